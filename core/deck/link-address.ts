/** Whether a link may hold this address: `https://` or `mailto:`, lower case, without spaces or angle brackets. */
export function isLinkAddress(address: string): boolean {
  return /^(https:\/\/|mailto:)[^\s<>]+$/.test(address);
}
