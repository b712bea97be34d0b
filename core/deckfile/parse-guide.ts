import type { DeckProblem, Guide } from '#core/deck';
import { parseBody, type Body } from './body';
import { cardIds } from './card-ids';
import { placeOfFirst, placesOfStep, type StepPlaces } from './card-places';
import { readGuideFacts, type GuideFacts } from './guide-facts';
import type { OpenFile } from './open-file';
import type { Place } from './place';
import { readRichText } from './read-blocks';
import { readStep } from './read-step';
import { readCardTitle } from './read-title';
import { cutAt, type Section } from './sections';
import type { CardReference } from './step-draft';

/** What came out of a guide file. There always is a guide: what could not be read is in the problems. */
export interface ParsedGuide {
  readonly guide: Guide;
  readonly places: GuidePlaces;
  /** Every reference to a card, in the order of the text. */
  readonly references: readonly CardReference[];
  /** In the order of the text. */
  readonly problems: readonly DeckProblem[];
}

/** Where the texts of a guide start in its file. */
export interface GuidePlaces {
  readonly introduction: Place;
  /** In the order of the guide's steps. */
  readonly steps: readonly StepPlaces[];
}

/** Reads the guide in a file that was opened, in the same way as a deck: a bad step costs no other. */
export function parseGuide({ entries, text, isWhole, source, at, body: start, log }: OpenFile): ParsedGuide {
  const { facts, variantsAt, hasVariants } = readGuideFacts(entries, source, at, log);
  const body = parseBody(text, start, log);
  const { before, sections } = cutAt(2, body.nodes, body);
  const introduction = readRichText(before, body);
  const read = readSteps(sections, body, facts, hasVariants);
  const steps = read.map(({ step }) => step);
  if (sections.length === 0 && isWhole) log.tell('guide-without-steps', at, {});
  for (const sum of wrongSums(facts, steps)) log.tell('variant-sum', variantsAt, sum);
  return {
    guide: { ...facts, introduction, steps },
    places: {
      introduction: placeOfFirst(before, 0, body),
      steps: sections.map((section) => placesOfStep(section, body)),
    },
    references: read.flatMap(({ references }) => references),
    problems: log.inOrder(),
  };
}

function readSteps(sections: readonly Section[], body: Body, facts: GuideFacts, hasVariants: boolean) {
  const titles = sections.map(({ heading }) => readCardTitle(heading, body));
  const ids = cardIds(titles, 'step');
  const context = {
    language: facts.language.startsWith('en') ? 'en' : 'nl',
    variants: hasVariants ? facts.variants.length : undefined,
    roles: [...facts.roles, ...facts.optionalRoles],
  } as const;
  return sections.flatMap((section, index) => {
    const [title, id] = [titles[index], ids[index]];
    return title && id ? [readStep(section, title, id, body, context)] : [];
  });
}

/** The variants of which the steps take more or less time. Nothing can be said while a step's minutes are not clear. */
function wrongSums({ variants }: GuideFacts, steps: Guide['steps']) {
  if (steps.length === 0 || steps.some(({ minutes }) => minutes.length !== variants.length)) return [];
  return variants.flatMap((variant, index) => {
    const sum = steps.reduce((total, { minutes }) => total + (minutes[index] ?? 0), 0);
    return sum === variant ? [] : [{ variant, sum }];
  });
}
