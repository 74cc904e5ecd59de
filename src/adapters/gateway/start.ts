import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, GatewayDispatchEvents, OAuth2Scopes, type REST, Routes } from 'discord.js';
import type { APIApplication } from 'discord-api-types/v10';
import type { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Handle } from '../../command/outcome.ts';
import { type Definitions, registerCommands } from './commands.ts';
import { createClient, watch } from './connection.ts';
import { type Departure, prepareDeparture } from './departure.ts';
import { badToken, notDiscord, startFailure } from './failures.ts';
import { createReceiver, type Receiver } from './receive.ts';

export interface GatewayOptions {
  /** The bot's token; all that is needed. */
  readonly token: string;
  readonly handle: Handle;
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
 * @throws UserError `bad-settings` when Discord refuses the token or the intents; `unreachable` when it cannot be
 *   reached or has a fault of its own
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { definitions, handle, log, graceMs = GRACE_MS } = options;
  const token = options.token.trim().replace(/^Bot\s+/i, '');
  // Anything else cannot stand in a header, and the complaint about that might quote it.
  if (!/^[\x21-\x7e]+$/.test(token)) throw badToken();

  const departure = prepareDeparture();
  const client = createClient(options.apiUrl, options.apiVersion, log, departure);
  const watched = watch(client, log, [token]);
  const receiver = createReceiver(client.rest, handle, log, token);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, receiver.accept);
  try {
    client.rest.setToken(token);
    const application = await ownApplication(client.rest);
    const sent = await registerCommands(client.rest, application.id, definitions);
    log.info({ commands: definitions.length, sent }, sent ? 'commands registered' : 'commands up to date');
    await client.login(token);
    let closing: Promise<void> | undefined;
    return {
      inviteLink: inviteLink(application.id),
      user: { id: application.bot?.id ?? application.id, name: application.bot?.username ?? application.name },
      ended: watched.ended,
      close: () => {
        closing ??= leave(client, departure, receiver, log, graceMs);
        return closing;
      },
    };
  } catch (error) {
    departure.begin();
    await client.destroy();
    throw watched.failure ?? startFailure(error, client.rest.options.api);
  }
}

async function ownApplication(rest: REST): Promise<APIApplication> {
  const application = await rest.get(Routes.currentApplication());
  const isOne = typeof application === 'object' && application !== null && 'id' in application;
  if (!isOne) throw notDiscord(rest.options.api);
  return application as APIApplication;
}

/**
 * The address that adds the bot to a server. It asks for no permissions: the bot speaks only by answering
 * interactions, which every member who may use commands may cause, and reads nothing.
 */
function inviteLink(application: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  return `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: application, scope, permissions: '0' })}`;
}

async function leave(
  client: Client,
  departure: Departure,
  receiver: Receiver,
  log: Log,
  graceMs: number,
): Promise<void> {
  await Promise.race([receiver.drain(), sleep(graceMs, undefined, { ref: false })]);
  if (receiver.answering > 0) log.warn({ interactions: receiver.answering }, 'left before these were answered');
  await departure.leave(client);
}
