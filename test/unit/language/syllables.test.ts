import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSyllables } from '../../../core/language/count-syllables';

/** By the syllables in which a Dutch dictionary breaks the word. */
const words = {
  1: 'een je straat huis wijk zij nieuw leeuw draai mooi groei blauw hout team coach één zó mei 5',
  2: "cliënt bureau niveau lelijk vrijheid zeeën knieën boeien blauwe vergeet café trainer mailtje online feedback idee systeem samen baby's",
  3: 'ideeën sociaal video creatief theater dialoog creëren reële museum radio oplossing bewoner gesprekken gemeente geopend beoordeel SKJ',
  4: 'situatie variëren community coördineer reflecteren eigenaarschap beïnvloeden aquarium meningsverschil teamoverleg',
  5: 'functionaris coördineren individueel evaluatie professioneel categorieën vertrouwenspersoon organisatie',
  6: 'samenwerkingspartner multiproblematiek',
  7: 'burgerinitiatief',
};

test.each(Object.entries(words))('%s syllables are counted as another number', (count, list) => {
  const counted = list.split(' ').map((word) => [word, countSyllables(word)] as const);
  const wrong = counted.filter(([, number]) => number !== Number(count));
  expect(wrong).toEqual([]);
});

test('there are fewer words here than were promised', () => {
  expect(Object.values(words).join(' ').split(' ').length).toBeGreaterThanOrEqual(60);
});

test('a word has no syllable, or more than it has letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéëïöü'-]{1,30}$/), (word) => {
      const count = countSyllables(word);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(word.length);
    }),
  );
});
