/**
 * Why a widget can show no card: the deck's address is missing or not allowed; the network failed; there is nothing
 * at that address; what is there is no deck; the deck has no such card, or none for today.
 */
export type FailureCode = 'address' | 'network' | 'missing' | 'unreadable' | 'card';

/** What `stilstaan-failed` carries. */
export interface Failure {
  readonly code: FailureCode;
}

/** The one error of the widgets; `message` is for the webmaster's console. */
export class WidgetError extends Error {
  override readonly name = 'WidgetError';

  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}
