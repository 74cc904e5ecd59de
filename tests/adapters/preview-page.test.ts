import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startPreview } from '../../src/adapters/preview/preview.ts';
import { createLog } from '../../src/base/log.ts';
import { chromiumOrSkip, launchChromium } from '../support/chromium.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';
import {
  choices,
  focused,
  messages,
  type OpenOptions,
  openPreview,
  PAGE_DIRECTORY,
  style,
  type,
} from '../support/preview-page.ts';

const path = chromiumOrSkip();

describe.skipIf(path === undefined)('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(path ?? '');
  });
  afterAll(() => browser?.close());

  async function open(options: Partial<OpenOptions> = {}) {
    const bot = createPreviewBot();
    return { bot, ...(await openPreview(browser, { handle: bot.handle, definitions, ...options })) };
  }

  const isOnScreen = (drawn: { getBoundingClientRect(): { top: number; bottom: number } }): boolean => {
    const { top, bottom } = drawn.getBoundingClientRect();
    return top > 48 && bottom < 740;
  };

  test('keeps the focus on a button whose message changes, and moves it on when the button is used up', async () => {
    const { page, bot } = await open();
    await type(page, '/say hello', 'Enter');
    const again = page.getByRole('button', { name: 'Again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Pressed 1').waitFor();
    expect(await focused(page)).toBe('Again');
    await page.keyboard.press('Enter');
    await page.getByText('Pressed 2').waitFor();
    expect(await again.isDisabled()).toBe(true);
    expect(await focused(page)).toBe('Whisper');
    expect(bot.received.map((interaction) => JSON.stringify(interaction.data))).toEqual([
      expect.stringContaining('say'),
      expect.stringContaining('count:1'),
      expect.stringContaining('count:2'),
    ]);
  });

  test('shows whoever asks the answer, and leaves whoever reads further up where they are', async () => {
    const { page } = await open();
    for (let index = 0; index < 12; index += 1) await type(page, `/say number ${index}`, 'Enter');
    const last = messages(page).getByText('number 11');
    await last.waitFor();
    await expect.poll(() => last.evaluate(isOnScreen)).toBe(true);
    const chip = page.getByRole('button', { name: '/show' });
    await chip.scrollIntoViewIfNeeded();
    expect(await last.evaluate(isOnScreen)).toBe(false);
    await chip.click();
    await page.getByRole('heading', { name: 'A heading' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Off', exact: true }).evaluate(isOnScreen)).toBe(true);

    await page.getByRole('button', { name: '✔' }).scrollIntoViewIfNeeded();
    await chip.scrollIntoViewIfNeeded();
    const again = page.getByRole('button', { name: 'Again' }).first();
    await again.click();
    await page.getByText('Pressed 1').waitFor();
    expect(await page.getByText('Pressed 1').evaluate(isOnScreen)).toBe(true);
  });

  test('shows others what everybody sees, and nobody what is whispered', async () => {
    const { page } = await open();
    await type(page, '/say hello', 'Enter');
    await page.getByRole('button', { name: 'Whisper' }).click();
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('combobox', { name: /You are Ada/ }).click();
    await page.getByRole('option', { name: /Mira/ }).click();
    await page.getByText('Between us.').waitFor({ state: 'detached' });
    await messages(page).getByText('hello').waitFor();
    // Who manages the server is offered more.
    await type(page, '/shelf');
    expect(await choices(page).allTextContents()).toEqual([
      expect.stringContaining('/shelf list'),
      expect.stringContaining('/shelf add'),
    ]);
    await page.getByRole('combobox', { name: /You are Mira/ }).click();
    await page.getByRole('option', { name: /Ada/ }).click();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('Between us.').waitFor({ state: 'detached' });
    expect(await messages(page).count()).toBe(1);
  });

  test('shows that the bot thinks, and that it did not answer', async () => {
    const { page, bot } = await open({ patience: 1_000 });
    await type(page, '/later', 'Enter', 'edit', 'Enter', 'Enter');
    await page.getByText('Verbatim is thinking…').waitFor();
    bot.release();
    await page.getByText('Here it is.').waitFor();
    await type(page, '/later', 'Enter', 'never', 'Enter', 'Enter');
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await messages(page).count()).toBe(1);
  });

  test('draws every component, and fetches no picture from elsewhere', async () => {
    const { page, bot } = await open();
    await type(page, '/show', 'Enter', 'Enter');
    const container = page.locator('.container').first();
    await container.waitFor();
    expect(await style(container, 'background-color', '::before')).toBe('rgb(47, 111, 106)');
    expect(await container.getByRole('heading', { name: 'A heading' }).count()).toBe(1);
    expect(await container.getByText('*not slanted*').count()).toBe(1);
    expect(await container.getByText('@Bilal').count()).toBe(1);
    const hebrew = container.getByText('שלום');
    expect(await style(hebrew, 'direction')).toBe('rtl');
    await expect.poll(() => container.getByRole('img', { name: 'A dot' }).evaluate((dot) => dot.naturalWidth)).toBe(1);
    expect(await container.getByRole('link', { name: 'Elsewhere' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(await container.getByRole('button', { name: 'Off', exact: true }).isDisabled()).toBe(true);
    await container.getByRole('button', { name: '✔' }).click();
    await page.getByText('"custom_id":"tick"').waitFor();

    const spoiler = container.getByRole('button', { name: 'Spoiler' });
    expect(await style(container.locator('.spoiler-text'), 'opacity')).toBe('0');
    await spoiler.focus();
    await page.keyboard.press('Enter');
    expect(await style(container.locator('.spoiler-text'), 'opacity')).toBe('1');

    const download = page.waitForEvent('download');
    await container.getByRole('link', { name: 'Download cité.bib' }).click();
    expect((await download).suggestedFilename()).toBe('cité.bib');

    await container.getByRole('combobox', { name: 'Choose one' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('"values":["2"]').waitFor();
    await container.getByRole('combobox', { name: 'Choose two' }).focus();
    for (const key of ['ArrowDown', 'Enter', 'End', 'Enter', 'Escape']) await page.keyboard.press(key);
    await page.getByText('"values":["a","c"]').waitFor();
    expect(bot.received).toHaveLength(4);

    await page.getByRole('button', { name: '/say', exact: true }).click();
    expect(await focused(page)).toBe('words: What to say');
  });

  test('never takes text for markup', async () => {
    const { page } = await open();
    await type(page, '/say words:<img src=x onerror=alert(1)><b>', 'Enter');
    await messages(page).getByText('<img src=x onerror=alert(1)><b>').waitFor();
    expect(await page.locator('.message-body img, .message-body b').count()).toBe(0);
  });

  test('opens a form, checks it, keeps the focus in it and gives it back', async () => {
    const { page, bot } = await open();
    await type(page, '/form', 'Enter', 'Enter');
    await page.getByRole('dialog', { name: 'A form' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('This field is required.').waitFor();
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.getByText('Must be 3 or more characters in length.').waitFor();
    await page.keyboard.type('c');
    for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Filled in').waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      type: 5,
      data: { components: [{ component: { value: 'abc' } }, { component: { values: ['digest'] } }] },
    });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused(page)).toBe('Message, or / for commands');
  });

  test('fits a narrow screen, where everything can be reached', async () => {
    const { page } = await open({ size: [360, 640] });
    await type(page, '/show', 'Enter', 'Enter');
    await page.locator('.container').first().waitFor();
    await type(page, `/say words:${'w'.repeat(40)}`, 'Enter');
    await messages(page).nth(1).waitFor();
    const width = await page.evaluate<number>(
      "Math.max(...[...document.querySelectorAll('*')].map((drawn) => drawn.getBoundingClientRect().right))",
    );
    expect(width).toBeLessThanOrEqual(360);
    expect(await page.getByRole('button', { name: 'Switch to light' }).isVisible()).toBe(true);
    await page.getByRole('combobox', { name: /You are Ada/ }).click();
    expect(await page.getByRole('option', { name: /Bilal/ }).isVisible()).toBe(true);
  });

  test('moves nothing for those who want no motion', async () => {
    const { page, bot } = await open({ reducedMotion: 'reduce' });
    await type(page, '/later', 'Enter', 'edit', 'Enter', 'Enter');
    const dot = page.locator('.thinking .dots i').first();
    await dot.waitFor();
    expect(await style(dot, 'animation-name')).toBe('none');
    bot.release();
  });

  test('follows the system’s theme until it is switched, and remembers', async () => {
    const { page } = await open({ colorScheme: 'light' });
    const theme = () => page.evaluate('document.documentElement.dataset.theme');
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
  });

  test('says when the preview is stopped, and comes back with the next one', async () => {
    const { page, preview, bot } = await open();
    await type(page, '/say hello', 'Enter');
    await messages(page).first().waitFor();
    await preview.close();
    await page.getByText('The preview is not running.').waitFor();
    const next = await startPreview({
      handle: bot.handle,
      definitions: definitions.slice(0, 1),
      log: createLog('silent'),
      pageDirectory: PAGE_DIRECTORY,
      port: Number(new URL(preview.url).port),
    });
    onTestFinished(() => next.close());
    await page.getByText('The preview is not running.').waitFor({ state: 'hidden' });
    await expect.poll(() => page.locator('.chip').count()).toBe(1);
    expect(await messages(page).count()).toBe(0);
    // The empty channel says why; not for ever.
    const notice = page.getByText('The preview was started again. It keeps its messages only while it runs');
    await notice.waitFor();
    await page.reload();
    await page.locator('.chip').first().waitFor();
    expect(await notice.count()).toBe(0);
  });
});
