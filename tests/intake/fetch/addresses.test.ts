import { describe, expect, test } from 'vitest';
import { createFetcher } from '../../../src/intake/fetch/fetch.ts';
import { faultOf, fetcherFor, freshly, serve } from '../../support/web.ts';

/** A server that nobody may reach, on every address of this machine. */
const forbidden = () => serve((_, response) => response.end('a secret'), { host: '::' });

const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses;

/** Ways to write an address of this machine. `PORT` is that of the forbidden server. */
const SPELLINGS = [
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://0x7f.1:PORT/',
  'http://0x7f000001:PORT/',
  'http://0X7F.0.0.0x1:PORT/',
  'http://2130706433:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://127.8.9.10:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0:PORT/',
  'http://１２７.０.０.１:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:127.0.0.1:PORT',
  'http:///127.0.0.1:PORT/',
  ' http://127.0.0.1:PORT/ ',
  'ht\ntp://127.0.\t0.1:PORT/',
  'HTTP://127.0.0.1:PORT/',
  'http://127.0.0.1:PORT\\@example.org/',
  'http://127.0.0.1:PORT#@example.org/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
];

describe('this machine is not reached, however its address is written', () => {
  test.each(SPELLINGS)('%j', async (spelling) => {
    const { port, connections } = await forbidden();
    const fetcher = createFetcher({ version: '1', ports: [port] });
    const fault = await faultOf(fetcher.get(spelling.replace('PORT', String(port))));
    expect(fault.code).toBe('fetch-refused-address');
    expect(connections()).toBe(0);
  });
});

test('these spellings do mean this machine: where it is allowed they reach it', async () => {
  const { port, connections } = await forbidden();
  // Of these not even a setting opens the way.
  const never = /0\.0\.0\.0|\/\/0:|\[::\]|ffff/;
  const spellings = SPELLINGS.filter((spelling) => !never.test(spelling));
  for (const spelling of spellings) await fetcherFor({ port }).get(spelling.replace('PORT', String(port)));
  expect(connections()).toBe(spellings.length);
});

/** Addresses that a hostile name may stand for. */
const PRIVATE = [
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['loopback', '::1'],
  ['this network', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['unspecified', '::'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['link-local', '169.254.1.1'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['unique local', 'fc00::1'],
  ['unique local', 'fd12:3456:789a::1'],
  ['metadata of most clouds', '169.254.169.254'],
  ['keys of a container', '169.254.170.2'],
  ['metadata of Amazon', 'fd00:ec2::254'],
  ['metadata of Google', 'fd20:ce::254'],
  ['metadata of Alibaba', '100.100.100.200'],
  ['metadata of Oracle', '192.0.0.192'],
  ['wire server of Azure', '168.63.129.16'],
  ['multicast', '224.0.0.1'],
  ['multicast', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['benchmarks', '198.18.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '2001:db8::1'],
  ['documentation', '3fff::1'],
  ['discard', '100::1'],
  ['IPv4-mapped', '::ffff:127.0.0.1'],
  ['IPv4-mapped, public', '::ffff:1.1.1.1'],
  ['IPv4-mapped metadata', '::ffff:a9fe:a9fe'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['IPv4-compatible', '::7f00:1'],
  ['IPv4-translated', '::ffff:0:127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64 metadata', '64:ff9b::169.254.169.254'],
  ['NAT64, local use', '64:ff9b:1::a00:1'],
  ['6to4', '2002:7f00:1::1'],
  ['6to4 metadata', '2002:a9fe:a9fe::'],
  ['6to4 relay', '192.88.99.1'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:80ff:fffe'],
  ['ISATAP', '2a00:1450::5efe:7f00:1'],
  ['ISATAP', '2a00:1450::200:5efe:a00:1'],
  ['segment routing', '5f00::1'],
  ['given out to nobody', '4000::1'],
  ['not four numbers', '127.1'],
  ['octal', '0177.0.0.1'],
  ['a number', '2130706433'],
  ['no address', 'localhost'],
  ['nothing', ''],
] as const;

describe('a name that resolves to what is not public is refused, saying no address', () => {
  test.each(PRIVATE)('%s: %s', async (_, address) => {
    const fetcher = createFetcher({ version: '1', resolve: resolvesTo(address) });
    const fault = await faultOf(fetcher.get('http://news.example/'));
    expect(fault.code).toBe('fetch-refused-address');
    expect(fault.message).toContain('news.example is not on the public web');
    if (address !== '') expect(fault.message).not.toContain(address);
  });

  test('one address amiss among good ones, wherever it stands', async () => {
    for (const addresses of [
      ['10.0.0.1', '1.1.1.1'],
      ['1.1.1.1', '2606:4700::1111', '::1'],
    ]) {
      const fetcher = createFetcher({ version: '1', resolve: resolvesTo(...addresses) });
      expect((await faultOf(fetcher.get('https://news.example/'))).code).toBe('fetch-refused-address');
    }
  });

  test('addresses of version 6 in the address itself', async () => {
    const inBrackets = PRIVATE.filter(([, address]) => address.includes(':') && !address.includes('%'));
    expect(inBrackets.length).toBeGreaterThan(20);
    const fetcher = createFetcher({ version: '1' });
    for (const [, address] of inBrackets) {
      const fault = await faultOf(fetcher.get(`http://[${address}]/`));
      expect([address, fault.code]).toEqual([address, 'fetch-refused-address']);
    }
  });

  test('a name of this machine, as this machine resolves it', async () => {
    const { port, connections } = await forbidden();
    const fetcher = createFetcher({ version: '1', ports: [port] });
    for (const name of ['localhost', 'LocalHost']) {
      expect((await faultOf(fetcher.get(`http://${name}:${port}/`))).code).toBe('fetch-refused-address');
    }
    expect(connections()).toBe(0);
  });
});

describe('what is no address of the public web is refused before anything is asked', () => {
  test.each([
    ['another scheme', 'ftp://news.example/a'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/html,hello'],
    ['a script', 'javascript:alert(1)'],
    ['gopher', 'gopher://127.0.0.1:6379/_FLUSHALL'],
    ['a WebSocket', 'ws://news.example/'],
    ['a blob', 'blob:http://news.example/1'],
    ['no scheme', 'news.example/article'],
    ['a host and port alone', 'localhost:80'],
    ['nothing', ''],
    ['words', 'what did she say'],
    ['a name and a password', 'https://admin:hunter2@news.example/'],
    ['a name', 'https://admin@news.example/'],
    ['a password', 'https://:hunter2@news.example/'],
    ['a host that hides behind a name', 'http://news.example@127.0.0.1/'],
    ['another port', 'http://news.example:8080/'],
    ['the port of a database', 'https://news.example:6379/'],
    ['port 0', 'http://news.example:0/'],
    ['a port out of range', 'http://news.example:65616/'],
    ['a zone', 'http://[fe80::1%25eth0]/'],
    ['no host', 'http://'],
    ['an escaped NUL', 'http://127.0.0.1%00.news.example/'],
    ['marks that no name has', 'http://news_*~`.example/'],
    ['a full stop first', 'http://.news.example/'],
    ['a length', `http://news.example/?${'a'.repeat(4_000)}`],
  ])('%s', async (_, address) => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return ['1.1.1.1'];
    };
    const fault = await faultOf(createFetcher({ version: '1', resolve }).get(address));
    expect(fault.code).toBe('fetch-refused-address');
    expect(fault.message).not.toMatch(/hunter2|admin/);
    expect(asked).toBe(0);
  });

  test('a limit that was passed is named', async () => {
    const fetcher = createFetcher({ version: '1' });
    expect((await faultOf(fetcher.get('http://news.example:8080/'))).message).toMatch(/port 8080.*80 and 443/);
    expect((await faultOf(fetcher.get(`http://a.example/${'a'.repeat(4_983)}`))).message).toMatch(/5,000 .*4,000 /);
  });
});

describe('what is allowed', () => {
  const reach = (allowPrivateHosts: readonly string[], address: string) => async () => {
    const server = await serve((_, response) => response.end('the wiki'), { host: '::' });
    const fetcher = createFetcher({
      version: '1',
      allowPrivateHosts,
      ports: [server.port],
      resolve: resolvesTo('127.0.0.1'),
    });
    return freshly(fetcher.get(address.replace('PORT', String(server.port))));
  };

  test.each([
    ['a name', 'wiki.intra.example', 'http://wiki.intra.example:PORT/'],
    ['a name in other letters', 'Wiki.Intra.Example.', 'http://WIKI.intra.example.:PORT/'],
    ['an address', '127.0.0.1', 'http://127.0.0.1:PORT/'],
    ['a network, by a name', '127.0.0.0/8', 'http://any.example:PORT/'],
    ['a network of version 6', '::1/128', 'http://[::1]:PORT/'],
    ['everything private', '*', 'http://any.example:PORT/'],
  ])('%s', async (_, entry, address) => {
    expect((await reach([entry], address)()).contentType).toBe('text/plain');
  });

  test.each([
    ['another name', 'wiki.intra.example', 'http://other.intra.example:PORT/'],
    ['a name below it', 'intra.example', 'http://wiki.intra.example:PORT/'],
    ['an address beside it', '127.0.0.2', 'http://127.0.0.1:PORT/'],
    ['a network of the other version', '::/0', 'http://127.0.0.1:PORT/'],
    ['a private address by an allowed network of the other version', '0.0.0.0/0', 'http://[::1]:PORT/'],
  ])('does not open %s', async (_, entry, address) => {
    expect((await faultOf(reach([entry], address)())).code).toBe('fetch-refused-address');
  });

  test.each(PRIVATE.filter(([kind]) => /metadata|keys|wire|mapped|NAT64|6to4|Teredo|link-local|multicast/.test(kind)))(
    'never opens %s: %s',
    async (_, address) => {
      const fetcher = createFetcher({
        version: '1',
        allowPrivateHosts: ['*', 'any.example', '0.0.0.0/0', '::/0'],
        resolve: resolvesTo(address),
      });
      expect((await faultOf(fetcher.get('http://any.example/'))).code).toBe('fetch-refused-address');
    },
  );
});

test('a name that nobody has is said to be none', async () => {
  const none = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  };
  const fault = await faultOf(createFetcher({ version: '1', resolve: none }).get('http://nwes.example/?token=s3cret'));
  expect(fault.code).toBe('fetch-unreachable');
  expect(fault.message).toContain('There is no nwes.example');
  expect(fault.message).not.toContain('s3cret');
  const empty = createFetcher({ version: '1', resolve: async () => [] });
  expect((await faultOf(empty.get('http://nwes.example/'))).code).toBe('fetch-unreachable');
});
