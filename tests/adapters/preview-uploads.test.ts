import { ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/adapters/preview/protocol.ts';
import type { Handle } from '../../src/command/outcome.ts';
import { createSteps } from '../../src/command/steps.ts';
import { ADA, BILAL, CHANNEL_IDS, events, MIRA, ORIGIN, openApp, settled } from '../support/preview-app.ts';
import { answer, PRIVATE, text, V2 } from '../support/preview-outcomes.ts';

const uploadForm = {
  custom_id: 'files',
  title: 'Files',
  components: [
    {
      type: ComponentType.Label as const,
      label: 'Files',
      component: { type: ComponentType.FileUpload as const, custom_id: 'all', max_values: 10 },
    },
  ],
};

/** Opens a form, and says what is in the files that come with it. */
const reading: Handle = async (interaction, door) => {
  if (interaction.type !== InteractionType.ModalSubmit)
    return { response: { type: InteractionResponseType.Modal, data: uploadForm } };
  const files = Object.values(interaction.data.resolved?.attachments ?? {});
  const words = await Promise.all(
    files.map(
      async ({ filename, size, content_type, url }) =>
        `${filename}, ${size}, ${content_type}: ${Buffer.from((await door?.download(url)) ?? [])}`,
    ),
  );
  return answer(words.join('\n'), PRIVATE);
};

async function withForm() {
  const app = openApp(undefined, reading);
  const opened = await app.command('form');
  if (!opened.ok || !('modal' in opened)) throw new Error('no form');
  const { id } = opened.modal;
  const upload = (name: string, body: string, headers = {}, user: string = ADA) =>
    app.post(`/api/uploads?${new URLSearchParams({ user, name })}`, body, { 'content-type': 'text/plain', ...headers });
  const submit = (values: readonly string[]): Promise<Reply> =>
    app.act({
      type: 5,
      modal_id: id,
      data: { components: [{ type: 18, component: { type: 19, custom_id: 'all', values } }] },
    });
  return { app, upload, submit };
}

describe('files in the preview', () => {
  test('are kept for the form that they are sent with, and read by the bot from there', async () => {
    const { app, upload, submit } = await withForm();
    const ids = await Promise.all(
      [
        ['notes.txt', 'The ferry sails twice.'],
        ['a b/ü%.md', 'x'],
      ].map(async ([name = '', body = '']) => {
        const response = await upload(name, body);
        return ((await response.json()) as { id: string }).id;
      }),
    );
    expect(await submit(ids)).toEqual({ ok: true });
    const [message] = await app.see();
    expect(JSON.stringify(message?.components)).toContain('notes.txt, 22, text/plain: The ferry sails twice.');
    expect(JSON.stringify(message?.components)).toContain('a b/ü%.md, 1, text/plain: x');
  });

  test('that are gone are told so, and the form stays open', async () => {
    const { submit } = await withForm();
    expect(await submit(['12345'])).toEqual({ ok: false, reason: 'A file is no longer there. Choose it again.' });
    expect(await submit([])).toEqual({ ok: true });
  });

  test('give way to newer ones when they are too much', async () => {
    const { upload, submit } = await withForm();
    const large = 'x'.repeat(10 * 2 ** 20);
    const ids: string[] = [];
    for (let i = 0; i < 21; i += 1) ids.push(((await (await upload(`${i}.txt`, large)).json()) as { id: string }).id);
    expect(await submit(ids.slice(0, 1))).toMatchObject({ ok: false });
    expect(await submit(ids.slice(-1))).toEqual({ ok: true });
  });

  test.each([
    ['of more than 10 MB', { body: 'x'.repeat(10 * 2 ** 20 + 1) }, 413, '10 MB at most'],
    ['from another page', { headers: { origin: 'https://evil.example' } }, 403, 'only from its own page'],
    ['of nobody here', { user: '1' }, 400, 'user id'],
    ['without a name', { name: '' }, 400, 'name'],
  ])(
    'are refused: %s',
    async (_, given: { body?: string; headers?: object; user?: string; name?: string }, status, words) => {
      const { upload } = await withForm();
      const response = await upload(given.name ?? 'a.txt', given.body ?? 'x', given.headers, given.user);
      expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
    },
  );

  test('are downloaded, never opened as a page of ours', async () => {
    const { app, upload } = await withForm();
    const { id } = (await (await upload('page.html', '<script>', { 'content-type': 'text/html' })).json()) as {
      id: string;
    };
    const response = await app.get(`/attachments/${id}/page.html`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect((await app.get(`/attachments/${id}/other.html`)).status).toBe(404);
  });

  test('elsewhere are not fetched for the bot', async () => {
    const faults: unknown[] = [];
    const app = openApp(undefined, async (_, door) => {
      for (const url of [
        'https://elsewhere.example/attachments/1/a',
        `${ORIGIN}/attachments/1/a`,
        `${ORIGIN}/api/setup`,
        'x',
      ])
        await door?.download(url).catch((error: { code: string }) => faults.push(error.code));
      return answer('done', V2);
    });
    await app.say('hello');
    expect(faults).toEqual(Array.from({ length: 4 }, () => 'file-not-fetched'));
  });
});

test('how far it is replaces what is shown, and what comes of it is the last', async () => {
  const { report, states, end } = createSteps<{ edit: object }>();
  let done = (): void => {};
  const later = new Promise<{ edit: object }>((resolve) => {
    done = () => resolve({ edit: { flags: V2, components: text('34 passages') } });
  });
  const app = openApp(undefined, async () => ({
    response: { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: 64 } },
    later,
    steps: states,
  }));
  await app.say('hello');
  const stream = app.get(`/api/events?user=${ADA}&channel=${CHANNEL_IDS.preview}`);
  const seen = events(await stream, 3);
  report({ edit: { flags: V2, components: text('fetched') } });
  await settled();
  done();
  end();
  const [first, ...edits] = await seen;
  expect(first).toMatchObject({ event: 'snapshot', data: { messages: [{ flags: 64 | 128 }] } });
  expect(edits).toMatchObject([
    { data: { components: [{ content: 'fetched' }], edited_timestamp: null } },
    { data: { components: [{ content: '34 passages' }] } },
  ]);
});

describe('who may use a command', () => {
  test('is asked by the preview, as by Discord: a page may send what it likes', async () => {
    const app = openApp();
    const list = [{ name: 'list', type: 1, options: [] }];
    expect(await app.command('shelf', list, BILAL)).toEqual({
      ok: false,
      reason: 'You do not have permission to use this command.',
    });
    expect(await app.command('shelf', list, MIRA)).toEqual({ ok: true });
    expect(app.bot.received).toHaveLength(1);
  });
});
