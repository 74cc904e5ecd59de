import type { HttpBindings } from '@hono/node-server';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../../base/log.ts';
import { createTally } from '../../base/tally.ts';
import type { Door, Handle, Outcome } from '../../command/outcome.ts';
import { isAnswerable } from '../../discord/unanswered.ts';
import { toResponse } from './respond.ts';
import type { Verify } from './signature.ts';

/** Why a request was turned away. */
export type Refusal = 'signature' | 'age' | 'size' | 'shape';

export interface InteractionsAppOptions {
  readonly verify: Verify;
  readonly handle: Handle;
  readonly door?: Door | undefined;
  readonly log: Log;
  /** Told of every interaction whose first answer is about to leave; `sent` says whether somebody was there to take it. */
  readonly onAnswered: (interaction: APIInteraction, outcome: Outcome, sent: Promise<boolean>) => void;
  readonly onRefused?: ((why: Refusal) => void) | undefined;
  /** Default: the clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

type Bindings = { Bindings: HttpBindings };

/** Far more than Discord sends. */
const MAX_BODY = 2 ** 20;
/** A request that was signed longer ago, or so far ahead, is none that Discord has just sent, in milliseconds. */
const MOST_AGE_MS = 5 * 60_000;

const STATUS = { signature: 401, age: 401, size: 413, shape: 400 } as const satisfies Record<Refusal, number>;
const WORDS: Readonly<Record<Refusal, string>> = {
  signature: 'This is not signed with the key of this application.\n',
  age: 'This was signed more than five minutes ago, or is from the future.\n',
  size: `At most ${MAX_BODY} bytes are read.\n`,
  shape: 'This is no interaction.\n',
};

/**
 * Discord's outgoing webhook, without a socket: every interaction comes as a signed POST and is answered by the response.
 * Nothing is kept from one request to the next.
 */
export function createInteractionsApp(options: InteractionsAppOptions): Hono<Bindings> {
  const { verify, handle, door, log, onAnswered, onRefused, now = Date.now } = options;
  const tally = createTally();

  function refuse(context: Context, why: Refusal): Response {
    onRefused?.(why);
    log.debug({ why }, 'a request was turned away');
    // What was not read to its end leaves a connection of no use.
    return context.text(WORDS[why], STATUS[why], why === 'size' ? { Connection: 'close' } : {});
  }

  /** A genuine request of another time is worth a line: somebody sends old ones again, or this machine's clock is wrong. */
  function isOfNow(timestamp: string): boolean {
    const ageMs = now() - Number(timestamp) * 1_000;
    if (/^\d{1,12}$/.test(timestamp) && Math.abs(ageMs) <= MOST_AGE_MS) return true;
    const { times, isWorthALine } = tally('age');
    if (isWorthALine)
      log.warn(
        { times, ageMs: Number.isFinite(ageMs) ? Math.round(ageMs) : undefined },
        'a signed request is not of this time: set this machine’s clock, unless somebody sends old requests again',
      );
    return false;
  }

  const app = new Hono<Bindings>();
  const limited = withinLimit(bodyLimit({ maxSize: MAX_BODY, onError: (context) => refuse(context, 'size') }));

  app.post('/interactions', limited, async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const signature = context.req.header('x-signature-ed25519') ?? '';
    const timestamp = context.req.header('x-signature-timestamp') ?? '';
    if (!(await verify({ signature, timestamp, body }))) return refuse(context, 'signature');
    if (!isOfNow(timestamp)) return refuse(context, 'age');
    const interaction = interactionIn(body);
    if (!interaction) return refuse(context, 'shape');
    const outcome = await handle(interaction, door);
    onAnswered(interaction, outcome, isSent(context));
    return toResponse(outcome);
  });
  app.all('/interactions', (context) => context.text('Interactions are posted.\n', 405, { Allow: 'POST' }));

  app.notFound((context) => context.text('There is nothing here.\n', 404));
  app.onError((error, context) => {
    // Whoever breaks off what they send, and that may be anybody, makes no line of the log.
    if (!context.env.incoming.complete) return refuse(context, 'shape');
    log.error({ err: error }, 'a request could not be answered');
    return context.text('Something went wrong. The log says what.\n', 500);
  });
  return app;
}

/** What says how long it is, as Discord's requests do, and is short enough, is read in one; the check makes a stream of it, which costs more than to answer. */
const withinLimit =
  (check: MiddlewareHandler): MiddlewareHandler<Bindings> =>
  (context, next) => {
    const { 'content-length': length, 'transfer-encoding': coding } = context.env.incoming.headers;
    const isShort = coding === undefined && Number(length ?? Number.POSITIVE_INFINITY) <= MAX_BODY;
    return isShort ? next() : check(context, next);
  };

/** Keeps nothing from one use to the next. */
const utf8 = new TextDecoder();

/** What was sent, where an answer has somewhere to go. A PING needs nothing of that. */
function interactionIn(body: Uint8Array): APIInteraction | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(utf8.decode(body));
  } catch {
    return undefined;
  }
  if (isAnswerable(sent)) return sent;
  const isPing = typeof sent === 'object' && sent !== null && 'type' in sent && sent.type === InteractionType.Ping;
  return isPing ? (sent as APIInteraction) : undefined;
}

/**
 * Where nobody is there any more, nothing happens on that connection; a response that is ended on it counts as finished, so that
 * this is asked before. One that waits behind others on its connection is not told that this has closed.
 */
function isSent({ env: { incoming, outgoing } }: Context<Bindings>): Promise<boolean> {
  const { socket } = incoming;
  if (outgoing.destroyed || socket.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    function settle(): void {
      socket.off('close', settle);
      resolve(outgoing.writableFinished);
    }
    outgoing.once('close', settle);
    socket.once('close', settle);
  });
}
