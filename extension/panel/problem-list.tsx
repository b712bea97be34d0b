import type { FileProblem } from './file-problem';
import { usePanel } from './use-panel';

/** So many are shown; a file with more is mended from the top anyway. */
const shown = 20;

/** What to look at in a file: where it stands, what is the matter, what to do. The gravest first. */
export function ProblemList({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { adding: words } = usePanel().texts.value;
  if (problems.length === 0) return null;
  const placeOf = (problem: FileProblem) =>
    'path' in problem ? words.path(problem.path) : words.place(problem.line, problem.column);
  const gravest = [...problems].sort((one, other) => gravity[one.severity] - gravity[other.severity]);
  return (
    <details class="disclosure problems" open={problems.some(({ severity }) => severity === 'error')}>
      <summary>{words.problems(problems.length)}</summary>
      <ul>
        {gravest.slice(0, shown).map((problem) => (
          <li key={`${placeOf(problem)} ${problem.code}`}>
            <p class="quiet">{[words.severity[problem.severity], placeOf(problem)].join(' · ')}</p>
            <p>{problem.message}</p>
            <p class="quiet">{problem.hint}</p>
          </li>
        ))}
      </ul>
      {problems.length > shown && <p>{words.moreProblems(problems.length - shown)}</p>}
    </details>
  );
}

const gravity = { error: 0, warning: 1, hint: 2 } as const;
