import { expect, test, vi } from 'vitest';
import type { AskedWorker } from '../../../extension/panel/ask-worker';
import { parseWith } from '../../../extension/panel/parse-with';
import { cardOf, deckOf } from './card-of';
import { handTimers } from './hand-timers';
import { settled } from './settled';

function setUp() {
  const timers = handTimers();
  const workers: (AskedWorker & { readonly terminate: ReturnType<typeof vi.fn<() => void>> })[] = [];
  const startWorker = () => {
    const worker = {
      postMessage: () => {},
      terminate: vi.fn(),
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    };
    workers.push(worker);
    return worker;
  };
  const parse = async (name: string) => {
    const parsing = parseWith({ startWorker, later: timers.later }, new File(['x'], name), 'nl');
    await settled();
    return { parsing, worker: workers.at(-1) };
  };
  return { parse, timers };
}

function answer(worker: AskedWorker | undefined, data: unknown): void {
  worker?.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
}

const deckNamed = (id: string) => ({
  kind: 'deck',
  deck: deckOf(id, [cardOf('een')]),
  problems: [],
  sourceHash: 'a',
});

test('a file that takes too long keeps its worker busy, or the person waiting', async () => {
  const { parse, timers } = setUp();
  const { parsing, worker } = await parse('traag.md');
  timers.pass(19_999);
  await settled();
  expect(worker?.terminate).not.toHaveBeenCalled();
  timers.pass(1);
  expect(await parsing).toEqual({ kind: 'too-slow' });
  expect(worker?.terminate).toHaveBeenCalledOnce();
});

test('a worker that breaks, or answers nonsense, breaks the panel', async () => {
  const { parse } = setUp();
  const broken = await parse('stuk.md');
  broken.worker?.onerror?.call(broken.worker as unknown as Worker, {} as ErrorEvent);
  expect(await broken.parsing).toEqual({ kind: 'unreadable' });
  expect(broken.worker?.terminate).toHaveBeenCalledOnce();
  for (const nonsense of [undefined, 'x', { kind: 'deck', deck: { id: 'x' } }, { kind: 'too-large' }]) {
    const { parsing, worker } = await parse('gek.md');
    answer(worker, nonsense);
    expect(await parsing).toEqual({ kind: 'unreadable' });
  }
});

test('a worker that cannot start is told as an error of ours', async () => {
  const refuse = () => {
    throw new TypeError('not here');
  };
  const parsing = parseWith(
    { startWorker: refuse, later: handTimers().later },
    new File(['x'], 'a.md'),
    'nl',
  );
  expect(await parsing).toEqual({ kind: 'unreadable' });
});

test('a second file gets the answer, or the time, of the first', async () => {
  const { parse, timers } = setUp();
  const first = await parse('een.md');
  timers.pass(15_000);
  const second = await parse('twee.md');
  timers.pass(5_000);
  const facts = { source: 'twee.json', severity: 'error', code: 'x', message: 'x', hint: 'x' };
  const problems = [
    { ...facts, path: '/cards/1' },
    { ...facts, line: 1, column: 2 },
  ];
  answer(second.worker, { ...deckNamed('twee'), problems });
  expect(await first.parsing).toEqual({ kind: 'too-slow' });
  expect(await second.parsing).toMatchObject({ kind: 'deck', deck: { id: 'twee' }, problems });
  expect(second.worker).not.toBe(first.worker);
});
