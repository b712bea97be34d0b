import { posix } from 'node:path';
import { importsOf, type Import } from './imports-of';
import { powersOf } from './powers-of';
import type { Room } from './room';
import { rooms } from './rooms';

/** Names that say nothing of what is inside. */
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'managers', 'manager', 'misc', 'shared'];

/**
 * Where a module breaks the rules of the house, one line each; empty where it keeps them.
 *
 * @param path - from the top folder, with slashes
 */
export function violationsOf(path: string, source: string): string[] {
  const folders = path.split('/').slice(0, -1);
  const found = folders
    .filter((folder) => emptyNames.includes(folder))
    .map((folder) => `a folder named ${folder} says nothing of what is inside`);
  if (!isBuildConfig(path) && !path.startsWith('test/')) found.push(...breaches(path, source));
  return found.map((what) => `${path}: ${what}`);
}

function breaches(path: string, source: string): string[] {
  if (path.startsWith('core/decks/')) return ['decks are Markdown, nothing else'];
  const room = roomOf(path);
  if (!room) return ['is in no room of test/architecture/rooms.ts'];
  const imports = importsOf(source, path).filter((each) => !mayImport(room, path, each));
  const uses = powersOf(source, path).filter(({ name, power }) =>
    name === 'fetch' && room.folder !== 'demo' ? !fetches(path) : room.without.includes(power),
  );
  return [
    ...imports.map(({ specifier }) => `imports ${specifier}, which ${room.folder} may not`),
    ...uses.map(({ name, line }) => `line ${line} uses ${name}, which ${room.folder} may not`),
  ];
}

function roomOf(path: string): Room | undefined {
  return rooms
    .filter((room) => path.startsWith(`${room.folder}/`))
    .reduce<Room | undefined>(
      (best, room) => (best && best.folder.length > room.folder.length ? best : room),
      undefined,
    );
}

function mayImport(room: Room, path: string, { specifier, kind }: Import): boolean {
  const [written = ''] = specifier.split('?');
  const target = written.startsWith('.') ? posix.join(posix.dirname(path), written) : written;
  if (target !== written) {
    if (roomOf(target) === room) return true;
    // A style sheet has no face, and the drawing of a card is of no use without it.
    if (/^core\/view\/[\w-]+\.css$/.test(target) && mayTake(room.imports, '#core/view')) return true;
    // The version to tell stands there and nowhere else.
    if (target === 'package.json' && ['core/cli', 'extension/platform'].includes(room.folder)) return true;
    if (target.startsWith('core/')) return false;
  }
  return mayTake(room.imports, target) || (kind === 'type' && mayTake(room.types ?? [], target));
}

function mayTake(allowed: readonly string[], target: string): boolean {
  return allowed.some(
    (name) => target === name || (name.endsWith(':') ? target.startsWith(name) : isInside(name, target)),
  );
}

/** A package gives all its entries; a face is one door, with nothing behind it for others. */
function isInside(name: string, target: string): boolean {
  return !name.startsWith('#') && target.startsWith(`${name}/`);
}

/** Network has one seam a surface. */
function fetches(path: string): boolean {
  return /^(extension\/panel|extension\/studio|widgets\/lib)\/fetch-decks?\.ts$/.test(path);
}

/** Configuration of the build runs in Node, whatever room it builds. */
function isBuildConfig(path: string): boolean {
  return (
    /(^|[./])config\.ts$/.test(path) ||
    ['extension/markdown-in-the-browser.ts', 'extension/preload-decks.ts'].includes(path)
  );
}
