// Long, since it is the one suite of what an answer is: sentence, confidence, reason, filters, limits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import type { Filters, SearchResult } from '../../src/search/result.ts';
import { createSearch } from '../../src/search/search.ts';

const body = (text: string) => ({ kind: 'body' as const, text });
const harbour = composeArticle(
  { id: 'harbour', title: 'The harbour of Lindmouth', language: 'en', publisher: 'Lind Post', published: '2018-08-03' },
  [
    { kind: 'heading', text: 'How many ships' },
    body('The harbour was dug in 1871. About 4,000 ships called there last year. Grain is the main cargo.'),
    body('The attaché, Mara Oduya, called the new pier a “political decision” for the council of Lindmouth.'),
    body('The Lindmouth Harbour Trust (LHT) began to organise the defences in March. Its centre is the old mill.'),
    body('Newly landed crews sleep in tents. The harbour trust feeds them, and children carry the bread.'),
  ],
);
const orchard = composeArticle(
  { id: 'orchard', title: 'Apples of Varn', language: 'en', publisher: 'Varn Times', published: '2020-01-15' },
  [
    body('Varn grows red apples. The political council of Varn taxes each tree.'),
    body('A storm felled 300 trees in the orchard.'),
  ],
);
const hafen = composeArticle({ id: 'hafen', title: 'Der Hafen von Lindmouth', language: 'de' }, [
  body('Der Hafen von Lindmouth wurde 1871 gegraben. Das Bevölkerungswachstum war groß.'),
]);

async function shelf(...articles: Article[]) {
  const search = createSearch();
  await search.update(articles);
  return search;
}

const number = ({ passages }: SearchResult): number | undefined => passages[0]?.passage.number;
const places = ({ passages }: SearchResult): string[] =>
  passages.map(({ article, passage }) => `${article.id} ${passage.number}`);

async function asked(question: string, filters?: Filters) {
  const result = await (await shelf(harbour, orchard)).search(question, filters);
  const top = result.passages[0];
  return {
    ...result,
    place: top && `${top.article.id} ${top.passage.number}`,
    highlighted: top?.highlight ? slice(passageText(top.article, top.passage), top.highlight) : null,
  };
}

describe('an answer', () => {
  it('highlights the sentence that holds the number asked for', async () => {
    expect(await asked('How many ships called at Lindmouth?')).toMatchObject({
      standing: 'answers',
      reason: null,
      place: 'harbour 2',
      highlighted: 'About 4,000 ships called there last year.',
    });
  });

  it('is never a heading', async () => {
    expect((await asked('ships')).place).toBe('harbour 2');
  });

  it('does not depend on the questions before it', async () => {
    const search = await shelf(harbour, orchard);
    const first = await search.search('Who called the pier a decision?');
    for (const question of ['apples', 'storm trees', 'crews bread']) await search.search(question);
    const { tookMs: _, ...again } = await search.search('Who called the pier a decision?');
    expect(first).toMatchObject(again);
  });
});

describe('a passage as long as a book', () => {
  it('is answered with its sentence', async () => {
    const filler = 'Ferry. '.repeat(100_000);
    const told = 'The ferry to Lindmouth sails at noon.';
    const book = composeArticle({ id: 'book', title: 'Ferries', language: 'en' }, [
      body(`${filler}${told} ${filler}`.trimEnd()),
    ]);
    const { passages } = await (await shelf(book)).search('When does the ferry sail to Lindmouth?');
    const [found] = passages;
    expect(found?.highlight && slice(passageText(book, found.passage), found.highlight)).toBe(told);
  });
});

describe('a question as long as a page', () => {
  const telling = Array.from({ length: 80 }, (_, i) => `brig${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`).join(
    ' ',
  );
  const long = composeArticle({ id: 'long', title: 'Ships', language: 'en' }, [
    body(`Of ${telling}.`),
    body('The ferry came.'),
    body('The ferry left.'),
  ]);
  const unknown = Array.from({ length: 300 }, (_, i) => `1${i}9`).join(' ');

  it('is looked up by the words that tell most', async () => {
    expect(places(await (await shelf(long)).search(`ferry ${telling}`))).toEqual(['long 1']);
  });

  it('is read at its beginning, and not past any message', async () => {
    const search = await shelf(long);
    expect(places(await search.search(`${'of '.repeat(600)}ferry`))).toContain('long 2');
    await expect(search.search(`${'of '.repeat(6000)}ferry`)).rejects.toMatchObject({ code: 'nothing-to-search' });
  });

  it('is not found by the few words of it that articles hold', async () => {
    const search = await shelf(long);
    expect((await search.search('ferry')).standing).toBe('answers');
    expect(await search.search(`ferry ${unknown}`)).toMatchObject({ standing: 'nothing' });
    expect(places(await search.search(`ferry ${unknown}`))).toContain('long 2');
  });
});

describe('a question about something else', () => {
  it('is turned away, and what is missing is named', async () => {
    expect(await asked('What is the capital of Mongolia?')).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'none-mentions', word: 'Mongolia' },
    });
  });

  it('without a word to look for is refused', async () => {
    await expect(asked('what is it?')).rejects.toMatchObject({ code: 'nothing-to-search' });
    await expect(asked('')).rejects.toMatchObject({ code: 'nothing-to-search' });
  });
});

describe('what people type', () => {
  it.each([
    ['a word without its diacritics', 'attache', 'harbour 3'],
    ['a misspelling', 'orchrad', 'orchard 2'],
    ['a letter too few in a long word', 'lindmoth mill', 'harbour 4'],
    ['a number without its comma', '4000', 'harbour 2'],
    ['a number in thousands', '4k ships', 'harbour 2'],
    ['a plural', 'storms', 'orchard 2'],
    ['another tense', 'Who begins to organize?', 'harbour 4'],
    ['American spelling', 'organized defense center', 'harbour 4'],
    ['an irregular plural', 'child with bread', 'harbour 5'],
    ['an acronym', 'LHT', 'harbour 4'],
    ['one word', 'apples', 'orchard 1'],
    ['a whole sentence', 'Newly landed crews sleep in tents.', 'harbour 5'],
    ['a hyphen', 'newly-landed', 'harbour 5'],
  ])('%s', async (_, question, place) => {
    expect(await asked(question)).toMatchObject({ place, standing: 'answers' });
  });

  it('finds the words an acronym stands for', async () => {
    expect(places(await asked('LHT'))).toContain('harbour 5');
  });

  it('corrects a word only when no passage holds it', async () => {
    const search = await shelf(
      composeArticle({ id: 'a', title: 'A', language: 'en' }, [
        body('The broad river rose.'),
        body('The bread was warm.'),
      ]),
    );
    expect(places(await search.search('bread'))).toEqual(['a 2']);
    expect(places(await search.search('braed'))).toContain('a 2');
  });

  it('must hold a quoted phrase word for word', async () => {
    expect(places(await asked('"political council" Lindmouth'))).toEqual(['orchard 1']);
    expect(await asked('"council political" Varn')).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'no-phrases', phrases: ['council political'], without: [] },
      place: 'orchard 1',
    });
  });

  it('leaves out passages with a word after a minus sign', async () => {
    expect(places(await asked('council -apples'))).toEqual(['harbour 3']);
  });
});

describe('filters', () => {
  it.each([
    [{ article: 'orchard' }, 'orchard 1'],
    [{ publisher: 'lind post' }, 'harbour 3'],
    [{ publishedFrom: '2019-01-01' }, 'orchard 1'],
    [{ publishedTo: '2019-01-01' }, 'harbour 3'],
    [{ language: 'de' }, undefined],
  ])('%j', async (filters: Filters, place) => {
    const found = places(await asked('political council', filters));
    expect(found[0]).toBe(place);
    expect(found.every((one) => place !== undefined && one.startsWith(place.split(' ')[0] ?? ''))).toBe(true);
  });

  it('limit how many passages come', async () => {
    expect((await asked('council Lindmouth harbour', { limit: 2 })).passages).toHaveLength(2);
  });

  it('do not change the confidence when fewer passages come', async () => {
    const mills = composeArticle({ id: 'mills', title: 'Mills', language: 'en' }, [
      body('The windmill of Varn was built by Mara Oduya in 1871.'),
      body('A windmill turns.'),
      body('The rain fell.'),
    ]);
    const search = await shelf(mills);
    const { confidence, passages } = await search.search('Who built the windmill of Varn?');
    expect(passages).toHaveLength(2);
    expect(await search.search('Who built the windmill of Varn?', { limit: 1 })).toMatchObject({ confidence });
  });
});

describe('languages', () => {
  it('a question finds articles in its own language first', async () => {
    const search = await shelf(harbour, hafen);
    expect((await search.search('Wann wurde der Hafen von Lindmouth gegraben?')).passages[0]?.article.id).toBe('hafen');
    expect((await search.search('When was the harbour of Lindmouth dug in 1871?')).passages[0]?.article.id).toBe(
      'harbour',
    );
  });

  it('a word finds the compounds that hold it', async () => {
    expect(number(await (await shelf(hafen)).search('Wachstum der Bevölkerung'))).toBe(1);
  });

  it('an article without one is read in the language it shows', async () => {
    const unknown = composeArticle({ id: 'u', title: 'U' }, [
      body('Los barcos llegaron al puerto de la ciudad por la noche.'),
    ]);
    expect(number(await (await shelf(unknown)).search('¿Cuándo llega el barco?'))).toBe(1);
  });

  it('needs no spaces between words', async () => {
    const chinese = composeArticle({ id: 'zh', title: '港口', language: 'zh' }, [
      body('城里种苹果。'),
      body('港口是1871年挖的。每年有四千艘船。'),
    ]);
    expect(number(await (await shelf(chinese)).search('港口是什么时候挖的？'))).toBe(2);
  });
});

describe('an update', () => {
  it('adds, changes and removes articles', async () => {
    const search = await shelf(harbour);
    await search.update([harbour, orchard]);
    expect((await search.search('apples')).passages[0]?.article.id).toBe('orchard');
    const replanted = composeArticle({ ...orchard }, [body('Varn grows pears now.')]);
    await search.update([harbour, replanted]);
    expect(places(await search.search('pears Varn'))).toEqual(['orchard 1']);
    expect((await search.search('storm trees')).passages).toEqual([]);
    await search.update([harbour]);
    expect(await search.search('pears')).toMatchObject({ passages: [], standing: 'nothing' });
  });

  it('leaves the index as if the articles had been there from the start', async () => {
    const moved = await shelf(orchard, hafen);
    await moved.update([harbour]);
    await moved.update([harbour, orchard]);
    const { tookMs: _, ...expected } = await (await shelf(harbour, orchard)).search('political council of Varn');
    expect(await moved.search('political council of Varn')).toMatchObject(expected);
  });
});

describe('whatever is asked', () => {
  it('highlights lie in their passages, scores fall, confidence stays between 0 and 1', async () => {
    const search = await shelf(harbour, orchard, hafen);
    const word = fc.constantFrom(
      'harbour',
      'Varn',
      '"political',
      'council"',
      '-apples',
      '4,000',
      'Hafen',
      'wer',
      'x',
      '港口',
      '“',
      '(',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(word).map((w) => w.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        async (question) => {
          const result = await search.search(question).catch((error) => {
            expect(error).toMatchObject({ code: 'nothing-to-search' });
          });
          if (!result) return;
          expect(result.confidence).toBeGreaterThanOrEqual(0);
          expect(result.confidence).toBeLessThanOrEqual(1);
          expect(result.reason === null).toBe(result.standing === 'answers');
          for (const { article, passage, highlight } of result.passages) {
            if (!highlight) continue;
            expect(highlight[0]).toBeLessThan(highlight[1]);
            expect(highlight[1]).toBeLessThanOrEqual(passageText(article, passage).length);
          }
        },
      ),
    );
  });
});
