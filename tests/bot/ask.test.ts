import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { ALICE, BOB, MODERATOR } from '../support/discord/people.ts';
import { labels, openStage, type Stage, texts } from '../support/stage.ts';

const CARS = 'How many cars cross the harbour bridge every day?';
const isPrivate = (message: { flags?: number }): boolean => Boolean((message.flags ?? 0) & MessageFlags.Ephemeral);

/** The publishers of all pages of an answer. */
async function sources(stage: Stage, first: APIMessage): Promise<string[]> {
  const found: string[] = [];
  let message = first;
  for (let pages = Number(/of (\d)$/.exec(texts(first).at(-1) ?? '')?.[1]); pages > 0; pages--) {
    found.push(/Velmora Courier|North Quay Weekly/.exec(texts(message).at(-1) ?? '')?.[0] ?? 'none');
    if (pages > 1) message = await stage.press(message, '▶');
  }
  return [...new Set(found)];
}

describe('/ask', () => {
  test('shows the question, the passage with the answering sentence in bold, and the source', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'ask', options: { question: CARS } });
    const [question, passage, source] = texts(message);
    expect(question).toBe(`### ${CARS}`);
    expect(passage).toContain('**About 18,000 cars cross it every day\\.**'.replace('\\.', '.'));
    expect(passage?.startsWith('> ')).toBe(true);
    expect(source).toMatch(/^-# \[Harbour bridge to close for a year\]\(<https:\/\/courier\.example\S*:~:text=/);
    expect(source).toMatch(/ · Velmora Courier · 14 May 2021 · ¶ 1 of 5 · result 1 of \d$/);
    expect(labels(message)).toEqual(['◀ Previous', 'Next ▶', 'Context', 'Cite', 'Delete']);
    expect(isPrivate(message)).toBe(false);
  });

  test('says whose words the sentence is that is lit, and who else is quoted beside it', async () => {
    const passage =
      'About 4,000 barges pass the kiln of Ardmel every year. “It burns day and night,” said Ida Quell, the potter. Tom Reeve called the smoke “a hard price”.';
    const stage = await openStage({ 'kiln.md': `# The kiln\n\n${passage}\n` });
    const credited = async (question: string) =>
      texts(await stage.command({ name: 'ask', options: { question } }))
        .join('\n')
        .split('\n')
        .filter((line) => /^(> .*\*\*|— |-# Quoted)/.test(line))
        .map((line) => /\*\*(.*)\*\*/.exec(line)?.[1] ?? line);
    const [ida, tom] = ['Ida Quell', 'Tom Reeve'];
    // A sentence of the reporter's is nobody else's, though he gives it to somebody or has some words of theirs in it.
    expect(await credited('How many barges pass the kiln of Ardmel every year?')).toEqual([
      'About 4,000 barges pass the kiln of Ardmel every year.',
      `-# Quoted here: ${ida}`,
      `-# Quoted here: ${tom}`,
    ]);
    expect(await credited('Does the kiln of Ardmel burn day and night?')).toEqual([
      '“It burns day and night,” said Ida Quell, the potter.',
      `— ${ida}`,
      `-# Quoted here: ${tom}`,
    ]);
    expect(await credited('What did Tom Reeve call the smoke?')).toEqual([
      'Tom Reeve called the smoke “a hard price”.',
      `-# Quoted here: ${ida}`,
      `-# Quoted here: ${tom}`,
    ]);
  });

  test('turns a question on something else away, with the nearest passage behind a button', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'ask', options: { question: 'What is the capital of Mongolia?' } });
    expect(texts(message)[1]).toBe('Nothing in these articles answers that.');
    expect(texts(message).join('\n')).toContain('*Mongolia*');
  });

  test('shows the nearest passage on demand, said to be no answer', async () => {
    const stage = await openStage(ARTICLES);
    const away = await stage.command({
      name: 'ask',
      options: { question: 'Which cars did the Mongolian emperor prefer?' },
    });
    const nearest = await stage.press(away, 'Show the nearest passage');
    expect(texts(nearest).join('\n')).toContain('It may not answer the question');
    expect(texts(nearest)[0]).toBe(texts(away)[0]);
  });

  test('◀ ▶ turn the pages for the asker, and give anyone else a copy of their own', async () => {
    const stage = await openStage(ARTICLES);
    const first = await stage.command({ name: 'ask', options: { question: CARS }, user: ALICE });
    const second = await stage.press(first, '▶', { user: ALICE });
    expect(second.id).toBe(first.id);
    expect(texts(second).at(-1)).toContain('result 2 of');
    expect(texts(await stage.press(second, '◀', { user: ALICE }))).toEqual(texts(first));

    const copy = await stage.press(first, '▶', { user: BOB });
    expect(copy.id).not.toBe(first.id);
    expect(isPrivate(copy)).toBe(true);
    expect(labels(copy)).toContain('Share');
  });

  test('a question of one article stays with it from page to page', async () => {
    const stage = await openStage(ARTICLES);
    const question = 'Did the lamp of the lighthouse turn in the city for a year?';
    const everywhere = await stage.command({ name: 'ask', options: { question } });
    expect(await sources(stage, everywhere)).toContain('Velmora Courier');
    const inOne = await stage.command({ name: 'ask', options: { question, article: 'lighthouse' } });
    expect(await sources(stage, inOne)).toEqual(['North Quay Weekly']);
  });

  test('a private answer can be shared, in the name of whoever shares it', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'ask', options: { question: CARS, private: true }, user: ALICE });
    expect(isPrivate(message)).toBe(true);
    expect(labels(message)).toEqual(['◀ Previous', 'Next ▶', 'Context', 'Cite', 'Share']);
    const { kept, shared } = await stage.share(message, { user: ALICE });
    expect(isPrivate(shared)).toBe(false);
    expect(texts(shared).at(-1)).toBe(`-# Shared by <@${ALICE.id}>`);
    expect(labels(shared)).toContain('Delete');
    expect(texts(kept)).toEqual(texts(message));
    expect(isPrivate(kept)).toBe(true);
    expect(labels(kept)).toEqual(['◀ Previous', 'Next ▶', 'Context', 'Cite', 'Shared']);

    // Pressed twice: the second click brings the message as it is by then.
    const again = await stage.press(kept, 'Shared', { user: ALICE });
    expect(isPrivate(again)).toBe(true);
    expect(texts(again)).toEqual(['This answer has been shared already.']);
    // Another page is another answer.
    expect(labels(await stage.press(kept, '▶', { user: ALICE }))).toContain('Share');
  });

  test('Context shows the paragraphs around it, privately, and goes on from there', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const message = await stage.command({ name: 'ask', options: { question: 'How often do the ferries run?' } });
    const context = await stage.press(message, 'Context', { user: BOB });
    expect(isPrivate(context)).toBe(true);
    expect(texts(context).filter((one) => one.startsWith('-# ') && one.includes('¶'))).toHaveLength(3);
    const later = await stage.press(context, '▼ Later', { user: BOB });
    expect(later.id).toBe(context.id);
    expect(texts(later).join('\n')).toContain('▸ ¶ 4 of 5');
  });

  test('Cite gives the citation of the passage, privately', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'ask', options: { question: CARS } });
    const cited = await stage.press(message, 'Cite', { user: BOB });
    expect(isPrivate(cited)).toBe(true);
    expect(texts(cited).join('\n')).toContain('Tavoll');
  });

  test('Delete is the asker’s and the moderators’', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'ask', options: { question: CARS }, user: ALICE });
    const refused = await stage.press(message, 'Delete', { user: BOB });
    expect(isPrivate(refused)).toBe(true);
    expect(texts(refused)[0]).toContain('Only the person who asked');
    await expect(stage.remove(message, { user: ALICE })).resolves.toEqual({ remove: true });
    await expect(stage.remove(message, { user: BOB, permissions: MODERATOR })).resolves.toEqual({ remove: true });
  });

  test('completes the article from its title', async () => {
    const stage = await openStage(ARTICLES);
    const choices = await stage.typing({ name: 'ask', focused: 'article', options: { article: 'LIGHT' } });
    expect(choices).toEqual([
      { name: 'Keeper of the last lighthouse retires · North Quay Weekly · 2019-11-02', value: 'lighthouse' },
    ]);
    expect(await stage.typing({ name: 'ask', focused: 'article' })).toHaveLength(2);
  });

  test('of a long title the title is cut while it is typed, not the publisher and the date', async () => {
    const title = `The harbour ${'and the bridge '.repeat(12)}`;
    const long = {
      'long.md': `---\ntitle: ${title}\npublisher: Velmora Courier\npublished: 2021-05-15\n---\n\nText.\n`,
    };
    const [choice] = await (await openStage(long)).typing({ name: 'source', focused: 'article' });
    expect(choice?.name).toMatch(/^The harbour and the bridge.*… · Velmora Courier · 2021-05-15$/);
  });
});
