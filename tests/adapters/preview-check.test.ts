import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumOrSkip } from '../support/chromium.ts';
import { forPictures } from '../support/pictures.ts';
import { messages, openPreview, type } from '../support/preview-page.ts';
import { seedBot } from '../support/seed-bot.ts';

const path = chromiumOrSkip();
// `SCREENSHOTS=docs npx vitest run tests/adapters/preview-check.test.ts` takes the picture of the README anew.

describe.skipIf(path === undefined)('checks in the preview', () => {
  let browser: Browser;
  let folder: string;
  forPictures(path, (made) => {
    ({ browser, folder } = made);
  });

  async function open() {
    const bot = await seedBot();
    return openPreview(browser, { ...bot, suggestions: [{ command: 'help' }] });
  }

  test('what is altered is struck out beside what is printed, and shared by a button', async () => {
    const { page } = await open();
    const words =
      'The Chinese military will participate in some way alongside the Syrian army that is fighting the rebels in Idlib';
    await type(page, `/check The ambassador said: “${words}”`, 'Enter');
    const answer = messages(page).first();
    await answer.getByRole('heading', { name: /^Altered/ }).waitFor();
    await answer.getByText('Only you can see this').waitFor();
    expect(await answer.locator('s, del').allTextContents()).toContain('rebels');
    expect(await answer.locator('strong').allTextContents()).toContain('terrorists');
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, 'check-altered.png') });
    await answer.getByRole('button', { name: 'Share' }).click();
    await messages(page).nth(1).getByText('Shared by').waitFor();
  });

  test('every message’s menu checks it and finds its source', async () => {
    const { page } = await open();
    await type(page, '/quote ambassador', 'Enter');
    const quoted = messages(page).first();
    await quoted.getByText('Qi Qianjin').first().waitFor();
    const choose = async (name: string) => {
      await quoted.hover();
      await quoted.getByRole('button', { name: 'Apps' }).click();
      const items = page.getByRole('menuitem');
      await items.first().waitFor();
      expect(await items.allTextContents()).toEqual(['Check quote', 'Find source', 'Add article']);
      await page.getByRole('menuitem', { name }).click();
    };
    await choose('Check quote');
    await messages(page).nth(1).getByText('Ada used Check quote').waitFor();
    await choose('Find source');
    const found = messages(page).nth(2);
    await found.getByText('Ada used Find source').waitFor();
    await found.getByText('Words of the message, here in bold').waitFor();
  });
});
