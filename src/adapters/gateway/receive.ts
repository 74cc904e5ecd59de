import { type REST, RESTJSONErrorCodes, SnowflakeUtil } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';
import { codeOf } from '../../base/error-code.ts';
import type { Log } from '../../base/log.ts';
import type { Door, Handle } from '../../command/outcome.ts';
import { answer } from './answer.ts';
import { describe } from './describe.ts';
import { createTally } from './tally.ts';

export interface Receiver {
  /**
   * Answers one interaction, and only once should Discord send it again after a reconnection. Never throws, whatever it
   * is given.
   */
  accept(interaction: unknown): void;
  /** From now on, takes no more; resolves when all that came before has been answered. */
  drain(): Promise<void>;
  /** How many are being answered. */
  readonly answering: number;
}

/** How many ids are kept to tell a repetition by: far more than come in while a connection is being resumed. */
const REMEMBERED = 1_000;

/** Answers that came to nothing without a fault of ours. Discord's codes. */
const MISSED: Readonly<Record<string | number, string>> = {
  [RESTJSONErrorCodes.UnknownInteraction]: 'the answer came too late',
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'the interaction was answered already',
  [RESTJSONErrorCodes.UnknownMessage]: 'the message to be filled in has been deleted',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'the rest of the answer came after 15 minutes',
};

/** What an answer's address is made of. All else is for `handle` to check. */
const answerable = z.object({
  id: z.string().regex(/^\d+$/),
  application_id: z.string().regex(/^\d+$/),
  token: z.string().regex(/^[\w.=-]+$/),
});

function isAnswerable(interaction: unknown): interaction is APIInteraction {
  return answerable.safeParse(interaction).success;
}

/** @param botToken only to keep it out of the log */
export function createReceiver(rest: REST, handle: Handle, log: Log, botToken: string, door?: Door): Receiver {
  const seen = new Set<string>();
  const tasks = new Set<Promise<void>>();
  const tally = createTally();
  let draining = false;

  function isRepeated(id: string): boolean {
    if (seen.has(id)) return true;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return false;
  }

  async function serve(interaction: APIInteraction): Promise<void> {
    const { id, type } = interaction;
    const received = performance.now();
    const figures = () => ({ id, type, tookMs: Math.round(performance.now() - received) });
    try {
      const outcome = await handle(interaction, door);
      await answer(rest, interaction, outcome);
      log.debug({ ...figures(), standing: outcome.standing }, 'interaction answered');
    } catch (error) {
      const missed = MISSED[codeOf(error) ?? ''];
      if (missed) log.warn({ ...figures(), ageMs: age(id), code: codeOf(error) }, missed);
      else
        log.error({ ...figures(), error: describe(error, [botToken, interaction.token]) }, 'interaction not answered');
    }
  }

  return {
    accept(interaction) {
      if (draining) return;
      if (!isAnswerable(interaction)) {
        const { times, isWorthALine } = tally('unanswerable');
        if (isWorthALine) log.warn({ times }, 'an interaction came without what an answer needs');
        return;
      }
      if (isRepeated(interaction.id)) return;
      const task = serve(interaction).finally(() => tasks.delete(task));
      tasks.add(task);
    },
    async drain() {
      draining = true;
      await Promise.all(tasks);
    },
    get answering() {
      return tasks.size;
    },
  };
}

/** Milliseconds since Discord made the interaction, by this machine's clock. */
function age(id: string): number | undefined {
  return /^\d{15,20}$/.test(id) ? Date.now() - SnowflakeUtil.timestampFrom(id) : undefined;
}
