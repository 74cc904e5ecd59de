import { setTimeout as sleep } from 'node:timers/promises';
import type { Edit, Later } from './outcome.ts';

/** How far some work is: each state takes the place of the one before. */
export interface Steps<T> {
  /** It has come to this. */
  report(state: T): void;
  /** Nothing follows. */
  end(): void;
  /** Gives the newest state whenever there is one that was not given yet. For one reader. */
  readonly states: AsyncIterable<T>;
}

export function createSteps<T>(): Steps<T> {
  let newest: { readonly state: T } | undefined;
  let hasEnded = false;
  let wake = (): void => undefined;

  async function* states(): AsyncGenerator<T> {
    for (;;) {
      while (!newest) {
        if (hasEnded) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const { state } = newest;
      newest = undefined;
      yield state;
    }
  }

  return {
    report(state) {
      newest = { state };
      wake();
    },
    end() {
      hasEnded = true;
      wake();
    },
    states: states(),
  };
}

/**
 * Shows the steps until what comes later is there; resolves when none is being shown any more.
 *
 * @param show one that fails is no loss: the next says more, and so does what comes later
 * @param pauseMs between two, in milliseconds
 */
export async function showSteps(
  steps: AsyncIterable<Edit>,
  later: Promise<Later>,
  show: (step: Edit) => Promise<unknown> | unknown,
  pauseMs: number,
): Promise<void> {
  const reader = steps[Symbol.asyncIterator]();
  const over = new AbortController();
  const end = later.then(
    () => over.abort(),
    () => over.abort(),
  );
  for (;;) {
    const next = await Promise.race([reader.next(), end]);
    if (!next || next.done || over.signal.aborted) break;
    await (async () => show(next.value))().catch(() => undefined);
    await sleep(pauseMs, undefined, { signal: over.signal }).catch(() => undefined);
  }
}
