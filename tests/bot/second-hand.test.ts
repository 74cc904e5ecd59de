import { describe, expect, test } from 'vitest';
import { titleWithin } from '../../src/reply/title.ts';
import { en } from '../../src/words/en.ts';
import { openStage, pressables, texts } from '../support/stage.ts';

const says = (message: Parameters<typeof texts>[0]): string => texts(message).join('\n');

const TOLD =
  '“The strait is calm,” Qi Qianjin told Al-Watan, in remarks translated by MEMRI. Nobody else was asked about the strait.';
const ARTICLE = {
  'strait.md': `---\ntitle: The strait\nurl: https://courier.example/strait\npublisher: Velmora Courier\n---\n\n${TOLD}\n\nThe ferries stay in port until the weather turns, which may take a week.\n\n“The mill stays shut,” Oona Marsh was quoted by Reuters as saying.\n`,
};

describe('the way that words took is told wherever they are shown', () => {
  test('in an answer', async () => {
    const stage = await openStage(ARTICLE);
    const message = await stage.command({ name: 'ask', options: { question: 'Is the strait calm?' } });
    expect(says(message)).toContain('— Qi Qianjin · to Al-Watan (remarks) · translated by MEMRI');
  });

  test('in a quotation, and where one is checked', async () => {
    const stage = await openStage(ARTICLE);
    const way = '-# to Al-Watan (remarks) · translated by MEMRI · reported by Velmora Courier';
    expect(says(await stage.command({ name: 'quote', options: { who: 'Qi' } }))).toContain(way);
    expect(says(await stage.command({ name: 'check', options: { text: '“The strait is calm”' } }))).toContain(way);
  });

  test('beside the paragraphs around them', async () => {
    const stage = await openStage(ARTICLE);
    const first = await stage.command({ name: 'ask', options: { question: 'Is the strait calm?' } });
    const context = await stage.press(first, 'Context');
    const qi = '-# Quoted here: Qi Qianjin · to Al-Watan (remarks) · translated by MEMRI';
    expect(says(context)).toContain(qi);
    const middle = await stage.press(context, '▼ Later');
    expect(says(middle)).toContain(`${qi}\n-# Quoted here: Oona Marsh · quoted by Reuters`);
  });

  test('of one speaker every way', async () => {
    const stage = await openStage({
      'one.md':
        '“The kiln burns,” Ida Quell was quoted by Le Soir as saying. “It does not,” said Tom Reeve. “It is out,” Ida Quell told Reuters.\n',
    });
    const message = await stage.command({ name: 'ask', options: { question: 'Does the kiln burn?' } });
    expect(says(message)).toContain(
      '\n— Ida Quell · quoted by Le Soir\n-# Quoted here: Tom Reeve\n-# Quoted here: Ida Quell · to Reuters\n',
    );
  });

  test('behind whatever title', async () => {
    const title = `deputy ${'assistant to the acting '.repeat(9)}secretary of harbours`;
    const stage = await openStage({ 'one.md': `“The kiln burns,” Ida Quell, the ${title}, told Reuters.\n` });
    const message = await stage.command({ name: 'ask', options: { question: 'Does the kiln burn?' } });
    expect(says(message)).toMatch(/^— Ida Quell.* · to Reuters$/m);
  });

  test('of each place that a text is put together from', async () => {
    const stage = await openStage({
      'a.md':
        '---\ntitle: A\nform: digest\n---\n\n“The strait is calm and open to all the ships of the coast,” Qi Qianjin told Al-Watan, in remarks translated by MEMRI.\n',
      'b.md': '---\ntitle: B\n---\n\n“All the ferries of the north stay in port this week,” said Oona Marsh.\n',
    });
    const text =
      '“The strait is calm and open to all the ships of the coast. All the ferries of the north stay in port this week”';
    const message = await stage.command({ name: 'check', options: { text } });
    expect(says(message)).toContain('— Qi Qianjin · to Al-Watan (remarks) · translated by MEMRI · Digest of A');
    expect(says(message)).toContain('— Oona Marsh · B');
  });
});

describe('a digest is called one, however long its title', () => {
  const title = `The harbour ${'and the strait '.repeat(20)}`.trim();

  test('in choices and menus', async () => {
    const file = `---\ntitle: ${title}\nform: digest\npublisher: Velmora Courier\n---\n\nThe harbour is shut.\n`;
    const stage = await openStage({ 'a.md': file, 'b.md': '# B\n\nThe mill is shut.\n' });
    const [choice] = await stage.typing({ name: 'ask', focused: 'article', options: { article: 'harbour' } });
    expect(choice?.name).toMatch(/^Digest of The harbour .*… · Velmora Courier$/);
    const which = await stage.command({ name: 'source' });
    const offered = pressables(which).flatMap((one) => (one as { options?: { label: string }[] }).options ?? []);
    expect(offered.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^Digest of The harbour .*…$/));
  });

  test('in a language that says so behind it', () => {
    const words = { ...en, answers: { ...en.answers, digestOf: (of: string) => `${of} (digest)` } };
    const shown = titleWithin(words, { title, id: 'a', form: 'digest' } as Parameters<typeof titleWithin>[1], 60);
    expect(shown).toMatch(/^The harbour .*… \(digest\)$/);
    expect(shown.length).toBeLessThanOrEqual(60);
  });
});
