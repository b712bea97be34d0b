import {
  baseThemes,
  dimensions,
  elements,
  kinds,
  moments,
  principles,
  roles,
  steps,
  themes,
  withWhom,
} from '#core/deck';
import type { Stretch } from './stretch';
import { wholeWord } from './whole-word';

/** Of more than one word; the longest first, so that a name that holds another is found whole. */
const names = [
  ...[principles, moments, withWhom, kinds, themes, baseThemes, dimensions, elements, steps, roles].flatMap(
    (terms) => terms.map(({ nl }) => nl.replace(/[?]/g, '\\?')),
  ),
  'samenwerken en zelfregie van burgers',
]
  .filter((name) => name.includes(' '))
  .sort((one, other) => other.length - one.length);

const anyName = wholeWord(new RegExp(names.join('|'), 'giu'));

/** Where a text names a term of the taxonomy, or a training by its title: those stay as their makers wrote them. */
export function taxonomyNamesIn(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(anyName), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
}
