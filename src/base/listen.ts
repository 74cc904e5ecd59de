import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf } from './error-code.ts';
import { UserError } from './errors.ts';

/** What a system says of an address that cannot be listened on, in words. */
const REASONS: Readonly<Record<string | number, string>> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'this user may not',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such name',
};

export interface Place {
  /** Default: all addresses of this machine. */
  readonly host?: string | undefined;
  /** 0 for any free one. */
  readonly port: number;
  /** The settings that say where, for a fault. */
  readonly settings: string;
}

/**
 * Listens there and nowhere else. @returns the port
 * @throws UserError `bad-settings`
 */
export async function listen(server: Server, { host, port, settings }: Place): Promise<number> {
  try {
    server.listen({ port, host });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (cause) {
    const why = REASONS[codeOf(cause) ?? ''] ?? String(codeOf(cause));
    throw new UserError(
      'bad-settings',
      `Port ${port}${host === undefined ? '' : ` of ${host}`} cannot be listened on: ${why}. Check ${settings}.`,
      { cause },
    );
  }
}
