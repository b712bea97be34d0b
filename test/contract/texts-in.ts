import type { Journal } from '#core/journal';

/** Every text in the journal, in the order of the alphabet: what a test about loss asks for. */
export async function textsIn(journal: Journal): Promise<string[]> {
  const { notes } = await journal.list({ limit: 10_000 });
  return notes.map((note) => note.body.text).sort();
}
