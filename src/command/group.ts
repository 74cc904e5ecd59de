import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Words } from '../words/en.ts';
import { byManager, checkManages, checkStillManages } from './by-manager.ts';
import { type Command, type CommandContext, defineMenu, optionsToJson, readOptions } from './command.ts';
import type { ButtonContext, Context, FormContext, PressedMessage, TypingContext } from './context.ts';
import { type Edited, editing } from './editing.ts';
import { inEveryLanguage, type Named, namedInEveryLanguage } from './named.ts';
import { type Choice, type Options, outOfDate } from './option.ts';
import type { Outcome } from './outcome.ts';

/** What editors alone may do, by the verb in a custom_id. */
type EditorActions<C extends Context> = Readonly<Record<string, (context: Edited<C>) => Promise<Outcome>>>;

/** What a file of a group says of its command. */
interface SubcommandSpec<O extends Options> {
  /** What Discord shows of it, in every language. The English name is what the bot knows it by. */
  readonly says: (words: Words) => Named;
  readonly options: O;
  run(context: Edited<CommandContext<O>>): Promise<Outcome>;
  readonly buttons?: EditorActions<ButtonContext>;
  readonly forms?: EditorActions<FormContext>;
}

/** A command of a group, its options read by itself. */
export interface Subcommand {
  readonly definition: APIApplicationCommandSubcommandOption;
  readonly buttons: EditorActions<ButtonContext>;
  readonly forms: EditorActions<FormContext>;
  run(context: Edited<Context>, given: ReadonlyMap<string, unknown>): Promise<Outcome>;
  complete(context: Edited<TypingContext>, option: string, typed: string): Promise<readonly Choice[]>;
}

export function defineSubcommand<const O extends Options>(spec: SubcommandSpec<O>): Subcommand {
  const { says, options } = spec;
  return {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      ...inEveryLanguage(says),
      options: optionsToJson(options),
    },
    buttons: spec.buttons ?? {},
    forms: spec.forms ?? {},
    run: async (context, given) => spec.run({ ...context, options: readOptions(options, given) }),
    complete: async (context, option, typed) => options[option]?.complete?.(typed, context) ?? [],
  };
}

/** Discord offers it to those who may manage the server, unless its admins say otherwise; only where the server has added the bot. */
export const FOR_EDITORS = {
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** For those who look after a server's shelf: one command of several, a file each. */
export function defineEditorGroup({
  says,
  subcommands,
}: {
  /** What Discord shows of it, in every language. The English name is what the bot knows it by. */
  readonly says: (words: Words) => Named;
  /** In the order in which Discord offers them. */
  readonly subcommands: readonly Subcommand[];
}): Command {
  const byName = new Map(subcommands.map((one) => [one.definition.name, one]));
  return {
    definition: {
      type: ApplicationCommandType.ChatInput,
      ...inEveryLanguage(says),
      options: subcommands.map(({ definition }) => definition),
      ...FOR_EDITORS,
    },
    buttons: forEditors(
      subcommands.map(({ buttons }) => buttons),
      checkManages,
    ),
    forms: forEditors(
      subcommands.map(({ forms }) => forms),
      checkStillManages,
    ),
    isPrivate: () => true,
    async run(context, { subcommand, options }) {
      const found = byName.get(subcommand ?? '');
      if (!found) throw outOfDate((words) => says(words).name);
      return byManager(context, await found.run(editing(context), options));
    },
    complete: async (context, subcommand, option, typed) =>
      (await byName.get(subcommand ?? '')?.complete(editing(context), option, typed)) ?? [],
  };
}

/** The same, of a message's menu; for everybody there is `defineMenu`. */
export const defineEditorMenu = ({
  says,
  run,
}: {
  /** As the menu shows it, in every language. The English name is what the bot knows it by. */
  readonly says: (words: Words) => string;
  run(context: Edited<Context>, message: PressedMessage): Promise<Outcome>;
}): Command => ({
  ...defineMenu({ says, run: async (context, message) => byManager(context, await run(editing(context), message)) }),
  definition: { type: ApplicationCommandType.Message, ...namedInEveryLanguage(says), ...FOR_EDITORS },
});

/** @throws Error (a bug) when two have one name */
function forEditors<C extends Context>(actions: readonly EditorActions<C>[], check: (context: C) => void) {
  const all = actions.flatMap(Object.entries) as [string, EditorActions<C>[string]][];
  if (new Set(all.map(([verb]) => verb)).size < all.length) throw new Error('A verb stands twice in a group');
  return Object.fromEntries(
    all.map(([verb, act]) => [
      verb,
      async (context: C) => {
        const own = editing(context);
        check(context);
        return byManager(context, await act(own));
      },
    ]),
  );
}
