import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { codeOf } from '../../base/error-code.ts';
import { UserError } from '../../base/errors.ts';
import { createPreviewApp, type PreviewAppOptions } from './app.ts';
import { readPage } from './page-files.ts';

export interface PreviewOptions extends Omit<PreviewAppOptions, 'port' | 'page'> {
  /** Where the build has put the page. */
  readonly pageDirectory: string;
  /** When it is taken, another one is. Default: 3000. */
  readonly port?: number;
}

export interface Preview {
  /** Without a slash at the end: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/**
 * Opens the preview: a page on this machine that stands in for Discord.
 *
 * @throws UserError `page-missing` when the page was not built, `bad-settings` when the port cannot be listened on
 */
export async function startPreview({
  pageDirectory,
  port: wanted = 3000,
  ...options
}: PreviewOptions): Promise<Preview> {
  const page = await readPage(pageDirectory);
  const server = createServer();
  const port = await listen(server, wanted);
  const app = createPreviewApp({ ...options, page, port });
  server.on('request', getRequestListener(app.fetch));
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Windows keeps ranges of ports for itself, and refuses them as others do the ports below 1024. */
const isTaken = (port: number, code: string | number | undefined): boolean =>
  code === 'EADDRINUSE' || (code === 'EACCES' && port >= 1024);

/** Listens on loopback; a port that is taken gives way to a free one. */
async function listen(server: Server, port: number): Promise<number> {
  for (const candidate of [port, 0]) {
    try {
      server.listen(candidate, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      if (isTaken(candidate, codeOf(cause))) continue;
      throw new UserError('bad-settings', ({ starting }) => starting.badPort(port), {
        cause,
      });
    }
  }
  throw new UserError('bad-settings', ({ starting }) => starting.noPort);
}
