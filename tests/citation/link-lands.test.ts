import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Article, passageHolding, passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import type { Span } from '../../src/article/span.ts';
import { linkTo } from '../../src/citation/link.ts';
import { chromiumOrSkip, launchChromium } from '../support/chromium.ts';

// A browser opens the link: does it show the words?

const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  english: [
    'The harbour of Port Ellin was closed by the storm.',
    '“We will build it,” the mayor said in May, and “it” was the pier – a well-known, dear (and costly) one.',
    'Then, in June: “We will build it,” she said again; R&D, she added, would cost 40% more than $40,000.',
    'The pier opened on Monday. It is open to every boat there is, said the harbour master, and to every sailor who has a',
    'boat, or half a boat, or the hope of one, and who has waited for the harbour of Port Ellin for two years.',
    'We will build it and they will come, said a poster on the pier.',
  ],
  chinese: [
    '港口因风暴关闭。',
    '港口昨日重新开放，市长出席了仪式。',
    '市长说：“我们等待这一天已经两年了。”',
    '渔民们也来了。',
  ],
  arabic: [
    'أغلقت العاصفة الميناء.',
    'قال الوزير إن الميناء مفتوح أمام جميع السفن منذ يوم الاثنين.',
    'وقال الصيادون إنهم سعداء.',
  ],
  thai: ['ท่าเรือปิดเพราะพายุ', 'นายกเทศมนตรีกล่าวว่าท่าเรือเปิดแล้ว', 'ชาวประมงมาด้วย'],
  german: [
    'Der Hafen „Süd“ war zu.',
    'Bürgermeisterin Weiß sagte: „Straßen und Häfen öffnen wir am Montag“, so laut sie konnte.',
  ],
};

interface Wanted {
  readonly name: string;
  readonly words: string;
  /** Which of the places where they stand; default the first. */
  readonly nth?: number;
}

const WANTED: readonly Wanted[] = [
  { name: 'english', words: 'We will build it,', nth: 1 },
  { name: 'english', words: 'We will build it,', nth: 2 },
  { name: 'english', words: 'We will build it', nth: 3 },
  { name: 'english', words: 'a well-known, dear (and costly) one' },
  { name: 'english', words: 'R&D, she added, would cost 40% more than $40,000.' },
  { name: 'english', words: 'The pier opened on Monday.' },
  { name: 'english', words: 'every sailor who has a\n\nboat, or half a boat, or the hope of one' },
  { name: 'chinese', words: '港口昨日重新开放，市长出席了仪式。' },
  { name: 'chinese', words: '我们等待这一天已经两年了。' },
  { name: 'chinese', words: '市长', nth: 2 },
  { name: 'arabic', words: 'الميناء مفتوح أمام جميع السفن منذ يوم الاثنين' },
  { name: 'thai', words: 'ท่าเรือเปิดแล้ว' },
  { name: 'german', words: 'Straßen und Häfen öffnen wir am Montag' },
];

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('a link, opened in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  const articleOf = (name: string): Article =>
    composeArticle(
      { id: name, title: 'We will build it', url: `${origin}/${name}` },
      (PARAGRAPHS[name] ?? []).map((text) => ({ kind: 'body', text })),
    );

  const pageOf = (article: Article): string => {
    const paragraphs = article.passages.map(
      (passage) => `<p>${passageText(article, passage).replace(/&/g, '&amp;')}</p>`,
    );
    return `<!doctype html><meta charset="utf-8"><style>p { margin-top: 3000px }</style><h1>${article.title}</h1>${paragraphs.join('')}`;
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const article = articleOf((request.url ?? '').slice(1));
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(article));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
    browser = await launchChromium(executable ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** The numbers of the paragraphs that the window shows. */
  async function shown(link: string): Promise<number[]> {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    try {
      await page.goto(link);
      await page.waitForFunction('scrollY > 0', undefined, { timeout: 60_000 }).catch(() => {});
      return await page.evaluate<number[]>(
        `[...document.querySelectorAll('p')].flatMap((p, i) => {
           const { top, bottom } = p.getBoundingClientRect();
           return bottom > 0 && top < innerHeight ? [i + 1] : [];
         })`,
      );
    } finally {
      await page.close();
    }
  }

  it.each(WANTED)('shows %o', async ({ name, words, nth = 1 }) => {
    const article = articleOf(name);
    let at = -1;
    for (let i = 0; i < nth; i++) at = article.text.indexOf(words, at + 1);
    const span: Span = [at, at + words.length];
    expect(await shown(linkTo(article, span) ?? '')).toContain(passageHolding(article, at)?.number);
  });
});
