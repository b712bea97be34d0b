/** `npm start`: builds everything, serves it on this machine, and says where it is. `--no-build` skips the first. */
import { buildEverything } from './build-everything';
import { hostingHeaders } from './hosting-headers';
import { openBrowser } from './open-browser';
import { serveOnFreePort } from './serve-on-free-port';
import { startTexts } from './start-texts';
import { whenOrphaned } from './when-orphaned';

const texts = startTexts(process.env);
const asked = new AbortController();
const stop = () => {
  asked.abort();
};
process.once('SIGINT', stop).once('SIGTERM', stop);
if (process.env.npm_lifecycle_event) whenOrphaned(stop);

if (!process.argv.includes('--no-build')) {
  console.log(texts.building);
  const built = await buildEverything(asked.signal);
  if (asked.signal.aborted) process.exit(0);
  if (!built) {
    console.error(texts.buildFailed);
    process.exit(1);
  }
}

const wanted = Number(process.env.PORT) || 4321;
const server = await serveOnFreePort({ root: 'dist', port: wanted, headers: hostingHeaders });
asked.signal.addEventListener('abort', () => {
  void server.close().then(() => process.exit(0));
});
if (server.port !== wanted) console.log(`\n${texts.portTaken(wanted, server.url)}`);
console.log(texts.ready(server.url));
openBrowser(server.url);
