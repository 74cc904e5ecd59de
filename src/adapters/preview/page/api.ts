import type { APIMessage } from 'discord-api-types/v10';
import type { ChannelEvent, Reply, SentInteraction, SentWords, Setup, UploadReply } from '../protocol.ts';
import { says } from './words.ts';

export async function fetchSetup(): Promise<Setup> {
  const response = await fetch('/api/setup');
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Setup;
}

/** Never rejects: what goes wrong is a reply as well. */
export async function post(path: '/api/interactions', body: SentInteraction, signal?: AbortSignal): Promise<Reply>;
export async function post(path: '/api/messages', body: SentWords): Promise<Reply>;
export async function post(path: '/api/dismiss', body: { user: string; message_id: string }): Promise<Reply>;
export async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
    if (response.ok) return (await response.json()) as Reply;
    return { ok: false, reason: (await response.text()).trim() };
  } catch {
    // The browser says no more than that it could not reach the server.
    return { ok: false, reason: says.unreachable };
  }
}

/** Hands a file over, to be sent with a form. Never rejects. */
export async function upload(user: string, file: File): Promise<UploadReply> {
  try {
    const response = await fetch(`/api/uploads?${new URLSearchParams({ user, name: file.name })}`, {
      method: 'POST',
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
      body: file,
    });
    if (response.ok || response.status === 413) return (await response.json()) as UploadReply;
    return { ok: false, reason: (await response.text()).trim() };
  } catch {
    return { ok: false, reason: says.unreachable };
  }
}

export interface Watcher {
  /** What there is, on opening and whenever the connection comes back. */
  snapshot(messages: readonly APIMessage[], run: string): void;
  /** New or edited. */
  message(message: APIMessage): void;
  removed(id: string): void;
  connected(isConnected: boolean): void;
}

/** Follows a channel as `user` sees it; the browser connects again by itself. Returns how to stop. */
export function watchChannel(user: string, channel: string, watcher: Watcher): () => void {
  const events = new EventSource(`/api/events?${new URLSearchParams({ user, channel })}`);
  const on = <E extends ChannelEvent['event']>(
    name: E,
    take: (data: Extract<ChannelEvent, { event: E }>['data']) => void,
  ): void => events.addEventListener(name, (event) => take(JSON.parse(event.data)));
  on('snapshot', ({ messages, run }) => watcher.snapshot(messages, run));
  on('message', (message) => watcher.message(message));
  on('removed', ({ id }) => watcher.removed(id));
  events.addEventListener('open', () => watcher.connected(true));
  events.addEventListener('error', () => watcher.connected(false));
  return () => events.close();
}
