import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../base/log.ts';

/**
 * Does work again and again, at once and then with a pause after each time. What it throws is logged and no reason to stop.
 * @returns what ends that: it waits for work that is being done
 */
export function againAndAgain(work: () => Promise<void>, pauseMs: number, log: Log): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const done = (async () => {
    while (!signal.aborted) {
      await work().catch((err: unknown) => log.error({ err }, 'what is followed could not be asked'));
      await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return () => {
    stopped.abort();
    return done;
  };
}
