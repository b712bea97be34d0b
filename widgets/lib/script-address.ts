// A classic script learns its own address here or never: afterwards, and in modules, this is null.
const classic = typeof document === 'undefined' ? null : document.currentScript;

/** The address of the script that holds the widgets; the built-in decks stand next to it. */
export const scriptAddress: string = classic && 'src' in classic ? classic.src : import.meta.url;
