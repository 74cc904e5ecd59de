import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds dist/ before the tests: the page and the bin file are tested as they ship. */
export default function buildOnce(): void {
  const build = fileURLToPath(new URL('../../scripts/build.js', import.meta.url));
  execFileSync(process.execPath, [build], { stdio: 'inherit' });
}
