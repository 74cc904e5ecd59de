import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type APIInteraction, type APIMessage, ChannelType } from 'discord-api-types/v10';
import { Board, type Exchange, type Patience } from './board.ts';
import { GatewayServer } from './gateway.ts';
import { component, type Scene } from './interactions.ts';
import { APPLICATION_ID, BOT, CHANNEL_ID, GUILD, type Guild } from './people.ts';
import { RateLimits } from './rate-limits.ts';
import type { Refusal } from './refusal.ts';
import { CommandRegistry } from './registry.ts';
import { createRest, type RecordedRequest, readParts } from './rest.ts';
import { Signal } from './signal.ts';
import { createSigner, type Signer } from './signer.ts';

export interface DiscordOptions extends Partial<Patience> {
  /** The token it takes. Default: one that looks like Discord's. */
  readonly token?: string;
  /** Default: 41,250, as Discord's. */
  readonly heartbeatMs?: number;
  /** How many connections it recommends. Default: 1. */
  readonly shards?: number;
  /** How many may identify at the same time. Default: all. */
  readonly maxConcurrency?: number;
  /** How long each request to REST is under way, in milliseconds. Default: not at all. */
  readonly latency?: () => number;
  /** Intents that the application may not have. Default: the three privileged ones. */
  readonly refusedIntents?: number;
}

/** Members, messages and presences of servers: to be allowed in Discord's portal first. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Discord on this machine: REST and gateway on one port of 127.0.0.1. */
export interface Discord {
  readonly token: string;
  /** For `apiUrl`. */
  readonly apiUrl: string;
  readonly gateway: GatewayServer;
  readonly registry: CommandRegistry;
  readonly requests: readonly RecordedRequest[];
  readonly messages: ReadonlyMap<string, APIMessage>;
  /** Ids of the servers that the bot is in; may be changed. */
  readonly servers: Set<string>;
  /** What it says of the bot; may be changed. */
  readonly application: Record<string, unknown>;
  /** With whose key it signs what it posts. */
  readonly signer: Signer;
  /** Posts an interaction to the address and takes the response for the first answer, unless it is none. */
  post(address: string, interaction: APIInteraction): Promise<Exchange & { readonly status: number }>;
  /** Knows of an interaction that is posted by other means, and takes the response to it for the first answer. */
  open(interaction: APIInteraction): Exchange;
  take(interaction: APIInteraction, body: Uint8Array, type: string | null): Promise<void>;
  /** Sends an interaction to the bot. What comes back is found in the exchange. */
  send(interaction: APIInteraction): Exchange;
  /** Clicks a button (or chooses in a menu) of a message as it is now. */
  click(message: APIMessage, customId: string, scene?: Scene, values?: readonly string[]): Exchange;
  /** Turns down the next request that fits. */
  refuseNext(method: string, path: RegExp, refusal: Refusal): void;
  /** Waits for something that the server gets to know; fails after 10 s, naming `what`. */
  until<T>(find: () => T | undefined | null | false, what: string): Promise<T>;
  close(): Promise<void>;
}

export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const {
    token = 'NDIwMDAwMDAwMDAwMDAwMDAx.GxYzAb.loopback-Secret_0123456789abcdefghijk',
    heartbeatMs = 41_250,
    refusedIntents = PRIVILEGED,
    shards = 1,
    maxConcurrency = shards,
    // Discord waits for three seconds: what a slow machine takes longer for is no fault of the bot.
    answerWithinMs = 120_000,
    tokenLifeMs = 15 * 60_000,
    latency = () => 0,
  } = options;
  const signal = new Signal();
  const signer = createSigner();
  const own = application(signer.publicKey);
  const board = new Board(signal, { answerWithinMs, tokenLifeMs });
  const registry = new CommandRegistry();
  const requests: RecordedRequest[] = [];
  const planned: { method: string; path: RegExp; refusal: Refusal }[] = [];
  const servers = new Set([GUILD.id]);
  let port = 0;
  const address = () => `ws://127.0.0.1:${port}`;
  const gateway = new GatewayServer(
    {
      token,
      heartbeatMs,
      refusedIntents,
      address,
      ready: {
        user: { ...BOT, verified: true, mfa_enabled: false, email: null },
        application: { id: APPLICATION_ID, flags: 0 },
      },
      guilds: [guildCreate(GUILD)],
    },
    signal,
  );
  const http = createServer(
    createRest({
      token,
      board,
      registry,
      limits: new RateLimits(),
      signal,
      user: { ...BOT, verified: true, mfa_enabled: false, email: null },
      application: own,
      servers,
      gatewayBot: () => ({
        url: address(),
        shards,
        session_start_limit: {
          total: 1000,
          remaining: gateway.sessionsLeft,
          reset_after: 14_400_000,
          max_concurrency: maxConcurrency,
        },
      }),
      requests,
      planned,
      latency,
    }),
  );
  gateway.attach(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;

  const take: Discord['take'] = async ({ id, token }, body, type) => {
    const sent = await readParts(Buffer.from(body), type);
    board.callback(id, token, sent.body, sent.files);
  };
  const send = (interaction: APIInteraction): Exchange => {
    const exchange = board.open(interaction);
    gateway.dispatch('INTERACTION_CREATE', interaction);
    return exchange;
  };
  return {
    token,
    apiUrl: `http://127.0.0.1:${port}/api`,
    gateway,
    registry,
    requests,
    messages: board.messages,
    servers,
    application: own,
    signer,
    async post(url, interaction) {
      const exchange = board.open(interaction);
      const body = JSON.stringify(interaction);
      const response = await fetch(url, { method: 'POST', body, headers: signer.headers(body) });
      const read = Buffer.from(await response.arrayBuffer());
      if (response.ok) await take(interaction, read, response.headers.get('content-type'));
      return Object.assign(exchange, { status: response.status });
    },
    open: (interaction) => board.open(interaction),
    take,
    send,
    click: (message, customId, scene = {}, values) =>
      send(
        component({
          ...scene,
          message: board.messages.get(message.id) ?? message,
          customId,
          ...(values && { values }),
        }),
      ),
    refuseNext: (method, path, refusal) => {
      planned.push({ method, path, refusal });
    },
    until: (find, what) => signal.until(find, what),
    close: async () => {
      gateway.close();
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };
}

function application(verify_key: string): Record<string, unknown> {
  return {
    id: APPLICATION_ID,
    name: 'Verbatim',
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: BOT,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key,
    flags: 0,
    hook: true,
    integration_types_config: { 0: {}, 1: {} },
    interactions_endpoint_url: null,
    redirect_uris: [],
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
  };
}

function guildCreate({ id, locale }: Guild): Record<string, unknown> {
  const role = {
    id,
    name: '@everyone',
    color: 0,
    hoist: false,
    icon: null,
    position: 0,
    permissions: '0',
    managed: false,
  };
  const channel = {
    id: CHANNEL_ID,
    type: ChannelType.GuildText,
    name: 'general',
    position: 0,
    permission_overwrites: [],
  };
  return {
    id,
    name: 'Reading Room',
    icon: null,
    owner_id: '410000000000000009',
    preferred_locale: locale,
    features: [],
    roles: [{ ...role, mentionable: false, flags: 0, colors: { primary_color: 0 } }],
    channels: [{ ...channel, nsfw: false, topic: null, parent_id: null, rate_limit_per_user: 0, flags: 0 }],
    members: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    emojis: [],
    stickers: [],
    joined_at: '2024-03-01T12:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 3,
    verification_level: 1,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    afk_channel_id: null,
    afk_timeout: 300,
    premium_tier: 0,
    nsfw_level: 0,
    nsfw: false,
    application_id: null,
    widget_enabled: false,
    splash: null,
    banner: null,
    description: null,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    premium_progress_bar_enabled: false,
  };
}
