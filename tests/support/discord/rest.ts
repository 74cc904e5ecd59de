import type { IncomingMessage, RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Board } from './board.ts';
import type { RateLimits } from './rate-limits.ts';
import { badJson, badVersion, notFound, Refusal, unauthorized } from './refusal.ts';
import type { CommandRegistry } from './registry.ts';
import type { UploadedFile } from './responses.ts';
import type { Signal } from './signal.ts';

/** One request as it came and how it went, for tests to look at. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly status: number;
}

export interface RestWorld {
  readonly token: string;
  readonly board: Board;
  readonly registry: CommandRegistry;
  readonly limits: RateLimits;
  readonly signal: Signal;
  readonly user: unknown;
  readonly application: unknown;
  /** Ids of the servers that the bot is in. */
  readonly servers: ReadonlySet<string>;
  gatewayBot(): unknown;
  /** How long the next request is under way, in milliseconds. */
  latency(): number;
  readonly requests: RecordedRequest[];
  /** Answers planned by a test: each is used once, on the first request that it fits. */
  readonly planned: { method: string; path: RegExp; refusal: Refusal }[];
}

interface Call {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Needs the bot's token. */
  readonly bot: boolean;
  /** Requests a window, and the window in milliseconds (Discord does not publish its own); none where it counts none. */
  readonly limit?: readonly [number, number];
  /** What is answered, in JSON; undefined for 204. */
  readonly run: (world: RestWorld, call: Call) => unknown;
}

const ORIGINAL = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/;
const COMMANDS = /^\/applications\/(\d+)\/commands$/;

const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/gateway\/bot$/, bot: true, limit: [10, 5000], run: (world) => world.gatewayBot() },
  { method: 'GET', path: /^\/users\/@me$/, bot: true, limit: [30, 30_000], run: (world) => world.user },
  {
    method: 'GET',
    path: /^\/users\/@me\/guilds$/,
    bot: true,
    limit: [10, 10_000],
    run: (world, { query }) =>
      serversAfter(world.servers, BigInt(query.get('after') ?? 0), Number(query.get('limit') ?? 200)),
  },
  {
    method: 'GET',
    path: /^(?:\/oauth2)?\/applications\/@me$/,
    bot: true,
    limit: [50, 10_000],
    run: (world) => world.application,
  },
  {
    method: 'GET',
    path: COMMANDS,
    bot: true,
    limit: [50, 20_000],
    run: (world, { query }) => world.registry.list(query.get('with_localizations') === 'true'),
  },
  {
    method: 'PUT',
    path: COMMANDS,
    bot: true,
    limit: [10, 60_000],
    run: (world, { body }) => world.registry.replaceAll(body),
  },
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    bot: false,
    run: ({ board }, { params: [id = '', token = ''], body, files }) => board.callback(id, token, body, files),
  },
  {
    method: 'POST',
    path: /^\/webhooks\/(\d+)\/([^/]+)$/,
    bot: false,
    limit: [5, 1000],
    run: ({ board }, { params: [, token = ''], body, files }) => board.followUp(token, body, files),
  },
  {
    method: 'GET',
    path: ORIGINAL,
    bot: false,
    limit: [5, 1000],
    run: ({ board }, { params: [, token = ''] }) => board.original(token),
  },
  {
    method: 'PATCH',
    path: ORIGINAL,
    bot: false,
    limit: [5, 1000],
    run: ({ board }, { params: [, token = ''], body, files }) => board.editOriginal(token, body, files),
  },
  {
    method: 'DELETE',
    path: ORIGINAL,
    bot: false,
    limit: [5, 1000],
    run: ({ board }, { params: [, token = ''] }) => board.deleteOriginal(token),
  },
];

/** A page of the servers, in the order of their ids. */
function serversAfter(servers: ReadonlySet<string>, after: bigint, limit: number): unknown[] {
  if (!(limit >= 1 && limit <= 200)) throw badJson();
  return [...servers]
    .map(BigInt)
    .filter((id) => id > after)
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, limit)
    .map((id) => ({ id: String(id), name: `Server ${id}`, icon: null, owner: false, permissions: '0', features: [] }));
}

/** Discord's REST interface, as far as a bot that answers interactions needs it. */
export function createRest(world: RestWorld): RequestListener {
  return (request, response) => {
    void serve(world, request).then(({ status, body, headers }) => {
      const isPage = typeof body === 'string';
      const text = body === undefined ? '' : isPage ? body : JSON.stringify(body);
      const type = isPage ? 'text/html' : 'application/json';
      response.writeHead(status, { ...(text && { 'Content-Type': type }), ...headers }).end(text);
    });
  };
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

async function serve(world: RestWorld, request: IncomingMessage): Promise<Reply> {
  const method = request.method ?? 'GET';
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, version, path = ''] = /^\/api\/v(\d+)(\/.*)$/.exec(decodeURIComponent(pathname)) ?? [];
  const { authorization } = request.headers;
  let body: unknown;
  let reply: Reply;
  try {
    const sent = await readBody(request);
    const underWay = world.latency();
    if (underWay > 0) await sleep(underWay);
    body = sent.body;
    if (version === undefined) throw notFound();
    if (version !== '10') throw badVersion();
    reply = run(world, method, path, authorization, { query: searchParams, ...sent });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reply = { status: error.status, body: error.body, headers: error.headers };
    const token = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1];
    world.board.find(token ?? '')?.refused.push(error.body);
  }
  world.requests.push({ method, path, authorization, body, status: reply.status });
  world.signal.notify();
  return reply;
}

function run(
  world: RestWorld,
  method: string,
  path: string,
  authorization: string | undefined,
  call: Omit<Call, 'params'>,
): Reply {
  const at = world.planned.findIndex((plan) => plan.method === method && plan.path.test(path));
  const [plan] = at < 0 ? [] : world.planned.splice(at, 1);
  if (plan) throw plan.refusal;
  const route = ROUTES.find((candidate) => candidate.method === method && candidate.path.test(path));
  if (!route) throw notFound();
  if (route.bot && authorization !== `Bot ${world.token}`) throw unauthorized();
  const params = route.path.exec(path)?.slice(1) ?? [];
  const headers = route.limit
    ? world.limits.take(`${method} ${route.path.source}`, params.join('/'), ...route.limit)
    : {};
  const result = route.run(world, { params, ...call });
  return { status: result === undefined ? 204 : 200, body: result, headers };
}

async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return readParts(Buffer.concat(chunks), request.headers['content-type'] ?? null);
}

/** JSON, or `payload_json` and `files[0]`, `files[1]` … beside it. */
export async function readParts(
  bytes: Buffer<ArrayBuffer>,
  contentType: string | null,
): Promise<{ body: unknown; files: UploadedFile[] }> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = contentType ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: parseJson(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string' || !/^files\[\d+\]$/.test(field)) continue;
    files.push({ name: value.name, type: value.type, data: new Uint8Array(await value.arrayBuffer()) });
  }
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? parseJson(json) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badJson();
  }
}
