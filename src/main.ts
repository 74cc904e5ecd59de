import { fileURLToPath } from 'node:url';
import { untilStopped } from './adapters/process/until-stopped.ts';
import { UserError } from './base/errors.ts';
import { readSettings } from './base/settings.ts';
import { start } from './start.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const running = await start({ settings: readSettings(root), root });
  process.stdout.write(`${running.greeting}\n`);
  await untilStopped(running);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
