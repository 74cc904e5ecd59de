import { execFileSync } from 'node:child_process';

/** Builds dist/ before the tests: the page and the bin file are tested as they ship. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}
