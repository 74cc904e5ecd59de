import { onTestFinished } from 'vitest';
import { type Gateway, type GatewayOptions, startGateway } from '../../../src/adapters/gateway/start.ts';
import { createLog } from '../../../src/base/log.ts';
import type { Handle } from '../../../src/command/outcome.ts';
import { type Discord, type DiscordOptions, startDiscord } from './server.ts';

export interface Online {
  readonly discord: Discord;
  readonly bot: Gateway;
  /** Everything that was logged, down to traces. */
  readonly log: LogLines;
}

export interface LogLines {
  readonly text: () => string;
  /** The entries with this message. */
  readonly entries: (message: string) => Record<string, unknown>[];
}

/** A log that keeps its lines. */
export function capturedLog(): { log: GatewayOptions['log']; lines: LogLines } {
  const written: string[] = [];
  const log = createLog('trace', { write: (line: string) => void written.push(line) });
  const entries = (message: string) =>
    written.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === message);
  return { log, lines: { text: () => written.join(''), entries } };
}

/**
 * A server and a bot on it, both gone when the test is.
 *
 * @param finished the test's own `onTestFinished`, where tests run at the same time
 */
export async function online(
  handle: Handle,
  options: DiscordOptions & Partial<Pick<GatewayOptions, 'definitions' | 'graceMs' | 'door'>> = {},
  finished: (clean: () => Promise<void>) => void = onTestFinished,
): Promise<Online> {
  const discord = await startDiscord(options);
  finished(() => discord.close());
  const { log, lines } = capturedLog();
  const { definitions = [], graceMs, door } = options;
  const bot = await startGateway({
    token: discord.token,
    apiUrl: discord.apiUrl,
    handle,
    door,
    definitions,
    log,
    graceMs,
  });
  finished(() => bot.close());
  return { discord, bot, log: lines };
}
