import type { Principle } from '#core/deck';

/**
 * One line drawing a leerprincipe, on a 24 px grid with one stroke weight, in the colour of the text.
 * Decoration: the principle is always named in words elsewhere.
 */
export function Pictogram({ principle }: { readonly principle: Principle }) {
  const lines = drawings.get(principle);
  if (!lines) return null;
  return (
    <svg class="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {/* One path for all lines: a card is drawn many times on a page, and every element costs style and paint. */}
      <path
        d={lines.join('')}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Lines that each begin with an absolute `M`, so that they can stand one after another. */
const drawings = new Map<string, readonly string[]>([
  // A hand at work: an open palm under an arrow that comes round.
  [
    'doing',
    [
      'M3 16.5h3l3.2-2.3a2 2 0 0 1 1.2-.4h2.8a1.4 1.4 0 0 1 0 2.8h-2.7',
      'M13.5 16.6l4.9-2.5a1.5 1.5 0 0 1 1.5 2.6l-5.4 3.4a2.5 2.5 0 0 1-1.4.4H6.5L3 20.5',
      'M15.9 4.4a3.6 3.6 0 1 0 .9 3.5',
      'M16.9 3.4v2.3h-2.3',
    ],
  ],
  // People round a table.
  [
    'together',
    [
      'M12 9.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6',
      'M12 2.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4',
      'M12 17.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4',
      'M4.5 10.3a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4',
      'M19.5 10.3a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4',
    ],
  ],
  // A seed in the soil, and what it already holds.
  [
    'present',
    [
      'M2.8 15.5c2.6-1 5-1 7.2 0s4.6 1 7.2 0c1.4-.5 2.7-.6 4-.3',
      'M12 20.8a2.4 2.4 0 0 1-2.4-2.4c0-1.3 2.4-2.9 2.4-2.9s2.4 1.6 2.4 2.9a2.4 2.4 0 0 1-2.4 2.4',
      'M12 15.5V8.5',
      'M12 10.8c-3.3 0-4.8-1.8-4.8-4.8c3.3 0 4.8 1.8 4.8 4.8',
      'M12 8.8c0-3 1.5-4.6 4.6-4.6c0 3-1.5 4.6-4.6 4.6',
    ],
  ],
  // A speech mark with a thread.
  [
    'story',
    [
      'M4 4.5h16v10.5h-9l-4 3.7v-3.7H4z',
      'M7.5 10.8c1.2-2.6 2.6-2.6 3.4-.9s2.1 1.7 2.9 0s1.9-1.5 2.7.2',
      'M16.5 10.1c1.5 3.2-.5 7.5 1.3 9.4c.8.9 2.2.6 2.6-.5',
    ],
  ],
  // A knot: two ropes through each other's loop.
  ['tension', ['M2.5 7.5h9.5a3.2 3.2 0 0 1 0 6.4H2.5', 'M21.5 10.1H12a3.2 3.2 0 0 0 0 6.4h9.5']],
]);
