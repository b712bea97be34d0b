import { describe, expect, onTestFinished, test } from 'vitest';
import type { Library, Standing } from '#core/library';
import { deckOf, factsOf } from './deck-of';

/** What every library keeps to. `make` gives one with nothing in it, which no other test sees. */
export function libraryContract(name: string, make: () => Promise<Library>): void {
  describe(name, () => {
    const open = async () => {
      const library = await make();
      onTestFinished(() => {
        library.close();
      });
      return library;
    };

    test('a deck comes back otherwise than it was taken up', async () => {
      const library = await open();
      const deck = deckOf({ cards: 250 });
      await library.install(deck, factsOf('a', 42));
      expect(await library.read('proef.nl')).toEqual(deck);
      expect(await library.list()).toEqual([
        {
          ...factsOf('a', 42),
          key: 'proef.nl',
          id: 'proef',
          language: 'nl',
          title: 'Proef',
          version: '1.0.0',
          accent: 'teal',
          cardCount: 250,
        },
      ]);
    });

    test('a shorter version leaves cards of the longer one behind', async () => {
      const library = await open();
      await library.install(deckOf({ cards: 250 }), factsOf('a'));
      const shorter = deckOf({ cards: 3, version: '2.0.0' });
      await library.install(shorter, factsOf('b'));
      expect(await library.read('proef.nl')).toEqual(shorter);
      expect(await library.list()).toMatchObject([
        { version: '2.0.0', cardCount: 3, sourceHash: factsOf('b').sourceHash },
      ]);
    });

    test('a deck that is not wanted beside what stands there replaces it, or is told of', async () => {
      const library = await open();
      const here = deckOf({ version: '2.0.0' });
      const asked: unknown[] = [];
      const ifNothing = (before: Standing) => {
        asked.push(before);
        return before === undefined;
      };
      expect(await library.install(here, factsOf('a'), ifNothing)).toEqual({
        taken: true,
        before: undefined,
      });
      let heard = 0;
      library.watch(() => (heard += 1));
      const [standing] = await library.list();
      expect(await library.install(deckOf({}), factsOf('b'), ifNothing)).toEqual({
        taken: false,
        before: standing,
      });
      expect(asked).toEqual([undefined, standing]);
      expect(await library.read('proef.nl')).toEqual(here);
      expect(await library.install(deckOf({}), factsOf('b'))).toEqual({ taken: true, before: standing });
      expect(heard).toBe(1);
    });

    test('a deck mixes with one in another language or with a name that goes on', async () => {
      const library = await open();
      const decks = [
        deckOf({ cards: 1 }),
        deckOf({ cards: 2, language: 'en' }),
        deckOf({ cards: 3, id: 'proef-2' }),
      ];
      for (const deck of decks) await library.install(deck, factsOf('a'));
      await library.remove('proef.nl');
      expect(await library.read('proef.nl')).toBeUndefined();
      expect(await library.read('proef.en')).toEqual(decks[1]);
      expect(await library.read('proef-2.nl')).toEqual(decks[2]);
    });

    test('decks stand in the order of their bytes', async () => {
      const library = await open();
      for (const title of ['Één', 'zomer', 'Deel 10', 'Deel 2', 'Avond']) {
        await library.install(
          deckOf({ title, id: `set-${title.length}${title.charCodeAt(0)}` }),
          factsOf('a'),
        );
      }
      const titles = (await library.list()).map(({ title }) => title);
      expect(titles).toEqual(['Avond', 'Deel 2', 'Deel 10', 'Één', 'zomer']);
    });

    test('a deck changes with the object that it was taken up from', async () => {
      const library = await open();
      const authors = ['Stilstaan'];
      await library.install({ ...deckOf({}), authors }, factsOf('a'));
      authors.push('Iemand anders');
      expect((await library.read('proef.nl'))?.authors).toEqual(['Stilstaan']);
    });

    test('a change is missed, or told where nothing changed', async () => {
      const library = await open();
      let heard = 0;
      const stop = library.watch(() => (heard += 1));
      await library.remove('nergens.nl');
      expect(heard).toBe(0);
      await library.install(deckOf({}), factsOf('a'));
      expect(heard).toBe(1);
      await library.remove('proef.nl');
      expect(heard).toBe(2);
      stop();
      await library.install(deckOf({}), factsOf('a'));
      expect(heard).toBe(2);
    });

    test('a closed library keeps quiet about what it does not keep', async () => {
      const library = await open();
      library.close();
      const closed = { name: 'LibraryError', code: 'closed' };
      await expect(library.install(deckOf({}), factsOf('a'))).rejects.toMatchObject(closed);
      await expect(library.list()).rejects.toMatchObject(closed);
    });
  });
}
