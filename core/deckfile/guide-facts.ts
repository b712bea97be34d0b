import { mostMinutes, type Guide } from '#core/deck';
import { meansAll } from './add-step-metadata';
import { fold } from './fold';
import { readFrontMatter, type FrontMatter } from './front-matter';
import type { FrontMatterEntry } from './front-matter-yaml';
import { minutesIn } from './minutes';
import type { ProblemLog } from './problem-log';

/** The facts of a guide, without its introduction and steps. */
export type GuideFacts = Omit<Guide, 'introduction' | 'steps'>;

export interface GuideFactsResult {
  readonly facts: GuideFacts;
  /** Whether the variants could be read. */
  readonly hasVariants: boolean;
  /** Where they stand, or would stand. */
  readonly variantsAt: number;
}

/** Gives the facts of a guide by its front matter, with defaults where they lack. All of that is told. */
export function readGuideFacts(
  entries: readonly FrontMatterEntry[],
  source: string,
  at: number,
  log: ProblemLog,
): GuideFactsResult {
  const front = readFrontMatter('guide', entries, source, at, log);
  const variants = readVariants(front, log);
  const group = readGroup(front, log);
  tellRoles(front, log);
  return {
    facts: {
      ...front.facts,
      variants,
      ...(group !== undefined && { group }),
      roles: front.textsOf('roles'),
      optionalRoles: front.textsOf('optional-roles'),
      other: front.otherFacts(),
    },
    hasVariants: variants.length > 0,
    variantsAt: front.offsetOf('variants'),
  };
}

/** The minutes of each variant, or none of them where one is no number or stands there twice. */
function readVariants(front: FrontMatter<'guide'>, log: ProblemLog): readonly number[] {
  const texts = front.textsOf('variants');
  const minutes = texts.map((text) => minutesIn(text) ?? 0);
  const isRead = minutes.every((choice) => choice >= 1 && choice <= mostMinutes);
  if (isRead && new Set(minutes).size === minutes.length) {
    if (minutes.length === 0) log.tell('variants-missing', front.offsetOf('variants'), {});
    return minutes;
  }
  front.keepAsOther('variants');
  log.tell('variants-invalid', front.offsetOf('variants'), { value: texts.join(', ') });
  return [];
}

/** Tells the roles that a step cannot tell apart, from each other or from everybody. They stay as they are. */
function tellRoles(front: FrontMatter<'guide'>, log: ProblemLog): void {
  const seen = new Set<string>();
  for (const key of ['roles', 'optional-roles'] as const) {
    for (const role of front.textsOf(key)) {
      if (meansAll(role)) log.tell('role-reserved', front.offsetOf(key), { role });
      else if (seen.has(fold(role))) log.tell('role-repeated', front.offsetOf(key), { role });
      seen.add(fold(role));
    }
  }
}

/** One to 999 people, or from so many to so many or more. */
function readGroup(front: FrontMatter<'guide'>, log: ProblemLog): string | undefined {
  const group = front.textOf('group');
  if (group === '') return undefined;
  const [found, from, to] = /^([1-9]\d{0,2})(?:\s*[-–]\s*([1-9]\d{0,2}))?$/.exec(group) ?? [];
  if (found !== undefined && from !== undefined) {
    if (to === undefined) return from;
    if (Number(from) <= Number(to)) return `${from}-${to}`;
  }
  front.keepAsOther('group');
  log.tell('group-invalid', front.offsetOf('group'), { group });
  return undefined;
}
