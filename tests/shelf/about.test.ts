import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnswers } from '../../src/answers/answers.ts';
import { type QuoteAnswer, speakerKey } from '../../src/answers/quote.ts';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { spokenArticle, spokenShelf } from './spoken.ts';

const answersOver = (articles: readonly Article[]) => {
  let shelf = createShelf(articles);
  const answers = createAnswers({ shelf: () => shelf, search: createSearch() });
  const change = (next: readonly Article[]) => {
    shelf = createShelf(next, shelf.known);
  };
  return { ...answers, change };
};

const shown = (answer: QuoteAnswer) =>
  answer.kind === 'turns' && [answer.standing, answer.turns.map(({ article, number }) => [article.hash, number])];

const asked = fc.record({
  who: fc.nat(20),
  about: fc.constantFrom('harbour', 'late', 'Friday', 'open ferries'),
});
const step = fc.oneof(asked, asked, spokenArticle);

it('what is said about something does not hang on what was asked before, or on earlier articles', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(spokenShelf, fc.array(step, { minLength: 2, maxLength: 8 }), async (first, steps) => {
      let articles = first;
      const answers = answersOver(articles);
      for (const one of steps) {
        if ('passages' in one) {
          articles = [...articles.filter(({ id }) => id !== one.id), one];
          answers.change(articles);
          continue;
        }
        const speakers = answers.shelf().speakers();
        const speaker = speakers[one.who % speakers.length];
        if (!speaker) continue;
        const request = { who: speakerKey(speaker), about: one.about };
        const answer = shown(await answers.quote(request));
        expect(answer).toEqual(shown(await answersOver(articles).quote(request)));
        if (answer && answer[0] === 'answers') found++;
      }
    }),
    { numRuns: 12 },
  );
  expect(found).toBeGreaterThan(0);
});

it('questions at the same time about several speakers are each answered', async () => {
  const text = '“The harbour stays open,” Ilse Varga said. “The harbour is shut,” Tomas Okwerre said.';
  const article = composeArticle({ id: 'a', title: 'A', language: 'en' }, [{ kind: 'body', text }]);
  const answers = answersOver([article]);
  const ask = (who: string) => answers.quote({ who, about: 'harbour' });
  const all = await Promise.all(['Varga', 'Okwerre', 'Varga', 'Okwerre'].map(ask));
  expect(all.map((answer) => answer.kind === 'turns' && answer.speaker.name)).toEqual([
    'Ilse Varga',
    'Tomas Okwerre',
    'Ilse Varga',
    'Tomas Okwerre',
  ]);
});

it('words in a passage as long as a book are found by themselves and by what stands near them', async () => {
  const said = Array.from(
    { length: 400 },
    (_, i) => `It was ${'very '.repeat(30)}long. Mr Varga called it “thing ${i}” there.`,
  );
  said[200] = 'The lighthouse stood in fog. Mr Varga called it “a splendid sight” then.';
  const article = composeArticle({ id: 'a', title: 'A', language: 'en' }, [
    { kind: 'body', text: 'Ilse Varga, the mayor, spoke.' },
    { kind: 'body', text: said.join(' ') },
  ]);
  const answers = answersOver([article]);
  for (const about of ['splendid', 'lighthouse']) {
    const answer = await answers.quote({ who: 'Varga', about });
    if (answer.kind !== 'turns' || answer.standing !== 'answers') throw new Error(`nothing was found about ${about}`);
    expect(answer.turns.map(({ quotations: [first] }) => first.text)).toContain('a splendid sight');
    expect(answer.turns.length).toBeLessThan(50);
  }
});
