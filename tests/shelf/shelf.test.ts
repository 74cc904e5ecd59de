import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { spokenArticle, spokenShelf } from './spoken.ts';

/** What is asked of a shelf between two changes: all, a part, or nothing; how far it has been prepared. */
const asked = fc.constantFrom('speakers', 'quotations', 'nothing', 'prepared', 'half prepared');

const change = fc.record({ put: fc.array(spokenArticle, { maxLength: 2 }), take: fc.nat(5), asked });

it('is the same after any sequence of changes as one made of the same articles at once', () => {
  let joined = 0;
  fc.assert(
    fc.property(spokenShelf, fc.array(change, { minLength: 1, maxLength: 8 }), (first, changes) => {
      let shelf = createShelf(first);
      for (const { put, take, asked } of changes) {
        const [article] = shelf.articles;
        const preparing = shelf.prepare();
        if (asked === 'speakers') shelf.speakers();
        else if (asked === 'quotations' && article) shelf.quotations(article);
        else if (asked === 'prepared') for (const _ of preparing);
        else if (asked === 'half prepared') for (let i = 0; i < 3; i++) preparing.next();
        const left = new Map<string, Article>(shelf.articles.map((one) => [one.id, one]));
        left.delete(shelf.articles[take]?.id ?? '');
        for (const one of put) left.set(one.id, one);
        shelf = createShelf([...left.values()].reverse(), shelf.known);
        const anew = createShelf([...left.values()]);
        expect(shelf.articles).toEqual(anew.articles);
        expect(shelf.speakers()).toEqual(anew.speakers());
        for (const one of shelf.articles) expect(shelf.quotations(one)).toEqual(anew.quotations(one));
        joined += shelf.speakers().filter(({ articles }) => articles.length > 1).length;
      }
    }),
    { numRuns: 50 },
  );
  expect(joined).toBeGreaterThan(100);
});

it('knows the speakers again that a change does not concern', () => {
  fc.assert(
    fc.property(spokenShelf, (articles) => {
      const before = createShelf(articles);
      const speakers = before.speakers();
      const after = createShelf(articles, before.known).speakers();
      expect(after).toHaveLength(speakers.length);
      for (const [i, speaker] of after.entries()) expect(speaker).toBe(speakers[i]);
    }),
  );
});
