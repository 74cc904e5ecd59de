import type { Writable } from 'node:stream';

/** Written at once when this many UTF-16 units have come together. */
const CHUNK = 65_536;

/** The reader of our output went away (`verbatim … | head`): nothing is left to do, and nothing went wrong. */
export class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft';
}

export interface Output {
  /** Adds text, writing large pieces at a time. Waits when the reader is slower. @throws ReaderLeft */
  write(text: string): Promise<void>;
  /** Writes what has come together so far. @throws ReaderLeft */
  flush(): Promise<void>;
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

/** For what is said beside the answers: they do not end when nobody reads this. */
export function createMessages(stream: Writable): Output {
  const output = createOutput(stream);
  const unread = () => {};
  return { write: (text) => output.write(text).catch(unread), flush: () => output.flush().catch(unread) };
}

export function createOutput(stream: Writable): Output {
  let pending = '';
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = isGone(error) ? new ReaderLeft() : error;
  });

  async function flush(): Promise<void> {
    if (failure) throw failure;
    if (pending === '') return;
    const text = pending;
    pending = '';
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(isGone(error) ? new ReaderLeft() : error) : resolve()));
    });
  }

  return {
    async write(text) {
      pending += text;
      if (pending.length >= CHUNK) await flush();
    },
    flush,
  };
}
