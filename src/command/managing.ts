import { ApplicationCommandType } from 'discord-api-types/v10';
import { UserError } from '../base/errors.ts';
import type { Words } from '../words/en.ts';
import { byManager, checkManages, checkStillManages } from './by-manager.ts';
import type { Command } from './command.ts';
import type { ButtonContext, Context, FormContext, Managing } from './context.ts';
import { FOR_EDITORS } from './group.ts';
import { inEveryLanguage, type Named } from './named.ts';
import type { Outcome } from './outcome.ts';

export type Managed<C extends Context> = C & { readonly managing: Managing };

type ManagersActions<C extends Context> = Readonly<Record<string, (context: Managed<C>) => Promise<Outcome>>>;

/** What a file says of a command for those who manage the server. */
export interface ManagersSpec {
  /** What Discord shows of it, in every language. The English name is what the bot knows it by. */
  readonly says: (words: Words) => Named;
  run(context: Managed<Context>): Promise<Outcome>;
  /** By the verb in a custom_id. */
  readonly buttons?: ManagersActions<ButtonContext>;
  readonly forms?: ManagersActions<FormContext>;
}

/**
 * A command that takes no options, for those with Manage Server, or whom a server's settings name instead. That is for Discord to
 * hold; what they are shown is theirs alone, so that nobody else can press what stands under it, nor can they when they manage the
 * server no more.
 */
export const defineManagersCommand = ({ says, run, buttons = {}, forms = {} }: ManagersSpec): Command => ({
  definition: { type: ApplicationCommandType.ChatInput, ...inEveryLanguage(says), options: [], ...FOR_EDITORS },
  buttons: forManagers(buttons, checkManages),
  forms: forManagers(forms, checkStillManages),
  isPrivate: () => true,
  run: async (context) => byManager(context, await run(managed(context))),
  complete: async () => [],
});

/** @throws UserError `only-in-servers` */
function managed<C extends Context>(context: C): Managed<C> {
  const { managing } = context;
  if (managing === null) throw new UserError('only-in-servers', ({ settings }) => settings.onlyInServers);
  return { ...context, managing };
}

const forManagers = <C extends Context>(actions: ManagersActions<C>, check: (context: C) => void) =>
  Object.fromEntries(
    Object.entries(actions).map(([verb, act]) => [
      verb,
      async (context: C) => {
        const own = managed(context);
        check(context);
        return byManager(context, await act(own));
      },
    ]),
  );
