import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contentType, isText } from './content-type';
import { findFile } from './find-file';

export interface ServeOptions {
  /** The folder to serve. */
  readonly root: string;
  /** 0, unless told, for one that is free. */
  readonly port?: number;
  /** Headers to add for an address path, for instance a content security policy. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

export interface Server {
  /** With a slash at the end. */
  readonly url: string;
  /** Stops at once: open connections are cut, and the port is free. */
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, as a plain web host does: nothing is computed, nothing is remembered.
 *
 * @throws the system's error when the port is taken (`code: 'EADDRINUSE'`) or may not be used
 */
export async function serve({ root, port = 0, headers = () => ({}) }: ServeOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(root, headers, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  headersFor: NonNullable<ServeOptions['headers']>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Not through `URL`, which would fold `..` away before anyone could refuse it.
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', ...headersFor(path) };
  const text = (status: number, extra: Record<string, string>, body: string) => {
    const bytes = Buffer.from(body);
    response.writeHead(status, { ...headers, ...extra, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    text(405, { allow: 'GET, HEAD', 'content-type': plainText }, 'Only GET and HEAD.\n');
    return;
  }
  const found = await findFile(root, path);
  if (!found) {
    text(404, { 'content-type': 'text/html; charset=utf-8' }, notFoundPage);
    return;
  }
  if (found.kind === 'folder') {
    // One slash before and none doubled: `//host` would send the reader to another host.
    const location = `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
    text(301, { location, 'content-type': plainText }, `${location}\n`);
    return;
  }
  const gzip = isText(found.path) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const etag = gzip ? `W/${found.etag}` : found.etag;
  const about = { 'content-type': contentType(found.path), vary: 'accept-encoding', ...headers, etag };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, about).end();
    return;
  }
  response.writeHead(200, {
    ...about,
    ...(gzip ? { 'content-encoding': 'gzip' } : { 'content-length': found.size }),
  });
  if (request.method === 'HEAD') response.end();
  else if (gzip) await pipeline(createReadStream(found.path), createGzip(), response);
  else await pipeline(createReadStream(found.path), response);
}

const plainText = 'text/plain; charset=utf-8';

const notFoundPage = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Niet gevonden – Stilstaan</title>
<h1>Deze pagina is er niet</h1>
<p>Misschien is het adres veranderd. <a href="/">Naar het begin</a></p>
<p lang="en">This page does not exist. <a href="/">To the start</a></p>
</html>
`;
