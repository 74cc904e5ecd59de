import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { isStandIn } from '../../src/shelf/speakers/compare-names.ts';
import { findSpeakers } from '../../src/shelf/speakers/find.ts';

const articleOf = (id: string, ...paragraphs: readonly string[]) =>
  composeArticle(
    { id, title: id, language: 'en' },
    paragraphs.map((text) => ({ kind: 'body' as const, text })),
  );

const SHELF = createShelf([
  articleOf(
    'treaty',
    'The Kestrian Ambassador to Ostreland, Senna Ruhl, spoke on Friday. “The strait belongs to nobody,” she said.',
    'Wen Dao Li, a Kestrian military attaché, agreed. “It belongs to the sea,” Li said.',
  ),
  articleOf(
    'tariff',
    'The Vardanian Ambassador to Ostreland, José Ibarra, was blunt. “We shall pay nothing,” Ibarra said.',
    '“They will pay in the end,” Senna Ruhl said.',
  ),
  articleOf('mill', '“The wheel needs a new axle,” Emil Achterberg said. “It is old,” said Bela Achterberg.'),
  articleOf('winter', '“Nobody has a plan,” a senior official said.', '“It is late,” he added.'),
  articleOf('spring', '“There is a plan,” a senior official said. “We have one,” he said.'),
]);
const speakers = SHELF.speakers();
const found = (who: string) => findSpeakers(SHELF.names(), who).map(({ name, count }) => `${name} ${count}`);

describe('the speakers of a shelf', () => {
  it('knows the same person in two articles as one', () => {
    const ruhl = speakers.filter(({ name }) => name === 'Senna Ruhl');
    expect(ruhl).toHaveLength(1);
    expect(ruhl[0]).toMatchObject({
      articles: ['tariff', 'treaty'],
      count: 2,
      titles: ['Kestrian Ambassador to Ostreland'],
    });
  });

  it('gives each who has a role, the most quoted first', () => {
    expect(found('ambassador')).toEqual(['Senna Ruhl 2', 'José Ibarra 1']);
    expect(found('Vardanian ambassador')).toEqual(['José Ibarra 1']);
  });

  it('takes no notice of case and diacritics', () => {
    for (const who of ['attache', 'ATTACHÉ', 'military attaché', 'wen dao li', 'li', 'Mr. Li'])
      expect(found(who)).toEqual(['Wen Dao Li 1']);
    expect(found('jose ibarra')).toEqual(['José Ibarra 1']);
  });

  it('tells two of one surname apart', () => {
    expect(found('achterberg')).toHaveLength(2);
    expect(found('Emil Achterberg')).toEqual(['Emil Achterberg 1']);
  });

  it('keeps the unnamed of two articles apart', () => {
    expect(found('senior official')).toEqual(['a senior official 2', 'a senior official 2']);
    expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
  });

  it('finds by the beginning of a word when no whole word fits', () => {
    expect(found('achter')).toHaveLength(2);
    expect(found('amb')).toEqual(['Senna Ruhl 2', 'José Ibarra 1']);
    expect(found('nobody at all')).toEqual([]);
    expect(found(' . ')).toEqual([]);
  });

  it('finds everyone by their own name, whatever is typed', () => {
    for (const { id, name } of speakers) expect(findSpeakers(SHELF.names(), name).map((s) => s.id)).toContain(id);
    fc.assert(fc.property(fc.string(), (who) => findSpeakers(SHELF.names(), who).every((s) => speakers.includes(s))));
  });
});

describe('isStandIn', () => {
  it('knows a word that only stands for somebody from a name and from a description', () => {
    for (const name of ['he', 'They', 'who', 'some']) expect(isStandIn(name)).toBe(true);
    for (const name of ['Ilse Varga', 'a senior official', 'the crowd']) expect(isStandIn(name)).toBe(false);
  });
});
