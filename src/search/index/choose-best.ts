import { isPieceAt, type Page, passageAt } from './page.ts';

/** Gives the best of some passages, best first; fewer than were wanted when there are no more. */
export type Choose = (ids: ArrayLike<number>, scores: ArrayLike<number>) => readonly Chosen[];

/** Where a passage stands: its page, and which of the page's pieces it is. */
export interface Place {
  readonly page: Page;
  readonly at: number;
}

export interface Chosen {
  readonly id: number;
  readonly score: number;
  readonly place: Place;
}

/** So many pieces of one long passage at most, so that it leaves room for others: half of what a search looks at. */
const PIECES = 12;

/** An order that does not tell when an article was added. */
function precedes(one: Place, other: Place): boolean {
  return one.page === other.page ? one.at < other.at : one.page.article.id < other.page.article.id;
}

const isBetter = (one: Chosen, than: Chosen): boolean =>
  one.score > than.score || (one.score === than.score && precedes(one.place, than.place));

/** Whether two are pieces of one long passage. */
function belongTogether(one: Place, other: Place): boolean {
  return one.page === other.page && passageAt(one.page, one.at) === passageAt(other.page, other.at);
}

const piecesAmong = (best: readonly Chosen[], place: Place): Chosen[] =>
  best.filter((one) => belongTogether(one.place, place));

/**
 * Chooses the best of scored passages: the higher score first, else in the order of their articles; at most 12 pieces of one
 * long passage.
 *
 * @param placeOf where a passage stands; undefined where it may not be found
 * @param admits asked only of passages that would be among the best
 */
export function chooseBest(
  limit: number,
  placeOf: (id: number) => Place | undefined,
  admits: (id: number) => boolean,
): Choose {
  return (ids, scores) => {
    const best: Chosen[] = [];
    let least = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const score = scores[id] ?? 0;
      // Most passages end here.
      if (score < least) continue;
      const place = placeOf(id);
      if (!place) continue;
      const one = { id, score, place };
      const last = best[limit - 1];
      if ((last && !isBetter(one, last)) || !admits(id)) continue;
      const lastPiece = isPieceAt(place.page, place.at) ? piecesAmong(best, place)[PIECES - 1] : undefined;
      if (lastPiece && !isBetter(one, lastPiece)) continue;
      if (lastPiece) best.splice(best.indexOf(lastPiece), 1);
      let at = Math.min(best.length, limit - 1);
      for (let before = best[at - 1]; before && isBetter(one, before); before = best[at - 1]) best[at--] = before;
      best[at] = one;
      least = best[limit - 1]?.score ?? 0;
    }
    return best;
  };
}
