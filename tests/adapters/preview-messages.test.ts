import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumOrSkip } from '../support/chromium.ts';
import { forPictures } from '../support/pictures.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';
import { focused, messages, openPreview, type } from '../support/preview-page.ts';
import { seedBot } from '../support/seed-bot.ts';

const path = chromiumOrSkip();
const SAID =
  'she said: “The Chinese military will participate alongside the Syrian army that is fighting the rebels in Idlib”';

describe.skipIf(path === undefined)('messages in the preview', () => {
  let browser: Browser;
  forPictures(path, (made) => {
    ({ browser } = made);
  });

  test('are posted by Enter, and checked from their menu: by its button, and by a right click', async () => {
    const bot = await seedBot();
    const { page } = await openPreview(browser, { ...bot, suggestions: [{ command: 'help' }] });
    await type(page, SAID, 'Enter');
    const said = messages(page).first();
    await said.getByText('she said').waitFor();
    expect(await said.getByText('APP').count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('');
    expect(await page.locator('#popup').isVisible()).toBe(false);

    await said.getByText('she said').click({ button: 'right' });
    expect(await focused(page)).toBe('Check quote');
    await page.keyboard.press('Enter');
    await messages(page).nth(1).getByText('Ada used Check quote').waitFor();
    await messages(page).nth(1).getByText('Altered').first().waitFor();

    await said.hover();
    await said.getByRole('button', { name: 'Apps' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await messages(page).nth(2).getByText('Ada used Find source').waitFor();
  });

  test('stay in their channel: another one is chosen from the list, with its own name and answers', async () => {
    const { handle, received } = createPreviewBot();
    const { page } = await openPreview(browser, { handle, definitions, suggestions: [{ command: 'say' }] });
    const list = page.getByRole('navigation', { name: 'Channels' });
    expect(await list.getByRole('button').allTextContents()).toEqual([
      '#preview',
      '#elections',
      '#open-questions',
      '#off-topic',
    ]);
    expect(await list.getByRole('list', { name: 'Newsroom' }).getByRole('button').count()).toBe(2);
    await type(page, 'here first', 'Enter');
    await messages(page).getByText('here first').waitFor();

    await list.getByRole('button', { name: 'elections' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Welcome to #elections!' }).waitFor();
    await page.getByRole('heading', { name: 'elections', exact: true }).waitFor();
    await messages(page).getByText('here first').waitFor({ state: 'detached' });
    expect(await list.locator('[aria-current=page]').allTextContents()).toEqual(['#elections']);
    await type(page, '/say words:over there', 'Enter');
    await messages(page).getByText('over there').waitFor();
    expect(received.map(({ channel }) => channel?.id)).toEqual(['1100000000000000004']);

    // It is the one that is opened again.
    await page.reload();
    await messages(page).getByText('over there').waitFor();
    await list.getByRole('button', { name: 'preview' }).click();
    await messages(page).getByText('here first').waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  test('have a menu that is seen whole, of the last one too', async () => {
    const { handle } = createPreviewBot();
    const menus = [...definitions, { name: 'First', type: 3 }, { name: 'Second', type: 3 }];
    const suggestions = [{ command: 'say' }];
    const { page } = await openPreview(browser, { handle, definitions: menus, suggestions, size: [1200, 500] });
    for (const words of ['one', 'two', 'three', 'four', 'five']) {
      await type(page, words, 'Enter');
      await messages(page).getByText(words, { exact: true }).waitFor();
    }
    await messages(page).last().hover();
    await messages(page).last().getByRole('button', { name: 'Apps' }).click();
    const last = await page.getByRole('menuitem').last().boundingBox();
    const box = await page.getByRole('combobox', { name: 'Message' }).boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(box?.y ?? 0);
  });

  test('are put back when the preview cannot take them', async () => {
    const { handle } = createPreviewBot();
    const { page, preview } = await openPreview(browser, { handle, definitions, suggestions: [{ command: 'say' }] });
    await preview.close();
    await type(page, 'lost words', 'Enter');
    await page.getByText('The preview is not running any more').waitFor();
    expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('lost words');
  });

  test('and channels fit a narrow screen', async () => {
    const { handle } = createPreviewBot();
    const { page } = await openPreview(browser, {
      handle,
      definitions,
      suggestions: [{ command: 'say' }],
      size: [380, 700],
    });
    await page.getByRole('button', { name: 'elections' }).click();
    await page.getByRole('heading', { name: 'Welcome to #elections!' }).waitFor();
    await type(page, 'small talk', 'Enter');
    await messages(page).getByText('small talk').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(380);
  });
});
