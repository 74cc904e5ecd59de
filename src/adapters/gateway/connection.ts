import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CreateWebSocketManagerOptions,
  type SessionInfo,
  // discord.js has a WebSocketManager too; that one builds models of all that Discord sends, and dies of what they throw.
  WebSocketManager,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from '@discordjs/ws';
import { GatewayDispatchEvents, type REST } from 'discord.js';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { withResolvers } from '../../base/with-resolvers.ts';
import { describe, scrub } from '../../discord/describe.ts';
import { createTurns } from './back-off.ts';
import { notOpened, openFailure } from './ends.ts';
import { createThrottler, Sharding } from './sharding.ts';
import { watch } from './watch.ts';

export interface ConnectionOptions {
  readonly rest: REST;
  readonly token: string;
  /** Of Discord's gateway protocol. Default: 10. */
  readonly version?: string | undefined;
  /** What Discord says of where to connect, and how often. */
  readonly gateway: APIGatewayBotInfo;
  readonly log: Log;
  /** Gets every interaction as it came, unchecked. Must not throw. */
  readonly onInteraction: (interaction: unknown) => void;
}

export interface Connection {
  /**
   * Resolves when all shards are online.
   *
   * @throws UserError when the gateway cannot be reached, opens no WebSocket, or closes it for good
   */
  open(): Promise<void>;
  /** Whether all shards are online at the moment. */
  readonly isOnline: boolean;
  /** Why, once Discord has ended the connection for good. Never settles while the bot can come back by itself. */
  readonly ended: Promise<UserError>;
  /** Connects no more, and leaves with a proper close. */
  leave(): Promise<void>;
}

/** How long a connection that is being made is waited for on leaving, in milliseconds; nobody may be there to take it. */
const CONNECTING_MS = 2_000;
/** How often it is looked whether that has come to an end, in milliseconds. */
const LOOK_MS = 25;
const UNDER_WAY: readonly (WebSocketShardStatus | undefined)[] = [
  WebSocketShardStatus.Connecting,
  WebSocketShardStatus.Resuming,
];

/** The bot's connections to Discord's gateway, as many as Discord recommends: one, up to some 2,500 servers. */
export function createConnection(options: ConnectionOptions): Connection {
  const { rest, token, version, gateway, log, onInteraction } = options;
  const sessions = new Map<number, SessionInfo>();
  const { promise: notOpen, reject: failToOpen } = withResolvers<never>();
  let isOpening = false;
  let hasOpened = false;

  const turns = createTurns((shard, waitMs) => {
    const end = watched.retries(shard, waitMs);
    const failure = isOpening ? openFailure(end, gateway.url) : undefined;
    if (!failure) return;
    turns.close();
    failToOpen(failure);
  });
  const manager = new KnowingManager(
    {
      rest,
      token,
      ...(version !== undefined && { version }),
      // Interactions come without any.
      intents: 0,
      buildStrategy: (own) =>
        new Sharding(own, (shard, method, error) =>
          log.warn({ shard, method, error: describe(error, [token]) }, 'discord.js could not take what Discord sent'),
        ),
      buildIdentifyThrottler: () => createThrottler(gateway.session_start_limit.max_concurrency),
      // Asked before every attempt, when the shard is idle (or gone, once all have left), and after every event.
      retrieveSessionInfo: async (shard) => {
        const status = (await manager.fetchStatus()).get(shard) ?? WebSocketShardStatus.Idle;
        if (status === WebSocketShardStatus.Idle) await turns.next(shard, sessions.has(shard) ? 'resuming' : 'anew');
        return sessions.get(shard) ?? null;
      },
      updateSessionInfo: (shard, session) => {
        if (session && isUsable(session)) sessions.set(shard, withAddress(session, gateway.url));
        else if (!session) sessions.delete(shard);
      },
    },
    gateway,
  );
  const watched = watch(manager, log, [token]);
  manager.on(WebSocketShardEvents.Ready, ({ shardId }) => turns.stands(shardId));
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => turns.stands(shardId));
  manager.on(WebSocketShardEvents.Debug, ({ message }) => log.trace(scrub(message, [token])));
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t === GatewayDispatchEvents.InteractionCreate) onInteraction(data.d);
  });

  /** Ends no connection that is being made: @discordjs/ws would listen for its failure no more, and that ends the process. */
  async function close(): Promise<void> {
    // First the pause: a turn that has just come is a connection a moment later.
    do await sleep(LOOK_MS);
    while ((await manager.fetchStatus()).some((status) => UNDER_WAY.includes(status)));
    await manager.destroy({ reason: 'The bot leaves' });
  }

  return {
    ended: watched.ended,
    get isOnline() {
      return hasOpened && watched.isUp;
    },
    async open() {
      isOpening = true;
      try {
        await Promise.race([manager.connect(), notOpen]);
      } catch (error) {
        if (error instanceof UserError) throw error;
        throw watched.failure ?? openFailure(notOpened(error), gateway.url) ?? error;
      }
      isOpening = false;
      hasOpened = true;
    },
    async leave() {
      turns.close();
      const left = new AbortController();
      // Not without `ref`: nothing else may be there any more to keep the process until it has said why it leaves.
      await Promise.race([close(), sleep(CONNECTING_MS, undefined, { signal: left.signal })]);
      left.abort();
    },
  };
}

/** Takes what has been asked and checked before: its own request would believe any answer. */
class KnowingManager extends WebSocketManager {
  readonly #gateway: APIGatewayBotInfo;

  constructor(options: CreateWebSocketManagerOptions, gateway: APIGatewayBotInfo) {
    super(options);
    this.#gateway = gateway;
  }

  override async fetchGatewayInformation(): Promise<APIGatewayBotInfo> {
    return this.#gateway;
  }
}

/** A session that came garbled would be resumed in vain for ever. */
const isUsable = ({ sessionId, sequence }: SessionInfo): boolean =>
  typeof sessionId === 'string' && Number.isSafeInteger(sequence);

const withAddress = (session: SessionInfo, otherwise: string): SessionInfo => ({
  ...session,
  resumeURL: isWebSocketAddress(session.resumeURL) ? session.resumeURL : otherwise,
});

export function isWebSocketAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^wss?:$/.test(new URL(value).protocol);
}
