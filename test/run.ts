import { browsersStage } from './browsers/browsers-stage';
import { sizeStage } from './size/size-stage';
import { runStages } from './stages/run-stages';
import { scriptStage } from './stages/script-stage';
import { describeCount, type Stage } from './stages/stage';
import { vitestStage } from './stages/vitest-stage';

/** What needs no build and no browser: under a minute, for while you work. */
const check: Stage[] = [
  scriptStage('types'),
  vitestStage('unit', ['unit', 'architecture']),
  scriptStage('lint'),
];

/** Everything: `npm test`. The longest first, so that nobody waits for it alone at the end. */
const all: Stage[] = [
  browsersStage(),
  scriptStage('build'),
  vitestStage('demo', ['demo'], ['browsers', 'build']),
  ...check,
  vitestStage('chromium', ['chromium'], ['browsers']),
  vitestStage('firefox', ['firefox'], ['browsers']),
  vitestStage('extension', ['extension'], ['browsers', 'build']),
  scriptStage('format'),
  sizeStage(['build']),
];

const count = await runStages(process.argv.includes('--check') ? check : all);
console.log(describeCount(count));
process.exitCode = count.failed > 0 ? 1 : 0;
