import type { Article } from '../article/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';

/** One utterance: its runs in the order of the page, never none. */
export interface Turn {
  readonly article: Article;
  readonly number: number;
  /** Among the turns that begin in its passage, whoever speaks, from 0. */
  readonly ordinal: number;
  readonly quotations: readonly [Quotation, ...Quotation[]];
}

/** What a speaker said. */
export interface Said {
  readonly speaker: ShelfSpeaker;
  /** All of the speaker's. */
  readonly turns: readonly Turn[];
  /** A base tag; 'und' when it is not known. */
  languageOf(article: Article): string;
}

/** What the speaker said, article by article, in the order of the page. */
export function turnsOf(shelf: Shelf, speaker: ShelfSpeaker): Turn[] {
  const theirs = new Set(speaker.quotations.map(({ article, turn }) => keyOf(article, turn)));
  return speaker.articles.flatMap((id) => {
    const article = shelf.article(id);
    if (!article) return [];
    return allTurns(shelf, article).filter(({ number }) => theirs.has(keyOf(id, number)));
  });
}

const keyOf = (article: string, turn: number): string => `${turn} ${article}`;

/** Every utterance of an article, whoever speaks, in the order of the page. */
function allTurns(shelf: Shelf, article: Article): Turn[] {
  const turns = new Map<number, { ordinal: number; quotations: [Quotation, ...Quotation[]] }>();
  const begun = new Map<number, number>();
  for (const quotation of shelf.quotations(article)) {
    const turn = turns.get(quotation.turn);
    if (turn) {
      turn.quotations.push(quotation);
      continue;
    }
    const ordinal = begun.get(quotation.passage) ?? 0;
    begun.set(quotation.passage, ordinal + 1);
    turns.set(quotation.turn, { ordinal, quotations: [quotation] });
  }
  return [...turns].map(([number, turn]) => ({ article, number, ...turn }));
}

/** Who speaks in the turn of that ordinal among those that begin in the passage; undefined where nobody does. */
export function speakerOfTurn(
  shelf: Shelf,
  { article, passage, ordinal }: { article: Article; passage: number; ordinal: number },
): ShelfSpeaker | undefined {
  const turn = allTurns(shelf, article).find((one) => one.quotations[0].passage === passage && one.ordinal === ordinal);
  return turn?.quotations.map(shelf.speakerOf).find((speaker) => speaker !== undefined);
}
