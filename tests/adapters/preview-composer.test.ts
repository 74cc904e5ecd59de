import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handle } from '../../src/command/outcome.ts';
import { chromiumOrSkip, launchChromium } from '../support/chromium.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';
import { choices, focused, messages, type OpenOptions, openPreview, type } from '../support/preview-page.ts';

const path = chromiumOrSkip();

describe.skipIf(path === undefined)('the composer', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(path ?? '');
  });
  afterAll(() => browser?.close());

  async function open(options: Partial<OpenOptions> = {}) {
    const bot = createPreviewBot();
    return { bot, ...(await openPreview(browser, { handle: bot.handle, definitions, ...options })) };
  }

  test('offers commands while a slash is typed, then their options', async () => {
    const { page, bot } = await open();
    await page.keyboard.press('/');
    expect(await choices(page).allTextContents()).toEqual([
      expect.stringContaining('/say'),
      expect.stringContaining('/pick'),
      expect.stringContaining('/later'),
      expect.stringContaining('/show'),
      expect.stringContaining('/form'),
    ]);
    await page.keyboard.type('pi');
    expect(await choices(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await choices(page).nth(2).waitFor();
    await page.keyboard.type('ta');
    await expect.poll(() => choices(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    // To the options that may be left out, and into the second of them.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('member: Somebody here');
    await page.keyboard.type('mi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages(page).first().waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      data: {
        options: [
          { name: 'who', value: 'tala reyes' },
          { name: 'member', type: 6, value: '1100000000000000023' },
        ],
      },
    });
    expect(await page.locator('.reply-line').textContent()).toContain('Ada used /pick');
  });

  test('says what is wrong with a value, as Discord does, before it is sent', async () => {
    const { page, bot } = await open();
    await type(page, '/say', 'Enter', 'Enter');
    expect(await page.getByRole('alert').filter({ hasText: 'required' }).textContent()).toBe(
      'This option is required. Specify a value.',
    );
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.getByText('Must be between 3 and 40 characters in length.').waitFor();
    expect(await focused(page)).toBe('words: What to say');
    expect(bot.received).toEqual([]);
    await page.keyboard.type('c');
    await page.keyboard.press('Enter');
    await messages(page).getByText('abc').waitFor();
  });

  test('takes a command that is typed or pasted in one go, and puts plain words where they fit', async () => {
    const { page } = await open();
    await type(page, '/say words:one two', 'Enter');
    await messages(page).getByText('one two').waitFor();
    await type(page, 'three four', 'Enter');
    await page.getByText('Enter sends this as /say.').waitFor();
    await page.keyboard.press('Enter');
    await messages(page).getByText('three four').waitFor();
  });

  test('gives a command up with Escape or Backspace', async () => {
    const { page } = await open();
    await type(page, '/say', 'Enter', 'Escape', 'Escape');
    expect(await focused(page)).toBe('Message, or / for commands');
    await type(page, '/say', 'Enter', 'Backspace');
    expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('/say');
  });

  test('shows the choices for what is typed now, whatever comes late', async () => {
    const bot = createPreviewBot();
    const held: (() => void)[] = [];
    const handle: Handle = async (interaction) => {
      // The first letter's answer is held back until the second one's is shown.
      const isFirst = JSON.stringify(interaction.data).includes('"value":"t","focused"');
      if (isFirst) await new Promise<void>((resolve) => held.push(resolve));
      return bot.handle(interaction);
    };
    const { page } = await open({ handle });
    await type(page, '/pick', 'Enter');
    await choices(page).nth(2).waitFor();
    await page.keyboard.type('t');
    await page.getByText('Loading options').waitFor();
    await expect.poll(() => held.length).toBe(1);
    await page.keyboard.type('al');
    await choices(page).getByText('Tala Reyes').waitFor();
    held[0]?.();
    await page.keyboard.press('ArrowDown');
    expect(await choices(page).allTextContents()).toEqual(['Tala Reyes · 10 letters']);
  });
});
