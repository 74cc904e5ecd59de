import { type Answers, createAnswers } from '../../src/answers/answers.ts';
import type { Article } from '../../src/article/article.ts';
import { type ArticleFacts, composeArticle } from '../../src/article/compose.ts';
import { type Checking, createChecking } from '../../src/checking/checking.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';

/** An article of body paragraphs. */
export const articleOf = (facts: Partial<ArticleFacts> & { readonly id: string }, ...paragraphs: string[]): Article =>
  composeArticle(
    { title: facts.id, language: 'en', url: `https://paper.example/${facts.id}`, ...facts },
    paragraphs.map((text) => ({ kind: 'body', text })),
  );

/** Answers over articles. */
export async function answersOver(...articles: Article[]): Promise<Answers> {
  const search = createSearch({});
  await search.update(articles);
  const shelf = createShelf(articles);
  return createAnswers({ shelf: () => shelf, search });
}

/** What compares texts with the words of articles. */
export async function checkingOver(...articles: Article[]): Promise<Checking> {
  const checking = createChecking();
  await checking.update(articles);
  return checking;
}

/** Invented people and places. */
export const BRIDGE = articleOf(
  { id: 'bridge', title: 'Harbour bridge to close', publisher: 'Velmora Courier', published: '2021-05-14' },
  'The harbour bridge of Velmora will close on 3 September for at least twelve months, the city said on Friday. About 18,000 cars cross it every day.',
  '“We found cracks in eleven of the forty hangers, and we do not believe that they are new,” said Marta Oleander, the city engineer, at a press conference. “Nobody should drive over a bridge that we would not drive over ourselves.”',
  'Ferries will run every ten minutes between the old fish market and the north quay. They are free for people who live on the island.',
  'Jonas Pellet, the mayor of Velmora, told the Velmora Courier: “We may pay for the ferries from the reserve if the council agrees. The reserve holds 40,000 crowns, as my predecessor Ilse Tavoll has said many times.”',
  'Shopkeepers on the island fear for their trade, and they can’t wait for the new colour of the quay to be chosen by the harbour office.',
);

export const LIGHTHOUSE = articleOf(
  { id: 'lighthouse', title: 'Keeper of the last lighthouse retires', published: '2019-11-02' },
  'After thirty-one years on the rock, the keeper of the Skarn lighthouse has climbed its 214 steps for the last time.',
  '“The lamp was never dark, not for one night, and I was proud of every hour of it,” Edda Skarnes said in an interview.',
  'The light has turned by itself since 1998. A camera now watches the sea in her place, and a clerk in the capital looks at the pictures.',
);
