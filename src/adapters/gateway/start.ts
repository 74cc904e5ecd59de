import { setTimeout as sleep } from 'node:timers/promises';
import { type REST, Routes } from 'discord.js';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import { z } from 'zod';
import { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Door, Handle } from '../../command/outcome.ts';
import { inviteLink, readApplication, THIS_BOT } from '../../discord/application.ts';
import { type Definitions, registerCommands } from '../../discord/commands.ts';
import { ask, checkToken, createRest, stopSweeping } from '../../discord/rest.ts';
import { listServers } from '../../discord/servers.ts';
import { type Connection, createConnection, isWebSocketAddress } from './connection.ts';
import { createReceiver, type Receiver } from './receive.ts';

export interface GatewayOptions {
  /** The bot's token alone, without `Bot ` before it. */
  readonly token: string;
  readonly handle: Handle;
  /** Fetches the files that members attach. Default: they are not taken. */
  readonly door?: Door | undefined;
  /** Every command, as Discord wants them; sent when Discord has others. */
  readonly definitions: Definitions;
  readonly log: Log;
  /** Another server that speaks Discord's protocol: the address before `/v10`. Default: Discord's. */
  readonly apiUrl?: string | undefined;
  /** Default: 10. */
  readonly apiVersion?: string | undefined;
  /** How long `close` waits for the interactions being answered, in milliseconds. Default: 7,000. */
  readonly graceMs?: number | undefined;
}

export interface Gateway {
  /** Opens Discord's dialogue that adds the bot to a server. */
  readonly inviteLink: string;
  readonly user: { readonly id: string; readonly name: string };
  /** Whether every connection stands at the moment. */
  readonly isOnline: boolean;
  /** Asks Discord which servers the bot is in, by their ids. @throws UserError `unreachable`, `refused` and the like */
  servers(): Promise<ReadonlySet<string>>;
  /** Why, once Discord has ended the connection for good (the token was reset, say). Never settles otherwise. */
  readonly ended: Promise<UserError>;
  /** Takes no new interactions, finishes those being answered, leaves. */
  close(): Promise<void>;
}

/** With the leaving itself, less than the 10 seconds that process managers give before they kill. */
const GRACE_MS = 7_000;

/**
 * Brings the bot online over Discord's gateway: asks whose token it is, registers the commands when they differ,
 * connects, and answers what comes in.
 *
 * @throws UserError `bad-settings` when Discord does not take the token or is not there at all; `refused` when it turns
 *   the bot or its commands down; `unreachable` when it cannot be reached or has a fault of its own
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, definitions, handle, door, log, apiUrl, apiVersion, graceMs = GRACE_MS } = options;
  checkToken(token);
  const rest = createRest(token, apiUrl, apiVersion, log);
  const receiver = createReceiver(rest, handle, log, token, door);
  let connection: Connection | undefined;
  try {
    const own = await readApplication(rest);
    const sent = await registerCommands(rest, own.id, definitions);
    log.info({ commands: definitions.length, sent }, sent ? 'commands registered' : 'commands up to date');
    const gateway = await askWhereToConnect(rest);
    const made = createConnection({ rest, token, version: apiVersion, gateway, log, onInteraction: receiver.accept });
    connection = made;
    await made.open();
    let closing: Promise<void> | undefined;
    return {
      inviteLink: inviteLink(own.id),
      user: own.user,
      get isOnline() {
        return made.isOnline;
      },
      servers: () => listServers(rest),
      ended: made.ended,
      close: () => {
        closing ??= leave(rest, made, receiver, log, graceMs);
        return closing;
      },
    };
  } catch (error) {
    await connection?.leave();
    stopSweeping(rest);
    throw error;
  }
}

const gatewayInfo: z.ZodType<APIGatewayBotInfo> = z.object({
  url: z.string().refine(isWebSocketAddress),
  shards: z.int().min(1),
  session_start_limit: z.object({
    total: z.number(),
    remaining: z.number(),
    reset_after: z.number(),
    max_concurrency: z.int().min(1),
  }),
});

async function askWhereToConnect(rest: REST): Promise<APIGatewayBotInfo> {
  const info = await ask(rest, rest.get(Routes.gatewayBot()), gatewayInfo, THIS_BOT);
  const { total, remaining, reset_after } = info.session_start_limit;
  if (remaining >= info.shards) return info;
  const minutes = Math.ceil(reset_after / 60_000);
  throw new UserError(
    'unreachable',
    `Discord lets this bot connect ${total} times a day, and ${remaining} are left where ${info.shards} are needed. Start ` +
      `it again in ${minutes} minute${minutes === 1 ? '' : 's'}, and look for why it has been started so often.`,
  );
}

async function leave(rest: REST, connection: Connection, receiver: Receiver, log: Log, graceMs: number): Promise<void> {
  await Promise.race([receiver.drain(), sleep(graceMs, undefined, { ref: false })]);
  if (receiver.answering > 0) log.warn({ interactions: receiver.answering }, 'left before these were answered');
  await connection.leave();
  stopSweeping(rest);
}
