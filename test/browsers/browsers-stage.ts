import { onePassed, type Stage } from '../stages/stage';
import { ensureBrowsers } from './ensure-browsers';

/** Finds or installs the browsers that later stages drive. */
export function browsersStage(): Stage {
  return {
    name: 'browsers',
    run: () => {
      const { chromium, firefox } = ensureBrowsers();
      return Promise.resolve({ count: onePassed, output: `${chromium}\n${firefox}` });
    },
  };
}
