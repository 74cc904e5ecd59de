import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import type { ChannelEvent, Reply } from '../../src/adapters/preview/protocol.ts';
import { readSettings } from '../../src/base/settings.ts';
import { start } from '../../src/start.ts';
import { en } from '../../src/words/en.ts';
import { asFile, TRAM } from '../support/pages.ts';
import { ADA, CHANNEL_IDS, events } from '../support/preview-app.ts';
import { temporaryFolder, texts } from '../support/stage.ts';

const root = join(import.meta.dirname, '..', '..');

/** The program as it is started, on a data folder of its own; its page's server. */
async function run(dataFolder: string, articleFolders: readonly string[] = []) {
  const settings = readSettings(root, { VERBATIM_DATA: dataFolder, VERBATIM_PORT: '0', LOG_LEVEL: 'silent' });
  const running = await start({ settings: { ...settings, articleFolders }, root, door: 'preview' });
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(running.greeting(en))?.[0] ?? '';
  const post = async <T>(path: string, body: string, type: string): Promise<T> => {
    const headers = { origin, 'content-type': type };
    const response = await fetch(origin + path, { method: 'POST', headers, body });
    return (await response.json()) as T;
  };
  const send = (sent: object) =>
    post<Reply>(
      '/api/interactions',
      JSON.stringify({ user: ADA, channel: CHANNEL_IDS.preview, nonce: 'n', ...sent }),
      'application/json',
    );
  const command = (name: string, options: readonly object[]) => send({ type: 2, data: { name, options } });
  const sub = (name: string, options: readonly object[] = []) => command('articles', [{ name, type: 1, options }]);
  const last = async (): Promise<APIMessage> => {
    const [snapshot] = await events(await fetch(`${origin}/api/events?user=${ADA}&channel=${CHANNEL_IDS.preview}`), 1);
    const messages = (snapshot as Extract<ChannelEvent, { event: 'snapshot' }>).data.messages;
    return messages.at(-1) as APIMessage;
  };
  const says = async (words: string) =>
    expect.poll(async () => texts(await last()).join('\n'), { timeout: 60_000 }).toContain(words);
  const press = async (verb: string) => {
    const message = await last();
    const [, custom_id] =
      new RegExp(`"custom_id":"([^"]*:${verb.replace('.', '\\.')}:[^"]*)"`).exec(JSON.stringify(message)) ?? [];
    return send({ type: 3, message_id: message.id, data: { component_type: 2, custom_id } });
  };
  return { running, post, send, command, sub, says, press };
}

test('an article that was dropped on the preview is there after a restart, can be taken off, and brought back after another', async () => {
  const dataFolder = await temporaryFolder({});
  const first = await run(dataFolder);
  onTestFinished(() => first.running.close());
  const { id } = await first.post<{ id: string }>(
    `/api/uploads?user=${ADA}&name=tram.md`,
    asFile(TRAM),
    'text/markdown',
  );
  const opened = await first.sub('upload');
  if (!opened.ok || !('modal' in opened)) throw new Error('no form');
  const files = { type: 18, component: { type: 19, custom_id: 'files', values: [id] } };
  await first.send({ type: 5, modal_id: opened.modal.id, data: { components: [files] } });
  await first.says('### Added');
  const ask = [{ name: 'question', type: 3, value: 'How many stops does the tram have?' }];
  await first.command('ask', ask);
  await first.says('eleven');
  await first.running.close();

  const second = await run(dataFolder);
  onTestFinished(() => second.running.close());
  await second.command('ask', ask);
  await second.says('eleven');
  await second.sub('remove', [{ name: 'article', type: 3, value: 'tram' }]);
  await second.press('art.gone');
  await second.says('Taken off the shelf');
  await second.running.close();

  const third = await run(dataFolder);
  onTestFinished(() => third.running.close());
  await third.sub('restore', [{ name: 'article', type: 3, value: 'tram' }]);
  await third.says('Back on the shelf');
});

test('what was counted in the last minute is there after a restart, and is forgotten for good', async () => {
  const dataFolder = await temporaryFolder({});
  const first = await run(dataFolder, ['seeds']);
  onTestFinished(() => first.running.close());
  await first.command('settings', []);
  await first.press('set.count');
  await first.says('Counting questions: on');
  await first.command('ask', [{ name: 'question', type: 3, value: 'When is the onion fair of Gramont?' }]);
  await first.says('onion fair');
  await first.running.close();

  const second = await run(dataFolder, ['seeds']);
  onTestFinished(() => second.running.close());
  await second.command('insights', []);
  await second.says('When is the onion fair of Gramont? · asked once');
  await second.command('privacy', []);
  await second.press('priv.ask');
  await second.press('priv.forget');
  await second.says('is forgotten');
  await second.running.close();

  const third = await run(dataFolder, ['seeds']);
  onTestFinished(() => third.running.close());
  await third.command('insights', []);
  await third.says('Nothing was asked in these days');
});
