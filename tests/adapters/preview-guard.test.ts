import { describe, expect, test } from 'vitest';
import { ADA, CHANNEL_IDS, openApp } from '../support/preview-app.ts';

describe('who is let in', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'LOCALHOST:3000'])('as %s', async (host) => {
    const response = await openApp().get('/', { host });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>the page</p>');
  });

  test.each(['evil.example', 'evil.example:3000', '127.0.0.1', '127.0.0.1:3001', 'localhost:3000.evil.example', ''])(
    'not as %j: a name that was pointed at this machine',
    async (host) => {
      for (const path of ['/', '/api/setup', `/api/events?user=${ADA}&channel=${CHANNEL_IDS.preview}`, '/nowhere']) {
        expect((await openApp().get(path, { host })).status).toBe(403);
      }
    },
  );

  test.each(['http://evil.example', 'null', 'https://127.0.0.1:3000', 'http://localhost:3000', ''])(
    'no command from a page of %j',
    async (origin) => {
      const { post, bot } = openApp();
      const response = await post(
        '/api/interactions',
        { user: ADA, nonce: 'n', type: 2, data: { name: 'show', options: [] } },
        { origin },
      );
      expect(response.status).toBe(403);
      expect(bot.received).toEqual([]);
    },
  );

  test.each(['cross-site', 'same-site'])('no reader from a page that is %s', async (from) => {
    const { get } = openApp();
    const headers = { 'sec-fetch-site': from };
    for (const path of ['/api/setup', `/api/events?user=${ADA}&channel=${CHANNEL_IDS.preview}`])
      expect((await get(path, headers)).status).toBe(403);
    // Whoever follows a link to the preview comes from another page.
    expect((await get('/', headers)).status).toBe(200);
  });

  test.each(['same-origin', 'none'])('a reader that is %s', async (from) => {
    expect((await openApp().get('/api/setup', { 'sec-fetch-site': from })).status).toBe(200);
  });

  test('nobody watches without reading', async () => {
    const { head } = openApp();
    for (const path of ['/api/setup', `/api/events?user=${ADA}&channel=${CHANNEL_IDS.preview}`])
      expect((await head(path)).status).toBe(405);
    expect((await head('/')).status).toBe(200);
  });

  test('nothing may be loaded from or sent to anywhere else', async () => {
    const { headers } = await openApp().get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('what is not understood', () => {
  test.each([
    ['{', 400],
    ['null', 400],
    ['{}', 400],
    [{ user: ADA, nonce: 'n', type: 9, data: {} }, 400],
    [{ user: ADA, nonce: 'n', type: 2, data: { name: 'say', options: [{ name: 'words', type: 3, value: {} }] } }, 400],
    [{ user: ADA, nonce: 'n', type: 2, data: { name: 'say', options: [] }, extra: 1 }, 400],
    [{ user: '1', nonce: 'n', type: 2, data: { name: 'show', options: [] } }, 400],
  ])('%j: %d', async (body, status) => {
    const { post, bot } = openApp();
    const response = await post('/api/interactions', body);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toBe('');
    expect(bot.received).toEqual([]);
  });

  test('what is not JSON by its own word, and what is too much', async () => {
    const { post } = openApp();
    expect((await post('/api/interactions', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/api/interactions', JSON.stringify({ user: 'x'.repeat(70_000) }))).status).toBe(413);
  });

  test.each(['/nowhere', '/page.js/../x', '/attachments/1/x.png', '/api'])('there is nothing at %s', async (path) => {
    expect((await openApp().get(path)).status).toBe(404);
  });

  test('nobody watches as somebody unknown', async () => {
    expect((await openApp().get(`/api/events?user=1&channel=${CHANNEL_IDS.preview}`)).status).toBe(400);
    expect((await openApp().get('/api/events')).status).toBe(400);
    for (const channel of ['', '&channel=1', '&channel=1100000000000000003'])
      expect((await openApp().get(`/api/events?user=${ADA}${channel}`)).status).toBe(400);
  });
});
