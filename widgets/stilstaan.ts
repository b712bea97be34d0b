/** What a page loads: registers every widget. Safe to import on a server, where it registers nothing. */
export * from './stilstaan-card';
