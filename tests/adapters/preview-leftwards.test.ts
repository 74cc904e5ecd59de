import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARABIC_ARTICLE, ARTICLES } from '../support/articles.ts';
import { chromiumOrSkip, launchChromium } from '../support/chromium.ts';
import { PATIENT } from '../support/patience.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';
import { messages, openPreview, style, type } from '../support/preview-page.ts';
import { temporaryFolder } from '../support/stage.ts';

const path = chromiumOrSkip();

/** Where each of these words stands in the element, from its left edge, in CSS pixels. */
const lefts = (line: Locator, words: readonly string[]): Promise<number[]> =>
  line.evaluate((drawn, sought) => {
    const { document } = drawn.ownerDocument.defaultView;
    const walker = document.createTreeWalker(drawn, 4);
    const found = new Map<string, number>();
    while (walker.nextNode()) {
      const { data } = walker.currentNode as unknown as { data: string };
      for (const word of sought) {
        const at = data.indexOf(word);
        if (at < 0 || found.has(word)) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + word.length);
        found.set(word, range.getBoundingClientRect().left);
      }
    }
    return sought.map((word) => found.get(word) ?? Number.NaN);
  }, words);

const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || (numbers[i - 1] ?? Number.NaN) < number);

describe.skipIf(path === undefined)('what runs from right to left', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(path ?? '');
  });
  afterAll(() => browser?.close());

  async function open(files: Readonly<Record<string, string>>) {
    const { answers } = await openLibrary({ folders: [await temporaryFolder(files)], search: true });
    const bot = createBot({
      answersFor: async () => answers,
      log: createLog('silent'),
      cooldownSeconds: 0,
      patience: PATIENT,
    });
    const { page } = await openPreview(browser, bot);
    return page;
  }

  test('an article is read from its own side, the line of its source from ours', async () => {
    const page = await open({ ...ARTICLES, ...ARABIC_ARTICLE });
    await type(page, '/ask question:متى يغلق جسر الميناء؟ publisher:بريد فيلمورا', 'Escape', 'Enter');
    const answer = messages(page).first();
    const quote = answer.locator('blockquote');
    await quote.waitFor();
    expect(await style(quote, 'direction')).toBe('rtl');
    expect(await style(quote, 'right', '::before')).toBe('0px');
    expect(await style(answer.locator('h5'), 'direction')).toBe('rtl');
    expect(ascending(await lefts(quote, ['2021', 'أيلول', 'يغلق']))).toBe(true);

    const source = answer.locator('small').last();
    expect(await style(source, 'direction')).toBe('ltr');
    const words = ['جسر الميناء', 'بريد', '14', 'May', '2021', '¶', '1 of 3', 'result', '1 of 2'];
    expect(ascending(await lefts(source, words))).toBe(true);
    expect(ascending(await lefts(answer.locator('small').first(), ['In articles', 'by', 'بريد']))).toBe(true);
  });

  test('bullets stand at the side of their own lines, and a quotation’s lines run each their own way', async () => {
    const { handle } = createPreviewBot();
    const { page } = await openPreview(browser, { handle, definitions });
    const said = (i: number) => messages(page).nth(i).locator('.markdown').first();
    await type(page, '/say words:- السوق القديم: 12 قاربا', 'Enter');
    const item = said(0).locator('li');
    await item.waitFor();
    expect([await style(item, 'direction'), await style(item, 'margin-right')]).toEqual(['rtl', '22px']);
    await type(page, '/say words:- the old market', 'Enter');
    const other = said(1).locator('li');
    await other.waitFor();
    expect([await style(other, 'direction'), await style(other, 'margin-left')]).toEqual(['ltr', '22px']);
    await type(page, '/say words:> السوق (old) القديم!', 'Enter');
    const quote = said(2).locator('blockquote');
    await quote.waitFor();
    const [market, old, end] = await lefts(quote, ['السوق', 'old', '!']);
    expect(ascending([end ?? Number.NaN, old ?? Number.NaN, market ?? Number.NaN])).toBe(true);
  });
});
