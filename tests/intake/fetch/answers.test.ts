import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/intake/fetch/limits.ts';
import { retryAfterMs } from '../../../src/intake/fetch/retry-after.ts';
import { faultOf, fetcherFor, freshly, serve, serveRaw } from '../../support/web.ts';
import { SELF_SIGNED } from './self-signed.ts';

test('what is asked says who asks, and no more', async () => {
  let asked = {};
  const server = await serve(({ headers }, response) => {
    asked = headers;
    response.writeHead(200, { 'set-cookie': 'a=1' }).end('the page');
  });
  const fetcher = fetcherFor(server);
  await fetcher.get(server.origin);
  await fetcher.get(server.origin);
  expect(asked).toEqual({
    host: `127.0.0.1:${server.port}`,
    connection: 'close',
    'user-agent': 'Verbatim/1.2.3',
    accept: expect.stringMatching(/^text\/html,.*application\/pdf.*\*\/\*;q=0\.5$/),
    'accept-encoding': 'gzip, deflate, br',
  });
});

test('a homepage and another kind are asked with where they are given', async () => {
  const server = await serve(({ headers }, response) => response.end(`${headers['user-agent']}|${headers.accept}`));
  const fetcher = fetcherFor(server, { homepage: 'https://verbatim.example' });
  const { bytes } = await freshly(fetcher.get(server.origin, { accept: 'text/plain' }));
  expect(Buffer.from(bytes).toString()).toBe('Verbatim/1.2.3 (+https://verbatim.example)|text/plain');
});

test('the path is asked for as it was given, the fragment not', async () => {
  const server = await serve(({ url }, response) => response.end(url));
  const { bytes, url } = await freshly(fetcherFor(server).get(`${server.origin}//a/../b%2fc/ä?d=%20&e#f`));
  expect(Buffer.from(bytes).toString()).toBe('//b%2fc/%C3%A4?d=%20&e');
  expect(url).toBe(`${server.origin}//b%2fc/%C3%A4?d=%20&e`);
});

test('the second address has its turn where nobody listens at the first', async () => {
  const server = await serve((_, response) => response.end('the page'));
  const resolve = async () => ['127.0.0.3', '127.0.0.1'];
  expect((await freshly(fetcherFor(server, { resolve }).get(`http://two.example:${server.port}/`))).kind).toBe('new');
});

test('the limits are those that are promised', () => {
  expect(DEFAULT_LIMITS).toEqual({
    firstByteMs: 10_000,
    totalMs: 30_000,
    bytes: 20_000_000,
    headerBytes: 32_768,
    redirects: 5,
  });
});

describe('what has not changed is not sent again', () => {
  const MODIFIED = 'Tue, 14 Jul 2026 10:00:00 GMT';
  const conditional = () =>
    serve(({ headers, url }, response) => {
      if (url === '/moved') response.writeHead(301, { location: '/' }).end();
      else if (headers['if-none-match'] === '"v1"' || headers['if-modified-since'] === MODIFIED) {
        response.writeHead(304).end();
      } else response.writeHead(200, { etag: '"v1"', 'last-modified': MODIFIED }).end('the page');
    });

  test('by its ETag or its date, behind redirects too', async () => {
    const server = await conditional();
    const fetcher = fetcherFor(server);
    const { etag, lastModified } = await freshly(fetcher.get(server.origin));
    expect({ etag, lastModified }).toEqual({ etag: '"v1"', lastModified: MODIFIED });
    for (const request of [{ etag }, { lastModified }, { etag, lastModified }]) {
      expect(await fetcher.get(`${server.origin}/moved`, request)).toEqual({ kind: 'unchanged' });
    }
    expect((await fetcher.get(server.origin, { etag: '"v0"' })).kind).toBe('new');
  });

  test('nothing is known of a page that has neither', async () => {
    const server = await serve((_, response) => response.end('the page'));
    const { etag, lastModified } = await freshly(fetcherFor(server).get(server.origin));
    expect({ etag, lastModified }).toEqual({ etag: null, lastModified: null });
  });

  test.each(['"a"\r\nx-evil: 1', '"ä"', '', 'a'.repeat(2_000)])(
    'an ETag that no header may hold is left out: %j',
    async (etag) => {
      const server = await serve(({ headers }, response) => response.end(JSON.stringify(headers)));
      const { bytes } = await freshly(fetcherFor(server).get(server.origin, { etag, lastModified: etag }));
      expect(Buffer.from(bytes).toString()).not.toMatch(/if-|evil/);
    },
  );

  test('"not changed" to somebody who never saw it is a fault', async () => {
    const server = await serve((_, response) => response.writeHead(304).end());
    expect((await faultOf(fetcherFor(server).get(server.origin))).code).toBe('fetch-failed');
  });
});

describe('a status is said in words', () => {
  test.each([
    [401, 'fetch-forbidden', 'a login'],
    [402, 'fetch-forbidden', 'a subscription'],
    [403, 'fetch-forbidden', 'no programs'],
    [407, 'fetch-forbidden', 'a login'],
    [451, 'fetch-forbidden', 'a login'],
    [404, 'fetch-missing', 'no page at that address'],
    [410, 'fetch-missing', 'taken that page away'],
    [429, 'fetch-not-now', 'too often'],
    [503, 'fetch-not-now', 'just now'],
    [500, 'fetch-not-now', 'trouble of its own'],
    [502, 'fetch-not-now', 'trouble of its own'],
    [418, 'fetch-failed', 'no page'],
    [204, 'fetch-failed', 'no page'],
    [206, 'fetch-failed', 'no page'],
    [300, 'fetch-failed', 'no page'],
    [305, 'fetch-failed', 'no page'],
  ])('%i', async (status, code, words) => {
    const server = await serve((_, response) => response.writeHead(status, { location: '/' }).end());
    const fault = await faultOf(fetcherFor(server).get(`${server.origin}/private/path?token=s3cret`));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
    expect(fault.message).toContain(`(status ${status})`);
    expect(fault.message).toMatch(/^127\.0\.0\.1 /);
    expect(fault.message).not.toMatch(/s3cret|private/);
    expect(fault).toMatchObject({ retryAfterMs: null });
  });

  test.each([
    ['30', 30_000, 'in 30 seconds'],
    ['600', 600_000, 'in 10 minutes'],
    ['99999999', 86_400_000, 'in 24 hours'],
    ['soon', null, 'again later'],
    ['-5', null, 'again later'],
  ])('Retry-After: %s', async (header, retryAfterMs, words) => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': header }).end());
    const fault = await faultOf(fetcherFor(server).get(server.origin));
    expect(fault.message).toContain(words);
    expect(fault).toMatchObject({ retryAfterMs });
  });

  test('Retry-After as a date', () => {
    const now = Date.parse('2026-07-14T10:00:00Z');
    expect(retryAfterMs('Tue, 14 Jul 2026 10:02:00 GMT', now)).toBe(120_000);
    expect(retryAfterMs('Tuesday, 14-Jul-26 10:02:00 GMT', now)).toBe(120_000);
    expect(retryAfterMs('Mon, 13 Jul 2026 10:00:00 GMT', now)).toBe(0);
    expect(retryAfterMs('Tue, 14 Jul 2099 10:00:00 GMT', now)).toBe(86_400_000);
    expect(retryAfterMs('Tue, 99 Jul 2026 10:00:00 GMT', now)).toBeNull();
    expect(retryAfterMs(null, now)).toBeNull();
  });

  test('an empty page', async () => {
    const server = await serve((_, response) => response.end());
    expect((await faultOf(fetcherFor(server).get(server.origin))).code).toBe('fetch-empty');
  });

  test('hints before the answer are passed over', async () => {
    const server = await serveRaw((socket) =>
      socket.end(
        'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nthe page',
      ),
    );
    expect((await freshly(fetcherFor(server).get(server.origin))).bytes).toHaveLength(8);
  });
});

describe('https', () => {
  test('a certificate that nobody vouches for is not believed, and the name is said in the handshake', async () => {
    const names: string[] = [];
    let requests = 0;
    const server = createTlsServer({
      ...SELF_SIGNED,
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    });
    server.on('request', () => {
      requests += 1;
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const fetcher = fetcherFor({ port }, { resolve: async () => ['127.0.0.1'] });
    const fault = await faultOf(fetcher.get(`https://self.example:${port}/`));
    expect(fault.code).toBe('fetch-unreachable');
    expect(fault.message).toContain('its certificate does not hold');
    expect(names).toEqual(['self.example']);
    expect(requests).toBe(0);
  });

  test('a server that does not speak it', async () => {
    const server = await serve((_, response) => response.end('the page'));
    const fault = await faultOf(fetcherFor(server).get(server.origin.replace('http:', 'https:')));
    expect(fault.code).toBe('fetch-unreachable');
  });
});
