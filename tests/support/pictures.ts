import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';

export interface Pictures {
  readonly browser: Browser;
  /** Where pictures are put: `SCREENSHOTS`, which keeps them, as for the README; else a folder that goes. */
  readonly folder: string;
}

/**
 * A browser for the tests of a suite, and a folder for what they take pictures of.
 *
 * @param path of the browser; undefined where the suite is skipped
 */
export function forPictures(path: string | undefined, use: (made: Pictures) => void): void {
  const kept = process.env.SCREENSHOTS;
  let made: Pictures | undefined;
  beforeAll(async () => {
    made = {
      browser: await launchChromium(path ?? ''),
      folder: kept ?? (await mkdtemp(join(tmpdir(), 'pictures-'))),
    };
    use(made);
  });
  afterAll(async () => {
    await made?.browser.close();
    if (made && !kept) await rm(made.folder, { recursive: true });
  });
}
