import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** No word to anybody, and no more processes than needed. */
const FLAGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** The browser named by CHROME_PATH, Debian's, or the first on PATH; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [env.CHROME_PATH, '/usr/bin/chromium', ...onPath].find((path) => path !== undefined && isExecutable(path));
}

/**
 * The browser for a test, or undefined when the test is to be skipped, which is then said. Where CI is set a browser
 * must be there.
 */
export function chromiumOrSkip(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const path = findChromium(env);
  const missing = 'There is no Chromium here: install Debian’s chromium, or name one in CHROME_PATH.';
  if (path === undefined && env.CI) throw new Error(missing);
  if (path === undefined) process.stderr.write(`${missing} The browser tests are skipped.\n`);
  return path;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  // Chromium's sandbox does not start for root.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, chromiumSandbox: !isRoot, args: FLAGS });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
