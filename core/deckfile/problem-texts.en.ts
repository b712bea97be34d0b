import type { ProblemTexts } from './problem-texts';

const ask = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;

const shownAsTyped = 'The card shows it as you typed it.';

export const problemTextsEn: ProblemTexts = {
  'file-too-large': ({ megabytes }) => [
    `This file is larger than ${megabytes} MB.`,
    'Spread the cards over more files.',
  ],
  'too-many-cards': ({ count }) => [
    `This deck has ${count} cards. It can hold 10,000.`,
    'Spread the cards over more files.',
  ],
  'card-too-long': ({ count }) => [
    `This piece is ${count} characters long. A card holds 20,000.`,
    'Make the text shorter, or make more cards of it.',
  ],
  'not-a-deck': ({ key }) => [
    `This is not a deck of cards: it starts with "${key}:".`,
    'A deck starts with "deck:". This program cannot read guides and trajectories yet.',
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
    `Here is something that a deck cannot have: ${{ tag: 'a tag with !', anchor: 'an anchor with &', alias: 'an alias with *' }[feature]}.`,
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
    ask(suggestion, 'It stays on the card, under this heading.'),
  ],
  'part-repeated': ({ heading }) => [
    `The heading "${heading}" is on this card twice.`,
    'Join the texts, or give the second another heading.',
  ],
  'part-before-card': () => [
    'This heading with ### comes before the first card.',
    'Start a card with ##. For now this heading is text in the introduction.',
  ],
  'metadata-continuation': () => [
    'This line sticks to the facts of the card.',
    'Leave an empty line before the question.',
  ],
  'metadata-without-key': () => [
    'This line among the facts has no name with a colon.',
    'Write for instance "- Moment: team meeting", or leave an empty line before the question.',
  ],
  'metadata-unknown-key': ({ key, suggestion }) => [
    `"${key}" is a fact that Stilstaan does not know.`,
    ask(suggestion, 'It is kept. Stilstaan does nothing with it.'),
  ],
  'metadata-empty': ({ key }) => [`"${key}" is still empty.`, 'Fill in the value, or take the line away.'],
  'metadata-repeated': ({ key }) => [
    `"${key}" is on this card twice. The first counts.`,
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
    'Use ## for a card and ### for a part of a card.',
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
    `A card cannot hold pictures. ${shownAsTyped}`,
    'Say it in words, or put a link to the picture.',
  ],
  'text-code': () => [
    `This reads as program code. ${shownAsTyped}`,
    'Take away the spaces at the start of the line, or the backticks (`) around it.',
  ],
  'text-rule': () => [`A card cannot hold a line across. ${shownAsTyped}`, 'Take the line away.'],
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
