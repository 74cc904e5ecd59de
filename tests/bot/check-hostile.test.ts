import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accidents } from '../support/accidents.ts';
import { ARTICLES } from '../support/articles.ts';
import { check, EXACT, says } from '../support/check-stage.ts';
import { ALICE } from '../support/discord/people.ts';
import { ODD_STRINGS } from '../support/fuzz/mutate.ts';
import { written } from '../support/shelf-stage.ts';
import { labels, openStage, pressables, texts } from '../support/stage.ts';

const LINKS = ['https://courier.example/', 'https://weekly.example/'];

describe('whatever is checked', () => {
  const HOSTILE = [
    ...ODD_STRINGS.filter((one) => one.length < 400),
    ...['<@1234567890>', '<@&1>', '<#1>', '<t:0:R>', '<:a:1>', '</ask:1>', ':tada:', '@here', 'discord.gg/free'],
    ...[
      'https://evil.example/a_b',
      '[a](http://b.example)',
      '~~',
      '~~**',
      '**~~x',
      '||spoiler||',
      '`code`',
      '_x_',
      '__y__',
    ],
    ...[
      '# head',
      '## head',
      '- item',
      '1. one',
      '> quote',
      '>>> quote',
      '-# small',
      '\n',
      '\n\n# ',
      '\n> ',
      '\n-# ',
      '\\\\',
      '\\*',
    ],
  ];
  const SENTENCES = [
    EXACT,
    'Ferries will run every ten minutes between the old fish market and the north quay.',
    'We will pay for the ferries from the reserve.',
    'A camera now watches the sea in her place.',
  ];

  test('nothing pings, invites, formats or links by accident, and what is shown for the articles’ is theirs', async () => {
    const stage = await openStage(ARTICLES);
    const articles = stage.library.answers.shelf().articles.map(({ text }) => text);
    const isPrinted = (words: string): boolean => articles.some((text) => text.replace(/\s+/g, ' ').includes(words));
    const hostile = fc.constantFrom(...HOSTILE);
    const spoiled = fc
      .tuple(fc.constantFrom(...SENTENCES), fc.array(fc.tuple(fc.nat(80), hostile), { maxLength: 3 }))
      .map(([sentence, odd]) =>
        odd.reduce((text, [at, one]) => `${text.slice(0, at)}${one}${text.slice(at)}`, sentence),
      );
    const quoted = fc
      .tuple(spoiled, fc.constantFrom(['“', '”'], ['"', '"'], ['', '']), hostile)
      .map(([words, [open, close], odd]) => `${odd} ${open}${words}${close}`);
    const seen = { bold: 0, struck: 0, shared: 0, turned: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(quoted, { minLength: 1, maxLength: 4 }), hostile, async (parts, who) => {
        const text = parts.join(' ').slice(0, 4_000);
        const found = [
          await check(stage, text, who.trim() && who.length <= 100 ? { who } : {}),
          await stage.menu('Check quote', written(text)),
          await stage.menu('Find source', written(text)),
        ];
        for (const first of [...found]) {
          if (labels(first).includes('Next ▶')) {
            found.push(await stage.press(first, '▶'));
            seen.turned++;
          }
          if (!labels(first).includes('Share')) continue;
          const { shared, kept } = await stage.share(first);
          expect(texts(kept)).toEqual(texts(first));
          found.push(shared);
          seen.shared++;
        }
        for (const message of found) {
          expect(accidents(message, { links: LINKS, members: [ALICE.id] })).toEqual([]);
          // A notice of ours quotes what was typed, and nothing of an article.
          if (pressables(message).length === 0) continue;
          for (const [, words = ''] of says(message).matchAll(/(?<!\\)\*\*((?:\\.|[^*\\])+)\*\*/gs)) {
            expect([words, isPrinted(words.replace(/\\(.)/g, '$1').replace(/\n> /g, ' '))]).toEqual([words, true]);
            seen.bold++;
          }
          if (/(?<!\\)~~/.test(says(message))) seen.struck++;
        }
        expect(stage.logged.filter((line) => /a bug/.test(line))).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  });
});
