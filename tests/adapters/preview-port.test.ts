import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startPreview } from '../../src/adapters/preview/preview.ts';
import { createLog } from '../../src/base/log.ts';
import { ADA, CHANNEL_IDS } from '../support/preview-app.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';

describe('the port', () => {
  const log = createLog('silent');

  async function pageDirectory(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const name of ['index.html', 'page.js', 'page.css', 'icon.svg']) await writeFile(join(folder, name), name);
    return folder;
  }

  test('is the one that was asked for, on loopback alone, until it is closed', async () => {
    const { handle } = createPreviewBot();
    const preview = await startPreview({ handle, definitions, log, pageDirectory: await pageDirectory(), port: 0 });
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${preview.url}/page.js`)).text()).toBe('page.js');
    // A stream that is open does not keep it from closing.
    const stream = await fetch(`${preview.url}/api/events?user=${ADA}&channel=${CHANNEL_IDS.preview}`);
    await preview.close();
    await expect(stream.text()).rejects.toThrow();
    await expect(fetch(preview.url)).rejects.toThrow();
  });

  test('that is taken gives way to a free one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { handle } = createPreviewBot();
    const preview = await startPreview({ handle, definitions, log, pageDirectory: await pageDirectory(), port });
    onTestFinished(() => preview.close());
    expect(preview.url).not.toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(preview.url)).status).toBe(200);
  });

  test('that the system keeps for itself gives way too, one below 1024 is said', async () => {
    const refuse = function (this: Server): Server {
      queueMicrotask(() => this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })));
      return this;
    };
    const listen = vi.spyOn(Server.prototype, 'listen');
    onTestFinished(() => listen.mockRestore());
    const { handle } = createPreviewBot();
    const options = { handle, definitions, log, pageDirectory: await pageDirectory() };
    listen.mockImplementationOnce(refuse);
    const preview = await startPreview({ ...options, port: 50_000 });
    onTestFinished(() => preview.close());
    expect((await fetch(preview.url)).status).toBe(200);
    listen.mockImplementationOnce(refuse);
    await expect(startPreview({ ...options, port: 80 })).rejects.toMatchObject({ code: 'bad-settings' });
  });

  test('that cannot be, and a page that was not built, are said', async () => {
    const { handle } = createPreviewBot();
    const options = { handle, definitions, log };
    await expect(
      startPreview({ ...options, pageDirectory: await pageDirectory(), port: 70_000 }),
    ).rejects.toMatchObject({
      code: 'bad-settings',
    });
    await expect(startPreview({ ...options, pageDirectory: '/nowhere', port: 0 })).rejects.toMatchObject({
      code: 'page-missing',
    });
  });
});
