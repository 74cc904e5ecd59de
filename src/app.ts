import { commands, sharedButtons } from '../commands/index.ts';
import { createHandler, type HandlerParts } from './bot/handler.ts';
import type { Command } from './command/command.ts';
import type { Handle } from './command/outcome.ts';

/** The bot as every door wants it. */
export interface Bot {
  readonly handle: Handle;
  readonly definitions: Command['definition'][];
}

export type BotOptions = Omit<HandlerParts, 'commands' | 'buttons'>;

/** Hands the list of commands to the bot. */
export const createBot = (options: BotOptions): Bot => ({
  handle: createHandler({ ...options, commands, buttons: sharedButtons }),
  definitions: commands.map(({ definition }) => definition),
});
