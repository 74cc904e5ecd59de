import type { Article } from '../article/article.ts';
import { intersection, overlap, type Span } from '../article/span.ts';
import type { Match, Place } from '../checking/checking.ts';
import type { Linker } from '../citation/link.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { type Attribution, attributionOf } from './same-speaker.ts';
import { isKnown } from './speakers-in-words.ts';
import type { CheckedPassage, Verdict } from './verdict.ts';

/** A match with what the articles say of its speakers. */
export interface Judged {
  readonly match: Match;
  readonly verdict: Verdict;
  readonly attribution: Attribution;
}

/** Units of a quotation that show that words are out of it. */
const OF_NOTE = 20;

/** The quotation in whose marks most of the words stand; null where they are the reporter's own. */
export function quotationOf(shelf: Shelf, place: Pick<Place, 'article' | 'span' | 'leftOut'>): Quotation | null {
  const { span, leftOut } = place;
  const lengthLeft = leftOut.reduce((sum, gap) => sum - overlap(gap, span), span[1] - span[0]);
  let [most, best]: [number, Quotation | null] = [lengthLeft / 2, null];
  for (const quotation of shelf.quotations(place.article)) {
    const common = heldOf(quotation, place);
    if (common >= most && common > 0) [most, best] = [common, quotation];
  }
  return best;
}

const commonTo = ({ spans }: Quotation, span: Span): number => spans.reduce((sum, one) => sum + overlap(one, span), 0);

/** How much of a quotation stands in a place, without what is left out there. */
const heldOf = (quotation: Quotation, { span, leftOut }: Pick<Place, 'span' | 'leftOut'>): number =>
  leftOut.reduce((sum, gap) => sum - commonTo(quotation, gap), commonTo(quotation, span));

/** Whether words are left out between what one person says and what another does: no cut joins those. */
function joinsSpeakers(shelf: Shelf, place: Place): boolean {
  if (place.leftOut.length === 0) return false;
  const speakers = shelf
    .quotations(place.article)
    .filter((one) => heldOf(one, place) >= OF_NOTE)
    .flatMap(({ speaker }) => (speaker && isKnown(speaker) ? [speaker.id] : []));
  return new Set(speakers).size > 1;
}

/** To whom the articles give the words of a match, beside the one who is named for them. */
function givenTo(shelf: Shelf, { places }: Match, who: string | null, called: string | null): Attribution {
  if (who === null) return 'unknown';
  const all = places.flatMap((place) => {
    const quotation = quotationOf(shelf, place);
    return quotation ? [attributionOf(shelf, quotation, who, called ?? who)] : [];
  });
  return ATTRIBUTIONS.find((one) => all.includes(one)) ?? 'unknown';
}

/** The first of them that holds for any place is that of all. */
const ATTRIBUTIONS: readonly Attribution[] = ['other', 'uncalled', 'same'];

/**
 * The match that speaks most for the text, with its verdict; undefined without any.
 *
 * @param who is said to have said it
 * @param called the same with the title beside it
 */
export function judge(
  shelf: Shelf,
  matches: readonly Match[],
  who: string | null,
  called: string | null,
): Judged | undefined {
  const [first] = matches;
  if (!first) return undefined;
  const alike = matches.filter(({ standing }) => standing === first.standing);
  const given = alike.map((match) => ({ match, to: givenTo(shelf, match, who, called) }));
  const isQuoted = (match: Match): boolean => match.places.some((place) => quotationOf(shelf, place)?.speaker);
  const best = given.find(({ to }) => to === 'same') ??
    (who === null ? undefined : given.find(({ to }) => to === 'other')) ??
    given.find(({ match }) => isQuoted(match)) ?? { match: first, to: 'unknown' as const };
  const { match, to } = best;
  if (match.standing === 'altered') return { match, verdict: 'altered', attribution: to };
  if (to === 'other') return { match, verdict: 'misattributed', attribution: to };
  const isStitched = match.standing === 'cut' && match.places.some((place) => joinsSpeakers(shelf, place));
  return { match, verdict: isStitched ? 'stitched' : match.standing, attribution: to };
}

/** The passages in which the words of a match stand, in the order of the text. */
export function passagesOf(shelf: Shelf, { places }: Match, linkerOf: (article: Article) => Linker): CheckedPassage[] {
  return places.flatMap(({ article, span, leftOut }) => {
    const link = linkerOf(article)(span);
    return article.passages.flatMap((passage): CheckedPassage[] => {
      const words = intersection(span, passage.span);
      if (!words) return [];
      const within = leftOut.flatMap((gap) => {
        const common = intersection(gap, words);
        return common ? [common] : [];
      });
      const quotation = quotationOf(shelf, { article, span: words, leftOut: within });
      return [{ article, passage, words, leftOut: within, quotation, link }];
    });
  });
}
