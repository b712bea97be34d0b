import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../demo/serve';

export interface BenchSite {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const fixtures = 'test/fixtures/bench';

/**
 * One origin with what was built (`widgets/`, `panel/`) and the floors: `static-1.html`, `bare-1.html`,
 * `widget-1.html`, each also with 50, and `panel.html`.
 */
export async function openBenchSite(): Promise<BenchSite> {
  const root = await mkdtemp(join(tmpdir(), 'stilstaan-bench-'));
  await cp(fixtures, root, { recursive: true });
  for (const name of ['widgets', 'panel'])
    await cp(join('dist', name), join(root, name), { recursive: true });

  const card = (await readFile(join(fixtures, 'card.html'), 'utf8')).replace(/<!--.*?-->\s*/s, '');
  const panel = await readFile(join(fixtures, 'panel.html'), 'utf8');
  await writeFile(join(root, 'panel.html'), panel.replace('<!-- card -->', card));
  for (const count of [1, 50]) {
    const write = (name: string, head: string, body: string) =>
      writeFile(join(root, `${name}-${count}.html`), pageOf(head, body.repeat(count)));
    await write('static', '', staticAround(card));
    await write(
      'bare',
      '<script type="module" src="bare-element.mjs"></script>',
      '<bench-card></bench-card>\n',
    );
    await write('widget', widgetHead, widgetAround(card));
  }

  const server = await serve({ root });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}

/** The floor has all that a widget shows, the button for another card included. */
function staticAround(card: string): string {
  return `<div class="widget">\n${card}<button type="button" class="another">Andere kaart</button>\n</div>\n`;
}

/** What our own snippet says: the deck comes along with the script, not after it. */
const widgetHead = `<link rel="preload" as="fetch" crossorigin href="widgets/decks/nl/leerprincipes.json">
<script type="module" src="widgets/stilstaan.js"></script>`;

function widgetAround(card: string): string {
  return `<stilstaan-card deck="leerprincipes" card="een-ding-anders">\n${card}</stilstaan-card>\n`;
}

function pageOf(head: string, body: string): string {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="stylesheet" href="card.css">
${head}
<body>
${body}</body>
</html>
`;
}
