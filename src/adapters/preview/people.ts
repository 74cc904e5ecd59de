import { type APIUser, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Person, PlacedChannel } from './protocol.ts';

/** Where the preview plays: the name of its shelf too, so that it is that of no server of Discord's. */
export const GUILD_ID = 'preview';
const CATEGORY = { id: '1100000000000000003', name: 'Newsroom' };

/** Where one may write, the first of them at first; and the category that some of them are in. */
export const CHANNELS: readonly PlacedChannel[] = [
  { ...CATEGORY, type: ChannelType.GuildCategory },
  { id: '1100000000000000002', name: 'preview', type: ChannelType.GuildText, parent_id: CATEGORY.id },
  { id: '1100000000000000004', name: 'elections', type: ChannelType.GuildText, parent_id: CATEGORY.id },
  { id: '1100000000000000005', name: 'open-questions', type: ChannelType.GuildText },
  { id: '1100000000000000006', name: 'off-topic', type: ChannelType.GuildText },
];

/** The channel of that id in which one may write; undefined for none. */
export const channelCalled = (id: string): PlacedChannel | undefined =>
  CHANNELS.find((one) => one.id === id && one.type === ChannelType.GuildText);

const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.UseApplicationCommands;

/** What the bot may do in the channel. */
export const BOT_PERMISSIONS = String(MEMBER);

export const BOT: APIUser = { ...user('1100000000000000010', 'Verbatim', 'Verbatim'), global_name: null, bot: true };

export const PEOPLE: readonly Person[] = [
  // Whoever opens the preview for the first time may do what it is for, adding articles too.
  {
    user: user('1100000000000000021', 'ada', 'Ada'),
    role: 'editor',
    permissions: String(MEMBER | PermissionFlagsBits.ManageGuild),
  },
  { user: user('1100000000000000022', 'bilal', 'Bilal'), role: 'member', permissions: String(MEMBER) },
  {
    user: user('1100000000000000023', 'mira', 'Mira'),
    role: 'moderator',
    permissions: String(MEMBER | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild),
  },
];

function user(id: string, username: string, name: string): APIUser {
  return { id, username, global_name: name, discriminator: '0', avatar: null };
}
