import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { faultOf, fetcherFor, freshly, serve, serveRaw } from '../../support/web.ts';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const PAGE = `<html><body>${'<p>Rain fell on the town of Ostrava Falls all night.</p>'.repeat(50)}</body></html>`;
/** So short that a test need not wait; what is not to run out is long. */
const QUICK = { firstByteMs: 300, totalMs: 600_000 };
const IN_ALL = { firstByteMs: 600_000, totalMs: 600 };

describe('what is packed is unpacked', () => {
  test.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['GZIP', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
    ['gzip', Buffer.concat([gzipSync(PAGE.slice(0, 500)), gzipSync(PAGE.slice(500))])],
  ])('%s', async (encoding, packed) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed));
    const { bytes } = await freshly(fetcherFor(server).get(server.origin));
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
  });

  test('only what is asked for is asked for', async () => {
    const server = await serve(({ headers }, response) => response.end(headers['accept-encoding']));
    const { bytes } = await freshly(fetcherFor(server).get(server.origin));
    expect(Buffer.from(bytes).toString()).toBe('gzip, deflate, br');
  });

  test.each([
    ['of a kind that was not asked for', 'zstd', gzipSync(PAGE), 'cannot unpack'],
    ['twice', 'gzip, gzip', gzipSync(gzipSync(PAGE)), 'cannot unpack'],
    ['otherwise than it says', 'gzip', Buffer.from(PAGE), 'damaged'],
    ['and cut off', 'gzip', gzipSync(PAGE).subarray(0, 60), 'damaged'],
    ['and cut off', 'br', brotliCompressSync(PAGE).subarray(0, 40), 'damaged'],
  ])('what is packed %s is refused: %s', async (_, encoding, packed, words) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed));
    const fault = await faultOf(fetcherFor(server).get(server.origin));
    expect(fault.code).toBe('fetch-failed');
    expect(fault.message).toContain(words);
  });
});

describe('what is too large is cut', () => {
  const limits = { bytes: 100_000 };

  test('as it says itself, before a byte of it is read', async () => {
    const server = await serveRaw((socket) => socket.write(`${HEAD}content-length: 30000000\r\n\r\n<html>`));
    const fault = await faultOf(fetcherFor(server).get(server.origin));
    expect(fault.code).toBe('fetch-too-large');
    expect(fault.message).toContain('30 MB long, more than the 20 MB');
  });

  test.each([
    ['chunked', 'transfer-encoding: chunked\r\n\r\n', `400\r\n${'a'.repeat(0x400)}\r\n`],
    ['until the connection ends', 'connection: close\r\n\r\n', 'a'.repeat(1_024)],
  ])('a stream without an end: %s', async (_, head, more) => {
    const server = await serveRaw((socket) => {
      socket.write(HEAD + head);
      const send = () => {
        while (socket.writable && socket.write(more));
      };
      socket.on('drain', send);
      send();
    });
    const fault = await faultOf(fetcherFor(server, { limits }).get(server.origin));
    expect(fault.code).toBe('fetch-too-large');
    expect(fault.message).toContain('more than the 0.1 MB that I take');
  });

  test('exactly as much as is allowed is taken', async () => {
    const server = await serve((_, response) => response.end('a'.repeat(100_000)));
    expect((await freshly(fetcherFor(server, { limits }).get(server.origin))).bytes).toHaveLength(100_000);
    const packed = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(100_000))),
    );
    expect((await freshly(fetcherFor(packed, { limits }).get(packed.origin))).bytes).toHaveLength(100_000);
  });

  const zeros = Buffer.alloc(10_000_000, ' ');

  test.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['deflate', deflateRawSync(zeros)],
    ['br', brotliCompressSync(zeros)],
  ])('a bomb of %s', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(limits.bytes);
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb));
    expect((await faultOf(fetcherFor(server, { limits }).get(server.origin))).code).toBe('fetch-too-large');
  });

  test('a bomb of 10 GB is not held in memory', async () => {
    const bomb = Buffer.concat(new Array(1_000).fill(gzipSync(zeros)));
    expect(bomb.length).toBeLessThan(20_000_000);
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.resourceUsage().maxRSS;
    expect((await faultOf(fetcherFor(server).get(server.origin))).code).toBe('fetch-too-large');
    // In kilobytes.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(300_000);
  });

  test('a page of which only a status is wanted is not read', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\ncontent-length: 999999999\r\n\r\nnot here');
    });
    expect((await faultOf(fetcherFor(server).get(server.origin))).code).toBe('fetch-missing');
  });
});

describe('headers without an end are cut', () => {
  test.each([
    ['one that is long', `x-long: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['many', `${'x-many: 1\r\n'.repeat(10_000)}\r\n`],
    ['a name', `${'x'.repeat(40_000)}: 1\r\n\r\n`],
    ['a reason', null],
  ])('%s', async (_, headers) => {
    const server = await serveRaw((socket) => {
      socket.end(headers === null ? `HTTP/1.1 200 ${'O'.repeat(10_000_000)}` : `${HEAD}${headers}<html>`);
    });
    const fault = await faultOf(fetcherFor(server).get(server.origin));
    expect(fault.code).toMatch(headers === null ? /^fetch-(?:too-large|unreachable)$/ : /^fetch-too-large$/);
    if (headers !== null) expect(fault.message).toContain('32,768 bytes');
  });

  test('behind the page, too', async () => {
    const server = await serveRaw((socket) => {
      socket.write(
        `${HEAD}transfer-encoding: chunked\r\n\r\n6\r\n<html>\r\n0\r\n${'x-late: 1\r\n'.repeat(10_000)}\r\n`,
      );
    });
    expect((await faultOf(fetcherFor(server, { limits: IN_ALL }).get(server.origin))).code).toMatch(
      /^fetch-(?:too-large|timeout)$/,
    );
  });
});

/** Writes a piece every now and then, for as long as somebody listens. */
const dripping = (first: string, piece: string) =>
  serveRaw((socket) => {
    socket.write(first);
    const drip = setInterval(() => socket.write(piece), 20);
    socket.on('close', () => clearInterval(drip));
  });

describe('what is too slow is cut', () => {
  test.each([
    ['nothing is said', () => serveRaw(() => undefined)],
    ['headers drip', () => dripping(HEAD, 'x-drip: 1\r\n')],
    ['the first line drips', () => dripping('HTTP/1.1 200 O', 'K')],
    [
      'one hint after the other',
      () => dripping('HTTP/1.1 103 Early Hints\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\n\r\n'),
    ],
  ])('before the first byte: %s', async (_, open) => {
    const server = await open();
    const fault = await faultOf(fetcherFor(server, { limits: QUICK }).get(server.origin));
    expect(fault.code).toBe('fetch-timeout');
    expect(fault.message).toContain('within 0.3 s');
  });

  test('before the first byte: a name that is resolved for ever', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const fetcher = fetcherFor({ port: 80 }, { resolve, limits: QUICK });
    expect((await faultOf(fetcher.get('http://slow.example/'))).message).toContain('did not answer within 0.3 s');
  });

  test.each([
    ['a page drips', `${HEAD}content-length: 100000\r\n\r\n<html>`, 'a'],
    ['a page that is chunked drips', `${HEAD}transfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
    ['chunks hold nothing but notes', `${HEAD}transfer-encoding: chunked\r\n\r\n1;`, 'note=1;'],
    ['a page stops in the middle', `${HEAD}content-length: 100000\r\n\r\n<html>`, ''],
  ])('in all: %s', async (_, first, piece) => {
    const server = await dripping(first, piece);
    const fault = await faultOf(fetcherFor(server, { limits: IN_ALL }).get(server.origin));
    expect(fault.code).toBe('fetch-timeout');
    expect(fault.message).toContain('not done after 0.6 s');
  });

  test('in all: redirects count together', async () => {
    const server = await serve((request, response) => {
      const step = Number(request.url?.slice(1) || 0) + 1;
      setTimeout(() => response.writeHead(302, { location: `/${step}` }).end(), 250);
    });
    const limits = { ...IN_ALL, redirects: 100 };
    expect((await faultOf(fetcherFor(server, { limits }).get(server.origin))).message).toContain(
      'not done after 0.6 s',
    );
    expect(server.connections()).toBeLessThan(5);
  });

  test('what is asked before a request does not count', async () => {
    const server = await serve((_, response) => response.end('the page'));
    const before = () => new Promise<void>((done) => setTimeout(done, 2_100));
    const fetcher = fetcherFor(server, { limits: { firstByteMs: 2_000, totalMs: 2_000 } });
    // What the first fetch has to load does.
    await fetcherFor(server).get(server.origin);
    expect((await freshly(fetcher.get(server.origin, { before }))).kind).toBe('new');
  });

  test('by who asked for it, at any time', async () => {
    const why = new Error('the bot is stopped');
    const never = await serveRaw(() => undefined);
    const slow = await dripping(`${HEAD}content-length: 100000\r\n\r\n<html>`, 'a');
    for (const server of [never, slow]) {
      const stop = new AbortController();
      const fetching = fetcherFor(server).get(server.origin, { signal: stop.signal });
      setTimeout(() => stop.abort(why), 100);
      await expect(fetching).rejects.toBe(why);
    }
    await expect(fetcherFor(never).get(never.origin, { signal: AbortSignal.abort(why) })).rejects.toBe(why);
  });
});

describe('what breaks off is no page', () => {
  test.each([
    ['at once', ''],
    ['in the headers', HEAD],
    ['in the page', `${HEAD}content-length: 100000\r\n\r\n<html><p>Half of`],
    ['in a chunk', `${HEAD}transfer-encoding: chunked\r\n\r\nff\r\n<html><p>Half of`],
    ['with another protocol', '220 mail.example ESMTP\r\n'],
    ['with lengths that differ', `${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\n<html>`],
    [
      'with both a length and chunks',
      `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<html\r\n0\r\n\r\n`,
    ],
    ['with a chunk of no length', `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n<html>\r\n0\r\n\r\n`],
    [
      'with another protocol from now on',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ],
  ])('%s', async (_, answer) => {
    const server = await serveRaw((socket) => socket.end(answer));
    const fault = await faultOf(fetcherFor(server).get(`${server.origin}/?token=s3cret`));
    expect(fault.code).toBe('fetch-unreachable');
    expect(fault.message).toContain('127.0.0.1 broke off');
    expect(fault.message).not.toContain('s3cret');
  });

  test('a host where nobody listens', async () => {
    const fault = await faultOf(fetcherFor({ port: 1 }).get('http://127.0.0.1:1/'));
    expect(fault.code).toBe('fetch-unreachable');
    expect(fault.message).toContain('cannot be reached');
  });
});
