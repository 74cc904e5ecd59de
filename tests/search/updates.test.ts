import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import type { Search } from '../../src/search/result.ts';
import { createSearch } from '../../src/search/search.ts';

const WORDS =
  'harbour harbor ship ships pier grain orchard apple apples storm mill council Lindmouth Varn Oduya crews bread orchrad bred the a in of was'.split(
    ' ',
  );
const QUESTIONS = [
  'Which ships lie in the harbour of Lindmouth?',
  'orchard storm',
  'orchrad',
  'brade',
  'Oduya',
  'LHT pier',
  '"apple storm" council',
  'grain of the mill -Varn',
  'Wer grub den Hafen?',
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const paragraph = fc.oneof(
  { weight: 9, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')) },
  fc.constantFrom('The Lindmouth Harbour Trust (LHT) met.', 'The Lower Hill Trail (LHT) is closed.'),
);
const article = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: sentence,
    language: fc.constantFrom('en', 'en', 'de'),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
  })
  .map(({ paragraphs, ...facts }) =>
    composeArticle(
      facts,
      paragraphs.map((text, i) => ({ kind: i === 0 && text.length < 30 ? 'heading' : 'body', text })),
    ),
  );
const shelf = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 4 });

async function answersOf(search: Search) {
  const answers = [];
  for (const question of QUESTIONS) {
    const { tookMs: _, passages, ...rest } = await search.search(question, { limit: 20 });
    const places = passages.map(({ article, passage, score, highlight }) => [
      article.id,
      article.hash,
      passage.number,
      score,
      highlight,
    ]);
    answers.push({ question, places, ...rest });
  }
  return answers;
}

/** Holds one shelf after the other, and is asked in between. */
async function searchOver(...shelves: (readonly Article[])[]) {
  const search = createSearch();
  for (const articles of shelves) {
    await search.update(articles);
    await search.search('LHT pier');
  }
  return search;
}

const dug = (year: number) =>
  composeArticle({ id: 'harbour', title: 'The harbour', language: 'en' }, [
    { kind: 'body', text: `The quay of Lindmouth was dug in ${year}.` },
  ]);
/** Some thousand passages: it takes a while until they are all there. */
const others = (words: string) =>
  Array.from({ length: 60 }, (_, n) =>
    composeArticle(
      { id: `other-${n}`, title: 'Apples', language: 'en' },
      Array.from({ length: 40 }, (_, i) => ({ kind: 'body' as const, text: `${words} ${n} ${i}. `.repeat(8).trim() })),
    ),
  );

describe('a shelf that changes', () => {
  it('answers as if it had always held what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shelf, { minLength: 2, maxLength: 5 }), async (shelves) => {
        const last = [...(shelves.at(-1) ?? [])].reverse();
        expect(await answersOf(await searchOver(...shelves))).toEqual(await answersOf(await searchOver(last)));
      }),
      { numRuns: 60 },
    );
  });

  it('does not tell by the order of equals which came first', async () => {
    const [a, b] = ['a', 'b'].map((id) =>
      composeArticle({ id, title: 'Varn', language: 'en' }, [{ kind: 'body', text: 'Varn grows red apples.' }]),
    ) as [Article, Article];
    const { passages } = await (await searchOver([b], [a, b])).search('apples');
    expect(passages.map(({ article }) => article.id)).toEqual(['a', 'b']);
  });

  it('scores alike whatever came and went, and finds signs that have no letters', async () => {
    const [apples, signs] = [
      composeArticle({ id: 'x', title: 'Varn', language: 'en' }, [{ kind: 'body', text: 'Varn grows red apples.' }]),
      composeArticle(
        { id: 'signs', title: 'Signs', language: 'en' },
        Array.from({ length: 2100 }, () => ({ kind: 'body' as const, text: 'ʼ' })),
      ),
    ];
    const letter = composeArticle({ id: 'y', title: 'Letters', language: 'en' }, [
      { kind: 'body', text: 'The okina ʼ is a letter.' },
    ]);
    const changed = await searchOver([apples], [apples, signs], [apples], [apples, signs], [apples, letter]);
    expect(await answersOf(changed)).toEqual(await answersOf(await searchOver([apples, letter])));
    expect((await changed.search('"okina ʼ is" letter')).standing).toBe('answers');
  });

  it('does not take a word for a slip of one that only left articles have written', async () => {
    const [took, takes] = ['The council took the mill.', 'The council takes the mill.'].map((text, i) =>
      composeArticle({ id: `t${i}`, title: 'Varn', language: 'en' }, [{ kind: 'body', text }]),
    ) as [Article, Article];
    expect((await (await searchOver([took])).search('taxes')).passages).toEqual([]);
    expect((await (await searchOver([took, takes], [took])).search('taxes')).passages).toEqual([]);
    expect((await (await searchOver([took, takes])).search('taxes')).passages.length).toBeGreaterThan(0);
  });

  it('holds what it was told last, of two changes at once', async () => {
    const last = [...others('apple storm'), dug(1902)];
    const search = createSearch();
    await Promise.all([search.update([...others('mill crews'), dug(1871)]), search.update(last)]);
    expect(await answersOf(search)).toEqual(await answersOf(await searchOver(last)));
  });
});

describe('a question while the shelf changes', () => {
  it('finds each article as it was or as it is, never both and never neither', async () => {
    const search = await searchOver([...others('Varn grows apples'), dug(1871)]);
    let done = false;
    const update = search.update([...others('Varn sold pears'), dug(1902)]).then(() => {
      done = true;
    });
    const seen: string[] = [];
    while (!done) {
      const { passages } = await search.search('When was the quay dug?', { article: 'harbour' });
      seen.push(passages.map(({ article }) => article.text).join(' | '));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await update;
    const [before, after] = [dug(1871).text, dug(1902).text];
    expect(seen.length).toBeGreaterThan(1);
    expect(seen[0]).toBe(before);
    expect(seen.filter((text) => text !== before && text !== after)).toEqual([]);
    expect((await search.search('When was the quay dug?')).passages.map(({ article }) => article.text)).toEqual([
      after,
    ]);
  });
});

describe('a phrase', () => {
  it('is looked for in the articles that are asked for only', async () => {
    const [one, two] = ['one', 'two'].map((id) =>
      composeArticle({ id, title: id, language: 'en', publisher: id }, [
        { kind: 'body', text: 'Varn grows red apples.' },
      ]),
    );
    const search = await searchOver([one, two].flatMap((article) => article ?? []));
    const found = async (question: string, filters = {}) =>
      (await search.search(question, filters)).passages.map(({ article }) => article.id);
    expect(await found('"red apples" Varn')).toEqual(['one', 'two']);
    expect(await found('"red apples" Varn', { article: 'two' })).toEqual(['two']);
    expect(await found('"red apples" Varn', { publisher: 'ONE' })).toEqual(['one']);
  });
});
