import { runCommand } from './run-command';
import { oneFailed, onePassed, type Stage } from './stage';

/** A stage that runs a script of package.json and counts as one test. */
export function scriptStage(script: string, needs: readonly string[] = []): Stage {
  return {
    name: script,
    needs,
    run: async () => {
      const { ok, output } = await runCommand('npm', ['run', '--silent', script]);
      return { count: ok ? onePassed : oneFailed, output };
    },
  };
}
