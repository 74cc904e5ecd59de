import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Setup } from '../../src/adapters/preview/protocol.ts';
import type { Words } from '../../src/words/en.ts';
import { filled } from '../../src/words/filled.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { chromiumOrSkip, launchChromium } from '../support/chromium.ts';
import { openApp } from '../support/preview-app.ts';
import { createPreviewBot } from '../support/preview-bot.ts';
import { namedByLocale } from '../support/preview-names.ts';
import { choices, messages, openPreview, type } from '../support/preview-page.ts';

const html = readFileSync(join(import.meta.dirname, '../../src/adapters/preview/page/index.html'));
const page = new Map([['/', { type: 'text/html; charset=utf-8', data: new Uint8Array(html) }]]);
const languages = Object.values(LANGUAGES).flatMap(({ words, locales }) =>
  locales.map((locale) => ({ locale, words })),
);

async function pageIn(accepted: string) {
  const response = await openApp(undefined, undefined, { page }).get('/', { 'accept-language': accepted });
  expect([response.status, response.headers.get('vary')]).toEqual([200, 'Accept-Language']);
  const text = await response.text();
  const { document } = parseHTML(text);
  const language = JSON.parse(document.getElementById('words')?.getAttribute('content') ?? '');
  return { document, language, text };
}

describe.each(languages)('in a browser that wants $locale', ({ locale, words }) => {
  it('the page says in that language what it says', async () => {
    const { document, language } = await pageIn(`tlh, ${locale};q=0.8, *;q=0.1`);
    expect(language).toEqual({ tag: words.tag, locale, says: words.preview.page });
    expect(document.documentElement.lang).toBe(words.tag);
    expect(document.title).toBe(words.preview.page.title);
    const { welcome } = words.preview.page;
    expect(document.getElementById('welcome-title')?.textContent).toBe(filled(welcome, { channel: 'preview' }));
    expect(document.getElementById('messages')?.getAttribute('aria-label')).toBe(words.preview.page.messages);
    document.getElementById('words')?.remove();
    expect(document.toString()).not.toMatch(/\{\w+\}|undefined/);
  });

  it('only what the page says is sent to it', async () => {
    const { language } = await pageIn(locale);
    expect(Object.keys(language.says)).toEqual(Object.keys(words.preview.page));
    expect(Buffer.byteLength(JSON.stringify(language))).toBeLessThan(12_000);
  });

  it('Discord’s own faults are said in it', async () => {
    const { act } = openApp();
    const gone = await act({ type: 2, locale, data: { name: 'nowhere', options: [] } });
    expect(gone).toEqual({ ok: false, reason: words.preview.noCommand });
    const short = await act({
      type: 2,
      locale,
      data: { name: 'say', options: [{ name: 'words', type: 3, value: 'a' }] },
    });
    expect(short).toEqual({ ok: false, reason: `words: ${between(words)}` });
  });
});

const between = ({ preview, plural }: Words): string =>
  plural(40, preview.page.faults.lengthBetween).replace('{min}', '3').replace('{max}', '40');

it.each(['', 'tlh', '*', 'de"><script>alert(1)</script>', ';q=1', ','.repeat(1_000)])(
  'is English or whole where a browser says %j',
  async (accepted) => {
    const { language, text } = await pageIn(accepted);
    expect(Object.values(LANGUAGES).map(({ words }) => words.tag)).toContain(language.tag);
    expect(text).not.toContain('<script>alert');
  },
);

describe('commands', () => {
  const setupFor = async (accepted: string): Promise<Setup> =>
    (await (
      await openApp(undefined, undefined, { definitions: namedByLocale }).get('/api/setup', {
        'accept-language': accepted,
      })
    ).json()) as Setup;

  it('are named in the language of the browser, at every depth', async () => {
    const { commands } = await setupFor('en-GB');
    expect(commands.find(({ name }) => name === 'say')).toMatchObject({
      name_localized: 'speak',
      description_localized: 'Says something, they say',
      options: [
        { name: 'words', name_localized: 'lines' },
        { name: 'private', name_localized: 'hushed' },
      ],
    });
    expect(commands.find(({ name }) => name === 'shelf')).toMatchObject({
      options: [{}, { name: 'add', name_localized: 'put' }],
    });
  });

  it('are sent without the names that other languages have for them', async () => {
    for (const accepted of ['en-GB', 'en-US', 'tlh']) {
      const text = JSON.stringify(await setupFor(accepted));
      expect(text).not.toContain('localizations');
      expect(text.includes('name_localized')).toBe(accepted === 'en-GB' || accepted === 'tlh');
    }
  });
});

const path = chromiumOrSkip();

describe.skipIf(path === undefined)('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(path ?? '');
  });
  afterAll(() => browser?.close());

  async function open(locale?: string) {
    const bot = createPreviewBot();
    const opened = await openPreview(browser, {
      handle: bot.handle,
      definitions: namedByLocale,
      ...(locale && { locale }),
    });
    return { bot, ...opened };
  }

  test('offers commands and options by the names of the browser’s language, and sends their own', async () => {
    const { page, bot } = await open();
    expect(await page.locator('.chip').first().textContent()).toBe('/speakSays something, they say');
    await type(page, '/spea');
    expect(await choices(page).allTextContents()).toEqual(['/speak lineshushedSays something, they say']);
    await type(page, 'k hello there hushed:True', 'Enter', 'Enter');
    await messages(page).last().locator('.private-note').waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      locale: 'en-GB',
      data: {
        name: 'say',
        options: [
          { name: 'words', value: 'hello there' },
          { name: 'private', value: true },
        ],
      },
    });
    expect(await messages(page).last().locator('.reply-line').textContent()).toBe('AAda used /speak');
  });

  test('takes a command by its English name as well', async () => {
    const { page, bot } = await open();
    await type(page, '/shelf add title:Tides', 'Enter');
    await messages(page).last().locator('.markdown').waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      data: { name: 'shelf', options: [{ name: 'add', options: [{ name: 'title', value: 'Tides' }] }] },
    });
    expect(await messages(page).last().locator('.command-name').textContent()).toBe('/stock put');
  });

  test('says what it says in each language, and writes times by it', async () => {
    for (const [tag, { words, locales }] of Object.entries(LANGUAGES)) {
      const { page } = await open(locales[0]);
      const says = words.preview.page;
      expect(await page.locator('html').getAttribute('lang'), tag).toBe(words.tag);
      expect(await page.getByRole('combobox', { name: says.line }).getAttribute('placeholder')).toBe(
        says.linePlaceholder,
      );
      expect(await page.getByText(says.topic).count()).toBe(1);
      await page.locator('.chip').first().click();
      await page.keyboard.type('hello there');
      await page.keyboard.press('Enter');
      await messages(page).last().locator('.markdown').waitFor();
      const shown = await messages(page).last().locator('time').first().getAttribute('title');
      const at = new Date((await messages(page).last().locator('time').first().getAttribute('datetime')) ?? '');
      const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      const style = { dateStyle: 'full', timeStyle: 'short', timeZone: zone } as const;
      expect(plainSpaces(shown)).toBe(plainSpaces(new Intl.DateTimeFormat(locales[0], style).format(at)));
      await page.context().close();
    }
  });
});

/** Node and the browser have not the same spaces around a time. */
const plainSpaces = (text: string | null): string => (text ?? '').replace(/\s/g, ' ');
