import type { ProblemTexts } from './problem-texts';

const ask = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;

const shownAsTyped = 'It stays as you typed it.';

export const problemTextsEn: ProblemTexts = {
  'file-too-large': ({ megabytes }) => [
    `This file is larger than ${megabytes} MB.`,
    'Spread it over more files.',
  ],
  'too-many-cards': ({ count }) => [
    `This file has ${count} cards or steps. It can hold 10,000.`,
    'Spread them over more files.',
  ],
  'card-too-long': ({ count }) => [
    `This piece is ${count} characters long. A card or a step holds 20,000.`,
    'Make the text shorter, or divide it.',
  ],
  'not-a-deck': ({ key }) =>
    key === 'guide'
      ? [
          'This is a guide and not a deck of cards: it starts with "guide:".',
          'Only a deck can be added here. It starts with "deck:".',
        ]
      : [
          `This is not a deck of cards: it starts with "${key}:".`,
          'A deck starts with "deck:", a guide with "guide:". This program cannot read anything else yet.',
        ],
  'two-kinds': ({ one, other }) => [
    `At the top is "${one}:" and also "${other}:". A file is only one of the two.`,
    'Take one of those lines away. A deck has "deck:", a guide has "guide:".',
  ],
  'front-matter-missing': () => [
    'The file does not start with the facts of the deck.',
    'Start with a line ---, then for instance "title: My cards", and another line ---.',
  ],
  'front-matter-open': () => [
    'The end of the facts at the top is missing.',
    'Put a line with only --- after the last fact.',
  ],
  'front-matter-invalid': ({ detail }) => [
    `The facts at the top cannot be read here (${detail}).`,
    'Write one fact a line: a name, a colon, a space and the value.',
  ],
  'front-matter-feature': ({ feature }) => [
    `Here is something that these facts cannot have: ${{ tag: 'a tag with !', anchor: 'an anchor with &', alias: 'an alias with *' }[feature]}.`,
    'Is it plain text? Put double quotes around it.',
  ],
  'front-matter-colon': ({ key, value }) => [
    `There is a colon in "${key}".`,
    `Put quotes around it: ${key}: ${JSON.stringify(value)}`,
  ],
  'front-matter-unknown-key': ({ key, suggestion }) => [
    `"${key}" is a fact that Stilstaan does not know.`,
    ask(suggestion, 'It is kept. Stilstaan does nothing with it.'),
  ],
  'front-matter-guide': ({ key }) => [
    `"${key}" is a fact that Stilstaan does not know.`,
    'Is this a guide? Then write guide:',
  ],
  'front-matter-not-text': ({ key }) => [
    `"${key}" takes plain text.`,
    `Write one line: ${key}: and then the text.`,
  ],
  'default-used': ({ key, value }) => [
    `"${key}" is missing. For now it is: ${value}.`,
    `Put at the top: ${key}: ${value}`,
  ],
  'deck-id-invalid': ({ id, slug }) => [
    `"${id}" cannot be the id of a deck.`,
    `Use lower case letters, digits and hyphens, at most 64: deck: ${slug}`,
  ],
  'guide-id-invalid': ({ id, slug }) => [
    `"${id}" cannot be the id of a guide.`,
    `Use lower case letters, digits and hyphens, at most 64: guide: ${slug}`,
  ],
  'language-invalid': ({ language }) => [
    `"${language}" is not a language code.`,
    'Write the short code of the language, for instance: language: en',
  ],
  'version-not-semantic': ({ version }) => [
    `"${version}" is not a version of three numbers.`,
    'Write 1.0.0, for instance. Then everybody sees which version is newer.',
  ],
  'accent-unknown': ({ accent, choices }) => [
    accent === '' ? 'The colour is empty.' : `The colour "${accent}" is unknown.`,
    `Choose from ${choices}, or write a colour code in quotes: accent: "#1f7a7a"`,
  ],
  'variants-missing': () => [
    'It does not say how many minutes this guide takes.',
    'Put at the top, for instance: variants: [75, 20]',
  ],
  'variants-invalid': ({ value }) => [
    `"${value}" cannot go with "variants".`,
    'Write whole minutes, each number once, for instance: variants: [75, 20]',
  ],
  'variant-sum': ({ variant, sum }) => [
    `The steps take ${sum} minutes together, and not ${variant}.`,
    `Change the minutes of a step, or write ${sum} instead of ${variant} at "variants".`,
  ],
  'group-invalid': ({ group }) => [
    `"${group}" cannot go with "group".`,
    'Write a number of people or a range, for instance 1 or 4-8.',
  ],
  'role-repeated': ({ role }) => [
    `The role "${role}" is here twice.`,
    'Name each role once: at "roles", or at "optional-roles".',
  ],
  'role-reserved': ({ role }) => [
    `"${role}" cannot be a role. With a step this word means that all lead it together.`,
    'Give the role another name, or take it away.',
  ],
  'guide-without-steps': () => ['This guide has no step yet.', 'Start a step with ## and a title.'],
  'deck-without-cards': () => ['There is no card in this file.', 'Start each card with ## and a title.'],
  'step-title-empty': () => ['This step has no title.', 'Write the title after ##.'],
  'step-without-id': ({ id }) => [
    'This step has no fixed id yet.',
    `Put after the title: {#${id}}. Then it stays the same step, also when you change the title.`,
  ],
  'step-id-repeated': ({ id, used }) => [
    `There is a step with the id "${id}" already.`,
    `Give this step an id of its own. Until then it is "${used}".`,
  ],
  'step-empty': () => ['This step is still empty.', 'Write below the title and the facts what happens.'],
  'step-without-minutes': () => [
    'It does not say how many minutes this step takes.',
    'Put below the title, for instance: - Minutes: 12 / 10 / -',
  ],
  'step-minutes': ({ key, value }) => [
    `"${value}" with "${key}" is not a number of minutes.`,
    'Write whole minutes with / between them, and a hyphen where the step is left out: 12 / 10 / -',
  ],
  'step-minutes-count': ({ count, variants }) => [
    `Here ${count === 1 ? 'is 1 number' : `are ${count} numbers`} of minutes. The guide takes ${variants}.`,
    'Write one for each number at "variants", in that order, and a hyphen where the step is left out.',
  ],
  'step-never': () => [
    'This step is always left out: its minutes are only hyphens.',
    'Give it minutes, or take the step away.',
  ],
  'step-lead': ({ value, suggestion, choices }) => [
    `"${value}" is not a role in this guide.`,
    ask(suggestion, `Choose from: ${choices}. Or put the role at the top, at "roles".`),
  ],
  'step-reference': ({ key, value }) => [
    `"${value}" with "${key}" does not refer to a card.`,
    'Write deck/card, for instance leerprincipes/een-ding-anders, and ; between two cards.',
  ],
  'questions-without-list': () => [
    'There is no list of questions below this heading.',
    'Start each question on a line of its own with a hyphen and a space.',
  ],
  'deck-not-found': ({ deck, card }) => [
    `The deck of the card "${deck}/${card}" is not among these files, or not in this language.`,
    `Check the id "${deck}", or name the file of that deck too.`,
  ],
  'card-not-found': ({ deck, card, suggestion }) => [
    `The deck "${deck}" has no card with the id "${card}".`,
    ask(suggestion && `${deck}/${suggestion}`, 'Check the id: the card has it between {# and }.'),
  ],
  'cards-not-checked': ({ count, decks }) => [
    `This guide refers to ${count === 1 ? '1 card' : `${count} cards`}. Whether ${count === 1 ? 'it exists' : 'they exist'} was not checked.`,
    `Name the files of the decks too: ${decks}.`,
  ],
  'card-title-empty': () => ['This card has no title.', 'Write the title after ##.'],
  'card-without-id': ({ id }) => [
    'This card has no fixed id yet.',
    `Put after the title: {#${id}}. Then notes stay with the card, also when you change the title.`,
  ],
  'card-id-invalid': ({ slug }) => [
    'This cannot be an id.',
    `Use lower case letters, digits and hyphens, at most 64: {#${slug}}`,
  ],
  'card-id-repeated': ({ id, used }) => [
    `There is a card with the id "${id}" already.`,
    `Give this card an id of its own. Until then it is "${used}".`,
  ],
  'card-question-empty': () => [
    'This card has no question.',
    'Write the question below the title and the facts, before the first heading with ###.',
  ],
  'part-unknown': ({ heading, suggestion }) => [
    `"${heading}" is not a known heading.`,
    ask(suggestion, 'It stays, under this heading.'),
  ],
  'part-repeated': ({ heading }) => [
    `The heading "${heading}" is here twice.`,
    'Join the texts, or give the second another heading.',
  ],
  'part-before-card': () => [
    'This heading with ### comes before the first heading with ##.',
    'Start a card or a step with ##. For now this heading is text in the introduction.',
  ],
  'metadata-continuation': () => [
    'This line sticks to the facts above it.',
    'Leave an empty line after the facts.',
  ],
  'metadata-without-key': () => [
    'This line among the facts has no name with a colon.',
    'Write for instance "- Minutes: 5", or leave an empty line after the facts.',
  ],
  'metadata-not-read': ({ key, suggestion }) => [
    `This looks like facts, but I do not know "${key}".`,
    ask(
      suggestion,
      'Now it is the text of the card. Which facts there are is in README.md, at "Voor trainers".',
    ),
  ],
  'metadata-unknown-key': ({ key, suggestion }) => [
    `"${key}" is a fact that Stilstaan does not know.`,
    ask(suggestion, 'It is kept. Stilstaan does nothing with it.'),
  ],
  'metadata-empty': ({ key }) => [`"${key}" is still empty.`, 'Fill in the value, or take the line away.'],
  'metadata-repeated': ({ key }) => [
    `"${key}" is here twice. The first counts.`,
    'Take one of the two lines away.',
  ],
  'metadata-unknown-value': ({ key, value, suggestion, choices }) => [
    `"${value}" cannot go with "${key}".`,
    ask(suggestion, `Choose from: ${choices}.`),
  ],
  'metadata-minutes': ({ key, value }) => [`"${value}" cannot go with "${key}".`, 'Choose 1, 2, 5 or 10.'],
  'metadata-group-size': ({ key, value }) => [
    `"${value}" cannot go with "${key}".`,
    'Write a number or a range, for instance 6 or 4-8.',
  ],
  'metadata-date': ({ key, value }) => [
    `"${value}" with "${key}" is not a date.`,
    'Write year, month and day, for instance 2027-01-31.',
  ],
  'metadata-reference': ({ key, value }) => [
    `"${value}" with "${key}" does not refer to a card.`,
    'Write the id of a card in this deck, or deck/card, for instance leerprincipes/een-ding-anders.',
  ],
  'metadata-adopted-from': ({ key, value }) => [
    `"${value}" with "${key}" does not say which card it was.`,
    'Write deck/card@version, for instance leerprincipes/een-ding-anders@1.0.0.',
  ],
  'related-not-found': ({ id }) => [
    `This deck has no card with the id "${id}".`,
    'Check the id. Is the card in another deck? Then write deck/card.',
  ],
  'heading-level': ({ level }) => [
    `A heading with ${'#'.repeat(level)} has no meaning here. ${shownAsTyped}`,
    'Use ## for a card or a step and ### for a part of it.',
  ],
  'heading-nested': () => [
    `A heading in a list or quote does not count. ${shownAsTyped}`,
    'Put the heading at the start of a line, outside the list or quote.',
  ],
  'heading-underlined': () => [
    `The line below makes this a heading, and that does not count here. ${shownAsTyped}`,
    'Leave an empty line before it, or use ## or ###.',
  ],
  'title-markup': () => [
    'A title or heading cannot have markup. The characters stay visible.',
    'Take the characters for markup away.',
  ],
  'text-html': () => [`This is HTML. ${shownAsTyped}`, 'Write plain text.'],
  'text-image': () => [
    `A picture is not possible here. ${shownAsTyped}`,
    'Say it in words, or put a link to the picture.',
  ],
  'text-code': () => [
    `This reads as program code. ${shownAsTyped}`,
    'Take away the spaces at the start of the line, or the backticks (`) around it.',
  ],
  'text-rule': () => [`A line across is not possible here. ${shownAsTyped}`, 'Take the line away.'],
  'text-definition': () => [
    `This line with an address goes with no link, or has extra text. ${shownAsTyped}`,
    'Write the address with the link itself: [text](https://example.org).',
  ],
  'text-too-deep': () => [
    `Too many lists, quotes or emphasis in each other here. ${shownAsTyped}`,
    'Take a few layers away.',
  ],
  'link-protocol': ({ url }) => [
    `A link to "${url}" is not possible. ${shownAsTyped}`,
    'Use an address that starts with https:// or mailto:.',
  ],
  'link-title': () => [
    'A link cannot have extra text in quotes. It now stands after the link.',
    'Put the text in a good place yourself.',
  ],
};
