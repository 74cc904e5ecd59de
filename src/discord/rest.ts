import { REST } from 'discord.js';
import type { z } from 'zod';
import type { Log } from '../base/log.ts';
import { type Asked, badToken, notDiscord, restFailure } from './failures.ts';

/**
 * Anything else than such characters cannot stand in a header, and the complaint about that might quote it.
 * @throws UserError `bad-settings`
 */
export function checkToken(token: string): void {
  if (!/^[\x21-\x7e]+$/.test(token)) throw badToken();
}

/**
 * Discord's REST interface.
 *
 * @param api its address without the version. Default: Discord's
 */
export function createRest(token: string, api: string | undefined, version: string | undefined, log: Log): REST {
  return new REST({
    ...(api !== undefined && { api }),
    ...(version !== undefined && { version }),
    // Asked about every limit, unlike the event; waiting is left to it. Not the URL: it holds the interaction's token.
    rejectOnRateLimit: ({ method, route, scope, retryAfter }) => {
      log.warn({ method, route, scope, waitMs: Math.round(retryAfter) }, 'Discord asks to wait');
      return false;
    },
  }).setToken(token);
}

/**
 * What is asked of Discord at the start, checked: another server may answer anything.
 *
 * @throws UserError for an answer of another shape, and for none
 */
export async function ask<T>(
  rest: REST,
  answer: Promise<unknown>,
  schema: z.ZodType<T>,
  asked: Omit<Asked, 'api'>,
): Promise<T> {
  const { api } = rest.options;
  const body = await answer.catch((error: unknown) => {
    throw restFailure(error, { api, ...asked });
  });
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw notDiscord(api, parsed.error);
  return parsed.data;
}

/** Ends the timers with which it forgets old rate limits. */
export function stopSweeping(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}
