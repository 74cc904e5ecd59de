import { DATE, MARKS_OF_ANSWERS as MARK, NUMBER, PLACE_BEFORE, REASON } from '../../text/kinds.ts';
import { formOf, isCapital } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A sentence as the search for an answer in it reads it. */
export interface Stretch {
  readonly tokens: Int32Array;
  readonly from: number;
  readonly to: number;
  /** As printed: signs of currencies, percentages and quotation marks are no words. */
  readonly text: string;
  readonly language: string;
}

const CURRENCY = /[$£€¥₹₽]\s?\p{Nd}|\p{Nd}\s?[$£€¥₹₽]/u;
const PERCENT = /%/;
const QUOTED = /["“”„«»「」]/;
/** Between commas stands an age. */
const AGE = /, \p{Nd}{1,3}(?:,|\.|$)/u;
/** So far from its figure may a unit stand. */
const REACH = 2;

/** Without a small letter there are no capitals to tell names by. */
const CASED = /\p{Ll}/u;
/** So near a name stands what tells who its bearer is. */
const DESCRIBING = 3;

/**
 * The tokens of a sentence that may be, or announce, what is asked for; the question's own words are none.
 * @param at where the terms of the question stand, −1 for those that do not
 */
export function candidatesIn(
  { asksFor, matches }: Question,
  { tokens, from, to, text }: Stretch,
  at: Int32Array,
  vocabulary: Vocabulary,
): number[] {
  const cased = CASED.test(text);
  const marks = (token: number): number =>
    token < from || token >= to ? 0 : vocabulary.marks(formOf(tokens[token] ?? 0));
  const asked = (token: number): boolean =>
    matches.get(vocabulary.stemOf(formOf(tokens[token] ?? 0)))?.similarity === 1;
  const name = (token: number): boolean => {
    const here = tokens[token] ?? 0;
    if (vocabulary.isStop(formOf(here)) || (cased && !isCapital(here))) return false;
    return !cased || token > from || (token + 1 < to && isCapital(tokens[token + 1] ?? 0));
  };
  const number = (token: number): boolean => (marks(token) & NUMBER) !== 0;
  const beside = (token: number, bits: number): boolean => {
    for (let d = -REACH; d <= REACH; d++) if ((marks(token + d) & bits) !== 0) return true;
    return false;
  };
  // Who is asked about by name is told by the words beside it, not by another name.
  const isNamed = at.length > 0 && at.every((token) => token >= 0 && isCapital(tokens[token] ?? 0));
  const describes = (token: number): boolean =>
    !vocabulary.isStop(formOf(tokens[token] ?? 0)) && at.some((one) => Math.abs(one - token) <= DESCRIBING);
  const isCandidate = ((): ((token: number) => boolean) => {
    switch (asksFor) {
      case 'person':
        return isNamed ? describes : name;
      case 'what':
        return name;
      case 'place':
        return (token) => name(token) || (marks(token - 1) & PLACE_BEFORE) !== 0;
      case 'date':
        return (token) => (marks(token) & (DATE | MARK.when)) !== 0;
      case 'number':
        return number;
      case 'money':
        return CURRENCY.test(text) ? number : (token) => number(token) && beside(token, MARK.money);
      case 'age':
        return AGE.test(text) ? number : (token) => number(token) && beside(token, MARK.age | MARK.time);
      case 'time':
        return (token) => (marks(token) & MARK.time) !== 0;
      case 'size':
        return (token) => number(token) && beside(token, MARK.size | MARK.time);
      case 'share':
        return PERCENT.test(text) ? number : (token) => (marks(token) & MARK.share) !== 0;
      case 'times':
        return (token) => (marks(token) & MARK.times) !== 0;
      case 'reason':
        return (token) => (marks(token) & REASON) !== 0;
      case 'way':
        return (token) => (marks(token) & MARK.way) !== 0;
      case 'saying':
        return QUOTED.test(text) ? () => true : (token) => (marks(token) & MARK.saying) !== 0;
      default:
        return () => false;
    }
  })();
  const found: number[] = [];
  for (let token = from; token < to; token++) if (!asked(token) && isCandidate(token)) found.push(token);
  return found;
}

export const hasMark = ({ tokens, from, to }: Stretch, mark: number, vocabulary: Vocabulary): boolean => {
  for (let token = from; token < to; token++)
    if ((vocabulary.marks(formOf(tokens[token] ?? 0)) & mark) !== 0) return true;
  return false;
};

export const isQuoted = (text: string): boolean => QUOTED.test(text);
