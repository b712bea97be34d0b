import type { NamedPart, RichText } from '#core/deck';
import { splitMetadata } from './metadata-keys';
import type { PartVocabulary } from './part-labels';
import type { ProblemLocale } from './problem-log';
import type { Labelled, Vocabulary } from './vocabulary';
import { writeRichText } from './write-blocks';
import { writeLine } from './write-inlines';

/** A card or a step, its metadata written. */
export interface WrittenSection<Name extends string> {
  readonly id: string;
  readonly title: string;
  /** As a list; empty where there is none. */
  readonly metadata: string;
  readonly content: RichText;
  readonly parts: readonly NamedPart<Name>[];
}

/** A `##` with what stands below it in canonical form, without a line end behind it. */
export function writeSection<Name extends string>(
  { id, title, metadata, content, parts }: WrittenSection<Name>,
  keys: Vocabulary<Labelled>,
  vocabulary: PartVocabulary<Name>,
  language: ProblemLocale,
): string {
  const heading = writeLine(title);
  return [
    `## ${heading}${heading && ' '}{#${id}}`,
    metadata,
    metadata ? writeRichText(content, '-') : writeBareContent(content, keys),
    ...parts.map((part) => writePart(part, vocabulary, language)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Content that starts with a list must not look like metadata. */
function writeBareContent(content: RichText, keys: Vocabulary<Labelled>): string {
  const text = writeRichText(content);
  const [line = ''] = text.split('\n', 1);
  const key = splitMetadata(line.replace(/^[-*] /, ''))?.key;
  const isMetadata = content[0]?.type === 'list' && key !== undefined && keys.named(key);
  return isMetadata ? text.replace(':', '\\:') : text;
}

function writePart<Name extends string>(
  part: NamedPart<Name>,
  { all }: PartVocabulary<Name>,
  language: ProblemLocale,
): string {
  const label = all.find(({ name }) => name === part.name)?.[language];
  const heading = label ?? ('heading' in part ? writeLine(part.heading) : '');
  const content = writeRichText(part.content);
  return `### ${heading}`.trimEnd() + (content && `\n\n${content}`);
}
