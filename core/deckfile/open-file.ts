import { readFrontMatterYaml, type FrontMatterEntry } from './front-matter-yaml';
import { frontMatterOf, withinLimits } from './limits';
import { createProblemLog, type ProblemLocale, type ProblemLog } from './problem-log';
import { splitFrontMatter } from './split-front-matter';

/** What a file can be by its front matter. Where it says more than one, the first of these counts. */
const kinds = ['guide', 'trajectory', 'deck'] as const;

export type FileKind = (typeof kinds)[number];

/** Whether a key of the front matter says what the file is. */
export const isFileKind = (key: string): boolean => kinds.some((kind) => kind === key);

/** A file of the family of decks of which the front matter was read as YAML. */
export interface OpenFile {
  readonly kind: FileKind;
  readonly source: string;
  readonly entries: readonly FrontMatterEntry[];
  /** The text within the limits. */
  readonly text: string;
  /** Whether the text is more than the front matter of a file that is too large. */
  readonly isWhole: boolean;
  /** Where the front matter starts. */
  readonly at: number;
  /** Where the Markdown starts. */
  readonly body: number;
  readonly log: ProblemLog;
}

/** Opens a file. What is over a limit, what YAML cannot read, and that a file says it is two things, is told. */
export function openFile(whole: string, source: string, locale: ProblemLocale): OpenFile {
  const log = createProblemLog(whole, source, locale);
  const within = withinLimits(whole, log);
  const text = within ?? frontMatterOf(whole);
  const { yaml, closed, body } = splitFrontMatter(text);
  if (!yaml) log.tell('front-matter-missing', body, {});
  if (!closed) log.tell('front-matter-open', 0, {});
  const entries = yaml ? readFrontMatterYaml(text, yaml, log) : [];
  const [first, second] = entries.filter(({ key }) => isFileKind(key));
  if (first && second) log.tell('two-kinds', second.offset, { one: first.key, other: second.key });
  const kind = kinds.find((name) => entries.some(({ key }) => key === name)) ?? 'deck';
  return { kind, source, entries, text, isWhole: within !== undefined, at: yaml?.start ?? body, body, log };
}
