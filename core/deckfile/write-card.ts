import type { Card, Part, RichText } from '#core/deck';
import { metadataKeyNamed, splitMetadata } from './metadata-keys';
import { partLabels } from './part-labels';
import type { ProblemLocale } from './problem-log';
import { writeRichText } from './write-blocks';
import { writeLine } from './write-inlines';
import { writeMetadata } from './write-metadata';

/** A card in canonical form, without a line end behind it. */
export function writeCard(card: Card, language: ProblemLocale): string {
  const metadata = writeMetadata(card, language);
  const title = writeLine(card.title);
  return [
    `## ${title}${title && ' '}{#${card.id}}`,
    metadata,
    metadata ? writeRichText(card.question, '-') : writeBareQuestion(card.question),
    ...card.parts.map((part) => writePart(part, language)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A question that starts with a list must not look like metadata. */
function writeBareQuestion(question: RichText): string {
  const text = writeRichText(question);
  const [line = ''] = text.split('\n', 1);
  const key = splitMetadata(line.replace(/^[-*] /, ''))?.key;
  const isMetadata = question[0]?.type === 'list' && key !== undefined && metadataKeyNamed(key);
  return isMetadata ? text.replace(':', '\\:') : text;
}

function writePart(part: Part, language: ProblemLocale): string {
  const heading = part.name === 'other' ? writeLine(part.heading) : partLabels[part.name][language];
  const content = writeRichText(part.content);
  return `### ${heading}`.trimEnd() + (content && `\n\n${content}`);
}
