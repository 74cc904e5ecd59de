import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Attachment } from '../../reply/message.ts';
import { asStored, type StoredFile } from './components.ts';
import { type Body, type Draft, emptyMessage, type Said, saidMessage, timestamp } from './messages.ts';
import type { ChannelEvent } from './protocol.ts';

/** The preview's channels: the messages there are, who may see each, and who is looking. */
export interface Channel {
  /** Of a channel, oldest first. */
  visibleTo(user: string, channel: string): readonly APIMessage[];
  find(id: string, user: string): APIMessage | undefined;
  file(message: string, name: string): Attachment | undefined;
  /** With the flag Ephemeral only the person of `draft.metadata` sees it. */
  post(draft: Draft): APIMessage;
  /** For everybody to see. */
  say(said: Said): APIMessage;
  /** False when the message is gone. */
  edit(id: string, body: Body, files?: readonly Attachment[]): boolean;
  remove(id: string): boolean;
  /** Calls `listener` with what `user` may see of each change in a channel; returns how to stop. */
  watch(user: string, channel: string, listener: (event: ChannelEvent) => void): () => void;
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

interface Watcher {
  readonly user: string;
  readonly channel: string;
  readonly listener: (event: ChannelEvent) => void;
}

interface Kept {
  message: APIMessage;
  /** Undefined: everyone. */
  readonly onlyFor: string | undefined;
  readonly files: Map<string, Attachment>;
}

export function createChannel({
  nextId,
  origin,
  messageLimit = 200,
  fileLimit = 64 * 2 ** 20,
}: ChannelOptions): Channel {
  const kept = new Map<string, Kept>();
  const watchers = new Set<Watcher>();

  function tell(entry: Kept, event: ChannelEvent): void {
    for (const { user, channel, listener } of watchers)
      if (isIn(channel, entry) && isVisible(entry, user)) listener(event);
  }

  function store(entry: Kept, body: Body, files: readonly Attachment[] = []): void {
    const { message } = entry;
    const listed = body.attachments ?? (files.length > 0 ? [] : message.attachments);
    const ids = new Set(listed.map(({ id }) => String(id)));
    const attachments = [
      ...message.attachments.filter(({ id }) => ids.has(id)),
      ...files.map((file) => stored(file, message.id)),
    ];
    for (const file of files) entry.files.set(file.name, file);
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

  function keep(entry: Kept): APIMessage {
    const { message } = entry;
    kept.set(message.id, entry);
    tell(entry, { event: 'message', data: message });
    keepWithinLimits();
    return message;
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
    visibleTo: (user, channel) =>
      [...kept.values()]
        .filter((entry) => isIn(channel, entry) && isVisible(entry, user))
        .map(({ message }) => message),
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
      return keep(entry);
    },
    say: (said) => keep({ message: saidMessage(said, nextId()), onlyFor: undefined, files: new Map() }),
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
    watch(user, channel, listener) {
      const watcher = { user, channel, listener };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

function isVisible(entry: Kept, user: string): boolean {
  return entry.onlyFor === undefined || entry.onlyFor === user;
}

const isIn = (channel: string, { message }: Kept): boolean => message.channel_id === channel;
