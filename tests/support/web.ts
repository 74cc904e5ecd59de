import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { createFetcher, type Fetched, type FetcherOptions } from '../../src/intake/fetch/fetch.ts';

// The web as far as tests need it: servers on this machine that last as long as the test, and a fetcher that may reach them.

export interface TestServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Connections that have come in so far. */
  readonly connections: () => number;
}

/** Where a test server listens. Default: a free port of 127.0.0.1. */
export interface Listen {
  readonly host?: string;
  readonly port?: number;
}

export const serve = (answer: RequestListener, where?: Listen): Promise<TestServer> =>
  opened(createServer(answer), where);

/** A server that answers with what a test writes, byte for byte, once a request has come. */
export const serveRaw = (answer: (socket: Socket) => void, where?: Listen): Promise<TestServer> =>
  opened(
    createRawServer((socket) => void socket.once('data', () => answer(socket))),
    where,
  );

async function opened(server: Server, { host = '127.0.0.1', port = 0 }: Listen = {}): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const bound = (server.address() as AddressInfo).port;
  return { port: bound, origin: `http://${host}:${bound}`, connections: () => connections };
}

/** A fetcher that may go to this machine, on the port of that server. */
export const fetcherFor = ({ port }: { readonly port: number }, options: Partial<FetcherOptions> = {}) =>
  createFetcher({ version: '1.2.3', allowPrivateHosts: ['*'], ports: [80, 443, port], ...options });

/** What was fetched, which must be new. */
export async function freshly(fetching: Promise<Fetched>): Promise<Extract<Fetched, { kind: 'new' }>> {
  const fetched = await fetching;
  if (fetched.kind !== 'new') throw new Error(`it is ${fetched.kind}`);
  return fetched;
}

/** The fault that a person is told of; anything else that is thrown fails the test. */
export async function faultOf(work: Promise<unknown>): Promise<UserError> {
  const thrown = await work.then(
    () => new Error('it went well'),
    (error: unknown) => error,
  );
  if (thrown instanceof UserError) return thrown;
  throw thrown;
}
