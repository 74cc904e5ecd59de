import { onTestFinished } from 'vitest';
import { type HttpDoor, type HttpDoorOptions, startHttpDoor } from '../../../src/adapters/http/start.ts';
import type { Handle } from '../../../src/command/outcome.ts';
import { capturedLog, type LogLines } from './online.ts';
import { type Discord, type DiscordOptions, startDiscord } from './server.ts';

export interface OverHttp {
  readonly discord: Discord;
  readonly bot: HttpDoor;
  /** Where interactions are posted. */
  readonly address: string;
  readonly log: LogLines;
}

/** A bot behind HTTP and Discord, both gone when the test is. */
export async function overHttp(
  handle: Handle,
  options: DiscordOptions & Partial<HttpDoorOptions> = {},
): Promise<OverHttp> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  const { log, lines } = capturedLog();
  const bot = await startHttpDoor({
    definitions: [],
    ...options,
    token: discord.token,
    apiUrl: discord.apiUrl,
    host: '127.0.0.1',
    port: 0,
    handle,
    log,
  });
  onTestFinished(() => bot.close());
  return { discord, bot, address: `http://127.0.0.1:${bot.port}/interactions`, log: lines };
}
