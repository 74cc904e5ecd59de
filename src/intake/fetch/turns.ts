import { withResolvers } from '../../base/with-resolvers.ts';
import { FetchFault, resting } from './faults.ts';
import { unlessAborted } from './unless-aborted.ts';

/** The first pause after trouble, in milliseconds; each further one is twice as long. */
const FIRST_REST_MS = 60_000;
/** No pause is longer, in milliseconds, unless the server asks for it. */
const LONGEST_REST_MS = 60 * 60_000;

/** The right to ask a host. Nobody else has it until it ends. */
export interface Turn {
  /** How long the host wants to be left alone between two requests, from now on; less than usual changes nothing. */
  pace(pauseMs: number): void;
  /** Waits for that long, before one more request. */
  again(): Promise<void>;
  /** @param trouble what was thrown, where the host had trouble: it is left alone for a while. Default: there was none */
  end(trouble?: unknown): void;
}

export interface Turns {
  /**
   * Waits until the host may be asked.
   *
   * @throws UserError `fetch-not-now` where it is left alone; or the signal's reason
   */
  of(host: string, signal: AbortSignal | undefined): Promise<Turn>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after that many milliseconds. Rejects with the signal's reason. */
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

interface Host {
  /** Settles when the last turn that is waited for has ended. */
  last: Promise<unknown>;
  waiting: number;
  /** Times, in milliseconds since 1970. */
  nextAt: number;
  restsUntil: number;
  /** Troubles in a row. */
  troubles: number;
}

/** One request at a time for each host, with a pause between two and a longer one after trouble. */
export function createTurns({ now, wait }: Clock, usualPauseMs: number): Turns {
  const hosts = new Map<string, Host>();

  /** A host that has had no trouble for long begins anew. */
  function forgetOld(): void {
    const old = now() - LONGEST_REST_MS;
    for (const [name, { waiting, nextAt, restsUntil }] of hosts) {
      if (waiting === 0 && Math.max(nextAt, restsUntil) < old) hosts.delete(name);
    }
  }

  function hostOf(name: string): Host {
    forgetOld();
    const known = hosts.get(name);
    const host = known ?? { last: Promise.resolve(), waiting: 0, nextAt: 0, restsUntil: 0, troubles: 0 };
    hosts.set(name, host);
    return host;
  }

  return {
    async of(name, signal) {
      const host = hostOf(name);
      const { promise: over, resolve } = withResolvers<void>();
      const before = host.last;
      host.last = before.then(() => over);
      host.waiting += 1;
      let pauseMs = usualPauseMs;

      function end(trouble?: unknown): void {
        host.waiting -= 1;
        host.troubles = trouble === undefined ? 0 : host.troubles + 1;
        if (trouble !== undefined) host.restsUntil = now() + restMs(host.troubles, trouble);
        host.nextAt = now() + pauseMs;
        resolve();
      }

      try {
        await (signal ? unlessAborted(before, signal) : before);
        if (now() < host.restsUntil) throw resting(name, host.restsUntil - now());
        if (now() < host.nextAt) await wait(host.nextAt - now(), signal);
      } catch (error) {
        host.waiting -= 1;
        resolve();
        throw error;
      }
      return {
        end,
        pace(wantedMs) {
          pauseMs = Math.max(usualPauseMs, wantedMs);
        },
        again: () => wait(pauseMs, signal),
      };
    },
  };
}

function restMs(troubles: number, trouble: unknown): number {
  const asked = trouble instanceof FetchFault ? (trouble.retryAfterMs ?? 0) : 0;
  return Math.max(asked, Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (troubles - 1)));
}
