import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Attachment } from '../../reply/message.ts';
import { BOT, GUILD_ID } from './people.ts';

/** What a bot may send of a message, whole or as an edit: null empties a field, undefined leaves it. */
export interface Body {
  readonly content?: string | null | undefined;
  readonly flags?: number | undefined;
  readonly components?: readonly unknown[] | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  /** Of the attachments there are, those to keep. Default: all, or none when new files come. */
  readonly attachments?: readonly { readonly id: string | number }[] | null | undefined;
}

export interface Draft {
  /** The id of the channel. */
  readonly channel: string;
  readonly body: Body;
  readonly files?: readonly Attachment[] | undefined;
  readonly metadata: APIMessageInteractionMetadata;
  /** The command as it was typed, for "used /ask"; undefined for an answer to a component or a form. */
  readonly command?: string | undefined;
  /** The command of a message's menu that it answers, by its name. */
  readonly menu?: string | undefined;
  /** The message whose component was used. */
  readonly source?: APIMessage | undefined;
  readonly nonce?: string | undefined;
}

/** Only these of a bot's flags stay with a message. */
const KEPT_FLAGS =
  MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2 | MessageFlags.Loading;

/** As Discord writes it: microseconds, and the offset in digits. */
export function timestamp(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}

/** A message as it is made, before anything is in it. */
export function emptyMessage({ channel, body, metadata, command, menu, source, nonce }: Draft, id: string): APIMessage {
  const asked = command ?? menu;
  return {
    ...blank(channel, BOT, id),
    type: typeOf({ command, menu, source }),
    application_id: BOT.id,
    webhook_id: BOT.id,
    flags: (body.flags ?? 0) & KEPT_FLAGS,
    interaction_metadata: metadata,
    ...(asked !== undefined && {
      interaction: { id: metadata.id, type: metadata.type, name: asked, user: metadata.user },
    }),
    ...(source && {
      message_reference: { type: 0, message_id: source.id, channel_id: source.channel_id, guild_id: GUILD_ID },
    }),
    ...(nonce !== undefined && { nonce }),
  };
}

/** What somebody says, as Discord keeps it. */
export const saidMessage = ({ author, channel, content }: Said, id: string): APIMessage => ({
  ...blank(channel, author, id),
  content,
});

export interface Said {
  readonly author: APIUser;
  /** The id of the channel. */
  readonly channel: string;
  readonly content: string;
}

const blank = (channel: string, author: APIUser, id: string): APIMessage => ({
  id,
  channel_id: channel,
  type: MessageType.Default,
  author,
  content: '',
  timestamp: timestamp(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  flags: 0 as MessageFlags,
});

function typeOf({ command, menu, source }: Pick<Draft, 'command' | 'menu' | 'source'>): MessageType {
  if (command !== undefined) return MessageType.ChatInputCommand;
  if (menu !== undefined) return MessageType.ContextMenuCommand;
  return source ? MessageType.Reply : MessageType.Default;
}
