import { randomInt } from 'node:crypto';
import { type APIUser, Locale, PermissionFlagsBits } from 'discord-api-types/v10';

/** The first millisecond of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** An id as Discord makes them: the milliseconds since 2015 in the upper bits, 22 bits of its own below. */
export function snowflake(at = Date.now()): string {
  return String((BigInt(at - DISCORD_EPOCH) << 22n) + BigInt(randomInt(1 << 22)));
}

function person(id: string, username: string, name: string): APIUser {
  return {
    id,
    username,
    global_name: name,
    discriminator: '0',
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    public_flags: 0 as never,
  };
}

export const ALICE = person('410000000000000001', 'alice', 'Alice');
export const BOB = person('410000000000000002', 'bob_k', 'Bob');

/** Application and bot user of one bot have the same id, as they do for applications made since 2016. */
export const APPLICATION_ID = '420000000000000001';
export const BOT: APIUser = { ...person(APPLICATION_ID, 'verbatim', 'Verbatim'), bot: true, global_name: null };

export interface Guild {
  readonly id: string;
  readonly locale: Locale;
}

export const GUILD: Guild = { id: '430000000000000001', locale: Locale.EnglishUS };
export const CHANNEL_ID = '440000000000000001';

/** What everyone may usually do in a channel. */
export const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.UseApplicationCommands;
export const MODERATOR = MEMBER | PermissionFlagsBits.ManageMessages;
export const MANAGER = MEMBER | PermissionFlagsBits.ManageGuild;
