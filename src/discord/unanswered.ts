import { RESTJSONErrorCodes, SnowflakeUtil } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';
import { codeOf } from '../base/error-code.ts';
import type { Log } from '../base/log.ts';
import { describe } from './describe.ts';

/** What an answer's address is made of. All else is for `handle` to check. */
const answerable = z.object({
  id: z.string().regex(/^\d+$/),
  application_id: z.string().regex(/^\d+$/),
  token: z.string().regex(/^[\w.=-]+$/),
});

export function isAnswerable(interaction: unknown): interaction is APIInteraction {
  return answerable.safeParse(interaction).success;
}

/** Answers that came to nothing without a fault of ours. Discord's codes. */
const MISSED: Readonly<Record<string | number, string>> = {
  [RESTJSONErrorCodes.UnknownInteraction]: 'the answer came too late',
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'the interaction was answered already',
  [RESTJSONErrorCodes.UnknownMessage]: 'the message to be filled in has been deleted',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'the rest of the answer came after 15 minutes',
};

export interface Unanswered {
  readonly error: unknown;
  readonly interaction: APIInteraction;
  /** When it came in, by `performance.now()`. */
  readonly received: number;
  /** Only to keep it out of the log. */
  readonly botToken: string;
}

/** Writes down that an answer, or the rest of one, did not get through: as a fault only where it may be one of ours. */
export function logUnanswered(log: Log, { error, interaction, received, botToken }: Unanswered): void {
  const { id, type, token } = interaction;
  const figures = { id, type, tookMs: Math.round(performance.now() - received) };
  const missed = MISSED[codeOf(error) ?? ''];
  if (missed) log.warn({ ...figures, ageMs: age(id), code: codeOf(error) }, missed);
  else log.error({ ...figures, error: describe(error, [botToken, token]) }, 'interaction not answered');
}

/** Milliseconds since Discord made the interaction, by this machine's clock. */
function age(id: string): number | undefined {
  return /^\d{15,20}$/.test(id) ? Date.now() - SnowflakeUtil.timestampFrom(id) : undefined;
}
