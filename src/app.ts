import { commands, sharedButtons } from '../commands/index.ts';
import { createHandler, type HandlerParts } from './bot/handler.ts';
import { type Answered, namesOf, observed } from './bot/observed.ts';
import type { Command } from './command/command.ts';
import type { Handle } from './command/outcome.ts';

/** The bot as every door wants it. */
export interface Bot {
  readonly handle: Handle;
  readonly definitions: Command['definition'][];
}

export interface BotOptions extends Omit<HandlerParts, 'commands' | 'buttons'> {
  /** Told of every interaction that has its first answer. Default: nobody is. */
  readonly onAnswered?: (answered: Answered) => void;
}

const parts = { commands, buttons: sharedButtons };

/** Every command, as Discord wants them. */
export const definitions: Bot['definitions'] = commands.map(({ definition }) => definition);

/** Hands the list of commands to the bot. */
export function createBot({ onAnswered, ...options }: BotOptions): Bot {
  const { insights } = options;
  const handle = createHandler({ ...options, ...parts });
  const tell = (answered: Answered): void => {
    const { server, asked } = answered;
    if (server !== null && asked !== null) insights?.count(server, asked);
    onAnswered?.(answered);
  };
  return { handle: observed(handle, namesOf(parts), tell), definitions };
}
