/**
 * The closed vocabularies of a card. Compiled decks store the ids; a deck file may hold an id or a label in
 * either language. Where the field gave no id of its own, the id is the Dutch label as a slug.
 */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly nl: string;
  readonly en: string;
}

/**
 * An id of a vocabulary. Another slug is allowed too: a compiled deck may be younger than its reader, and a
 * term that the reader does not know costs the card nothing.
 */
type IdOf<Vocabulary extends readonly Term[]> = Vocabulary[number]['id'] | (string & {});

/** Labels of S2 (Irma Vroegop), unaltered. */
export const principles = [
  { id: 'doing', nl: 'Leren door doen en reflecteren', en: 'Learning by doing and reflecting' },
  { id: 'together', nl: 'Samen kom je verder', en: 'Together you get further' },
  {
    id: 'present',
    nl: 'Alles is er al; community heeft het antwoord',
    en: 'Everything is already there; the community has the answer',
  },
  {
    id: 'story',
    nl: 'Verbinden door het persoonlijk verhaal',
    en: 'Connecting through the personal story',
  },
  {
    id: 'tension',
    nl: 'Spanningen, verlangen, conflicten als bron van wijsheid',
    en: 'Tensions, longing, conflicts as a source of wisdom',
  },
] as const satisfies readonly Term[];
export type Principle = IdOf<typeof principles>;

export const moments = [
  { id: 'before', nl: 'vóór een gesprek', en: 'before a conversation' },
  { id: 'between', nl: 'even tussendoor', en: 'in between' },
  { id: 'after', nl: 'net na een gesprek', en: 'just after a conversation' },
  { id: 'end-of-day', nl: 'einde van de dag', en: 'end of the day' },
  { id: 'end-of-week', nl: 'einde van de week', en: 'end of the week' },
  { id: 'team', nl: 'teamoverleg', en: 'team meeting' },
  { id: 'meeting', nl: 'bijeenkomst', en: 'guided meeting' },
] as const satisfies readonly Term[];
export type Moment = IdOf<typeof moments>;

export const withWhom = [
  { id: 'alone', nl: 'alleen', en: 'alone' },
  { id: 'pair', nl: "met z'n tweeën", en: 'in pairs' },
  { id: 'team', nl: 'team', en: 'team' },
  { id: 'residents', nl: 'met bewoners erbij', en: 'with residents' },
] as const satisfies readonly Term[];
export type WithWhom = IdOf<typeof withWhom>;

/** One minute is to think, not to write. */
export const minutes = [1, 2, 5, 10] as const;
export type Minutes = (typeof minutes)[number];

export const kinds = [
  { id: 'notice', nl: 'merk op', en: 'notice' },
  { id: 'try', nl: 'probeer uit', en: 'try out' },
  { id: 'share', nl: 'vertel door', en: 'pass on' },
  { id: 'reverse', nl: 'bekijk het andersom', en: 'turn it round' },
  { id: 'keep', nl: 'houd vast', en: 'hold on' },
  { id: 'take-along', nl: 'om mee te nemen', en: 'to carry in' },
  { id: 'step', nl: 'stap', en: 'step' },
  { id: 'role', nl: 'rol', en: 'role' },
  { id: 'do', nl: 'wel doen', en: 'do' },
  { id: 'dont', nl: 'niet doen', en: "don't" },
  { id: 'definition', nl: 'definitie', en: 'definition' },
] as const satisfies readonly Term[];
export type Kind = IdOf<typeof kinds>;

export const depths = [
  { id: 'opening', nl: 'om in te komen', en: 'to get started' },
  { id: 'deeper', nl: 'verdiepend', en: 'deeper' },
  { id: 'strong', nl: 'stevig', en: 'strong' },
] as const satisfies readonly Term[];
export type Depth = IdOf<typeof depths>;

export const themes = [
  { id: 'luisteren', nl: 'luisteren', en: 'listening' },
  { id: 'vragen-stellen', nl: 'vragen stellen', en: 'asking' },
  { id: 'oordeel-parkeren', nl: 'oordeel parkeren', en: 'parking judgement' },
  { id: 'eigenaarschap', nl: 'eigenaarschap', en: 'ownership' },
  { id: 'netwerk', nl: 'netwerk', en: 'network' },
  { id: 'wijk', nl: 'wijk', en: 'neighbourhood' },
  { id: 'samenwerken-in-het-team', nl: 'samenwerken in het team', en: 'working as a team' },
  { id: 'spanning-en-conflict', nl: 'spanning en conflict', en: 'tension and conflict' },
  { id: 'grenzen-en-loslaten', nl: 'grenzen en loslaten', en: 'limits and letting go' },
  { id: 'trots-en-vakmanschap', nl: 'trots en vakmanschap', en: 'pride and craft' },
  { id: 'leefwereld-en-systeem', nl: 'leefwereld en systeem', en: 'lifeworld and system' },
] as const satisfies readonly Term[];
export type Theme = IdOf<typeof themes>;

/** The four base themes of the training "Samenwerken en zelfregie van burgers" (S0). */
export const baseThemes = [
  { id: 'zelfregie', nl: 'zelfregie', en: 'self-direction' },
  { id: 'eigen-kracht', nl: 'eigen kracht', en: 'own strength' },
  { id: 'contextueel-werken', nl: 'contextueel werken', en: 'contextual work' },
  { id: 'methodisch-werken', nl: 'methodisch werken', en: 'methodical work' },
] as const satisfies readonly Term[];
export type BaseTheme = IdOf<typeof baseThemes>;

/** Tags for finding a card; never shown as the point of it. */
export const techniques = [
  { id: 'lsd', nl: 'LSD', en: 'LSD' },
  { id: 'oma', nl: 'OMA', en: 'OMA' },
  { id: 'nivea-anna', nl: 'NIVEA/ANNA', en: 'NIVEA/ANNA' },
  { id: 'orbs', nl: 'ORBS', en: 'OARS' },
  { id: 'schaalvraag', nl: 'schaalvraag', en: 'scaling question' },
  { id: 'uitzonderingen', nl: 'uitzonderingen', en: 'exceptions' },
  { id: 'geweldloze-communicatie', nl: 'geweldloze communicatie', en: 'nonviolent communication' },
  { id: 'als-dan', nl: 'als-dan', en: 'if-then' },
] as const satisfies readonly Term[];
export type Technique = IdOf<typeof techniques>;

/** SKJ's three dimensions of reflection: technisch-instrumenteel, normatief, persoonlijk. */
export const dimensions = [
  { id: 'technical', nl: 'Wat deed ik?', en: 'What did I do?' },
  { id: 'normative', nl: 'Wat vond ik juist?', en: 'What did I think right?' },
  { id: 'personal', nl: 'Wat deed het met mij?', en: 'What did it do to me?' },
] as const satisfies readonly Term[];
export type Dimension = IdOf<typeof dimensions>;

/** Wenger's four elements, in the reading of S0. */
export const elements = [
  { id: 'community', nl: 'community', en: 'community' },
  { id: 'practice', nl: 'practice', en: 'practice' },
  { id: 'identity', nl: 'identity', en: 'identity' },
  { id: 'meaning', nl: 'meaning', en: 'meaning' },
] as const satisfies readonly Term[];
export type Element = IdOf<typeof elements>;

/** The steps of a WERF-bespreking: our own design. */
export const steps = [
  { id: 'aankomen', nl: 'aankomen', en: 'arriving' },
  { id: 'kiezen', nl: 'kiezen', en: 'choosing' },
  { id: 'vertellen', nl: 'vertellen', en: 'telling' },
  { id: 'navragen', nl: 'navragen', en: 'asking on' },
  { id: 'herkennen', nl: 'herkennen', en: 'recognising' },
  { id: 'onderzoeken', nl: 'onderzoeken', en: 'exploring' },
  { id: 'meenemen', nl: 'meenemen', en: 'taking along' },
  { id: 'afronden', nl: 'afronden', en: 'rounding off' },
] as const satisfies readonly Term[];
export type Step = IdOf<typeof steps>;

export const roles = [
  { id: 'inbrenger', nl: 'inbrenger', en: 'presenter' },
  { id: 'gespreksleider', nl: 'gespreksleider', en: 'facilitator' },
  { id: 'schrijver', nl: 'schrijver', en: 'note taker' },
  { id: 'leefwereldbewaker', nl: 'leefwereldbewaker', en: 'keeper of the lifeworld' },
  { id: 'meedenker', nl: 'meedenker', en: 'fellow thinker' },
] as const satisfies readonly Term[];
export type Role = IdOf<typeof roles>;

export const statuses = [
  { id: 'concept', nl: 'concept', en: 'draft' },
  { id: 'nog-te-bevestigen', nl: 'nog te bevestigen', en: 'to be confirmed' },
  { id: 'bevestigd', nl: 'bevestigd', en: 'confirmed' },
  { id: 'ingetrokken', nl: 'ingetrokken', en: 'withdrawn' },
] as const satisfies readonly Term[];
export type Status = IdOf<typeof statuses>;

/** The label of an id in a vocabulary, in the language of the interface; the id itself where it is unknown. */
export function labelOf(vocabulary: readonly Term[], id: string, locale: 'nl' | 'en'): string {
  return vocabulary.find((term) => term.id === id)?.[locale] ?? id;
}
