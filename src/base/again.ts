import { setTimeout as sleep } from 'node:timers/promises';

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Does work at once, and again after a pause whenever it is done, which does not keep the process. What it throws is told, and no reason
 * to stop.
 * @returns what ends that: it resolves when nothing is being done any more
 */
export function againAndAgain(
  work: () => Promise<void>,
  pauseMs: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const done = (async () => {
    while (!signal.aborted) {
      await work().catch(onError);
      await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return () => {
    stopped.abort();
    return done;
  };
}

export const daily = (work: () => Promise<void>, onError: (error: unknown) => void): (() => Promise<void>) =>
  againAndAgain(work, DAY, onError);
