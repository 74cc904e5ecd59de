import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionDataResolved,
  type APIInteractionGuildMember,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmission,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  type GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Words } from '../../words/en.ts';
import { Option } from './options.ts';
import { BOT, BOT_PERMISSIONS, CHANNELS, GUILD_ID, PEOPLE } from './people.ts';
import type { Person, PlacedChannel, RegisteredCommand, RegisteredMenu, SentComponent } from './protocol.ts';

/** Who acts, and what Discord gives the act. */
export interface Act {
  readonly id: string;
  readonly person: Person;
  readonly channel: PlacedChannel;
  /** As the browser says it. */
  readonly locale: string | undefined;
  /** What is said to them. */
  readonly words: Words;
}

/** A command as a bot gets it from a server's channel, or its completion while it is typed. */
export function commandInteraction(
  act: Act,
  type: InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete,
  command: RegisteredCommand,
  options: readonly APIApplicationCommandInteractionDataOption[],
): APIChatInputApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction {
  const resolved = resolve(options);
  return {
    ...base(act),
    type,
    data: {
      id: command.id,
      type: ApplicationCommandType.ChatInput,
      name: command.name,
      ...(options.length > 0 && { options: [...options] }),
      ...(resolved && { resolved }),
    },
    // One shape for both types, which the union of types cannot see.
  } as APIChatInputApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;
}

/** A command of a message's menu. */
export function menuInteraction(
  act: Act,
  { id, name }: RegisteredMenu,
  target: APIMessage,
): APIMessageApplicationCommandInteraction {
  return {
    ...base(act),
    type: InteractionType.ApplicationCommand,
    data: {
      id,
      type: ApplicationCommandType.Message,
      name,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

export function componentInteraction(
  act: Act,
  message: APIMessage,
  data: SentComponent['data'],
): APIMessageComponentInteraction {
  return {
    ...base(act),
    type: InteractionType.MessageComponent,
    message,
    data: { ...data, ...resolvedChannels(data) } as APIMessageComponentInteraction['data'],
  };
}

/** The channels that were chosen, as Discord adds them. */
function resolvedChannels({ component_type, values = [] }: SentComponent['data']) {
  if (component_type !== ComponentType.ChannelSelect) return {};
  const chosen = CHANNELS.filter(({ id }) => values.includes(id));
  const channels = chosen.map((one) => [one.id, { ...one, permissions: BOT_PERMISSIONS }] as const);
  return { resolved: { channels: Object.fromEntries(channels) } };
}

/** @param message the one whose component opened the form; undefined when a command did */
export function modalInteraction(
  act: Act,
  data: APIModalSubmission,
  message: APIMessage | undefined,
): APIModalSubmitInteraction {
  return { ...base(act), type: InteractionType.ModalSubmit, data, ...(message && { message }) };
}

/** What every interaction carries. */
function base({ id, person, channel, locale }: Act) {
  return {
    id,
    application_id: BOT.id,
    token: randomBytes(96).toString('base64url'),
    version: 1,
    context: InteractionContextType.Guild,
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    channel_id: channel.id,
    channel: { ...channel, type: ChannelType.GuildText, guild_id: GUILD_ID, position: 0 },
    member: memberOf(person),
    app_permissions: BOT_PERMISSIONS,
    locale: localeOf(locale),
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD_ID },
    attachment_size_limit: 10 * 2 ** 20,
  } satisfies Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data' | 'message'>;
}

/** Discord's own for a browser's: `de` for `de-DE`. */
export function localeOf(browsers: string | undefined): Locale {
  const base = (locale: string | undefined): string | undefined => locale?.split('-')[0];
  const all = Object.values(Locale);
  return all.find((one) => one === browsers) ?? all.find((one) => base(one) === base(browsers)) ?? Locale.EnglishUS;
}

function memberOf({ user, permissions }: Person): APIInteractionGuildMember {
  return {
    user,
    permissions,
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
    flags: 0 as GuildMemberFlags,
  };
}

/** The people that user options name, as Discord adds them. */
function resolve(
  options: readonly APIApplicationCommandInteractionDataOption[],
): APIInteractionDataResolved | undefined {
  const ids = options.flatMap(function idsIn(option): unknown[] {
    if ('options' in option) return (option.options ?? []).flatMap(idsIn);
    return option.type === Option.User && 'value' in option ? [option.value] : [];
  });
  const named = PEOPLE.filter((person) => ids.includes(person.user.id));
  if (named.length === 0) return undefined;
  return {
    users: Object.fromEntries(named.map((person) => [person.user.id, person.user])),
    members: Object.fromEntries(
      named.map((person) => {
        const { user: _user, deaf: _deaf, mute: _mute, ...member } = memberOf(person);
        return [person.user.id, member];
      }),
    ),
  };
}
