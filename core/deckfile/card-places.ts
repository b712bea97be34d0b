import type { Body } from './body';
import { startOf, type MarkdownNode } from './markdown-nodes';
import type { Place } from './place';
import { metadataListOf } from './read-metadata';
import { cutAt, type Section } from './sections';

/** Where the texts of a card start in its file. What is empty has the place of the heading above it. */
export interface CardPlaces {
  /** The `##`. */
  readonly title: Place;
  readonly question: Place;
  /** The text of each part, in the order of `card.parts`. */
  readonly parts: readonly Place[];
}

/** The places of one card, by its section. */
export function placesOfCard({ heading, nodes }: Section, body: Body): CardPlaces {
  const { before, sections } = cutAt(3, nodes, body);
  const text = metadataListOf(before, body) ? before.slice(1) : before;
  return {
    title: body.placeOf(startOf(heading)),
    question: placeOfFirst(text, startOf(heading), body),
    parts: sections.map((part) => placeOfFirst(part.nodes, startOf(part.heading), body)),
  };
}

/** The place of the first node, or of an offset where there is none. */
export const placeOfFirst = (nodes: readonly MarkdownNode[], otherwise: number, body: Body): Place =>
  body.placeOf(nodes[0] ? startOf(nodes[0]) : otherwise);
