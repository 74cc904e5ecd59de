import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createFetcher } from '../../../src/intake/fetch/fetch.ts';
import { faultOf, fetcherFor, freshly, serve, type TestServer } from '../../support/web.ts';

const to =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { location }).end();

/** `/3` leads to `/2`, that to `/1`, and that to a page. */
const steps = () =>
  serve(({ url = '' }, response) => {
    const left = Number(url.slice(1));
    if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
    else response.end('<html><p>Arrived.</p></html>');
  });

describe('redirects are followed', () => {
  test.each([301, 302, 303, 307, 308])('status %i, to where the page is in the end', async (status) => {
    const server = await serve((request, response) => {
      if (request.url === '/old') to('../new?a=1#part', status)(request, response);
      else response.end('<html><p>Arrived.</p></html>');
    });
    const fetched = await freshly(fetcherFor(server).get(`${server.origin}/old`));
    expect(fetched.url).toBe(`${server.origin}/new?a=1`);
  });

  test('five times, and no sixth time', async () => {
    const server = await steps();
    expect((await freshly(fetcherFor(server).get(`${server.origin}/5`))).url).toBe(`${server.origin}/0`);
    expect(server.connections()).toBe(6);
    const fault = await faultOf(fetcherFor(server).get(`${server.origin}/6`));
    expect(fault.code).toBe('fetch-failed');
    expect(fault.message).toContain('more than 5 times');
    expect(server.connections()).toBe(12);
  });

  test('as often as is set', async () => {
    const server = await steps();
    expect(
      (await faultOf(fetcherFor(server, { limits: { redirects: 0 } }).get(`${server.origin}/1`))).message,
    ).toContain('more than 0 times');
  });

  test.each([
    ['to itself', '/a', ['/a']],
    ['to itself, but for the fragment', '/a', ['/a#again']],
    ['from one to the other and back', '/a', ['/b', '/a']],
  ])('in no circle: %s', async (_, start, ways) => {
    const server = await serve((request, response) => {
      const way = request.url === '/b' ? ways[1] : ways[0];
      to(way ?? '/a')(request, response);
    });
    const fault = await faultOf(fetcherFor(server).get(server.origin + start));
    expect(fault.message).toContain('in a circle');
    expect(server.connections()).toBe(ways.length);
  });
});

describe('a redirect leads to nothing that could not be asked for', () => {
  test.each([
    ['this machine', 'http://127.0.0.1:FORBIDDEN/'],
    ['this machine, as a number', 'http://2130706433:FORBIDDEN/'],
    ['this machine, by hexadecimal', 'http://0x7f.1:FORBIDDEN/'],
    ['this machine, by version 6', 'http://[::1]:FORBIDDEN/'],
    ['this machine, mapped', 'http://[::ffff:127.0.0.1]:FORBIDDEN/'],
    ['this machine, without a scheme', '//127.0.0.1:FORBIDDEN/'],
    ['this machine, by backslashes', '\\\\127.0.0.1:FORBIDDEN\\'],
    ['a name of this machine', 'http://inside.example:FORBIDDEN/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/iam/security-credentials/'],
    ['a private network', 'http://192.168.0.1/'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/html,<p>hello'],
    ['another protocol', 'ftp://public.example/'],
    ['gopher', 'gopher://127.0.0.1:FORBIDDEN/_GET%20/'],
    ['a script', 'javascript:alert(1)'],
    ['credentials', 'http://admin:hunter2@public.example:OPEN/'],
    ['a port that is closed', 'http://public.example:22/'],
  ])('%s', async (_, location) => {
    const { open, forbidden, fetcher } = await twoHosts((server) => {
      return location.replace('FORBIDDEN', String(server.forbidden.port)).replace('OPEN', String(server.open.port));
    });
    const fault = await faultOf(fetcher.get(`http://public.example:${open.port}/`));
    expect(fault.code).toBe('fetch-refused-address');
    expect(fault.message).toContain('public.example sends me on');
    expect(fault.message).not.toContain('hunter2');
    expect(open.connections()).toBe(1);
    expect(forbidden.connections()).toBe(0);
  });

  test('after a redirect that was in order, too', async () => {
    const forbidden = await serve((_, response) => response.end('a secret'));
    const open = await serve(
      (request, response) =>
        request.url === '/' ? to('/next')(request, response) : to(forbidden.origin, 308)(request, response),
      { host: '127.0.0.2' },
    );
    const fetcher = fetcherFor(open, { allowPrivateHosts: ['127.0.0.2'], ports: [open.port, forbidden.port] });
    expect((await faultOf(fetcher.get(open.origin))).code).toBe('fetch-refused-address');
    expect([open.connections(), forbidden.connections()]).toEqual([2, 0]);
  });

  test.each([
    ['nowhere', undefined],
    ['no address', 'http://[::1'],
    ['an endless address', `/${'a'.repeat(5_000)}`],
  ])('%s', async (_, location) => {
    const server = await serve((_, response) => response.writeHead(302, location ? { location } : {}).end());
    const fault = await faultOf(fetcherFor(server).get(server.origin));
    expect(fault.code).toBe('fetch-failed');
    expect(fault.message).toContain('sends me on without saying');
  });
});

interface TwoHosts {
  readonly open: TestServer;
  readonly forbidden: TestServer;
}

/** A host that may be reached and sends on to another, on the same machine, that may not. */
async function twoHosts(location: (hosts: TwoHosts) => string) {
  const forbidden = await serve((_, response) => response.end('a secret'), { host: '::' });
  const open: TestServer = await serve(
    (_, response) => void response.writeHead(302, { location: location({ open, forbidden }) }).end(),
    {
      host: '127.0.0.2',
    },
  );
  const fetcher = createFetcher({
    version: '1',
    // It stands for a public address, to which a test must not connect.
    allowPrivateHosts: ['127.0.0.2'],
    ports: [80, open.port, forbidden.port],
    resolve: async (host) => [host === 'public.example' ? '127.0.0.2' : '127.0.0.1'],
  });
  return { open, forbidden, fetcher };
}
