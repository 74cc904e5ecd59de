// Long, since each courtesy towards a site has its cases, on one clock.
import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Fetcher } from '../../../src/intake/fetch/fetch.ts';
import { createPolite } from '../../../src/intake/fetch/polite.ts';
import { faultOf, fetcherFor, serve, serveRaw } from '../../support/web.ts';

const HOUR = 3_600_000;

/** A clock that stands still but for what is waited for, and notes it. */
function testClock() {
  let time = Date.parse('2026-07-14T10:00:00Z');
  const waits: number[] = [];
  return {
    waits,
    pass: (ms: number) => {
      time += ms;
    },
    now: () => time,
    async wait(ms: number, signal: AbortSignal | undefined) {
      signal?.throwIfAborted();
      waits.push(ms);
      time += ms;
    },
  };
}

/** A site of many names, each on this machine, with its robots.txt; what was asked of it, and a polite fetcher. */
async function site(
  robots: RequestListener | string,
  page: RequestListener = (_, response) => response.end('the page'),
) {
  const asked: string[] = [];
  const server = await serve((request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/robots.txt') page(request, response);
    else if (typeof robots === 'string') response.end(robots);
    else robots(request, response);
  });
  const clock = testClock();
  const polite = createPolite(fetcherFor(server, { resolve: async () => ['127.0.0.1'] }), clock);
  const at = (path: string, host = 'news.example') => `http://${host}:${server.port}${path}`;
  return { asked, clock, polite, at };
}

const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(code, headers).end('no');

describe('robots.txt', () => {
  test('is asked before the first page, and kept for six hours', async () => {
    const { asked, clock, polite, at } = await site('User-agent: *\nDisallow: /private/\n');
    await polite.get(at('/a'));
    await polite.get(at('/b'));
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
    clock.pass(6 * HOUR);
    await polite.get(at('/c'));
    expect(asked.slice(3)).toEqual(['/robots.txt', '/c']);
  });

  test('closes what it says, without a request', async () => {
    const { asked, polite, at } = await site('User-agent: *\nDisallow: /private/\nDisallow: /*.pdf$\n');
    for (const path of ['/private/a', '/b.pdf']) {
      const fault = await faultOf(polite.get(at(path)));
      expect(fault.code).toBe('fetch-disallowed');
      expect(fault.message).toContain('news.example asks programs not to');
    }
    expect(asked).toEqual(['/robots.txt']);
    expect((await polite.get(at('/private'))).kind).toBe('new');
  });

  test('is read for the name of the bot before that of all', async () => {
    const { polite, at } = await site('User-agent: verbatim\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n');
    expect((await faultOf(polite.get(at('/a')))).code).toBe('fetch-disallowed');
    expect((await polite.get(at('/b'))).kind).toBe('new');
  });

  test('is that of each site: host and port', async () => {
    const one = await site('User-agent: *\nDisallow: /\n');
    expect((await faultOf(one.polite.get(one.at('/a')))).code).toBe('fetch-disallowed');
    expect((await faultOf(one.polite.get(one.at('/a', 'other.example')))).code).toBe('fetch-disallowed');
    expect(one.asked).toEqual(['/robots.txt', '/robots.txt']);
  });

  test.each([
    ['is not there', status(404)],
    ['is gone', status(410)],
    ['is closed itself', status(403)],
    ['is empty', status(200)],
    ['is the page of "not found"', (_, response) => response.end('<html>Disallow: /</html>')],
    ['is an image', (_, response) => response.end(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))],
    ['is made of nonsense', (_, response) => response.end('Disallow\n: /\nUser-agent\n*: Disallow: /\n')],
    ['leads astray', status(302, { location: 'http://169.254.169.254/' })],
  ] satisfies [string, RequestListener][])('where it %s, everything is allowed', async (_, robots) => {
    const { polite, at } = await site(robots);
    expect((await polite.get(at('/a'))).kind).toBe('new');
  });

  test.each([
    ['503', status(503, { 'retry-after': '600' }), 'fetch-not-now'],
    ['500', status(500), 'fetch-not-now'],
    ['429', status(429), 'fetch-not-now'],
    ['a broken connection', (request) => void request.socket.destroy(), 'fetch-unreachable'],
  ] satisfies [string, RequestListener, string][])(
    'where it fails by %s, nothing is fetched now',
    async (_, robots, code) => {
      const { asked, clock, polite, at } = await site(robots);
      expect((await faultOf(polite.get(at('/a')))).code).toBe(code);
      expect((await faultOf(polite.get(at('/a')))).code).toBe('fetch-not-now');
      expect(asked).toEqual(['/robots.txt']);
      clock.pass(HOUR);
      expect((await faultOf(polite.get(at('/a')))).code).toBe(code);
      expect(asked).toEqual(['/robots.txt', '/robots.txt']);
    },
  );

  test('is asked of the site that a redirect leads to', async () => {
    const closed = await site('User-agent: *\nDisallow: /closed\n', (request, response) =>
      request.url === '/out'
        ? response
            .writeHead(302, { location: `http://other.example:${request.headers.host?.split(':')[1]}/closed` })
            .end()
        : response.end('the page'),
    );
    expect((await faultOf(closed.polite.get(closed.at('/out')))).code).toBe('fetch-disallowed');
    expect(closed.asked).toEqual(['/robots.txt', '/out', '/robots.txt']);
  });

  test('that is made to be slow closes what it cannot be read for in time', async () => {
    const slow = `User-agent: *\n${`Disallow: /${'*a'.repeat(1_900)}b\n`.repeat(130)}`;
    const { polite, at } = await site(slow);
    expect((await polite.get(at('/a'))).kind).toBe('new');
    expect((await faultOf(polite.get(at(`/${'a'.repeat(3_900)}`)))).code).toBe('fetch-disallowed');
  });

  test('with very many agents above very many rules is read all the same', async () => {
    const agents = Array.from({ length: 15_000 }, (_, number) => `User-agent: bot-${number}\n`).join('');
    const { polite, at } = await site(`${agents}# and all others\n\nUser-agent: *\n${'Disallow: /b\n'.repeat(10_000)}`);
    expect((await polite.get(at('/a'))).kind).toBe('new');
    expect((await faultOf(polite.get(at('/b')))).code).toBe('fetch-disallowed');
  });

  test('of others concerns others', async () => {
    const { polite, at } = await site('User-agent: *\nUser-agent: a\nDisallow: /b\n\nUser-agent: b\nDisallow: /\n');
    expect((await polite.get(at('/a'))).kind).toBe('new');
    expect((await faultOf(polite.get(at('/b')))).code).toBe('fetch-disallowed');
  });

  test('as long as those of large sites are is read', async () => {
    const agents = Array.from({ length: 300 }, (_, number) => `User-agent: bot-${number}\n`).join('');
    const rules = Array.from({ length: 2_000 }, (_, number) => `Disallow: /*/closed-${number}$\n`).join('');
    const { polite, at } = await site(`${agents}User-agent: *\n${rules}`);
    expect((await polite.get(at('/news/a'))).kind).toBe('new');
    expect((await faultOf(polite.get(at('/news/closed-1999')))).code).toBe('fetch-disallowed');
  });
});

describe('a host is not pressed', () => {
  test('a second passes between two requests, more where it is asked for, never more than thirty', async () => {
    for (const [delay, pause] of [
      ['', 1_000],
      ['Crawl-delay: 0', 1_000],
      ['Crawl-delay: -7', 1_000],
      ['Crawl-delay: soon', 1_000],
      ['Crawl-delay: 12', 12_000],
      ['Crawl-delay: 99999', 30_000],
    ] as const) {
      const { clock, polite, at } = await site(`User-agent: *\n${delay}\nDisallow:\n`);
      await polite.get(at('/a'));
      await polite.get(at('/b'));
      expect(clock.waits).toEqual([pause, pause]);
      clock.pass(HOUR);
      await polite.get(at('/c'));
      expect(clock.waits).toHaveLength(2);
    }
  });

  test('a redirect is a request, too', async () => {
    const { clock, polite, at } = await site('', (request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: '/b' }).end() : response.end('the page'),
    );
    await polite.get(at('/a'));
    expect(clock.waits).toEqual([1_000, 1_000]);
  });

  test('one request at a time, in the order in which they came; other hosts do not wait', async () => {
    const open: (() => void)[] = [];
    const { asked, polite, at } = await site('', ({ url }, response) => {
      open.push(() => response.end(`the page ${url}`));
    });
    const fetching = ['/a', '/b', '/c'].map((path) => polite.get(at(path)));
    await expect.poll(() => asked).toEqual(['/robots.txt', '/a']);
    const elsewhere = polite.get(at('/d', 'other.example'));
    await expect.poll(() => asked.slice(2)).toEqual(['/robots.txt', '/d']);
    open.shift()?.();
    await expect.poll(() => asked.slice(4)).toEqual(['/b']);
    open.splice(0).forEach((end) => {
      end();
    });
    await expect.poll(() => asked.slice(5)).toEqual(['/c']);
    open.shift()?.();
    expect(await Promise.all([...fetching, elsewhere])).toHaveLength(4);
  });

  test('two that lead to each other do not wait for each other', async () => {
    const { polite, at } = await site('', (request, response) => {
      const [host, port] = (request.headers.host ?? '').split(':');
      const other = host === 'one.example' ? 'two.example' : 'one.example';
      if (request.url === '/start') response.writeHead(302, { location: `http://${other}:${port}/end` }).end();
      else response.end('the page');
    });
    const both = ['one.example', 'two.example'].map((host) => polite.get(at('/start', host)));
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['new', 'new']);
  });

  test('who no longer waits keeps nobody waiting', async () => {
    const open: (() => void)[] = [];
    const { asked, polite, at } = await site('', (_, response) => {
      open.push(() => response.end('the page'));
    });
    const first = polite.get(at('/a'));
    const stop = new AbortController();
    const second = polite.get(at('/b'), { signal: stop.signal });
    const third = polite.get(at('/c'));
    await expect.poll(() => asked).toEqual(['/robots.txt', '/a']);
    stop.abort(new Error('no longer'));
    await expect(second).rejects.toThrow('no longer');
    open.shift()?.();
    await first;
    await expect.poll(() => asked.slice(2)).toEqual(['/c']);
    open.shift()?.();
    await third;
  });
});

describe('a host that has trouble is left alone', () => {
  /** How long it is left alone, in milliseconds, as the next attempt says. */
  const restOf = async (polite: Fetcher, address: string) => {
    const fault = await faultOf(polite.get(address));
    expect(fault).toMatchObject({ code: 'fetch-not-now', message: expect.stringContaining('I go there again in') });
    return (fault as { retryAfterMs?: number }).retryAfterMs;
  };

  test('a minute, two, four … and an hour at most; until it is well again', async () => {
    let isWell = false;
    const { asked, clock, polite, at } = await site('', (request, response) =>
      (isWell ? status(200) : status(500))(request, response),
    );
    const rests: unknown[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await faultOf(polite.get(at('/a')));
      const before = asked.length;
      const rest = await restOf(polite, at('/b'));
      expect(asked).toHaveLength(before);
      rests.push(rest);
      clock.pass(rest ?? 0);
    }
    expect(rests).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((minutes) => minutes * 60_000));
    isWell = true;
    await polite.get(at('/a'));
    isWell = false;
    await faultOf(polite.get(at('/a')));
    expect(await restOf(polite, at('/a'))).toBe(60_000);
  });

  test.each([
    ['seconds', '7200', 2 * HOUR],
    ['too many seconds', '99999999', 24 * HOUR],
    ['fewer than usual', '1', 60_000],
  ])('as long as it asks for in %s', async (_, header, rest) => {
    const { polite, at } = await site('', status(429, { 'retry-after': header }));
    expect((await faultOf(polite.get(at('/a')))).code).toBe('fetch-not-now');
    expect(await restOf(polite, at('/a'))).toBe(rest);
  });

  test('as it asks for by a date', async () => {
    const { polite, at } = await site('', (_, response) =>
      response.writeHead(503, { 'retry-after': new Date(Date.now() + 2 * HOUR).toUTCString() }).end(),
    );
    await faultOf(polite.get(at('/a')));
    const rest = (await restOf(polite, at('/a'))) ?? 0;
    expect(rest).toBeGreaterThan(1.5 * HOUR);
    expect(rest).toBeLessThanOrEqual(2 * HOUR);
  });

  test('when it does not answer or breaks off, but not for a page that is missing', async () => {
    const broken = await site('', (request) => void request.socket.destroy());
    await faultOf(broken.polite.get(broken.at('/a')));
    expect(await restOf(broken.polite, broken.at('/a'))).toBe(60_000);
    for (const code of [401, 404, 410, 418]) {
      const { polite, at } = await site('', status(code));
      const first = await faultOf(polite.get(at('/a')));
      expect((await faultOf(polite.get(at('/a')))).code).toBe(first.code);
    }
  });

  test('by whatever way it is come to', async () => {
    const { asked, polite, at } = await site('', (request, response) => {
      const [host, port] = (request.headers.host ?? '').split(':');
      if (host === 'well.example') response.writeHead(302, { location: `http://ill.example:${port}/a` }).end();
      else response.writeHead(500).end();
    });
    await faultOf(polite.get(at('/a', 'ill.example')));
    const before = asked.length;
    // A second was waited for since, between robots.txt and the page.
    expect(await restOf(polite, at('/b', 'well.example'))).toBe(59_000);
    expect(asked.slice(before)).toEqual(['/robots.txt', '/b']);
    // It was not the one that had trouble.
    expect((await faultOf(polite.get(at('/c', 'well.example')))).code).toBe('fetch-not-now');
    expect(asked.slice(before)).toEqual(['/robots.txt', '/b', '/c']);
  });

  test('other hosts are not', async () => {
    const { polite, at } = await site('', status(500));
    await faultOf(polite.get(at('/a')));
    expect((await faultOf(polite.get(at('/a', 'other.example')))).message).toContain('status 500');
  });
});

test('what is known of a page is asked with, and what is asked before is asked', async () => {
  const { polite, at } = await site('', (request, response) =>
    (request.headers['if-none-match'] === '"v1"' ? status(304) : status(200, { etag: '"v1"' }))(request, response),
  );
  const urls: string[] = [];
  const before = async (url: URL) => void urls.push(url.pathname);
  const first = await polite.get(at('/feed'), { before });
  expect(first).toMatchObject({ kind: 'new', etag: '"v1"' });
  expect(await polite.get(at('/feed'), { etag: '"v1"', before })).toEqual({ kind: 'unchanged' });
  expect(urls).toEqual(['/feed', '/feed']);
});

test('by the clock of the machine', async () => {
  const server = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\na'));
  const polite = createPolite(fetcherFor(server), { pauseMs: 30 });
  expect((await polite.get(server.origin)).kind).toBe('new');
  const slow = createPolite(fetcherFor(server), { pauseMs: 600_000 });
  await expect(slow.get(server.origin, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/);
});
