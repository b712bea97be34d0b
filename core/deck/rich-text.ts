/**
 * Rich text as plain data: what an author wrote, without HTML and without anything that can act.
 * Links hold `https:` or `mailto:` addresses only; whoever makes a `Link` has checked that.
 */
export type RichText = readonly Block[];

export type Block = Paragraph | List | Quote;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  /** The first number of a numbered list; absent for a list with bullets. */
  readonly start?: number;
  readonly items: readonly RichText[];
}

export interface Quote {
  readonly type: 'quote';
  readonly children: RichText;
}

export type Inline = Text | Emphasis | Strong | Link | Break;

export interface Text {
  readonly type: 'text';
  /** A line feed in it is where the author wrapped the line; it reads as a space. */
  readonly value: string;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}

export interface Break {
  readonly type: 'break';
}
