/** Names of `KeyboardEvent.key` that WebDriver writes as a private character (WebDriver, 17.4.2). */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
  Meta: '\uE03D',
};

/** The character with which WebDriver presses a key: itself, unless the key has a name. */
export function webDriverKey(key: string): string {
  const character = keys[key] ?? key;
  if (Array.from(character).length !== 1) throw new Error(`WebDriver knows no key ${JSON.stringify(key)}`);
  return character;
}
