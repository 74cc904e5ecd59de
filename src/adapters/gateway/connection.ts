import { Client, Events, GatewayIntentBits, Options } from 'discord.js';
import type { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Departure } from './departure.ts';
import { describe, endFailure, scrub } from './failures.ts';

/**
 * A client that keeps next to nothing in memory: interactions carry all that an answer needs.
 *
 * @param api Discord's REST address without the version
 */
export function createClient(
  api: string | undefined,
  version: string | undefined,
  log: Log,
  { buildStrategy }: Pick<Departure, 'buildStrategy'>,
): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many connections as Discord recommends: one, up to some 2,500 servers.
    shards: 'auto',
    rest: {
      ...(api !== undefined && { api }),
      ...(version !== undefined && { version }),
      // Asked about every limit, unlike the event; waiting is left to it. Not the URL: it holds the interaction's token.
      rejectOnRateLimit: ({ method, route, scope, retryAfter }) => {
        log.warn({ method, route, scope, waitMs: Math.round(retryAfter) }, 'Discord asks to wait');
        return false;
      },
    },
    ws: { buildStrategy, ...(version !== undefined && { version: Number(version) }) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      AutoModerationRuleManager: 0,
      DMMessageManager: 0,
      GuildEmojiManager: 0,
      GuildMemberManager: 0,
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: 0,
      VoiceStateManager: 0,
    }),
  });
}

export interface Watch {
  /** Why Discord ended the connection for good, once it has. */
  readonly failure: UserError | undefined;
  /** The same, awaited. Never settles while the bot can come back by itself. */
  readonly ended: Promise<UserError>;
}

/** Writes down what happens to the connection. Whatever discord.js says passes through `scrub`. */
export function watch(client: Client, log: Log, secrets: readonly string[]): Watch {
  let failure: UserError | undefined;
  let attempts = 0;
  const back = () => {
    if (attempts > 0) log.info({ attempts }, 'connected to Discord again');
    attempts = 0;
  };
  client.on(Events.Error, (error) => log.error({ error: describe(error, secrets) }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(scrub(message, secrets)));
  client.on(Events.Debug, (message) => log.trace(scrub(message, secrets)));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, error: describe(error, secrets) }, 'error on the connection to Discord'),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    attempts += 1;
    // Discord asks for a reconnection every few hours; only repeated ones are worth a warning, and fewer and fewer.
    if (attempts === 1) log.info({ shard }, 'reconnecting to Discord');
    else if (Number.isInteger(Math.log2(attempts)))
      log.warn({ shard, attempts }, 'Discord cannot be reached; trying on');
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  const ended = new Promise<UserError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      failure = endFailure(code);
      log.error({ shard, code }, failure.message);
      resolve(failure);
    });
  });
  return {
    ended,
    get failure() {
      return failure;
    },
  };
}
