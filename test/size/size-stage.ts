import type { Stage } from '../stages/stage';
import { describeSizes, measureSizes } from './measure-sizes';

/** The size budgets as a stage, each one test. */
export function sizeStage(needs: readonly string[] = []): Stage {
  return {
    name: 'size',
    needs,
    run: () => {
      const sizes = measureSizes();
      const failed = sizes.filter((size) => !size.ok).length;
      return Promise.resolve({
        count: { passed: sizes.length - failed, failed, skipped: 0 },
        output: describeSizes(sizes),
      });
    },
  };
}
