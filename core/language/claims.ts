import type { ProblemCode } from './problem-texts';
import { wholeWord } from './whole-word';

/** A claim that no card may make: how it is recognised in one sentence, and whether denying it makes it harmless. */
export interface Claim {
  readonly code: Extract<ProblemCode, `claim-${string}`>;
  /** Global; its gaps are bounded, so that no text can make it slow. */
  readonly pattern: RegExp;
  readonly mayBeDenied?: true;
}

/**
 * What is not true, not known or not ours to say. It rests on what is known of the sources of Stilstaan: the steps of WERF,
 * the model Constructieve Communicatie, Irma Vroegop's reading of her principles and the quadrants of the Wyber are not
 * published; a register decides itself what counts; and a card is no proof, no promise and no lawyer.
 */
export const claims: readonly Claim[] = [
  {
    code: 'claim-proven',
    pattern:
      /\b(?:wetenschappelijk (?:bewezen|onderbouwd|aangetoond|vastgesteld|getoetst|verantwoord)|bewezen (?:effectief|effectieve|aanpak|methode|werkzaam|werkt)|evidence[- ]?based|(?:wetenschap|onderzoek|studies) (?:bewijst|bewijzen|toont aan|tonen aan|laat zien dat)|uit onderzoek (?:blijkt|weten we)|is bewezen dat)/giu,
    mayBeDenied: true,
  },
  {
    code: 'claim-register',
    pattern:
      /\b(?:registerpunt(?:en)?|accreditatiepunt(?:en)?|geaccrediteerd\p{L}*|(?:tel|telt|tellen) [^.!?]{0,80}\bmee (?:voor|bij|als) [^.!?]{0,80}\b(?:SKJ|Registerplein|register|registratie|herregistratie|reflectie-?uren|punten)|(?:SKJ|Registerplein|register)\b[^.!?]{0,80}\b(?:telt|tellen|erkent|accepteert|keurt)\b|goed voor \p{L}*\d* ?(?:punt|punten|uur)\b)/giu,
    mayBeDenied: true,
  },
  {
    code: 'claim-official',
    pattern:
      /\b(?:officiële|officieel|originele|oorspronkelijke|voorgeschreven|echte) (?:WERF|stappen|stap|fasen|werkwijze|methode|vragen|kaarten|rollen)\b|\bWERF (?:schrijft voor|kent|heeft|bestaat uit) (?:\p{L}+|\d+) (?:vaste )?(?:stappen|fasen|rollen)/giu,
    mayBeDenied: true,
  },
  {
    code: 'claim-werf-letters',
    pattern:
      /\bW\.\s?E\.\s?R\.\s?F\b|\bde (?:letter )?[WERF] (?:staat voor|is van|van)\b|\bWERF\b ?(?:staat voor|betekent|is de afkorting van|is kort voor|=|:)(?! ['‘"“]?[Ww]ijkervaringsreflectie)|\bW\p{Ll}+, E\p{Ll}+, R\p{Ll}+(?:,| en) F\p{Ll}+/gu,
    mayBeDenied: true,
  },
  {
    code: 'claim-wyber',
    pattern:
      /\b(?:kwadrant\p{L}*|vlak(?:ken)?|velden)\b[^.!?]{0,80}\bwyber\b|\bwyber\b[^.!?]{0,80}\bkwadrant/giu,
    mayBeDenied: true,
  },
  // That a training works with it is true, and may be told.
  {
    code: 'claim-model',
    pattern:
      /\b(?:(?:ons|onze|dit|volgens (?:het|een)|uit het|(?:tips|stappen|vragen|kaarten|technieken|regels|zinnen) (?:uit|van|volgens|bij|op)(?: het)?)(?: eigen)?) model,? ['‘"“]?constructieve communicatie\b/giu,
    mayBeDenied: true,
  },
  {
    code: 'claim-principles',
    pattern:
      /\b(?:Irma )?Vroegop (?:zegt|schrijft|bedoelt|legt uit|vindt|leert ons|bedoelde)|\bvolgens (?:Irma )?Vroegop\b/giu,
  },
  {
    code: 'claim-result',
    pattern:
      /\b(?:gegarandeerd|garandeert|garanderen|werkt altijd|lukt altijd|altijd succes|succes verzekerd|leidt (?:altijd|zeker|direct) tot|zorgt (?:altijd|er gegarandeerd) voor|in \p{L}+ stappen (?:naar|tot) (?:een|succes|betere?)|lost (?:elk|ieder|alle|het altijd) |voorgoed opgelost|je zult (?:merken|zien) dat het (?:werkt|lukt))/giu,
    mayBeDenied: true,
  },
  {
    code: 'claim-law',
    pattern:
      /\b(?:juridisch\p{L}* advies|wettelijk (?:verplicht|toegestaan|gezien)|(?:van|volgens) de wet|volgens de (?:AVG|Wmo|Jeugdwet|privacywet)|(?:AVG|Wmo|Jeugdwet|wet) (?:zegt|verplicht|verbiedt|staat toe|eist)|bij wet|artikel \d+|strafbaar|(?:hoeft|hoef) (?:daarvoor )?geen toestemming)/giu,
  },
  {
    code: 'claim-privacy',
    pattern: wholeWord(
      /niemand (?:anders )?(?:kan|leest|ziet) [^.!?]{0,80}(?:mee|lezen|kijken)|(?:volledig|helemaal|100 ?%|gegarandeerd) (?:anoniem|veilig|privé)/giu,
    ),
  },
];
