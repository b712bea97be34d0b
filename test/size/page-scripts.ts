import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The scripts that a built page names, as paths. `root` is the folder that its absolute addresses start from.
 */
export function pageScripts(page: string, root = dirname(page)): string[] {
  const html = readFileSync(page, 'utf8');
  return Array.from(html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g), ([, address = '']) =>
    address.startsWith('/') ? join(root, address) : join(dirname(page), address),
  );
}
