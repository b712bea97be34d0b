/** The text in a file, or why there is none: what is not UTF-8 would lose its letters without a word. */
export function decodeText(bytes: ArrayBuffer): string | { readonly kind: 'not-utf8' | 'unreadable' } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: isText(new Uint8Array(bytes)) ? 'not-utf8' : 'unreadable' };
  }
}

/** A picture or a document has zero bytes in it; of text only UTF-16 has, which Windows marks at its start. */
function isText(bytes: Uint8Array): boolean {
  const start = `${bytes[0]} ${bytes[1]}`;
  return start === '255 254' || start === '254 255' || !bytes.includes(0);
}
