import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { ButtonContext, Context, TypingContext } from './context.ts';
import { type Choice, type Options, outOfDate, type Values } from './option.ts';
import type { Outcome } from './outcome.ts';

/** What buttons and menus do, by the verb in their custom_id. */
export type Buttons = Readonly<Record<string, (context: ButtonContext) => Promise<Outcome>>>;

export interface CommandContext<O extends Options> extends Context {
  readonly options: Values<O>;
}

/** What a command's file says of it. */
export interface CommandSpec<O extends Options> {
  /** `a-z`, 32 characters at most. */
  readonly name: string;
  /** Shown by Discord beside the name; 100 characters at most. */
  readonly description: string;
  /** In the order in which Discord offers them, required ones first. */
  readonly options: O;
  run(context: CommandContext<O>): Promise<Outcome>;
  readonly buttons?: Buttons;
}

/** A command as the bot knows it. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly buttons: Buttons;
  /** @throws UserError `bad-option` when the given options are not those of the definition */
  run(context: Context, given: ReadonlyMap<string, unknown>): Promise<Outcome>;
  complete(context: TypingContext, option: string, typed: string): readonly Choice[];
}

/** Usable in servers, in direct messages with the bot and, installed by a user, everywhere. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

export function defineCommand<const O extends Options>(spec: CommandSpec<O>): Command {
  const { name, description, options } = spec;
  return {
    definition: {
      type: ApplicationCommandType.ChatInput,
      name,
      description,
      options: Object.entries(options).map(([option, { toJson }]) => toJson(option)),
      ...EVERYWHERE,
    },
    buttons: spec.buttons ?? {},
    run: async (context, given) => spec.run({ ...context, options: readOptions(options, given) }),
    complete: (context, option, typed) => options[option]?.complete?.(typed, context) ?? [],
  };
}

function readOptions<O extends Options>(options: O, given: ReadonlyMap<string, unknown>): Values<O> {
  const values = Object.entries(options).flatMap(([name, option]) => {
    const raw = given.get(name);
    if (raw !== undefined) return [[name, option.read(name, raw)]];
    if (option.required) throw outOfDate(name);
    return [];
  });
  return Object.fromEntries(values) as Values<O>;
}
