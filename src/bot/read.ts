import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  Locale,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { UserError } from '../base/errors.ts';
import type { Asker, ClickedMessage } from '../command/context.ts';
import type { ChannelPlace } from '../preferences/area.ts';

/**
 * What the bot reads of an interaction, and no more: Discord adds fields at any time. Everything is checked, since the
 * same function serves a public address.
 */

const user = z.object({ id: z.string().min(1) });

const who = z.object({
  user: user.optional(),
  member: z
    .object({
      user,
      permissions: z
        .string()
        .regex(/^\d{1,30}$/)
        .default('0'),
    })
    .optional(),
});

const where = z.object({
  guild_id: z
    .string()
    .regex(/^[\w-]{1,32}$/)
    .nullish(),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).nullish(),
});

const speaking = z.object({ locale: z.enum(Locale).catch(Locale.EnglishGB) });

const option = z.object({ name: z.string(), value: z.unknown(), focused: z.boolean().optional() });

const subcommand = z.object({
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  name: z.string(),
  options: z.array(option).default([]),
});

const command = z.object({
  data: z.object({
    name: z.string(),
    options: z.union([z.tuple([subcommand]), z.array(option)]).default([]),
  }),
});

const components = z.array(z.looseObject({ type: z.number() }));

const click = z.object({
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
  message: z.object({
    flags: z.number().default(0),
    components: components.default([]),
    interaction_metadata: z.object({ user }).optional(),
  }),
});

export function parse<T extends z.ZodType>(schema: T, raw: unknown): z.infer<T> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new UserError('malformed-interaction', ({ bot }) => bot.unreadable, { cause: parsed.error });
}

/**
 * Where members may not use apps of their own in public, Discord shows what these answer to the member alone, whatever the bot says.
 *
 * @throws UserError `malformed-interaction`, as all of these do
 */
export function readAsker(raw: unknown): Asker {
  const { user: outside, member } = parse(who, raw);
  const asker = member?.user ?? outside;
  if (!asker) throw new UserError('malformed-interaction', ({ bot }) => bot.nobody);
  const permissions = BigInt(member?.permissions ?? 0);
  const may = (one: bigint): boolean => (permissions & (one | PermissionFlagsBits.Administrator)) !== 0n;
  return {
    id: asker.id,
    moderates: may(PermissionFlagsBits.ManageMessages),
    manages: may(PermissionFlagsBits.ManageGuild),
    posts: !isBroughtToServer(raw) || may(PermissionFlagsBits.UseExternalApps),
  };
}

/**
 * The server whose own articles may be seen; null in direct messages, and where a member's own installation of the bot is what
 * answers. That is so in a server that has not let the bot in, and in one whose moderators keep its commands from this member
 * or this channel: what they keep on its shelf is not to be had around that. Discord names the server among those
 * whose installation answers; where it says nothing of them, as in its older messages, it is the server's.
 */
export function readServer(raw: unknown): string | null {
  const { guild_id, authorizing_integration_owners: owners } = parse(where, raw);
  if (!guild_id) return null;
  return !owners || owners[ApplicationIntegrationType.GuildInstall] === guild_id ? guild_id : null;
}

/** Whether it is in a server, and a member's own installation of the bot is what answers: see `readServer`. */
const isBroughtToServer = (raw: unknown): boolean => Boolean(parse(where, raw).guild_id) && readServer(raw) === null;

const id = z.string().min(1).max(32);
const channel = z.object({
  channel: z.object({ id, parent_id: id.nullish() }).nullish(),
  channel_id: id.nullish(),
});

/** In which channel or thread. */
export function readPlace(raw: unknown): ChannelPlace {
  const { channel: told, channel_id } = parse(channel, raw);
  return { channel: told?.id ?? channel_id ?? null, parent: told?.parent_id ?? null };
}

/** English where Discord says none, or one that it did not have yet. */
export const readLocale = (raw: unknown): string => parse(speaking, raw).locale;

export interface GivenCommand {
  readonly name: string;
  /** Of a group; null where there is none. */
  readonly subcommand: string | null;
  readonly options: ReadonlyMap<string, unknown>;
  /** The option being typed, while it is being typed. */
  readonly focused: { readonly name: string; readonly typed: string } | null;
}

export function readCommand(raw: unknown): GivenCommand {
  const { name, options: given } = parse(command, raw).data;
  const [inner] = given;
  const isGroup = inner !== undefined && 'options' in inner;
  const options = isGroup ? inner.options : (given as readonly z.infer<typeof option>[]);
  const focused = options.find((one) => one.focused);
  return {
    name,
    subcommand: isGroup ? inner.name : null,
    options: new Map(options.map((one) => [one.name, one.value])),
    focused: focused ? { name: focused.name, typed: typedIn(focused.value) } : null,
  };
}

/** Numbers are typed too; nothing else is. What is longer than an option may be finds nothing. */
const typedIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_OPTION) : '';

/** Discord's own bound. */
const LONGEST_OPTION = 6_000;

export interface GivenClick {
  readonly customId: string;
  readonly values: readonly string[];
  readonly message: ClickedMessage;
}

export function readClick(raw: unknown): GivenClick {
  const { data, message } = parse(click, raw);
  return {
    customId: data.custom_id,
    values: data.values,
    message: {
      // The tree is read by `reply/state.ts`, which takes nothing in it for granted.
      components: message.components as unknown as ClickedMessage['components'],
      audience: message.flags & MessageFlags.Ephemeral ? 'private' : 'public',
      askedBy: message.interaction_metadata?.user.id ?? null,
    },
  };
}
