import { fileURLToPath } from 'node:url';
import { untilStopped } from './adapters/process/until-stopped.ts';
import { visible } from './adapters/terminal/layout.ts';
import { type ErrorCode, UserError } from './base/errors.ts';
import { readLocales } from './base/locales.ts';
import { createLog } from './base/log.ts';
import { readSettings } from './base/settings.ts';
import { start } from './start.ts';
import { spokenTo } from './words/languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// What nobody has caught is a bug: a line of the log like any other, without secrets.
process.on('uncaughtException', (err) => {
  createLog('fatal').fatal({ err }, 'the bot ends');
  process.exit(1);
});
// A greeting that nobody reads is no reason to leave.
process.stdout.on('error', () => {});

const { words } = spokenTo(readLocales());

/** What passes by itself: a service is to start again. */
const MAY_PASS: ReadonlySet<ErrorCode> = new Set(['unreachable', 'cluster-away']);

try {
  const running = await start({ settings: readSettings(root), root });
  process.stdout.write(`${running.greeting(words)}\n`);
  await untilStopped(running);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.said(words).split('\n').map(visible).join('\n')}\n`);
  process.exitCode = MAY_PASS.has(error.code) ? 1 : 2;
}
// What is still held open, a connection that is being tried again, must not keep the process.
process.exit();
