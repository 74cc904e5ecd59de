import { type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { createTally } from '../../base/tally.ts';
import { withResolvers } from '../../base/with-resolvers.ts';
import { describe } from '../../discord/describe.ts';
import { closed, type End, endFailure, notOpened } from './ends.ts';

export interface Watched {
  /** Whether no connection is down. */
  readonly isUp: boolean;
  /** Why Discord ended the connection for good, once it has. */
  readonly failure: UserError | undefined;
  /** The same, awaited. */
  readonly ended: Promise<UserError>;
  /** Says that a shard is going to connect again, unless that has been said often. @returns what ended it before */
  retries(shard: number, waitMs: number): End;
}

/** Writes down what happens to the connections; of many ends alike, a few. */
export function watch(manager: WebSocketManager, log: Log, secrets: readonly string[]): Watched {
  /** Shards to which Discord has said something since they last connected. */
  const greeted = new Set<number>();
  const ends = new Map<number, End>();
  const down = new Set<number>();
  const tally = createTally();
  let attempts = 0;
  let isTold = false;
  let failure: UserError | undefined;
  const { promise: ended, resolve: end } = withResolvers<UserError>();

  function isBack(shard: number): void {
    if (!down.delete(shard) || down.size > 0) return;
    if (isTold) log.info({ attempts }, 'connected to Discord again');
    attempts = 0;
    isTold = false;
  }

  manager.on(WebSocketShardEvents.Hello, ({ shardId }) => void greeted.add(shardId));
  manager.on(WebSocketShardEvents.Ready, ({ shardId }) => isBack(shardId));
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => isBack(shardId));
  // Without a listener, this event would end the process.
  manager.on(WebSocketShardEvents.Error, ({ error, shardId }) => {
    log.debug({ shard: shardId, error: describe(error, secrets) }, 'error on the connection to Discord');
    if (!greeted.has(shardId)) ends.set(shardId, notOpened(error));
  });
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
    const fatal = endFailure(code);
    if (fatal) {
      failure ??= fatal;
      log.error({ shard: shardId, code }, 'Discord has closed the connection for good');
      return end(fatal);
    }
    if (greeted.delete(shardId)) ends.set(shardId, closed(code));
    // 1006 is what is given when nobody has said anything.
    else if (!ends.has(shardId)) ends.set(shardId, code === 1006 ? { kind: 'unreached' } : closed(code));
  });

  return {
    ended,
    get isUp() {
      return down.size === 0 && failure === undefined;
    },
    get failure() {
      return failure;
    },
    retries(shard, waitMs) {
      const last: End = ends.get(shard) ?? { kind: 'unreached', reason: 'it did not answer in time' };
      ends.delete(shard);
      greeted.delete(shard);
      down.add(shard);
      attempts += 1;
      const { kind, ...facts } = last;
      const { times, isWorthALine } = tally(JSON.stringify(last));
      isTold ||= isWorthALine;
      if (!isWorthALine) return last;
      const entry = { shard, ...facts, times, waitMs };
      if (kind === 'unreached') log.warn(entry, 'Discord cannot be reached; trying on');
      else if (kind === 'not-opened') log.warn(entry, 'Discord opens no connection; trying on');
      else if (times === 1) log.info(entry, 'reconnecting to Discord');
      else log.warn(entry, 'Discord closes the connection again and again; trying on');
      return last;
    },
  };
}
