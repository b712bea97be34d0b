import { expect, onTestFinished, test, vi } from 'vitest';
import { openChanges } from '#core/store';
import { ownName } from '../../contract/own-name';

const parse = (data: unknown) => (typeof data === 'string' ? data : undefined);

function open(name: string) {
  const changes = openChanges(parse, name);
  const heard: string[] = [];
  changes.watch((change) => heard.push(change));
  onTestFinished(() => {
    changes.close();
  });
  return { changes, heard };
}

test('what another version tells, and we do not know, is heard', async () => {
  const name = ownName();
  const { heard } = open(name);
  const other = new BroadcastChannel(name);
  other.postMessage({ kind: 'of a later version' });
  other.postMessage('known');
  await vi.waitFor(() => {
    expect(heard).toEqual(['known']);
  });
  other.close();
});

test('a change that ends after the close throws', () => {
  const { changes } = open(ownName());
  changes.close();
  expect(() => {
    changes.tell('late');
  }).not.toThrow();
});
