import type { REST } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Log } from '../../base/log.ts';
import { createTally } from '../../base/tally.ts';
import type { Door, Handle } from '../../command/outcome.ts';
import { answer } from '../../discord/answer.ts';
import { isAnswerable, logUnanswered } from '../../discord/unanswered.ts';

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
    try {
      const outcome = await handle(interaction, door);
      await answer(rest, interaction, outcome);
      const tookMs = Math.round(performance.now() - received);
      log.debug({ id, type, tookMs, standing: outcome.asked?.standing }, 'interaction answered');
    } catch (error) {
      logUnanswered(log, { error, interaction, received, botToken });
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
