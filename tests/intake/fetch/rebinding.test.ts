import { expect, test } from 'vitest';
import { createFetcher } from '../../../src/intake/fetch/fetch.ts';
import { faultOf, freshly, serve, type TestServer } from '../../support/web.ts';

// Names that are somewhere else each time they are asked. 127.0.0.2 stands for a public address, to which a test must not connect:
// it alone is allowed. 127.0.0.1 is the forbidden one, and a server waits there on the same port.

const OPEN = '127.0.0.2';
const FORBIDDEN = '127.0.0.1';

interface Rebinding {
  readonly open: TestServer;
  readonly forbidden: TestServer;
  /** A fetcher whose resolver gives these answers, one after the other and the last for ever. */
  readonly fetcher: (...answers: string[][]) => ReturnType<typeof createFetcher>;
  /** How often a name was resolved. */
  readonly resolved: () => number;
}

async function rebinding(page: Parameters<typeof serve>[0]): Promise<Rebinding> {
  const open = await serve(page, { host: OPEN });
  const forbidden = await serve((_, response) => response.end('a secret'), { host: FORBIDDEN, port: open.port });
  let resolved = 0;
  return {
    open,
    forbidden,
    resolved: () => resolved,
    fetcher: (...answers) =>
      createFetcher({
        version: '1',
        allowPrivateHosts: [OPEN],
        ports: [open.port],
        limits: { firstByteMs: 60_000, totalMs: 60_000 },
        async resolve() {
          resolved += 1;
          return answers[Math.min(resolved, answers.length) - 1] ?? [];
        },
      }),
  };
}

test('the address that was looked at is the one that is connected to: the name is asked once', async () => {
  const { fetcher, resolved, open, forbidden } = await rebinding((_, response) => response.end('the page'));
  const { bytes } = await freshly(fetcher([OPEN], [FORBIDDEN]).get(`http://rebind.example:${open.port}/`));
  expect(Buffer.from(bytes).toString()).toBe('the page');
  expect([resolved(), open.connections(), forbidden.connections()]).toEqual([1, 1, 0]);
});

test('a name that has moved by the next fetch is looked at again', async () => {
  const { fetcher, open, forbidden } = await rebinding((_, response) => response.end('the page'));
  const one = fetcher([OPEN], [FORBIDDEN]);
  await one.get(`http://rebind.example:${open.port}/`);
  const fault = await faultOf(one.get(`http://rebind.example:${open.port}/`));
  expect(fault.code).toBe('fetch-refused-address');
  expect([open.connections(), forbidden.connections()]).toEqual([1, 0]);
});

test('a name that moves between a page and its redirect is looked at again', async () => {
  const { fetcher, resolved, open, forbidden } = await rebinding((request, response) =>
    request.url === '/' ? response.writeHead(302, { location: '/next' }).end() : response.end('the page'),
  );
  const fault = await faultOf(fetcher([OPEN], [FORBIDDEN]).get(`http://rebind.example:${open.port}/`));
  expect(fault.code).toBe('fetch-refused-address');
  expect([resolved(), open.connections(), forbidden.connections()]).toEqual([2, 1, 0]);
});

test('a public and a private address at once: neither is tried', async () => {
  const { fetcher, open, forbidden } = await rebinding((_, response) => response.end('the page'));
  for (const both of [
    [OPEN, FORBIDDEN],
    [FORBIDDEN, OPEN],
  ]) {
    const fault = await faultOf(fetcher(both).get(`http://rebind.example:${open.port}/`));
    expect(fault.code).toBe('fetch-refused-address');
  }
  expect([open.connections(), forbidden.connections()]).toEqual([0, 0]);
});

test('an address that does not answer is no reason to resolve the name again', async () => {
  const { fetcher, resolved, open, forbidden } = await rebinding((request) => request.socket.destroy());
  const fault = await faultOf(fetcher([OPEN], [FORBIDDEN]).get(`http://rebind.example:${open.port}/`));
  expect(fault.code).toBe('fetch-unreachable');
  expect([resolved(), open.connections(), forbidden.connections()]).toEqual([1, 1, 0]);
});

test('an answer that keeps the connection open does not serve the next fetch', async () => {
  const { fetcher, resolved, open } = await rebinding((_, response) => response.end('the page'));
  const one = fetcher([OPEN]);
  await one.get(`http://rebind.example:${open.port}/`);
  await one.get(`http://rebind.example:${open.port}/`);
  expect([resolved(), open.connections()]).toEqual([2, 2]);
});
