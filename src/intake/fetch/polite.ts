import { setTimeout as sleep } from 'node:timers/promises';
import { disallowed, isPassing } from './faults.ts';
import type { Fetcher } from './fetch.ts';
import { createRobots } from './robots.ts';
import { type Clock, createTurns, type Turn } from './turns.ts';

export interface PoliteOptions extends Partial<Clock> {
  /** Milliseconds between two requests to a host, if it does not ask for more (`Crawl-delay`). Default: 1,000. */
  readonly pauseMs?: number;
}

/**
 * A fetcher for what is fetched again and again without anybody asking: feeds, and what they lead to. It asks robots.txt, has one
 * request at a time for each host, and leaves a host alone for a while that had trouble or wants it (`Retry-After`). What a
 * member gives by hand needs none of this.
 *
 * Its `get` throws besides: `fetch-disallowed` by robots.txt, `fetch-not-now` for a host that is left alone, which is a `FetchFault`
 * that says for how long.
 */
export function createPolite(fetcher: Fetcher, options: PoliteOptions = {}): Fetcher {
  const { now = Date.now, wait = waitFor, pauseMs = 1_000 } = options;
  const turns = createTurns({ now, wait }, pauseMs);
  const robots = createRobots(fetcher, now);

  async function askRules(url: URL, turn: Turn, signal: AbortSignal | undefined): Promise<void> {
    const known = robots.known(url);
    const rules = known ?? (await robots.fetch(url, signal));
    turn.pace(rules.pauseMs);
    if (!rules.allows(url)) throw disallowed(url);
    if (known === null) await turn.again();
  }

  return {
    async get(address, request = {}) {
      const { signal } = request;
      let held: { readonly host: string; readonly turn: Turn } | null = null;
      // Its narrowing does not see what happens in `before`.
      const end = (trouble?: unknown): void => held?.turn.end(trouble);

      async function before(url: URL): Promise<void> {
        await request.before?.(url);
        if (held?.host === url.hostname) {
          await held.turn.again();
        } else {
          end();
          held = null;
          held = { host: url.hostname, turn: await turns.of(url.hostname, signal) };
        }
        await askRules(url, held.turn, signal);
      }

      try {
        const fetched = await fetcher.get(address, { ...request, before });
        end();
        return fetched;
      } catch (error) {
        end(isPassing(error) ? error : undefined);
        throw error;
      }
    },
  };
}

async function waitFor(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal && { signal }).catch((error) => {
    throw signal?.reason ?? error;
  });
}
