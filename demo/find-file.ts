import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly etag: string }
  /** A folder named without the slash that its relative addresses count on. */
  | { readonly kind: 'folder' };

/** The file that stands for an address path under `root`; undefined where there is none, or it lies outside. */
export async function findFile(root: string, addressPath: string): Promise<Found | undefined> {
  const path = decode(addressPath);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const base = resolve(root);
  const target = resolve(base, `.${path.startsWith('/') ? path : `/${path}`}`);
  if (target !== base && !target.startsWith(base + sep)) return undefined;
  const facts = await statOf(target);
  if (facts?.isDirectory()) {
    return path.endsWith('/') ? fileAt(join(target, 'index.html')) : { kind: 'folder' };
  }
  return path.endsWith('/') ? undefined : fileAt(target);
}

async function fileAt(path: string): Promise<Found | undefined> {
  const facts = await statOf(path);
  if (!facts?.isFile()) return undefined;
  const etag = `"${facts.size.toString(36)}-${facts.mtimeMs.toString(36)}"`;
  return { kind: 'file', path, size: facts.size, etag };
}

function statOf(path: string) {
  return stat(path).catch(() => undefined);
}

function decode(addressPath: string): string | undefined {
  try {
    return decodeURIComponent(addressPath);
  } catch {
    return undefined;
  }
}
