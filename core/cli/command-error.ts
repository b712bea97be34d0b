/** The command line or a file stops the command. The message is one line, for the person who typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
