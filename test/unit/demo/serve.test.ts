import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Server } from '../../../demo/serve';
import { serveOnFreePort } from '../../../demo/serve-on-free-port';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stilstaan-serve-'));
  const root = join(folder, 'dist');
  await mkdir(join(root, 'panel'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'geheim');
  await writeFile(join(root, 'index.html'), '<h1>Begin</h1>');
  await writeFile(join(root, 'panel/index.html'), '<h1>Paneel</h1>');
  await writeFile(join(root, 'één kaart.js'), 'export {}');
  server = await serve({
    root,
    headers: (path) => (path === '/strict' ? {} : { 'content-security-policy': `default-src ${path}` }),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

/** What the server says to a request as it stands: `fetch` would tidy the path first. */
function raw(path: string): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), 'localhost', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    });
    socket.on('data', (data) => (said += data.toString()));
    socket.on('end', () => {
      resolve(said);
    });
    socket.on('error', reject);
  });
}

test('gives files with their type and the headers for their path', async () => {
  const response = await get('/%C3%A9%C3%A9n%20kaart.js?v=1');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe('default-src /%C3%A9%C3%A9n%20kaart.js');
  expect(await response.text()).toBe('export {}');
});

test('gives the index of a folder, and sends a reader who left out its slash there', async () => {
  expect(await (await get('/')).text()).toBe('<h1>Begin</h1>');
  const response = await get('/panel?kaart=1', { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/panel/?kaart=1');
  expect(await (await get('/panel')).text()).toBe('<h1>Paneel</h1>');
});

test('a doubled slash leads to no other host', async () => {
  expect(await raw('//panel')).toContain('location: /panel/\r\n');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%', '/a%00'])(
  'refuses %s',
  async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('geheim');
  },
);

test('text travels compressed to who can read that', async () => {
  const response = await get('/', { headers: { 'accept-encoding': 'br, gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe('<h1>Begin</h1>');
});

test('what is not there has a page of its own', async () => {
  const response = await get('/nergens');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('Deze pagina is er niet');
});

test('HEAD tells about a file without sending it; nothing else is allowed', async () => {
  const response = await get('/', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  expect(response.headers.get('content-length')).toBe('14');
  expect(await response.text()).toBe('');
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('an unchanged file is not sent twice', async () => {
  const etag = (await get('/')).headers.get('etag') ?? '';
  expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('a taken port is an error, and the next free one is found; a closed one is free', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serve({ root: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const other = await serveOnFreePort({ root: folder, port });
  expect(other.port).toBeGreaterThan(port);
  await other.close();
  const again = await serve({ root: folder, port: other.port });
  await again.close();
});
