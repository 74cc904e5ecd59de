import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accidents } from '../support/accidents.ts';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { ODD_STRINGS } from '../support/fuzz/mutate.ts';
import { written } from '../support/shelf-stage.ts';
import { labels, openStage, pressables, type Stage, texts } from '../support/stage.ts';

const isPrivate = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const says = (message: APIMessage): string => texts(message).join('\n');
const check = (stage: Stage, text: string, more: Record<string, string | boolean> = {}) =>
  stage.command({ name: 'check', options: { text, ...more } });

const EXACT = 'Nobody should drive over a bridge that we would not drive over ourselves.';
const LINKS = ['https://courier.example/', 'https://weekly.example/'];

describe('/check', () => {
  test('says what is printed so, with the passage, who says it, how it reached the page and a link that lands', async () => {
    const message = await check(await openStage(ARTICLES), EXACT);
    expect(isPrivate(message)).toBe(true);
    expect(texts(message)[0]).toBe('### Printed so');
    expect(says(message)).toContain(`**${EXACT.slice(0, -1)}`);
    expect(says(message)).toContain('— Marta Oleander, city engineer');
    expect(says(message)).toContain('reported by Velmora Courier, 14 May 2021');
    expect(says(message)).toMatch(/courier\.example\/2021\/05\/14\/harbour-bridge#:~:text=Nobody%20should/);
    expect(labels(message)).toEqual(['Context', 'Cite', 'Share']);
  });

  test('says what is altered, word by word, what is left out first', async () => {
    const message = await check(
      await openStage(ARTICLES),
      'Nobody should drive over a bridge that we would drive over ourselves.',
    );
    expect(texts(message)[0]).toBe('### Altered: a “not” more or less');
    expect(says(message)).toContain('-# Struck out: what is said. Bold: what the article prints.');
    expect(says(message)).toMatch(/> .*we would \*\*not\*\* drive over ourselves/);
    const number = await check(
      await openStage(ARTICLES),
      'Ferries will run every twenty minutes between the old fish market and the north quay.',
    );
    expect(says(number)).toContain('every ~~twenty~~ **ten** minutes');
    expect(says(number)).toContain('the article’s own sentence');
  });

  test('shows what a cut leaves out, small and marked', async () => {
    const message = await check(
      await openStage(ARTICLES),
      'Ferries will run between the old fish market and the north quay.',
    );
    expect(texts(message)[0]).toBe('### Printed so, with more in between');
    expect(says(message)).toContain(
      '> **Ferries will run**\n> -# \\[…\\] every ten minutes\n> **between the old fish market and the north quay',
    );
  });

  test('leads from place to place of what is put together', async () => {
    const stage = await openStage(ARTICLES);
    const text =
      'Ferries will run every ten minutes between the old fish market. A camera now watches the sea in her place.';
    const first = await check(stage, text);
    expect(texts(first)[0]).toBe('### Put together from 2 places');
    expect(says(first)).toContain('place 1 of 2');
    expect(texts(first)[1]).toContain('> **Ferries will run every ten minutes between the old fish market**');
    expect(texts(first)[1]).toContain('-# In another:\n> **A camera now watches the sea in her place');
    const second = await stage.press(first, '▶');
    expect(says(second)).toContain('North Quay Weekly');
    expect(says(second)).toContain('**A camera now watches the sea in her place');
    const back = await stage.press(second, '◀');
    expect(texts(back)).toEqual(texts(first));
    const values = [pressables(second).length > 0 ? (optionsOf(second)[1] ?? '') : ''];
    expect(texts(await stage.press(first, 'check.at', { values }))).toEqual(texts(second));
  });

  test('names who said it, where another is said to have', async () => {
    const message = await check(await openStage(ARTICLES), EXACT, { who: 'Jonas Pellet' });
    expect(texts(message)[0]).toContain('somebody else’s words');
    expect(texts(message)[0]).toContain('Jonas Pellet');
    expect(says(message)).toContain('— Marta Oleander');
  });

  test('never calls what is near a proof, and says what is not there', async () => {
    const stage = await openStage(ARTICLES);
    const near = await check(
      stage,
      'Going by boat costs islanders nothing: free ferries sail from the fish market to the north quay.',
    );
    expect(texts(near)[0]).toBe('### Not printed in these words');
    expect(says(near)).toContain('That proves nothing.');
    expect(texts(near).find((one) => one.startsWith('> '))).not.toContain('**');
    const absent = await check(stage, 'The moon is made of green cheese, and tigers eat it on Sundays.');
    expect(texts(absent)[0]).toBe('### Not in these articles');
    expect(labels(absent)).toEqual(['Share']);
  });

  test('says of a digest that its sentences are its own', async () => {
    const stage = await openStage({
      'digest.md': ONE_ARTICLE['harbour-bridge.md'].replace('language: en', 'language: en\nform: digest'),
    });
    const message = await check(
      stage,
      'Ferries will run every ten minutes between the old fish market and the north quay.',
    );
    expect(says(message)).toContain('the digest’s own sentence: the page that it tells of may put it otherwise');
    expect(says(message)).toContain('Digest of Harbour bridge');
  });

  test('keeps to one article, completes who and article, and is public when told so', async () => {
    const stage = await openStage(ARTICLES);
    expect(texts(await check(stage, EXACT, { article: 'lighthouse' }))[0]).toBe('### Not in these articles');
    const who = await stage.typing({ name: 'check', focused: 'who', options: { text: 'x', who: 'mar' } });
    expect(who[0]).toMatchObject({ name: expect.stringContaining('Marta Oleander'), value: 'Marta Oleander' });
    const article = await stage.typing({ name: 'check', focused: 'article', options: { text: 'x', article: 'light' } });
    expect(article[0]?.value).toBe('lighthouse');
    const open = await check(stage, EXACT, { private: false });
    expect(isPrivate(open)).toBe(false);
    expect(labels(open)).toEqual(['Context', 'Cite', 'Delete']);
    expect(await stage.remove(open)).toEqual({ remove: true });
  });

  test('Share posts what was found, in the name of who asked, once, after a restart too', async () => {
    const before = await openStage(ARTICLES);
    const message = await check(
      before,
      'Ferries will run every twenty minutes between the old fish market and the north quay.',
    );
    const stage = await openStage(ARTICLES);
    const { kept, shared } = await stage.share(message);
    expect(labels(kept)).toContain('Shared');
    expect(isPrivate(shared)).toBe(false);
    expect(texts(shared).at(-1)).toBe(`-# Shared by <@${ALICE.id}>`);
    expect(texts(shared).slice(0, -1)).toEqual(texts(message));
    expect(says(await stage.press(kept, 'Shared'))).toContain('shared already');
  });

  test('a public answer with several places is leafed through by the asker, in a copy by others', async () => {
    const stage = await openStage(ARTICLES);
    const text =
      'Ferries will run every ten minutes between the old fish market. A camera now watches the sea in her place.';
    const open = await check(stage, text, { private: false });
    expect(isPrivate(await stage.press(open, '▶'))).toBe(false);
    expect(isPrivate(await stage.press(open, '▶', { user: BOB }))).toBe(true);
  });

  test('a place that has changed since is told to have, and so are words that the articles no longer print', async () => {
    const message = await check(
      await openStage(ARTICLES),
      'Ferries will run every twenty minutes between the old fish market and the north quay.',
    );
    const changed = await openStage({
      'harbour-bridge.md': ONE_ARTICLE['harbour-bridge.md'].replace('every ten minutes', 'every five minutes'),
    });
    expect(says(await changed.press(message, 'Share'))).toContain('have changed');
    const forged = JSON.parse(JSON.stringify(message).replace('**ten**', '**eleventy**')) as APIMessage;
    expect(says(await (await openStage(ARTICLES)).press(forged, 'Share'))).toContain('have changed');
  });

  test('what is too long, blank or asked of an empty shelf is told so', async () => {
    const stage = await openStage(ARTICLES);
    expect(says(await check(stage, 'x'.repeat(4_001)))).toContain('4,001 characters');
    expect(says(await check(stage, '…'))).toContain('no word');
    expect(says(await check(await openStage({}), EXACT))).toContain('no articles');
  });
});

test('/help names what checks and what finds', async () => {
  const help = says(await (await openStage(ARTICLES)).command({ name: 'help' }));
  for (const name of ['**/check**', '**Check quote**', '**Find source**']) expect(help).toContain(name);
});

test('checks in direct messages and where a member has brought the bot along', async () => {
  const stage = await openStage(ARTICLES);
  for (const scene of [{ guild: null }, { installedBy: 'user' }] as const) {
    const found = await stage.menu('Check quote', written(EXACT), scene);
    expect(texts(found)[0]).toBe('### Printed so');
    const { shared } = await stage.share(found, scene);
    expect(texts(shared)[0]).toBe('### Printed so');
  }
});

const optionsOf = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"value":"([^"]+)"/g)].map(([, value = '']) => value);

describe('Check quote', () => {
  const MESSAGE =
    'Have you heard? Marta Oleander said “Nobody should drive over a bridge that we would drive over ourselves” and also “About 18,000 cars cross it every day” — unbelievable, I will never take my car there again!';

  test('checks every quoted run of a message, to the member alone', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.menu('Check quote', written(MESSAGE));
    expect(isPrivate(message)).toBe(true);
    expect(texts(message)[0]).toBe('### 2 quotations checked: 1 altered and 1 printed so');
    expect(says(message)).not.toContain('unbelievable');
    expect(says(message)).toContain('Where 1 stands, or comes nearest:');
    const next = await stage.press(message, '▶');
    expect(says(next)).toContain('Where 2 stands');
    expect(says(next)).toContain('**About 18,000 cars cross it every day');
    const { shared } = await stage.share(next);
    expect(says(shared)).toContain('Where 2 stands');
    expect(says(shared)).not.toContain('unbelievable');
  });

  test('checks a message without quotation marks as a whole, and never prints it again in full', async () => {
    const stage = await openStage(ARTICLES);
    for (const [words, heading] of [
      [EXACT, '### Printed so'],
      ['Tigers eat the moon on Sundays, and it is made of cheese.', '### Not in these articles'],
      [`${'The weather is fine today in the capital of the north. '.repeat(40)}`, '### Not in these articles'],
    ] as const) {
      const message = await stage.menu('Check quote', written(words));
      expect(texts(message)[0]).toBe(heading);
      const ours = texts(message).filter((one) => !one.startsWith('> '));
      expect(ours.join('\n')).not.toContain(words.trim());
    }
  });

  test('reads a message as Discord shows it: marks, links and mentions are no words of it', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.menu(
      'Check quote',
      written(
        '> **Ferries will run every ten minutes** between the [old fish market](<https://courier.example/x>)\n> and the north quay\\. <@1> https://courier.example/y',
      ),
    );
    expect(texts(message)[0]).toBe('### Printed so');
  });

  test('checks an answer of the bot’s own', async () => {
    const stage = await openStage(ARTICLES);
    const answer = await stage.command({ name: 'quote', options: { who: 'Marta Oleander' } });
    const message = await stage.menu('Check quote', answer);
    expect(says(message)).toContain('**We found cracks in eleven of the forty hangers');
  });

  test('is told of a message without a word', async () => {
    const message = await (await openStage(ARTICLES)).menu('Check quote', written('😀'));
    expect(says(message)).toContain('no word');
    expect(isPrivate(message)).toBe(true);
  });

  test('of more quotations than a message holds, tells the gravest and leads to the places of all it lists', async () => {
    const stage = await openStage(ARTICLES);
    const all = Array.from({ length: 30 }, (_, i) =>
      i % 2 ? `“About 18,000 cars cross it every day, and ${i} times that”` : `“${EXACT}”`,
    );
    const message = await stage.menu(
      'Check quote',
      written(all.map((one) => `Somebody I know said ${one}.`).join('\n')),
    );
    expect(texts(message)[0]).toMatch(/^### 30 quotations checked/);
    expect(says(message)).toMatch(/\d+ more, none graver/);
    expect(says(message)).toMatch(/25 of \d+ places are listed/);
    expect(says(await stage.press(message, '▶'))).toContain('place 2 of 25');
  });
});

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
          if (labels(first).includes('▶')) {
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
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  });
});
