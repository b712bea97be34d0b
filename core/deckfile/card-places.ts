import type { Body } from './body';
import { startOf, type MarkdownNode } from './markdown-nodes';
import { cardKeys } from './metadata-keys';
import type { Place } from './place';
import { metadataListOf } from './read-metadata';
import { cutAt, type Section } from './sections';
import { stepKeys } from './step-keys';
import type { Labelled, Vocabulary } from './vocabulary';

/** Where the texts of a card start in its file. What is empty has the place of the heading above it. */
export interface CardPlaces {
  /** The `##`. */
  readonly title: Place;
  readonly question: Place;
  /** The text of each part, in the order of `card.parts`. */
  readonly parts: readonly Place[];
}

/** Where the texts of a step start in its file, in the same way. */
export interface StepPlaces extends Pick<CardPlaces, 'title' | 'parts'> {
  readonly content: Place;
}

/** The places of one card, by its section. */
export function placesOfCard(section: Section, body: Body): CardPlaces {
  const { title, text, parts } = placesOf(section, body, cardKeys);
  return { title, question: text, parts };
}

/** The places of one step, by its section. */
export function placesOfStep(section: Section, body: Body): StepPlaces {
  const { title, text, parts } = placesOf(section, body, stepKeys);
  return { title, content: text, parts };
}

function placesOf({ heading, nodes }: Section, body: Body, keys: Vocabulary<Labelled>) {
  const { before, sections } = cutAt(3, nodes, body);
  const text = metadataListOf(before, body, keys) ? before.slice(1) : before;
  return {
    title: body.placeOf(startOf(heading)),
    text: placeOfFirst(text, startOf(heading), body),
    parts: sections.map((part) => placeOfFirst(part.nodes, startOf(part.heading), body)),
  };
}

/** The place of the first node, or of an offset where there is none. */
export const placeOfFirst = (nodes: readonly MarkdownNode[], otherwise: number, body: Body): Place =>
  body.placeOf(nodes[0] ? startOf(nodes[0]) : otherwise);
