import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../src/base/one-line.ts';
import { printableLine } from '../../../src/base/printable.ts';
import { readArticle } from '../../../src/intake/read-article.ts';
import { readQuotations } from '../../../src/quotations/read.ts';
import { drawAdded } from '../../../src/reply/articles/added.ts';
import { drawFollowed } from '../../../src/reply/articles/followed.ts';
import { askForm, uploadForm } from '../../../src/reply/articles/forms.ts';
import { drawInfo } from '../../../src/reply/articles/info.ts';
import { drawList, readListFilter } from '../../../src/reply/articles/list.ts';
import { advanced, begun, drawProgress } from '../../../src/reply/articles/progress.ts';
import { drawAskRemoval, drawRemoved } from '../../../src/reply/articles/removal.ts';
import { unescapeMarkdown } from '../../../src/reply/markdown.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { en, type Words } from '../../../src/words/en.ts';
import { EVERY_LANGUAGE } from '../../../src/words/languages.ts';
import { checkOutcome } from '../../support/check-outcome.ts';
import { FUZZ_SHELF } from '../../support/fuzz/shelf.ts';

const AT = '2026-03-02T10:00:00.000Z';

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '*'.repeat(300),
    '橋'.repeat(300),
    '\u202eevil\u2066',
    '# @everyone <@1> ||x||',
    '`'.repeat(50),
    '\n> a\n- b',
  ),
);

const article = fc
  .record({
    title: odd,
    publisher: odd,
    author: odd,
    path: fc.constantFrom('', 'a', 'x'.repeat(140), 'y'.repeat(900)),
    words: fc.oneof(odd, fc.constantFrom(...Object.values(FUZZ_SHELF)), fc.constant('word '.repeat(900))),
  })
  .map(({ title, publisher, author, path, words }) => {
    const front = { title, publisher: publisher.slice(0, 190), author: author.slice(0, 190), published: '2021-05-14' };
    const head = Object.entries(front).flatMap(([name, value]) =>
      value.trim() ? [`${name}: ${JSON.stringify(value)}`] : [],
    );
    const text = `---\n${head.join('\n')}\nurl: https://courier.example/${path}\n---\n\n${words.replace(/^---[\s\S]*?\n---\n/, '')}\n\nIt ends here.\n`;
    try {
      return readArticle({ path: 'odd.md', bytes: Buffer.from(text) });
    } catch {
      return readArticle({ path: 'odd.md', bytes: Buffer.from(`# A title\n\nIt ends here.\n`) });
    }
  });

const kept = fc.record({
  article,
  version: fc.constant('1'),
  added: fc.record({
    at: fc.constantFrom(AT, 'never'),
    by: fc.constantFrom('410000000000000001', '<@1> @everyone', null),
    from: odd,
  }),
  history: fc.array(
    fc.record({ hash: fc.oneof(fc.constant('0123456789abcdef'), odd), until: fc.constantFrom(AT, 'x') }),
    { maxLength: 40 },
  ),
  original: fc.option(odd),
  doubts: fc.array(
    odd.map((text) => () => text),
    { maxLength: 12 },
  ),
  quotations: fc.nat({ max: 100_000 }),
});

const spoken = fc.constantFrom(...EVERY_LANGUAGE);

/** Beside those there are one that puts what it is given elsewhere. */
const OTHER: Words = {
  ...en,
  articles: { ...en.articles, withWords: (typed) => `Nur mit „${typed}“`, since: (moment) => `Seit ${moment} von dir` },
};
const EVERY = [OTHER, ...EVERY_LANGUAGE];

/** What Discord would refuse is thrown when a reply is drawn; what nobody should see is looked for here. */
function check({ message, files }: Reply): void {
  // In menus Discord formats nothing.
  const contents = [...JSON.stringify(message).matchAll(/"content":"((?:[^"\\\\]|\\\\.)*)"/g)].map(
    ([, content]) => content,
  );
  expect(contents.join('\n')).not.toMatch(/(?<!\\)(?:@everyone|<@1>|\|\|x)/);
  checkOutcome({ response: { type: 4, data: message } as never, files });
}

describe('whatever an article says of itself', () => {
  test('its cards, lists and questions are what Discord takes', () => {
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 12 }), odd, spoken, (all, typed, words) => {
        const [one] = all;
        if (!one) return;
        const outcomes = ['new', 'updated', 'same'] as const;
        const added = all.map((info, i) => ({ ...info, outcome: outcomes[i % 3] ?? 'new' }));
        const failed = { from: typed, failed: { code: 'x', why: () => typed } };
        check(drawInfo(words, one, 'A heading'));
        check(drawAdded(words, [{ from: typed, added }], AT));
        check(drawAdded(words, [failed, { from: typed, added }, ...Array.from({ length: 30 }, () => failed)], AT));
        check(drawAdded(words, [failed], AT));
        check(drawAskRemoval(words, one));
        check(drawRemoved(words, one, AT));
        const followed = all.map(({ added: { from } }) => ({
          url: from,
          title: typed,
          since: AT,
          by: null,
          asked: null,
          trouble: () => typed,
        }));
        for (const page of [0, 1, 7])
          check(
            drawList(words, {
              all,
              left: all,
              typed: typed.trim() || null,
              since: page === 7 ? AT : null,
              page,
              followed,
              askable: 0,
            }),
          );
        check(drawList(words, { all, left: all, typed: null, since: null, page: 0, followed, askable: 3 }));
        for (const follow of followed) for (const isKnown of [true, false]) check(drawFollowed(words, follow, isKnown));
        let progress = begun(words.articles.adding(all.length));
        for (const {
          article: { title },
          added: { from },
        } of all) {
          progress = advanced(words, progress, { step: 'fetching', from });
          progress = advanced(words, progress, { step: 'read', title, passages: 3 });
          check(drawProgress(words, progress));
        }
        for (const data of [askForm(words, one.article), uploadForm(words)])
          checkOutcome({ response: { type: 9, data } });
      }),
      { numRuns: 60 },
    );
  });

  test('what a list was narrowed to is read from it, in whatever language it is', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom(...EVERY), (text, words) => {
        const typed = oneLine(printableLine(text));
        const since = '2026-03-02T10:00:00.000Z';
        const list = { all: [], left: [], typed, since, page: 0, followed: [], askable: 0 };
        expect(readListFilter(drawList(words, list).message.components, EVERY)).toEqual({ typed, since });
      }),
    );
  });

  test('its first words on a card are cut from it, letter for letter', () => {
    fc.assert(
      fc.property(article, (one) => {
        const quotations = readQuotations(one).length;
        const { message } = drawAdded(
          en,
          [{ from: 'x', added: [{ article: one, outcome: 'new', quotations, doubts: [] }] }],
          AT,
        );
        const texts = JSON.parse(JSON.stringify(message.components[0])).components as { content?: string }[];
        const quoted = texts.flatMap(({ content = '' }) => (content.startsWith('> ') ? [content] : []));
        for (const content of quoted) {
          const words = unescapeMarkdown(content.replace(/^> /gm, '')).replace(/ \[…\]$/, '');
          expect(one.text).toContain(words);
        }
      }),
      { numRuns: 60 },
    );
  });
});
