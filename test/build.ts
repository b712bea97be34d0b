import { rm } from 'node:fs/promises';
import { runStages } from './stages/run-stages';
import { scriptStage } from './stages/script-stage';

// Everything that ships shows cards, so the decks come first; the demo shows what the others made.
await rm('dist', { recursive: true, force: true });
const { failed } = await runStages([
  scriptStage('build:decks'),
  scriptStage('build:extension', ['build:decks']),
  scriptStage('build:widgets', ['build:decks']),
  scriptStage('build:panel', ['build:decks']),
  scriptStage('build:cli'),
  scriptStage('build:demo', ['build:widgets']),
]);
process.exitCode = failed > 0 ? 1 : 0;
