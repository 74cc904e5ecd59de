import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumOrSkip } from '../support/chromium.ts';
import { forPictures } from '../support/pictures.ts';
import { focused, type OpenOptions, openPreview } from '../support/preview-page.ts';
import { seedBot } from '../support/seed-bot.ts';

const path = chromiumOrSkip();

// `SCREENSHOTS=docs npx vitest run tests/adapters/preview-bot.test.ts` takes the pictures of the README anew.

describe.skipIf(path === undefined)('the bot on the shipped articles, in the preview', () => {
  let browser: Browser;
  let folder: string;
  forPictures(path, (made) => {
    ({ browser, folder } = made);
  });

  async function open(options: Partial<OpenOptions> = {}): Promise<Page> {
    const bot = await seedBot();
    const question = 'How many jihadists are in Idlib?';
    const suggestions = [
      { command: 'ask', options: { question } },
      { command: 'quote', options: { who: 'Qi Qianjin' } },
      { command: 'source' },
      { command: 'help' },
    ];
    const { page } = await openPreview(browser, { ...bot, suggestions, ...options });
    return page;
  }

  const articles = (page: Page) => page.locator('article.message');

  test('answers with one click; the answer’s buttons leaf, show context, cite', async () => {
    const page = await open();
    await page.getByRole('button', { name: /How many jihadists/ }).click();
    const answer = articles(page).first();
    await answer.getByText('How many jihadists are in Idlib?').waitFor();
    expect(await answer.locator('strong').allTextContents()).toContainEqual(expect.stringContaining('40,000'));
    expect(await answer.textContent()).toContain('Ada used /ask');

    await answer.getByRole('button', { name: '▶' }).click();
    await answer.getByText(/result 2 of/).waitFor();
    expect(await focused(page)).toBe('Next ▶');
    await answer.getByRole('button', { name: '◀' }).click();
    await answer.getByText(/result 1 of/).waitFor();

    await answer.getByRole('button', { name: 'Context' }).click();
    const context = articles(page).nth(1);
    await context.getByText('Only you can see this').waitFor();
    expect(await context.locator('blockquote').count()).toBeGreaterThan(1);
    // The answer whole, and how its context begins.
    await answer.evaluate((drawn) => drawn.scrollIntoView());
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, 'preview-dark.png') });

    await answer.getByRole('button', { name: 'Cite' }).click();
    await articles(page).nth(2).getByText('ZeroHedge').first().waitFor();
  });

  test('quotes a person by keyboard alone, in the other theme', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('quo');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ambassador');
    await page.getByRole('option', { name: /Qi Qianjin/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = articles(page).first();
    await answer.getByText('Qi Qianjin').first().waitFor();
    // From the composer back to the buttons of the newest message.
    while ((await focused(page)) !== 'Next ▶') await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await answer.getByText(/2 of \d/).waitFor();
    expect(await focused(page)).toBe('Next ▶');

    while (!(await focused(page)).startsWith('Switch to')) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Switch to dark');
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await page.screenshot({ path: join(folder, 'preview-light.png') });
  });

  test('offers filters as they are typed, and keeps them from page to page', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('ask How many fighters are in Idlib? publisher:');
    await page.getByRole('option', { name: /ZeroHedge · 1 article/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' language:');
    await page.getByRole('option', { name: /English · 1 article/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' after:2018-08 before:2018');
    await page.keyboard.press('Enter');
    const answer = articles(page).first();
    const filters = answer.getByText('In articles in English (en) · from 2018-08 · until 2018 · by ZeroHedge');
    await filters.waitFor();
    await answer.getByRole('button', { name: '▶' }).click();
    await answer.getByText(/result 2 of/).waitFor();
    await filters.waitFor();
  });

  test('shares a private answer once', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('ask How many fighters are in Idlib? private:True');
    // From the list, then off.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await articles(page).first().getByRole('button', { name: 'Share' }).dblclick();
    await page.getByText('Shared by').waitFor();
    expect(await articles(page).count()).toBe(2);
    expect(await articles(page).first().getByRole('button', { name: 'Shared' }).isDisabled()).toBe(true);
  });

  test('names the menu of citation styles for those who hear it', async () => {
    const page = await open();
    await page.getByRole('button', { name: '/source' }).click();
    await articles(page).first().getByRole('combobox', { name: 'Citation style' }).waitFor();
  });

  test('turns away what the articles do not answer, and gives others their own copy of an answer', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('ask What is the capital of Mongolia?');
    await page.keyboard.press('Enter');
    await articles(page)
      .first()
      .getByText(/nothing|no passage/i)
      .first()
      .waitFor();

    await page.getByRole('button', { name: /How many jihadists/ }).click();
    await articles(page).nth(1).getByText('40,000').waitFor();
    await page.getByRole('combobox', { name: /You are Ada/ }).click();
    await page.getByRole('option', { name: /Bilal/ }).click();
    const answer = articles(page).filter({ hasText: 'How many jihadists' }).first();
    await answer.getByRole('button', { name: '▶' }).click();
    const copy = articles(page).last();
    await copy.getByText('Only you can see this').waitFor();
    expect(await copy.textContent()).toMatch(/result 2 of/);
    expect(await answer.textContent()).toMatch(/result 1 of/);
  });

  test('says of the closest passage that it is no answer, with only words of the question in bold', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('ask How many pandas and jihadists are in Idlib?');
    await page.keyboard.press('Enter');
    const closest = articles(page).first();
    await closest.getByText('The articles do not say this outright. The closest passage:').waitFor();
    await closest.locator('em', { hasText: 'pandas' }).waitFor();
    const bold = await closest.locator('blockquote strong').allTextContents();
    expect(bold.length).toBeGreaterThan(0);
    for (const words of bold) expect(words).toMatch(/^(jihadists?|Idlib)$/i);
  });

  test.each(['source', 'help'])('/%s', async (command) => {
    const page = await open();
    await page.getByRole('button', { name: `/${command}` }).click();
    const answer = articles(page).first();
    await answer
      .getByText(command === 'source' ? 'ZeroHedge' : 'Verbatim')
      .first()
      .waitFor();
    expect(await page.getByText('did not respond').count()).toBe(0);
  });
});
