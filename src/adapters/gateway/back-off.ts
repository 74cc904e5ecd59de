import { setTimeout as sleep } from 'node:timers/promises';

/** The first pause, in milliseconds; each further one is twice as long. */
const FIRST_MS = 1_000;
/** No pause is longer, in milliseconds. */
const LONGEST_MS = 30_000;
/**
 * A connection that has stood for so long, in milliseconds, was a good one: what failed before it is forgotten. Sessions are resumed
 * as often as one likes; of new ones Discord counts a thousand a day.
 */
const GOOD_MS = { resuming: 5_000, anew: 60_000 } as const;

/**
 * How long to wait before connecting again, in milliseconds: a random half of the pause is left out, since many bots
 * lose Discord at the same moment.
 *
 * @param failed attempts in a row that came to nothing
 */
export function pauseMs(failed: number, random: () => number = Math.random): number {
  if (failed <= 0) return 0;
  return Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** (failed - 1)) * (1 - random() / 2));
}

/** When each shard may connect. */
export interface Turns {
  /** Resolves when the shard may connect: at once the first time, and once more; then after growing pauses. */
  next(shard: number, as: keyof typeof GOOD_MS): Promise<void>;
  /** The shard's connection stands. */
  stands(shard: number): void;
  /** No shard connects any more: turns that are waited for never come. */
  close(): void;
}

interface Tries {
  /** How many of each kind there were in a row, the first connection not counted. */
  readonly resuming: number;
  readonly anew: number;
  standsSince: number | undefined;
}

/** @param onRetry told of every turn but a shard's first, before it is waited for; may close */
export function createTurns(onRetry: (shard: number, waitMs: number) => void): Turns {
  const shards = new Map<number, Tries>();
  const waiting = new Set<number>();
  const closing = new AbortController();

  function nextTry(shard: number, as: keyof typeof GOOD_MS): number {
    const tries = shards.get(shard) ?? { resuming: 0, anew: -1, standsSince: undefined };
    const wasGood = tries.standsSince !== undefined && performance.now() - tries.standsSince >= GOOD_MS[as];
    const retry = wasGood ? 1 : tries[as] + 1;
    shards.set(shard, { ...tries, [as]: retry, standsSince: undefined });
    return retry;
  }

  return {
    async next(shard, as) {
      // Two turns of one shard would become two connections.
      if (closing.signal.aborted || waiting.has(shard)) return never();
      const retry = nextTry(shard, as);
      if (retry === 0) return;
      const waitMs = pauseMs(retry - 1);
      onRetry(shard, waitMs);
      if (closing.signal.aborted) return never();
      if (waitMs === 0) return;
      waiting.add(shard);
      await sleep(waitMs, undefined, { signal: closing.signal }).catch(never);
      waiting.delete(shard);
    },
    stands(shard) {
      const tries = shards.get(shard);
      if (tries) tries.standsSince = performance.now();
    },
    close: () => closing.abort(),
  };
}

/** One of its own each time: a promise that lasts would keep all that wait for it. */
const never = () => new Promise<never>(() => undefined);
