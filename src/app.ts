import { commands, sharedButtons } from '../commands/index.ts';
import type { Answers } from './answers/answers.ts';
import type { Log } from './base/log.ts';
import { createHandler } from './bot/handler.ts';
import type { Command } from './command/command.ts';
import type { Handle } from './command/outcome.ts';

/** The bot as every door wants it. */
export interface Bot {
  readonly handle: Handle;
  readonly definitions: Command['definition'][];
}

export interface BotOptions {
  readonly answers: Answers;
  readonly log: Log;
  /** Seconds between two commands of one member; 0 for none. */
  readonly cooldownSeconds: number;
  /** Default: the clock. */
  readonly now?: () => Date;
}

/** Hands the list of commands to the bot. */
export const createBot = ({ answers, log, cooldownSeconds, now }: BotOptions): Bot => ({
  handle: createHandler({ commands, buttons: sharedButtons, answers, log, cooldownSeconds, ...(now && { now }) }),
  definitions: commands.map(({ definition }) => definition),
});
