import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Handle } from '../../command/outcome.ts';
import { createPreviewApp } from './app.ts';
import { createChannel } from './channel.ts';
import { createConversation } from './conversation.ts';
import { readPage } from './page-files.ts';
import { BOT, CHANNEL, PEOPLE } from './people.ts';
import type { Suggestion } from './protocol.ts';
import { createSnowflakes } from './snowflakes.ts';

export interface PreviewOptions {
  readonly handle: Handle;
  /** As they are registered with Discord. Those of a message's or member's menu are left out: the page has no such menus yet. */
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly log: Log;
  /** Where the build has put the page. */
  readonly pageDirectory: string;
  /** When it is taken, another one is. Default: 3000. */
  readonly port?: number;
  /** First steps for somebody new. Default: each command, without values. */
  readonly suggestions?: readonly Suggestion[];
  /** Milliseconds within which the bot must answer first. Default: 3,000, as on Discord. */
  readonly patience?: number;
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
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { handle, log, patience } = options;
  const page = await readPage(options.pageDirectory);
  const server = createServer();
  const port = await listen(server, options.port ?? 3000);
  const url = `http://127.0.0.1:${port}`;

  const nextId = createSnowflakes();
  const commands = options.definitions.filter(isChatInput).map((definition) => ({ ...definition, id: nextId() }));
  const suggestions = options.suggestions ?? commands.map((command) => ({ command: command.name }));
  const channel = createChannel({ nextId, origin: url });
  const converse = createConversation({
    handle,
    commands,
    channel,
    nextId,
    log,
    ...(patience !== undefined && { patience }),
  });
  const setup = { run: randomUUID(), bot: BOT, channel: CHANNEL, people: PEOPLE, commands, suggestions };
  const app = createPreviewApp({ port, page, setup, channel, converse, log });
  server.on('request', getRequestListener(app.fetch));

  return {
    url,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Listens on loopback; a port that is taken gives way to a free one. */
async function listen(server: Server, port: number): Promise<number> {
  for (const candidate of [port, 0]) {
    try {
      server.listen(candidate, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EADDRINUSE') continue;
      throw new UserError('bad-settings', `The preview cannot listen on port ${port}: choose one from 1024 to 65535.`, {
        cause,
      });
    }
  }
  throw new UserError('bad-settings', 'No port is free for the preview.');
}

function isChatInput(
  definition: RESTPostAPIApplicationCommandsJSONBody,
): definition is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return definition.type === undefined || definition.type === ApplicationCommandType.ChatInput;
}
