import { type APIMessage, type APIMessageInteractionMetadata, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Attachment } from '../../reply/message.ts';
import { asStored, type StoredFile } from './components.ts';
import { BOT, CHANNEL, GUILD_ID } from './people.ts';
import type { ChannelEvent } from './protocol.ts';

/** What a bot may send of a message, whole or as an edit: null empties a field, undefined leaves it. */
export interface Body {
  readonly content?: string | null | undefined;
  readonly flags?: number | undefined;
  readonly components?: readonly unknown[] | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
}

export interface Draft {
  readonly body: Body;
  readonly files?: readonly Attachment[] | undefined;
  readonly metadata: APIMessageInteractionMetadata;
  /** The command as it was typed, for "used /ask"; undefined for an answer to a component or a form. */
  readonly command?: string | undefined;
  /** The message whose component was used. */
  readonly source?: APIMessage | undefined;
  readonly nonce?: string | undefined;
}

/** The preview's channel: the messages there are, who may see each, and who is looking. */
export interface Channel {
  /** Oldest first. */
  visibleTo(user: string): readonly APIMessage[];
  find(id: string, user: string): APIMessage | undefined;
  file(message: string, name: string): Attachment | undefined;
  /** With the flag Ephemeral only the person of `draft.metadata` sees it. */
  post(draft: Draft): APIMessage;
  /** False when the message is gone. */
  edit(id: string, body: Body, files?: readonly Attachment[]): boolean;
  remove(id: string): boolean;
  /** Calls `listener` with what `user` may see of each change; returns how to stop. */
  watch(user: string, listener: (event: ChannelEvent) => void): () => void;
}

export interface ChannelOptions {
  readonly nextId: () => string;
  /** Where files are fetched from, without a slash at the end. */
  readonly origin: string;
  /** How many messages are kept; the oldest go first. Default: 200. */
  readonly messageLimit?: number;
  /** How many bytes of files are kept; those of the oldest messages go first. Default: 64 MiB. */
  readonly fileLimit?: number;
}

interface Kept {
  message: APIMessage;
  /** Undefined: everyone. */
  readonly onlyFor: string | undefined;
  readonly files: Map<string, Attachment>;
}

/** Only these of a bot's flags stay with a message. */
const KEPT_FLAGS =
  MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2 | MessageFlags.Loading;

export function createChannel({
  nextId,
  origin,
  messageLimit = 200,
  fileLimit = 64 * 2 ** 20,
}: ChannelOptions): Channel {
  const kept = new Map<string, Kept>();
  const watchers = new Set<{ readonly user: string; readonly listener: (event: ChannelEvent) => void }>();

  function tell(entry: Kept, event: ChannelEvent): void {
    for (const { user, listener } of watchers) {
      if (isVisible(entry, user)) listener(event);
    }
  }

  function store(entry: Kept, body: Body, files: readonly Attachment[] = []): void {
    const { message } = entry;
    for (const file of files) entry.files.set(file.name, file);
    const attachments = [...message.attachments, ...files.map((file) => stored(file, message.id))];
    const byName = new Map(attachments.map((attachment) => [attachment.filename, attachment as StoredFile]));
    entry.message = {
      ...message,
      attachments,
      ...(body.content !== undefined && { content: body.content ?? '' }),
      ...(body.embeds !== undefined && { embeds: (body.embeds ?? []) as APIMessage['embeds'] }),
      ...(body.components !== undefined && { components: asStored(body.components ?? [], byName) }),
    };
  }

  function stored(file: Attachment, message: string): StoredFile & { proxy_url: string } {
    const url = `${origin}/attachments/${message}/${encodeURIComponent(file.name)}`;
    const size = file.data.byteLength;
    return { id: nextId(), filename: file.name, size, url, proxy_url: url, content_type: file.type };
  }

  function remove(id: string): boolean {
    const entry = kept.get(id);
    if (!entry) return false;
    kept.delete(id);
    tell(entry, { event: 'removed', data: { id } });
    return true;
  }

  function keepWithinLimits(): void {
    for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - messageLimit))) remove(id);
    let bytes = 0;
    for (const { files } of [...kept.values()].reverse()) {
      for (const file of files.values()) bytes += file.data.byteLength;
      if (bytes > fileLimit) files.clear();
    }
  }

  return {
    visibleTo: (user) => [...kept.values()].filter((entry) => isVisible(entry, user)).map((entry) => entry.message),
    find(id, user) {
      const entry = kept.get(id);
      return entry && isVisible(entry, user) ? entry.message : undefined;
    },
    file: (message, name) => kept.get(message)?.files.get(name),
    post(draft) {
      const message = emptyMessage(draft, nextId());
      const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      const entry: Kept = { message, onlyFor: isPrivate ? draft.metadata.user.id : undefined, files: new Map() };
      store(entry, draft.body, draft.files);
      kept.set(message.id, entry);
      tell(entry, { event: 'message', data: entry.message });
      keepWithinLimits();
      return entry.message;
    },
    edit(id, body, files) {
      const entry = kept.get(id);
      if (!entry) return false;
      const flags = entry.message.flags ?? 0;
      const wasLoading = (flags & MessageFlags.Loading) !== 0;
      // Components V2 can be switched on by an edit, and nothing else can be switched at all.
      entry.message = {
        ...entry.message,
        flags: (flags & ~MessageFlags.Loading) | ((body.flags ?? 0) & MessageFlags.IsComponentsV2),
        edited_timestamp: wasLoading ? null : timestamp(),
      };
      store(entry, body, files);
      tell(entry, { event: 'message', data: entry.message });
      keepWithinLimits();
      return true;
    },
    remove,
    watch(user, listener) {
      const watcher = { user, listener };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

function isVisible(entry: Kept, user: string): boolean {
  return entry.onlyFor === undefined || entry.onlyFor === user;
}

/** As Discord writes it: microseconds, and the offset in digits. */
function timestamp(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}

function emptyMessage({ body, metadata, command, source, nonce }: Draft, id: string): APIMessage {
  return {
    id,
    channel_id: CHANNEL.id,
    type: command !== undefined ? MessageType.ChatInputCommand : source ? MessageType.Reply : MessageType.Default,
    author: BOT,
    application_id: BOT.id,
    webhook_id: BOT.id,
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
    flags: (body.flags ?? 0) & KEPT_FLAGS,
    interaction_metadata: metadata,
    ...(command !== undefined && {
      interaction: { id: metadata.id, type: metadata.type, name: command, user: metadata.user },
    }),
    ...(source && {
      message_reference: { type: 0, message_id: source.id, channel_id: CHANNEL.id, guild_id: GUILD_ID },
    }),
    ...(nonce !== undefined && { nonce }),
  };
}
