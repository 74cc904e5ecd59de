import type { APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { createPreviewApp, type PreviewAppOptions } from '../../src/adapters/preview/app.ts';
import type { ChannelEvent, Reply } from '../../src/adapters/preview/protocol.ts';
import { createLog } from '../../src/base/log.ts';
import type { Handle } from '../../src/command/outcome.ts';
import { createPreviewBot, definitions } from './preview-bot.ts';

export const ORIGIN = 'http://127.0.0.1:3000';
export const [ADA, BILAL, MIRA] = ['1100000000000000021', '1100000000000000022', '1100000000000000023'] as const;

/** The channels of the preview's server, by their names. */
export const CHANNEL_IDS = { preview: '1100000000000000002', elections: '1100000000000000004' } as const;

/** Waits for the end of what the bot promised for later. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The preview's server without a socket, and what its page does with it. */
export function openApp(patience?: number, handle?: Handle, more: Partial<PreviewAppOptions> = {}) {
  const bot = createPreviewBot();
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const page = new Map([
    ['/', { type: 'text/html; charset=utf-8', data: new TextEncoder().encode('<p>the page</p>') }],
  ]);
  const app = createPreviewApp({
    handle: handle ?? bot.handle,
    definitions,
    log,
    page,
    port: 3000,
    ...(patience !== undefined && { patience }),
    ...more,
  });

  const get = async (path: string, headers = {}): Promise<Response> =>
    app.request(path, { headers: { host: '127.0.0.1:3000', ...headers } });
  const post = async (path: string, body: unknown, headers = {}): Promise<Response> =>
    app.request(path, {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', origin: ORIGIN, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const act = async (act: object, user: string = ADA): Promise<Reply> => {
    const response = await post('/api/interactions', { user, channel: CHANNEL_IDS.preview, nonce: 'n1', ...act });
    expect(response.status, await response.clone().text()).toBe(200);
    return (await response.json()) as Reply;
  };
  return {
    bot,
    logged,
    get,
    head: async (path: string): Promise<Response> =>
      app.request(path, { method: 'HEAD', headers: { host: '127.0.0.1:3000' } }),
    post,
    act,
    command: (name: string, options: readonly object[] = [], user?: string) =>
      act({ type: 2, data: { name, options } }, user),
    say: (words: string, user?: string, isPrivate = false) =>
      act(
        {
          type: 2,
          data: { name: 'say', options: [word('words', words), { name: 'private', type: 5, value: isPrivate }] },
        },
        user,
      ),
    press: (message: APIMessage, custom_id: string, user?: string) =>
      act({ type: 3, message_id: message.id, data: { component_type: 2, custom_id } }, user),
    async see(user: string = ADA, channel: string = CHANNEL_IDS.preview): Promise<readonly APIMessage[]> {
      const [first] = await events(await get(`/api/events?user=${user}&channel=${channel}`), 1);
      return first?.event === 'snapshot' ? first.data.messages : [];
    },
  };
}

export const word = (name: string, value: string) => ({ name, type: 3, value });

/** The first events of the stream, which is closed then. */
export async function events(response: Response, count: number): Promise<ChannelEvent[]> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.split('\n\n').length <= count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text
    .split('\n\n')
    .slice(0, count)
    .map((block) => {
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      return { event, data: JSON.parse(data) } as ChannelEvent;
    });
}
