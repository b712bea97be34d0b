export * from './journal';
export { openJournal, type JournalOptions } from './open-journal';
export { createMemoryJournal } from './create-memory-journal';
export { openJournalOrMemory, type OpenedJournal } from './open-journal-or-memory';
