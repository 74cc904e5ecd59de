import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Audience } from '../reply/message.ts';
import type { Words } from '../words/en.ts';
import type { ButtonContext, Context, FormContext, PressedMessage, TypingContext } from './context.ts';
import { inEveryLanguage, type Named, namedInEveryLanguage } from './named.ts';
import { type Choice, type Options, outOfDate, type Values } from './option.ts';
import type { Outcome } from './outcome.ts';

/** What buttons and menus do, by the verb in their custom_id. */
export type Buttons = Readonly<Record<string, (context: ButtonContext) => Promise<Outcome>>>;

/** What happens with forms that are sent, by the verb in their custom_id. */
export type Forms = Readonly<Record<string, (context: FormContext) => Promise<Outcome>>>;

export interface CommandContext<O extends Options> extends Context {
  readonly options: Values<O>;
}

/** What a command's file says of it. */
export interface CommandSpec<O extends Options> {
  /** What Discord shows of it, in every language. The English name is what the bot knows it by. */
  readonly says: (words: Words) => Named;
  /** In the order in which Discord offers them, required ones first. */
  readonly options: O;
  /** Who sees what comes of it, where an option `private` does not say. Default: as the server has set it. */
  readonly audience?: Audience;
  run(context: CommandContext<O>): Promise<Outcome>;
  readonly buttons?: Buttons;
}

/** A command as it was given. */
export interface Call {
  /** Which command of a group; null where there is none. */
  readonly subcommand: string | null;
  readonly options: ReadonlyMap<string, unknown>;
  /** From whose menu it was chosen; null where it was typed. */
  readonly message: PressedMessage | null;
}

/** A command as the bot knows it. */
export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  readonly buttons: Buttons;
  readonly forms: Forms;
  /**
   * Whether what comes of it is for the member alone: to be said before it has come, where that takes long.
   * @param byDefault whether that is so in the server where nobody says otherwise
   */
  isPrivate(options: ReadonlyMap<string, unknown>, byDefault: boolean): boolean;
  /** @throws UserError `bad-option` when the given options are not those of the definition */
  run(context: Context, call: Call): Promise<Outcome>;
  /** @param subcommand of a group; null where there is none */
  complete(
    context: TypingContext,
    subcommand: string | null,
    option: string,
    typed: string,
  ): Promise<readonly Choice[]>;
}

/** Usable in servers, in direct messages with the bot and, installed by a user, everywhere. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

export function defineCommand<const O extends Options>(spec: CommandSpec<O>): Command {
  const { says, options } = spec;
  return {
    definition: {
      type: ApplicationCommandType.ChatInput,
      ...inEveryLanguage(says),
      options: optionsToJson(options),
      ...EVERYWHERE,
    },
    buttons: spec.buttons ?? {},
    forms: {},
    isPrivate: (given, byDefault) =>
      (given.get('private') ?? (spec.audience === undefined ? byDefault : spec.audience === 'private')) === true,
    run: async (context, call) => spec.run({ ...context, options: readOptions(options, call.options) }),
    complete: async (context, _, option, typed) => options[option]?.complete?.(typed, context) ?? [],
  };
}

/** What a file says of a command in the menu of every message. */
export interface MenuSpec {
  /** As the menu shows it, in every language. The English name is what the bot knows it by. */
  readonly says: (words: Words) => string;
  run(context: Context, message: PressedMessage): Promise<Outcome>;
  readonly buttons?: Buttons;
}

/** For everybody, wherever commands may be typed; what comes of it is the member's alone. For editors alone there is `defineEditorMenu`. */
export const defineMenu = ({ says, run, buttons = {} }: MenuSpec): Command => ({
  definition: { type: ApplicationCommandType.Message, ...namedInEveryLanguage(says), ...EVERYWHERE },
  buttons,
  forms: {},
  isPrivate: () => true,
  async run(context, { message }) {
    if (!message) throw outOfDate(says);
    return run(context, message);
  },
  complete: async () => [],
});

export const optionsToJson = (options: Options) =>
  Object.entries(options).map(([option, { toJson }]) => toJson(option));

/** @throws UserError `bad-option` */
export function readOptions<O extends Options>(options: O, given: ReadonlyMap<string, unknown>): Values<O> {
  const values = Object.entries(options).flatMap(([name, option]) => {
    const raw = given.get(name);
    if (raw !== undefined) return [[name, option.read(raw)]];
    if (option.required) throw outOfDate(option.nameOf);
    return [];
  });
  return Object.fromEntries(values) as Values<O>;
}
