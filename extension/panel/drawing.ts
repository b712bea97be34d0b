import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Minutes } from '#core/deck';
import { drawNext, fittingCards, rankFor, shownCards, type Compromise, type Situation } from '#core/draw';
import type { Memory } from './memory';
import { localDate, localDay } from './local-day';
import type { Router } from './route';
import type { CardEntry, Shelf } from './shelf';

/** Which card is open and why: the situations and minutes above it, and the draw. */
export interface Drawing {
  readonly situation: ReadonlySignal<Situation | undefined>;
  readonly minutes: ReadonlySignal<Minutes | undefined>;
  /** The open card; undefined while nothing is drawn. */
  readonly current: ReadonlySignal<CardEntry | undefined>;
  /** What was let go of to find a card. */
  readonly compromise: ReadonlySignal<Compromise | undefined>;
  /** The address named a card that is not on the shelf. */
  readonly missed: ReadonlySignal<boolean>;
  /** Counts the draws a person asked for, so that the focus can follow. */
  readonly draws: ReadonlySignal<number>;
  /** Opens the card of the address, else the card of before on the same day, else one that fits the hour. */
  start(): Promise<void>;
  choose(situation: Situation): void;
  chooseMinutes(minutes: Minutes | undefined): void;
  readonly another: () => void;
  dispose(): void;
}

export interface DrawingPowers {
  readonly shelf: Shelf;
  readonly memory: Memory;
  readonly router: Router;
  readonly now: () => number;
  readonly newSeed: () => string;
}

/** From this hour on, somebody who opens the panel is offered the end of the day. */
const endOfDayFrom = 16;

/** The model of drawing. Time and chance come in as powers. */
export function createDrawing({ shelf, memory, router, now, newSeed }: DrawingPowers): Drawing {
  const situation = signal<Situation>();
  const minutes = signal<Minutes>();
  /** Why the open card is another than was asked for: true of that one card only. */
  const told = signal<{
    readonly about: string;
    readonly missed: boolean;
    readonly compromise?: Compromise;
  }>();
  const draws = signal(0);
  const started = signal(false);
  const opened = signal<string>();
  const current = computed(() => (opened.value === undefined ? undefined : shelf.find(opened.value)));
  const toldNow = computed(() => (told.value?.about === opened.value ? told.value : undefined));
  let drawn: readonly string[] = [];

  async function start(): Promise<void> {
    const place = await memory.place();
    const sameDay = place.day === localDate(now());
    situation.value = (sameDay ? place.situation : undefined) ?? situationOfTheHour(now());
    minutes.value = place.minutes;
    drawn = place.drawn;
    if (sameDay && place.reference !== undefined) opened.value = place.reference;
    started.value = true;
  }

  /** Keeps the open card and the address the same; where the address names no card that is there, finds one. */
  const stopFollowing = effect(() => {
    const route = router.route.value;
    if (route.screen !== 'card') return;
    if (route.reference !== undefined && shelf.find(route.reference)) {
      opened.value = route.reference;
      // A card that was opened by its address or from a list has been, too.
      drawn = [...drawn.filter((reference) => reference !== route.reference), route.reference];
      return;
    }
    if (!started.value || shelf.status.value === 'loading') return;
    untracked(() => {
      const missed = route.reference !== undefined;
      if (!missed && current.peek()) open(opened.peek(), 'replace');
      else draw('replace', { first: true, missed });
    });
  });
  const stopRemembering = effect(() => {
    const reference = opened.value;
    if (!started.value || reference === undefined) return;
    const place = { situation: situation.value, minutes: minutes.value, drawn: [...drawn], reference };
    void memory.rememberPlace({ ...place, day: localDate(now()) });
  });

  function open(reference: string | undefined, how: 'push' | 'replace'): void {
    if (reference !== undefined) router.go({ screen: 'card', reference }, how);
  }

  function draw(how: 'push' | 'replace', { first = false, missed = false } = {}): void {
    const entries = shelf.entries.peek();
    const today = localDay(now());
    const shown = new Set(
      shownCards(
        entries.map(({ card }) => card),
        today,
      ),
    );
    const wish = { situation: situation.peek(), minutes: minutes.peek() };
    const fitting = fittingCards(
      entries.filter(({ card }) => shown.has(card)),
      wish,
    );
    const ranks = new Map(
      fitting.cards.map(({ reference, card }) => [reference, rankFor(card, { ...wish, today, first })]),
    );
    const result = drawNext(
      [...ranks.keys()],
      drawn,
      opened.peek(),
      newSeed(),
      (reference) => ranks.get(reference) ?? 0,
    );
    if (!result) return;
    drawn = result.drawn;
    const { compromise } = fitting;
    told.value = { about: result.next, missed, ...(compromise && { compromise }) };
    open(result.next, how);
  }

  function drawAsAsked(first: boolean): void {
    draw('push', { first });
    draws.value++;
  }

  return {
    situation,
    minutes,
    current,
    compromise: computed(() => toldNow.value?.compromise),
    missed: computed(() => toldNow.value?.missed ?? false),
    draws,
    start,
    choose(chosen) {
      situation.value = chosen;
      drawAsAsked(true);
    },
    chooseMinutes(chosen) {
      minutes.value = chosen;
      drawAsAsked(true);
    },
    another() {
      drawAsAsked(false);
    },
    dispose() {
      stopFollowing();
      stopRemembering();
    },
  };
}

function situationOfTheHour(time: number): Situation {
  return new Date(time).getHours() >= endOfDayFrom ? 'end' : 'between';
}
