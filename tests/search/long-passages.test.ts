import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';

const SENTENCES = [
  'The valley was wide and the river slow.',
  'Farmers brought their apples to the market in carts.',
  'In winter the road over the pass was closed for weeks.',
  'Nobody in the village spoke of it for years.',
];
const filling = (count: number, between: string): string =>
  Array.from({ length: count }, (_, i) => SENTENCES[i % SENTENCES.length]).join(between);
const ANSWER = 'The lighthouse keeper Ansgar Velde counted 312 herons in 1911.';
const book = `${filling(2500, ' ')} ${ANSWER} ${filling(2500, ' ')}`;

async function shelf(...texts: string[]) {
  const search = createSearch();
  const body = texts.map((text) => ({ kind: 'body' as const, text }));
  await search.update([composeArticle({ id: 'book', title: 'A book', language: 'en' }, body)]);
  return search;
}

describe('a passage as long as a book', () => {
  it('is found once, with the one sentence that answers', async () => {
    const search = await shelf(book, 'Herons nest in reeds.');
    const { passages, standing } = await search.search('How many herons did Ansgar Velde count?');
    expect(standing).toBe('answers');
    expect(passages.map(({ passage }) => passage.number)).toEqual([1, 2]);
    const [first] = passages;
    if (!first?.highlight) throw new Error('nothing is highlighted');
    expect(slice(passageText(first.article, first.passage), first.highlight)).toBe(ANSWER);
  });

  it('is found once though many of its pieces share the words', async () => {
    const { passages } = await (await shelf(book)).search('When was the road over the pass closed?');
    expect(passages.map(({ passage }) => passage.number)).toEqual([1]);
  });

  it('leaves room for others though all of its pieces share the words', async () => {
    const search = await shelf(book, 'Farmers walk to the market.', 'Apples are red.', 'Carts stood by the wall.');
    const { passages } = await search.search('market apples carts farmers');
    expect(passages.map(({ passage }) => passage.number).sort()).toEqual([1, 2, 3, 4]);
  });

  it('is left out whole by a word that stands in another of its pieces', async () => {
    const search = await shelf(book, 'Carts stood at the market.');
    const { passages } = await search.search('market -lighthouse');
    expect(passages.map(({ passage }) => passage.number)).toEqual([2]);
  });

  it('holds a phrase wherever it stands', async () => {
    const search = await shelf(book, 'The keeper left the lighthouse.');
    const { passages } = await search.search('"lighthouse keeper" herons');
    expect(passages.map(({ passage }) => passage.number)).toEqual([1]);
  });

  it('holds phrases though they stand far apart', async () => {
    const text = `The lighthouse keeper slept. ${filling(2500, ' ')} Quince marmalade was sold.`;
    const search = await shelf(text, 'The keeper of the lighthouse ate marmalade.');
    const { passages } = await search.search('"lighthouse keeper" "quince marmalade"');
    expect(passages.map(({ passage }) => passage.number)).toEqual([1]);
  });

  it('is searched though no sentence in it ends', async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => (i === 11_111 ? 'quince marmalade' : `word${i % 50}`));
    const search = await shelf(words.join(' '));
    const { passages } = await search.search('quince marmalade');
    const [first] = passages;
    if (!first?.highlight) throw new Error('nothing is highlighted');
    const shown = slice(passageText(first.article, first.passage), first.highlight);
    expect(shown).toContain('quince marmalade');
    expect(shown.length).toBeLessThanOrEqual(3000);
    expect(shown).toBe(shown.trim());
  });

  it('is searched line by line where it has but lines', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => (i === 15_000 ? 'Quince' : 'Pear'));
    const { passages } = await (await shelf(lines.join('\n'))).search('quince');
    const [first] = passages;
    if (!first?.highlight) throw new Error('nothing is highlighted');
    expect(slice(passageText(first.article, first.passage), first.highlight)).toBe('Quince');
  });
});

it('a part read at a step ends with a line, and no word of the text is lost', async () => {
  const lines = Array.from({ length: 9000 }, (_, i) => `Row ${i} holds item${i}.`);
  const search = await shelf(lines.join('\n'));
  for (const i of [0, 1700, 1701, 4321, 8999]) {
    const { passages } = await search.search(`item${i}`);
    const [first] = passages;
    if (!first?.highlight) throw new Error(`item${i} is not found`);
    expect(slice(passageText(first.article, first.passage), first.highlight)).toBe(`Row ${i} holds item${i}.`);
  }
});
