// What a search says of questions whose kind is known.
import { passageText } from '../../src/article/article.ts';
import { UserError } from '../../src/base/errors.ts';
import type { Standing } from '../../src/search/result.ts';
import { createSearch, type SearchWeights } from '../../src/search/search.ts';
import type { WordKnowledge } from '../../src/search/vocabulary/word-knowledge.ts';
import { type Asked, flat, type Kind, type Shelf } from './shelves.ts';

export interface Said {
  readonly kind: Kind;
  readonly standing: Standing;
  readonly confidence: number;
  /** Whether the sentence chosen is one that answers, and whether its passage holds one. */
  readonly lit: boolean;
  readonly first: boolean;
  readonly shown: boolean;
}

/** What is said of every question of a shelf. */
export async function askAll(shelf: Shelf, knowledge: WordKnowledge, weights?: SearchWeights): Promise<Said[]> {
  const search = createSearch({ knowledge, ...(weights && { weights }) });
  await search.update(shelf.articles);
  const said: Said[] = [];
  for (const asked of shelf.questions) said.push(await askOne(search, asked));
  return said;
}

async function askOne(search: ReturnType<typeof createSearch>, asked: Asked): Promise<Said> {
  const { kind, sentence, passage: number } = asked;
  const holds = (text: string): boolean => sentence.some((words) => flat(text).includes(flat(words)));
  try {
    const { standing, confidence, passages } = await search.search(asked.question);
    const right = passages.map(
      ({ article, passage }) =>
        (number === undefined || number === passage.number) && holds(passageText(article, passage)),
    );
    const [top] = passages;
    const lit = top?.highlight ? passageText(top.article, top.passage).slice(...top.highlight) : '';
    return {
      kind,
      standing,
      confidence,
      lit: right[0] === true && holds(lit),
      first: right[0] === true,
      shown: right.includes(true),
    };
  } catch (error) {
    // Nothing but words without topic.
    if (!(error instanceof UserError)) throw error;
    return { kind, standing: 'nothing', confidence: 0, lit: false, first: false, shown: false };
  }
}

/** Shares, to four places; null where there is no such question. */
export function figuresOf(said: readonly Said[]) {
  const share = (some: readonly Said[], test: (one: Said) => boolean): number | null =>
    some.length === 0 ? null : Number((some.filter(test).length / some.length).toFixed(4));
  const of = (kind: Kind): Said[] => said.filter((one) => one.kind === kind);
  const called = said.filter(({ standing }) => standing === 'answers');
  return {
    answerable: of('answerable').length,
    near: of('near').length,
    off: of('off').length,
    nearTold: share(of('near'), ({ standing }) => standing !== 'answers'),
    rightAnswered: share(of('answerable'), ({ standing, lit }) => standing === 'answers' && lit),
    rightFirst: share(of('answerable'), ({ first }) => first),
    rightShown: share(of('answerable'), ({ shown }) => shown),
    sentenceLit: share(of('answerable'), ({ lit }) => lit),
    lostAsNothing: share(of('answerable'), ({ standing }) => standing === 'nothing'),
    offNothing: share(of('off'), ({ standing }) => standing === 'nothing'),
    answersRight: share(called, ({ kind, lit }) => kind === 'answerable' && lit),
  };
}
