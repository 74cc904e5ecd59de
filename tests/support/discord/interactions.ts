import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { ALICE, APPLICATION_ID, CHANNEL_ID, GUILD, type Guild, MEMBER, snowflake } from './people.ts';

/** Who acts, and where. */
export interface Scene {
  /** Default: Alice. */
  readonly user?: APIUser;
  /** null: direct messages, with the bot or, when a member brought it, among people. Default: GUILD. */
  readonly guild?: Guild | null;
  /** The member's permissions in the channel. Default: MEMBER. Without effect outside a guild. */
  readonly permissions?: bigint;
  /** Whose installation brought the bot here. Default: the guild's, which is none in direct messages. */
  readonly installedBy?: 'guild' | 'user';
  /** The member's language. Default: American English. */
  readonly locale?: Locale;
  /** Default: CHANNEL_ID. */
  readonly channelId?: string;
  /** The category of the channel, or of a thread its channel. Default: none. */
  readonly parentId?: string;
  /** Whether the channel is a thread. Default: it is a text channel. */
  readonly isThread?: boolean;
  /** What the channel is called, and those that are chosen in a menu. Default: general. */
  readonly channelName?: string;
  /** Default: a new one of this moment. */
  readonly id?: string;
}

/** An option's value as a member gives it; a file is an attachment (Discord sends its id, and the rest in `resolved`). */
type OptionValue = string | number | boolean | { readonly attachment: APIAttachment };

export interface CommandCall extends Scene {
  readonly name: string;
  /** As in `/name group subcommand`. */
  readonly group?: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, OptionValue | undefined>>;
}

/** `/name option:value …`, sent. Whole numbers go as INTEGER options, other numbers as NUMBER. */
export function chatInput(call: CommandCall): APIChatInputApplicationCommandInteraction {
  const attachments = attachmentsOf(call);
  return {
    ...base(call),
    type: InteractionType.ApplicationCommand,
    data: {
      id: commandId(call.name),
      type: ApplicationCommandType.ChatInput,
      name: call.name,
      ...optionsOf(call),
      ...(Object.keys(attachments).length > 0 && { resolved: { attachments } }),
    },
  };
}

/** A command being typed: `focused` names the option under the cursor, its value is what stands there so far. */
export function autocomplete(
  call: CommandCall & { readonly focused: string },
): APIApplicationCommandAutocompleteInteraction {
  const typed = { ...call, options: { ...call.options, [call.focused]: call.options?.[call.focused] ?? '' } };
  const options = basicOptions(typed).map((option) =>
    // Discord sends the focused option as the text that was typed, whatever its type.
    option.name === call.focused ? { ...option, value: String(option.value), focused: true } : option,
  );
  return {
    ...base(call),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: commandId(call.name),
      type: ApplicationCommandType.ChatInput,
      name: call.name,
      options: nested(call, options) as never,
    },
  };
}

interface Click extends Scene {
  readonly message: APIMessage;
  readonly customId: string;
  /** Chosen in a string select menu. */
  readonly values?: readonly string[] | undefined;
  /** Chosen in a channel select menu, by their ids. */
  readonly channels?: readonly string[] | undefined;
}

/** A click on a button, or a choice in a select menu, of `message`. */
export function component(click: Click): APIMessageComponentInteraction {
  return {
    ...base({ ...click, channelId: click.channelId ?? click.message.channel_id }),
    type: InteractionType.MessageComponent,
    message: click.message,
    data: dataOf(click),
  };
}

type Clicked = APIMessageComponentInteraction['data'];

function dataOf({ customId: custom_id, values, channels, channelName: name = 'general' }: Click): Clicked {
  if (channels) {
    const resolved = channels.map((id) => [id, { id, name, type: ChannelType.GuildText, permissions: '0' }]);
    return {
      custom_id,
      component_type: ComponentType.ChannelSelect,
      values: [...channels],
      resolved: { channels: Object.fromEntries(resolved) },
    };
  }
  return values === undefined
    ? { custom_id, component_type: ComponentType.Button }
    : { custom_id, component_type: ComponentType.StringSelect, values: [...values] };
}

/**
 * A form, sent: text inputs in labels, by custom_id; an array is what was chosen in a string select menu, `uploaded` the files of an upload.
 * `message` is the one whose component opened the form; none when a command did.
 */
export function modal(
  submission: Scene & {
    readonly customId: string;
    readonly fields: Readonly<
      Record<string, string | readonly string[] | { readonly uploaded: readonly APIAttachment[] }>
    >;
    readonly message?: APIMessage;
  },
): APIModalSubmitInteraction {
  const components = Object.entries(submission.fields).map(([custom_id, value], index) => ({
    type: ComponentType.Label as const,
    id: 2 * index + 1,
    component: { id: 2 * index + 2, custom_id, ...submitted(value) },
  }));
  const uploads = Object.values(submission.fields).flatMap((value) =>
    typeof value === 'object' && 'uploaded' in value ? value.uploaded : [],
  );
  return {
    ...base(submission),
    type: InteractionType.ModalSubmit,
    ...(submission.message && { message: submission.message }),
    data: {
      custom_id: submission.customId,
      components,
      ...(uploads.length > 0 && { resolved: { attachments: Object.fromEntries(uploads.map((one) => [one.id, one])) } }),
    },
  };
}

function submitted(value: string | readonly string[] | { readonly uploaded: readonly APIAttachment[] }) {
  if (typeof value === 'string') return { type: ComponentType.TextInput as const, value };
  if ('uploaded' in value)
    return { type: ComponentType.FileUpload as const, values: value.uploaded.map(({ id }) => id) };
  return { type: ComponentType.StringSelect as const, values: [...value] };
}

/** A file as Discord keeps it. */
export function attachmentOf(name: string, data: Uint8Array | string, type?: string): APIAttachment {
  const id = snowflake();
  const url = `https://cdn.discordapp.com/attachments/${CHANNEL_ID}/${id}/${encodeURIComponent(name.replace(/\p{Cs}/gu, ''))}`;
  const size = Buffer.byteLength(data);
  return { id, filename: name, size, url, proxy_url: url, ...(type !== undefined && { content_type: type }) };
}

/** A command of a message's menu (right click, Apps). */
export function messageCommand(
  call: Scene & { readonly name: string; readonly target: APIMessage },
): APIMessageApplicationCommandInteraction {
  return {
    ...base(call),
    type: InteractionType.ApplicationCommand,
    data: {
      id: commandId(call.name),
      type: ApplicationCommandType.Message,
      name: call.name,
      target_id: call.target.id,
      resolved: { messages: { [call.target.id]: call.target } },
    },
  };
}

type Channel = NonNullable<APIBaseInteraction<InteractionType, unknown>['channel']>;
type Base = Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data' | 'message' | 'channel_id'> & {
  channel: Channel;
  channel_id: string;
};

/** What every interaction carries. */
function base(scene: Scene): Base {
  const user = scene.user ?? ALICE;
  const guild = scene.guild === undefined ? GUILD : scene.guild;
  const id = scene.id ?? snowflake();
  const channel_id = scene.channelId ?? CHANNEL_ID;
  const common = {
    id,
    application_id: APPLICATION_ID,
    // Discord's tokens are long, and say in base64 what they are.
    token: Buffer.from(`interaction:${id}:${randomBytes(72).toString('base64url')}`).toString('base64url'),
    version: 1 as const,
    locale: scene.locale ?? Locale.EnglishUS,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    authorizing_integration_owners: scene.installedBy === 'user' ? { 1: user.id } : { 0: guild?.id ?? '0' },
    channel_id,
  };
  if (guild === null) {
    const amongPeople = scene.installedBy === 'user';
    return {
      ...common,
      user,
      context: amongPeople ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM,
      app_permissions: '2814754062138368',
      channel: amongPeople
        ? { id: channel_id, type: ChannelType.GroupDM, name: null, recipients: [user] }
        : { id: channel_id, type: ChannelType.DM, flags: 0 as never, recipients: [user] },
    };
  }
  return {
    ...common,
    context: InteractionContextType.Guild,
    app_permissions: '562949953600576',
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    channel: guildChannel(scene, channel_id, guild),
    member: {
      user,
      nick: null,
      avatar: null,
      banner: null,
      roles: [],
      joined_at: '2024-03-01T12:00:00.000000+00:00',
      premium_since: null,
      communication_disabled_until: null,
      deaf: false,
      mute: false,
      pending: false,
      flags: 0 as never,
      permissions: String(scene.permissions ?? MEMBER),
    },
  };
}

function guildChannel({ parentId, isThread, channelName: name = 'general' }: Scene, id: string, guild: Guild): Channel {
  const common = { id, name, guild_id: guild.id, ...(parentId !== undefined && { parent_id: parentId }) };
  return isThread
    ? ({ ...common, type: ChannelType.PublicThread } as Channel)
    : { ...common, type: ChannelType.GuildText, position: 0 };
}

function basicOptions(call: CommandCall): APIApplicationCommandInteractionDataBasicOption<InteractionType>[] {
  return Object.entries(call.options ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [basicOption(name, value)],
  );
}

function basicOption(name: string, value: OptionValue): APIApplicationCommandInteractionDataBasicOption {
  const { String: Text, Integer, Number: Float, Boolean: Truth, Attachment } = ApplicationCommandOptionType;
  if (typeof value === 'string') return { name, type: Text, value };
  if (typeof value === 'boolean') return { name, type: Truth, value };
  if (typeof value === 'number') return { name, type: Number.isInteger(value) ? Integer : Float, value };
  return { name, type: Attachment, value: value.attachment.id };
}

/** Discord leaves the list out when no option was given. */
function optionsOf(call: CommandCall): { options?: never } {
  const options = nested(call, basicOptions(call));
  return options.length > 0 ? { options: options as never } : {};
}

function nested(call: CommandCall, options: readonly unknown[]): unknown[] {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const inner = call.subcommand === undefined ? options : [{ name: call.subcommand, type: Subcommand, options }];
  return [...(call.group === undefined ? inner : [{ name: call.group, type: SubcommandGroup, options: inner }])];
}

function attachmentsOf(call: CommandCall): Record<string, APIAttachment> {
  const files = Object.values(call.options ?? {}).flatMap((value) =>
    typeof value === 'object' ? [value.attachment] : [],
  );
  return Object.fromEntries(files.map((file) => [file.id, file]));
}

/** The same for the same name, as a registered command keeps its id. */
function commandId(name: string): string {
  return String(450_000_000_000_000_000n + BigInt(Buffer.from(name).reduce((sum, byte) => sum * 31 + byte, 7) % 1e9));
}
