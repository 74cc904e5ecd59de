import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { APIInteraction } from 'discord-api-types/v10';
import { UserError } from '../../base/errors.ts';
import { listen } from '../../base/listen.ts';
import type { Log } from '../../base/log.ts';
import type { Door, Handle, Outcome } from '../../command/outcome.ts';
import { follow } from '../../discord/answer.ts';
import { type Application, inviteLink, readApplication } from '../../discord/application.ts';
import { type Definitions, registerCommands } from '../../discord/commands.ts';
import { checkToken, createRest, stopSweeping } from '../../discord/rest.ts';
import { listServers } from '../../discord/servers.ts';
import { logUnanswered } from '../../discord/unanswered.ts';
import { createInteractionsApp, type Refusal } from './app.ts';
import { createVerify, type Verify } from './signature.ts';

export interface HttpDoorOptions {
  /** The bot's token alone, without `Bot ` before it. */
  readonly token: string;
  /** Of the application: 64 hexadecimal digits. Default: what Discord says it is. */
  readonly publicKey?: string | undefined;
  /** Default: all addresses of this machine. */
  readonly host?: string | undefined;
  /** 0 for any free one. */
  readonly port: number;
  readonly handle: Handle;
  /** Fetches the files that members attach. Default: they are not taken. */
  readonly door?: Door | undefined;
  /** Every command, as Discord wants them; sent when Discord has others. */
  readonly definitions: Definitions;
  readonly log: Log;
  readonly onRefused?: ((why: Refusal) => void) | undefined;
  /** Another server that speaks Discord's protocol: the address before `/v10`. Default: Discord's. */
  readonly apiUrl?: string | undefined;
  /** Default: 10. */
  readonly apiVersion?: string | undefined;
  /** How long `close` waits for what follows answers, in milliseconds. Default: 7,000. */
  readonly graceMs?: number | undefined;
}

export interface HttpDoor {
  readonly port: number;
  /** Opens Discord's dialogue that adds the bot to a server. */
  readonly inviteLink: string;
  readonly user: Application['user'];
  /** Where Discord sends interactions by now; null where it uses the gateway. */
  readonly endpoint: string | null;
  /** Asks Discord which servers the bot is in, by their ids. @throws UserError `unreachable`, `refused` and the like */
  servers(): Promise<ReadonlySet<string>>;
  /** Takes no new interactions, finishes those being answered. */
  close(): Promise<void>;
}

/** Less than the 10 seconds that process managers give before they kill. */
const GRACE_MS = 7_000;
/** Discord waits three seconds for an answer; whoever takes longer to ask holds a connection for nothing. */
const REQUEST_MS = 10_000;
/** Longer than proxies keep an idle connection: they, not we, end it, and no request meets one that is just being ended. */
const KEEP_ALIVE_MS = 75_000;
/** How often it is looked for connections that have come to rest, on leaving, in milliseconds. */
const LOOK_MS = 25;

/**
 * Brings the bot online over HTTP: asks whose token it is, registers the commands when they differ, and answers what
 * Discord posts to `/interactions`.
 *
 * @throws UserError as `startGateway` does, and `bad-settings` for a public key that is not this application's, or a port that is taken
 */
export async function startHttpDoor(options: HttpDoorOptions): Promise<HttpDoor> {
  const { token, definitions, handle, door, log, onRefused, graceMs = GRACE_MS } = options;
  checkToken(token);
  const rest = createRest(token, options.apiUrl, options.apiVersion, log);
  const tasks = new Set<Promise<void>>();

  function onAnswered(interaction: APIInteraction, outcome: Outcome, sent: Promise<boolean>): void {
    const received = performance.now();
    const task = (async () => {
      if (await sent) await follow(rest, interaction, outcome);
      else log.warn({ id: interaction.id, type: interaction.type }, 'Discord did not wait for the answer');
    })()
      .catch((error: unknown) => logUnanswered(log, { error, interaction, received, botToken: token }))
      .finally(() => tasks.delete(task));
    tasks.add(task);
  }

  try {
    const own = await readApplication(rest);
    const verify = await verifyFor(options.publicKey, own);
    const sent = await registerCommands(rest, own.id, definitions);
    log.info({ commands: definitions.length, sent }, sent ? 'commands registered' : 'commands up to date');
    const app = createInteractionsApp({ verify, handle, door, log, onAnswered, onRefused });
    const server = createServer({ requestTimeout: REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS });
    server.on('request', getRequestListener(app.fetch));
    const settings = 'VERBATIM_HTTP_PORT and VERBATIM_HTTP_HOST';
    const port = await listen(server, { host: options.host, port: options.port, settings });
    let closing: Promise<void> | undefined;
    return {
      port,
      inviteLink: inviteLink(own.id),
      user: own.user,
      endpoint: own.endpoint,
      servers: () => listServers(rest),
      close() {
        closing ??= leave(server, tasks, log, graceMs).finally(() => stopSweeping(rest));
        return closing;
      },
    };
  } catch (error) {
    stopSweeping(rest);
    throw error;
  }
}

async function verifyFor(publicKey: string | undefined, own: Application): Promise<Verify> {
  const key = publicKey ?? own.publicKey;
  const where = 'Copy it from the Developer Portal: your application → General Information → Public Key.';
  if (key === undefined)
    throw new UserError('bad-settings', `Discord does not say its public key: set DISCORD_PUBLIC_KEY. ${where}`);
  if (own.publicKey !== undefined && own.publicKey.toLowerCase() !== key.toLowerCase())
    throw new UserError(
      'bad-settings',
      `DISCORD_PUBLIC_KEY is not that of the application whose token DISCORD_TOKEN is. Leave it empty, or mend it. ${where}`,
    );
  return createVerify(key).catch((cause: unknown) => {
    throw new UserError('bad-settings', `DISCORD_PUBLIC_KEY is no public key. ${where}`, { cause });
  });
}

async function leave(server: Server, tasks: ReadonlySet<Promise<void>>, log: Log, graceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // Those that are kept alive are idle once their answer has left.
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const finished = async (): Promise<void> => {
    await closed;
    await Promise.all(tasks);
  };
  await Promise.race([finished(), sleep(graceMs, undefined, { ref: false })]);
  clearInterval(looking);
  if (tasks.size > 0) log.warn({ interactions: tasks.size }, 'left before these were answered in full');
  server.closeAllConnections();
  await closed;
}
