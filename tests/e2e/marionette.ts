import { connect, type Socket } from 'node:net';

/**
 * Firefox's own automation socket (Marionette, protocol version 3): `<length>:<json>`, a command is [0, id, name, parameters], an answer
 * [1, id, error, result]. Spoken directly because WebDriver BiDi may not open moz-extension: pages and geckodriver is not packaged.
 */
export interface Marionette {
  send(name: string, parameters?: object): Promise<Record<string, unknown>>;
  end(): void;
}

/** @throws when nobody listens on the port within 30 seconds. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await dial(port);
  const waiting = new Map<number, { resolve(value: Record<string, unknown>): void; reject(error: Error): void }>();
  let last = 0;
  let received = Buffer.alloc(0);
  const hello = Promise.withResolvers<void>();
  socket.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (!Array.isArray(message)) {
        hello.resolve();
        continue;
      }
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, Record<string, unknown>];
      const caller = waiting.get(id);
      waiting.delete(id);
      if (error) caller?.reject(new Error(`${error.error}: ${error.message}`));
      else caller?.resolve(result);
    }
  });
  await hello.promise;
  return {
    send(name, parameters = {}) {
      const id = ++last;
      const text = JSON.stringify([0, id, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    end: () => socket.destroy(),
  };
}

async function dial(port: number): Promise<Socket> {
  for (let tries = 0; ; tries++) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.on('error', reject);
      });
    } catch (error) {
      if (tries > 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
