import { nameOfPassage } from './name-of-passage';
import type { ProblemTexts } from './problem-texts';

export const problemTextsEn: ProblemTexts = {
  'not-dutch': ({ language }) => [
    `The language of this file is "${language}". The language check only knows Dutch.`,
    'Is that not its language? Write at the top: language: nl',
  ],

  'text-long': ({ what, count, most }) => [
    `${nameOfPassage(what, 'en')} is ${count} characters long. Up to ${most} fit the card well.`,
    'Take out a word or a sentence.',
  ],
  'text-much-too-long': ({ what, count, most }) => [
    `${nameOfPassage(what, 'en')} is far too long, with ${count} characters. The card has room for ${most}.`,
    'Shorten the text, or make two cards of it.',
  ],
  'many-words': ({ count, most }) => [
    `The question and "Try" are ${count} words together. Up to ${most} are read in one go.`,
    'Shorten one of the two.',
  ],
  'far-too-many-words': ({ count, most }) => [
    `The question and "Try" are ${count} words together, many more than the ${most} that fit.`,
    'Shorten them, or make two cards of them.',
  ],
  'writing-in-one-minute': ({ word }) => [
    `This card takes 1 minute and asks to write or draw ("${word}").`,
    'Let the reader think, say or look, or set the minutes to 2.',
  ],

  'metadata-missing': ({ key, values }) => [
    `This card has no "${key}".`,
    `Write in the list below the title: - ${key}: and choose from ${values}`,
  ],
  'source-missing': () => [
    'This card does not say where it comes from.',
    'End it with "### Bron" and one line, for instance: Eigen ontwerp.',
  ],
  'principle-altered': ({ written, labels }) => [
    `This principle is not called exactly "${written}".`,
    `The names are Irma Vroegop's and stay as they are: ${labels}`,
  ],
  'if-then-form': () => [
    '"If-then" is one sentence that the reader completes.',
    'Write: Als …, dan … with an ellipsis at the end.',
  ],
  'coverage-thin': ({ key, thin }) => [
    `${key}: these decks together have few cards of these (${thin}).`,
    'Who chooses by it soon sees the same card again. Does another card fit there too?',
  ],
  'question-alike': ({ deck, number, title }) => [
    `This question is much like card ${number} of ${deck}: "${title}".`,
    'Ask something else, or keep one of the two.',
  ],

  'word-jargon': ({ word, instead }) => [
    `"${word}" is jargon. A resident would not say it.`,
    `Rather: ${instead}.`,
  ],
  'word-official': ({ word, instead }) => [`"${word}" is officialese.`, `Rather: ${instead}.`],
  'word-label': ({ word, instead }) => [`"${word}" turns a person into a label.`, `Rather: ${instead}.`],
  'word-abbreviation': ({ word, instead }) => [
    `"${word}" is an abbreviation that not everybody knows.`,
    `Rather: ${instead}.`,
  ],
  'word-softer': ({ word, instead }) => [
    `There often is a plainer word for "${word}".`,
    `See whether this fits: ${instead}.`,
  ],
  'word-in-capitals': ({ word }) => [
    `"${word}" is in capitals.`,
    'Is it an abbreviation? Rather write out what you mean.',
  ],
  'polite-form': ({ word }) => [
    `This says "${word}". The cards say "je".`,
    'Write "je" or "jij". Does somebody say it? Then put it in quotation marks.',
  ],
  'gendered-word': ({ word }) => [
    `Is "${word}" about a person here?`,
    'Then "de ander", "de bewoner" or "diegene" fits everybody.',
  ],
  'passive-form': ({ words }) => [
    `Who does this? "${words}" does not say.`,
    'Name who does it: "je vraagt" in place of "er wordt gevraagd".',
  ],

  'sentence-long': ({ count, most }) => [
    `This sentence is ${count} words long. Up to ${most} read well.`,
    'Make two sentences of it.',
  ],
  'sentences-long': ({ count, most }) => [
    `The sentences here are ${count} words long on average. Up to ${most} read well.`,
    'Cut the longest sentence in two.',
  ],
  'word-long': ({ word, syllables }) => [
    `"${word}" is a long word, of ${syllables} syllables.`,
    'Is there a shorter word, or can you say it in two?',
  ],
  'hard-to-read': ({ score, least }) => [
    `This text is hard to read: reading ease ${score}, where ${least} and more read well (Flesch-Douma).`,
    'Choose shorter words and shorter sentences.',
  ],

  'claim-proven': ({ words }) => [
    `"${words}" promises proof that is not there.`,
    'Say what you saw of it yourself, or name the study in the source.',
  ],
  'claim-register': ({ words }) => [
    `"${words}": it is the register that decides what counts.`,
    'Leave it out. Who wants to know asks the register.',
  ],
  'claim-official': ({ words }) => [
    `"${words}": this was not published. What stands here is a design of one's own.`,
    'Say that it is your own reading.',
  ],
  'claim-werf-letters': ({ words }) => [
    `"${words}": WERF stands for Wijkervaringsreflectie, and for no four words.`,
    'Only write WERF or Wijkervaringsreflectie.',
  ],
  'claim-wyber': ({ words }) => [
    `"${words}": the quadrants of the Wyber are not public.`,
    'Do not name them. You can make up four fields of your own, under a name of your own.',
  ],
  'claim-model': ({ words }) => [
    `"${words}": the model Constructieve Communicatie is not public, and not ours.`,
    'Write for instance: tips om goed met elkaar te praten. Eigen ontwerp.',
  ],
  'claim-principles': ({ words }) => [
    `"${words}": what Irma Vroegop says of the principles is not public.`,
    'Name her with the name of the principle, and say that the reading is yours.',
  ],
  'claim-result': ({ words }) => [
    `"${words}" promises a result. A card cannot keep that promise.`,
    'Say what somebody can try.',
  ],
  'claim-law': ({ words }) => [`"${words}" sounds like legal advice.`, 'Leave it out, or say whom to ask.'],
  'claim-privacy': ({ words }) => [
    `"${words}" promises more than is true: who manages the device may be able to look along.`,
    'Say what people can do themselves: write without names.',
  ],
};
