import type { Note, NotePage } from './journal';

/** The first of the notes, or undefined. Reads no further. */
export async function firstOf(notes: AsyncGenerator<Note, void>): Promise<Note | undefined> {
  const first = await notes.next();
  return first.done ? undefined : first.value;
}

/** At most `limit` notes, at least one, and the cursor where there are more. Reads one note past the page. */
export async function pageOf(notes: AsyncGenerator<Note, void>, limit: number): Promise<NotePage> {
  const page: Note[] = [];
  for await (const note of notes) {
    const last = page.at(-1);
    if (last && page.length >= limit) return { notes: page, next: [last.createdAt, last.id] };
    page.push(note);
  }
  return { notes: page };
}
