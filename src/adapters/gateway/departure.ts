import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type ClientOptions, Events, SimpleShardingStrategy, Status } from 'discord.js';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/** How a client leaves Discord; made before the client, which has to be built with it. */
export interface Departure {
  /** For the client's `ws.buildStrategy`. */
  readonly buildStrategy: BuildStrategy;
  /** From now on no new connection is made. One that is being made is not touched. */
  begin(): void;
  /** Leaves with a proper close; waits two seconds at most for a connection that is being made. */
  leave(client: Client): Promise<void>;
}

/** How long a connection that is being made is waited for, in milliseconds; Discord may not be there to take it. */
const CONNECTING_MS = 2_000;
/** How often it is looked whether that has come to an end, in milliseconds. */
const LOOK_MS = 25;
const UNDER_WAY: readonly Status[] = [Status.Connecting, Status.Identifying, Status.Resuming];

/**
 * discord.js knows no way to leave while it reconnects: a shard waiting for its next attempt makes it all the same, and
 * one whose connection is being made is left without anyone to hear of its failure, which ends the process. So attempts
 * are held back at the question that each begins with (which session to resume), and nothing is ended before its
 * connection is made, has failed or is held back.
 */
export function prepareDeparture(): Departure {
  let leaving = false;
  const held = new Set<number>();
  const mayEnd = (status: Status, shard: number) => held.has(shard) || !UNDER_WAY.includes(status);
  const begin = () => {
    leaving = true;
  };
  return {
    buildStrategy: (manager) => {
      const { retrieveSessionInfo } = manager.options;
      manager.options.retrieveSessionInfo = (shard) => {
        if (!leaving) return retrieveSessionInfo(shard);
        held.add(shard);
        return new Promise(() => undefined);
      };
      return new SimpleShardingStrategy(manager);
    },
    begin,
    leave: async (client) => {
      begin();
      // It reports its own leaving as a reconnection.
      client.removeAllListeners(Events.ShardReconnecting);
      const left = (async () => {
        while (!client.ws.shards.every(({ status, id }) => mayEnd(status, id))) await sleep(LOOK_MS);
        await client.destroy();
      })();
      await Promise.race([left, sleep(CONNECTING_MS, undefined, { ref: false })]);
    },
  };
}
