import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import { EXACT, isPrivate, says } from '../support/check-stage.ts';
import { written } from '../support/shelf-stage.ts';
import { openStage, texts } from '../support/stage.ts';

describe('Check quote', () => {
  const MESSAGE =
    'Have you heard? Marta Oleander said “Nobody should drive over a bridge that we would drive over ourselves” and also “About 18,000 cars cross it every day” — unbelievable, I will never take my car there again!';

  test('checks every quoted run of a message, to the member alone', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.menu('Check quote', written(MESSAGE));
    expect(isPrivate(message)).toBe(true);
    expect(texts(message)[0]).toBe('### 2 quotations checked: 1 altered and 1 printed so');
    expect(says(message)).not.toContain('unbelievable');
    expect(says(message)).toContain('Where no. 1 stands, or comes nearest:');
    const next = await stage.press(message, '▶');
    expect(says(next)).toContain('Where no. 2 stands');
    expect(says(next)).toContain('**About 18,000 cars cross it every day');
    const { shared } = await stage.share(next);
    expect(says(shared)).toContain('Where no. 2 stands');
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

  test.each([
    ['bold, italics and a spoiler', '||Half of **their** *customers* come over the bridge.||'],
    ['small print, a heading, a list', '# Half of their\n-# customers\n- come over the bridge.'],
    ['a link by its words', '[Half of their customers](https://x.example/a) come __over__ the ~~bridge~~.'],
    ['code', 'Half of `their customers` come over the bridge.'],
    ['what is escaped', 'Half of their \\*customers\\* come over the bridge\\.'],
    [
      'a block quote, and words below it',
      '> Half of their customers come over the bridge.\nI doubt it very much, my friends',
    ],
    ['a long block quote', '>>> Half of **their** customers\ncome over the bridge.'],
  ])('reads %s as it is shown', async (_, markdown) => {
    const message = await (await openStage(ARTICLES)).menu('Check quote', written(markdown));
    expect(says(message)).toContain('**Half of their customers come over the bridge**');
    expect(texts(message)[0]).toMatch(/^### (?:Printed so|2 quotations checked: 2 printed so)$/);
    expect(
      says(message)
        .split('\n')
        .find((line) => line.startsWith('-# Checked')),
    ).not.toMatch(/[*_~`|]{2}/);
  });

  test('checks an answer of the bot’s own, quotation by quotation', async () => {
    const stage = await openStage(ARTICLES);
    const answer = await stage.command({ name: 'ask', options: { question: 'How often do ferries run?' } });
    const message = await stage.menu('Check quote', answer);
    expect(texts(message)[0]).toBe('### Printed so');
    expect(says(message)).toContain('-# Checked: “Ferries will run every ten minutes');
  });

  test('checks an answer of the bot’s own', async () => {
    const stage = await openStage(ARTICLES);
    const answer = await stage.command({ name: 'quote', options: { who: 'Marta Oleander' } });
    const message = await stage.menu('Check quote', answer);
    expect(says(message)).toContain('**We found cracks in eleven of the forty hangers');
  });

  test('reads a message as long as any, whose block quote has many lines', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `Nobody knows of row ${i}.`.padEnd(64, 'o'));
    const long = `I doubt it very much, my friends:\n>>> ${EXACT}\n${lines.join('\n')}`.slice(0, 4_000);
    expect(long).toHaveLength(4_000);
    const message = await (await openStage(ARTICLES)).menu('Check quote', written(long));
    expect(texts(message)[0]).toContain('1 printed so');
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

test('checks in direct messages and where a member has brought the bot along', async () => {
  const stage = await openStage(ARTICLES);
  const permissions = PermissionFlagsBits.UseExternalApps;
  for (const scene of [{ guild: null }, { installedBy: 'user', permissions }] as const) {
    const found = await stage.menu('Check quote', written(EXACT), scene);
    expect(texts(found)[0]).toBe('### Printed so');
    const { shared } = await stage.share(found, scene);
    expect(texts(shared)[0]).toBe('### Printed so');
  }
});
