import { once } from 'node:events';
import { connect } from 'node:net';
import * as v from 'valibot';

/** A connection to Firefox's remote control: `length:json` frames over TCP. */
export interface Marionette {
  /** Sends a command of the WebDriver, Addon or Marionette family and gives its answer. */
  readonly send: (command: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  close(): void;
}

const replySchema = v.tuple([
  v.literal(1),
  v.number(),
  v.nullable(v.object({ error: v.string(), message: v.string() })),
  v.unknown(),
]);

/** Connects to the port that Firefox listens on and waits for its greeting. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (reply: v.InferOutput<typeof replySchema> | Error) => void>();
  let rest: Buffer = Buffer.alloc(0);
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => (greeted = resolve));

  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      rest = frame.rest;
      if (!Array.isArray(frame.message)) {
        greeted();
        continue;
      }
      const reply = v.parse(replySchema, frame.message);
      waiting.get(reply[1])?.(reply);
      waiting.delete(reply[1]);
    }
  });
  socket.on('close', () => {
    for (const settle of waiting.values()) settle(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  await once(socket, 'connect');
  await greeting;

  let count = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, (reply) => {
          if (reply instanceof Error) reject(reply);
          else if (reply[2]) reject(new Error(`${command}: ${reply[2].error}: ${reply[2].message}`));
          else resolve(reply[3]);
        });
        const json = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      }),
    close: () => socket.destroy(),
  };
}

function firstFrame(data: Buffer): { message: unknown; rest: Buffer } | undefined {
  const colon = data.indexOf(':');
  if (colon < 0) return undefined;
  const end = colon + 1 + Number(data.toString('latin1', 0, colon));
  if (data.length < end) return undefined;
  return { message: JSON.parse(data.toString('utf8', colon + 1, end)), rest: data.subarray(end) };
}
