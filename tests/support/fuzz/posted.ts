import type { APIInteractionResponse } from 'discord-api-types/v10';
import { startHttpDoor } from '../../../src/adapters/http/start.ts';
import { createLog } from '../../../src/base/log.ts';
import type { Door, Handle } from '../../../src/command/outcome.ts';
import { readParts } from '../discord/rest.ts';
import { startDiscord } from '../discord/server.ts';

export interface Posted {
  /** Posts what it is given, signed, and gives what came back; what is turned away with a 400 counts as answered. */
  readonly handle: Handle;
  /** How often each status came back. */
  readonly statuses: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** Puts the HTTP door in front of a bot. */
export async function posted(bot: Handle, door: Door): Promise<Posted> {
  const discord = await startDiscord();
  const { token, apiUrl, signer } = discord;
  const said: string[] = [];
  const log = createLog('error', { write: (line) => void said.push(line) });
  const host = '127.0.0.1';
  const http = await startHttpDoor({
    token,
    apiUrl,
    host,
    port: 0,
    handle: bot,
    door,
    definitions: [],
    log,
    graceMs: 0,
  });
  const address = `http://${host}:${http.port}/interactions`;
  const statuses = new Map<number, number>();
  return {
    statuses,
    async handle(interaction) {
      const body = JSON.stringify(interaction) ?? 'null';
      const response = await fetch(address, { method: 'POST', body, headers: signer.headers(body) });
      const { status, headers } = response;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const bytes = Buffer.from(await response.arrayBuffer());
      if (status === 400) return { response: { type: 1 } };
      if (status !== 200) throw new Error(`${status}: ${bytes.toString()}${said.splice(0).join('')}`);
      const sent = await readParts(bytes, headers.get('content-type'));
      return { response: sent.body as APIInteractionResponse, files: sent.files };
    },
    async close() {
      await http.close();
      await discord.close();
    },
  };
}
