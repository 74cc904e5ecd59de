import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../src/article/compose.ts';
import { inSlices } from '../../../src/base/steps.ts';
import { createArticleIndex } from '../../../src/search/index/article-index.ts';
import type { Admission, CandidateIndex } from '../../../src/search/index/candidate-index.ts';
import { createVocabulary, type Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { words } from '../../../src/text/words.ts';

const WORDS = 'anchor barge crane dyke estuary ferry gull harbour isle jetty'.split(' ');
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const texts = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });
const asked = fc.uniqueArray(fc.tuple(fc.constantFrom(...WORDS), fc.double({ min: 0.05, max: 1, noNaN: true })), {
  selector: ([word]) => word,
  minLength: 1,
});

const articleOf = (id: string, paragraphs: readonly string[], language = 'en') =>
  composeArticle(
    { id, title: 'Untitled', language },
    paragraphs.map((text) => ({ kind: 'body' as const, text })),
  );

/** What an engine of the first stage must do. An engine joins in a line: `candidateIndexContract('name', create)`. */
export function candidateIndexContract(
  name: string,
  create: (vocabulary: Vocabulary) => CandidateIndex,
  { histories = 100 } = {},
): void {
  /** An article index on the engine, and what asks it by words. */
  function shelf() {
    const vocabulary = createVocabulary();
    const engine = create(vocabulary);
    const index = createArticleIndex(vocabulary, engine);
    const stem = (word: string): number => vocabulary.lookUp(word, 'en').stem;
    return {
      stem,
      index,
      add: (id: string, paragraphs: readonly string[]) =>
        inSlices(index.adding([{ article: articleOf(id, paragraphs) }])),
      remove: (id: string) => inSlices(index.removing(id)),
      async find(words: readonly (readonly [string, number])[], limit = 24, admission: Admission = {}) {
        const stems = words.flatMap(([word, weight]) => (stem(word) < 0 ? [] : [[stem(word), weight] as const]));
        const found = await engine.candidates({ stems, limit, admission });
        return found.map(({ entry, score }) => ({
          place: `${entry.page.article.id} ${entry.passage.number}`,
          score: Number(score.toFixed(9)),
        }));
      },
      async holding(...words: readonly string[]) {
        return engine.statistics(words.map(stem));
      },
    };
  }

  describe(name, () => {
    it('finds the passages that hold a word, the one that holds more of it first', async () => {
      const { add, find } = shelf();
      await add('a', ['The barge lies at the jetty.', 'A gull.', 'The barge left; the barge came back.']);
      expect((await find([['barge', 1]])).map(({ place }) => place)).toEqual(['a 3', 'a 1']);
      expect(await find([['crane', 1]])).toEqual([]);
    });

    it('scores by BM25+ over the content words', async () => {
      const { add, find } = shelf();
      await add('a', ['The barge and the barge.', 'A gull on the jetty of the isle.']);
      const [only] = await find([['barge', 0.5]]);
      const [times, length, average] = [2, 2, 2.5];
      const inverse = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
      const expected = inverse * (0.5 + (times * 2.2) / (times + 1.2 * (0.3 + (0.7 * length) / average)));
      expect(only?.score).toBeCloseTo(0.5 * expected, 9);
    });

    it('knows nothing of another index beside it', async () => {
      const [one, other] = [shelf(), shelf()];
      await one.add('a', ['The barge lies at the jetty.', 'A gull on the barge.']);
      const alone = await one.find([['barge', 1]]);
      await other.add('a', ['A barge, a barge, a barge.', 'Another barge and a crane.']);
      await other.add('b', ['The crane.']);
      expect(await one.find([['barge', 1]])).toEqual(alone);
      expect(await one.holding('barge')).toEqual({ size: 2, holding: [2] });
      await one.remove('a');
      expect((await other.find([['barge', 1]])).map(({ place }) => place)).toEqual(['a 1', 'a 2']);
    });

    it('finds words of any language, and of any length', async () => {
      const vocabulary = createVocabulary();
      const engine = create(vocabulary);
      const index = createArticleIndex(vocabulary, engine);
      const long = 'barge'.repeat(80);
      const texts = [
        ['en', `A ${long}a and a ${long}b, both the seller's.`, `${long}b`],
        ['ru', 'Паром отходит от причала в шесть часов.', 'паром'],
        ['zh', '渡轮六点从码头出发。', '渡轮'],
        ['de', 'Die Fähre legt um sechs Uhr ab.', 'Fähre'],
        ['ar', 'تغادر العبارة الرصيف في الساعة السادسة.', 'العبارة'],
        ['th', 'เรือข้ามฟากออกจากท่าเวลาหกโมง', 'เรือข้ามฟาก'],
      ] as const;
      for (const [language, text] of texts)
        await inSlices(index.adding([{ article: articleOf(language, [text], language) }]));
      for (const [language, , word] of texts) {
        const stems = words(word).map(({ text }) => [vocabulary.lookUp(text, language).stem, 1] as const);
        const found = await engine.candidates({ stems, limit: 5 });
        expect(found.map(({ entry }) => entry.page.article.id)).toEqual([language]);
      }
    });

    it('counts a word no more than 15 times', async () => {
      const { add, find, remove } = shelf();
      const barges = (times: number, gulls: number) => `${'barge '.repeat(times)}${'gull '.repeat(gulls)}`;
      await add('a', [barges(15, 25), barges(40, 0)]);
      const [first, second] = await find([['barge', 1]]);
      expect(second?.score).toBe(first?.score);
      await remove('a');
      expect(await find([['barge', 1]])).toEqual([]);
    });

    it('counts in how many passages a word stands', async () => {
      const { add, remove, holding } = shelf();
      await add('a', ['barge barge gull', 'barge']);
      await add('b', ['barge crane']);
      expect(await holding('barge', 'gull', 'crane')).toEqual({ size: 3, holding: [3, 1, 1] });
      await remove('a');
      expect(await holding('barge', 'gull', 'crane')).toEqual({ size: 1, holding: [1, 0, 1] });
    });

    it('finds what it is admitted to find', async () => {
      const { add, find, stem } = shelf();
      await add('a', ['barge gull', 'barge crane']);
      await add('b', ['barge gull', 'barge']);
      const places = async (admission: Admission) =>
        (await find([['barge', 1]], 24, admission)).map(({ place }) => place).sort();
      expect(await places({ page: ({ article }) => article.id === 'b' })).toEqual(['b 1', 'b 2']);
      expect(await places({ entry: ({ passage }) => passage.number === 1 })).toEqual(['a 1', 'b 1']);
      expect(await places({ stems: [[stem('gull')], [stem('crane')]] })).toEqual(['a 1', 'a 2', 'b 1']);
      expect(await places({ stems: [[stem('gull'), stem('crane')]] })).toEqual([]);
      const page: Admission['page'] = ({ article }) => article.id === 'a';
      expect(await places({ stems: [[stem('gull')]], page })).toEqual(['a 1']);
    });

    it('admits any passage where no stem is asked for', async () => {
      const { add, index } = shelf();
      await add('b', ['barge', 'gull']);
      await add('a', ['crane']);
      const entry: Admission['entry'] = ({ passage }) => passage.number === 1;
      const found = await index.passages.candidates({ stems: null, limit: 5, admission: { entry } });
      expect(found.map(({ entry: { page } }) => page.article.id)).toEqual(['a', 'b']);
    });

    it('replaces an article whole: it is found as it was until it is found as it is', async () => {
      const { add, index, find } = shelf();
      await add('a', ['barge', 'barge gull']);
      const steps = index.adding([{ article: articleOf('a', ['barge crane', 'barge isle', 'jetty']) }]);
      const seen = new Set<string>();
      for (let step = steps.next(); !step.done; step = steps.next()) {
        await step.value;
        seen.add(JSON.stringify((await find([['barge', 1]])).map(({ place }) => place)));
      }
      expect([...seen]).toEqual(['["a 1","a 2"]']);
      expect((await find([['gull', 1]])).length).toBe(0);
      expect((await find([['crane', 1]])).length).toBe(1);
    });

    it('gives at most 12 pieces of one long passage', async () => {
      const { add, index, stem } = shelf();
      await add('long', [Array.from({ length: 3000 }, () => 'A barge passed the dyke.').join(' ')]);
      await add('short', ['A barge passed.']);
      const found = await index.passages.candidates({ stems: [[stem('barge'), 1]], limit: 24 });
      expect(found.filter(({ entry }) => entry.page.article.id === 'long').length).toBe(12);
      expect(found.length).toBe(13);
    });

    it('gives at most 12 of its pieces where no stem is asked for, too', async () => {
      const { add, index } = shelf();
      await add('long', [Array.from({ length: 3000 }, () => 'A barge passed the dyke.').join(' ')]);
      await add('short', ['A barge passed.']);
      const found = await index.passages.candidates({ stems: null, limit: 24 });
      expect(found.filter(({ entry }) => entry.page.article.id === 'long').length).toBe(12);
      expect(found.length).toBe(13);
    });

    it('counts in how many passages of an article a word stands', async () => {
      const { add, index, stem } = shelf();
      await add('a', ['barge barge', 'gull', 'barge gull']);
      await add('b', ['barge']);
      const page = index.pages().get('a');
      expect(page && (await index.passages.holdingIn(page, [stem('barge'), stem('crane'), stem('gull')]))).toEqual([
        2, 0, 2,
      ]);
    });

    it('gives the best, in an order that does not tell how it came to hold them', async () => {
      await fc.assert(
        fc.asyncProperty(texts, texts, asked, fc.integer({ min: 1, max: 24 }), async (before, after, words, limit) => {
          const [changed, fresh] = [shelf(), shelf()];
          for (const [i, text] of before.entries()) await changed.add(`${i}`, text);
          for (const [i, text] of [...after.entries()].reverse()) await changed.add(`${i}`, text);
          for (let i = after.length; i < before.length; i++) await changed.remove(`${i}`);
          for (const [i, text] of after.entries()) await fresh.add(`${i}`, text);
          const all = await fresh.find(words, 1000);
          expect(await fresh.find(words, limit)).toEqual(all.slice(0, limit));
          expect(await changed.find(words, limit)).toEqual(all.slice(0, limit));
        }),
        { numRuns: histories },
      );
    });
  });
}
