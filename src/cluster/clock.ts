import { z } from 'zod';
import { againAndAgain } from '../base/again.ts';
import type { Cluster } from './cluster.ts';

/** What time it is by the nodes of a cluster, to a second or so, whatever the clock of this machine says. */
export interface Clock {
  now(): Date;
  /** Looks at the cluster's clock no more. */
  close(): Promise<void>;
}

/** A machine that slept has counted no time meanwhile. */
const MINUTES_10 = 10 * 60_000;

const health = z.tuple([z.object({ epoch: z.coerce.number() })]);

/**
 * Reads the cluster's clock, and counts on from there by a clock that nobody sets.
 * @param log told when it cannot be read again: until it can, it is counted on
 * @throws as `Cluster.ask`
 */
export async function openClock(
  cluster: Pick<Cluster, 'ask'>,
  log?: { warn(facts: object, message: string): void },
): Promise<Clock> {
  const read = async (): Promise<number> => (await timeOf(cluster)).getTime() - performance.now();
  let began = await read();
  const stop = againAndAgain(
    async () => {
      began = await read();
    },
    MINUTES_10,
    (err) => log?.warn({ err }, 'the clock of OpenSearch cannot be read: it is counted on from the last time'),
  );
  return { now: () => new Date(began + performance.now()), close: stop };
}

/** The time by the node that answers, to a second. @throws as `Cluster.ask` */
export async function timeOf(cluster: Pick<Cluster, 'ask'>): Promise<Date> {
  const { body } = await cluster.ask({ method: 'GET', path: '/_cat/health', query: { format: 'json', h: 'epoch' } });
  // It is told in whole seconds: half of one is gone, on average.
  return new Date(health.parse(body)[0].epoch * 1_000 + 500);
}
