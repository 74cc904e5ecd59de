import { createHash } from 'node:crypto';
import { memoized } from '../base/memoize.ts';
import { askedKind } from '../text/kinds.ts';
import { tonguesOf } from '../text/languages.ts';
import { fold, plain } from '../text/plain.ts';
import { stemmer } from '../text/stems.ts';
import { stopWords } from '../text/stopwords.ts';
import { words } from '../text/words.ts';
import type { Question } from './asked.ts';

/** What questions of the same words share, as 16 characters of `A-Za-z0-9_-`; null for one without any word. */
export type KeyOf = (question: Question) => string | null;

/**
 * Questions are the same where they ask for the same kind of thing (when, where, how many) with words of the same stems, in whatever order,
 * capitals and endings, and whatever function words stand between: "When is the fair?" and "when's the fair". A language's words are
 * made ready with its first question.
 */
export function createKeyOf(): KeyOf {
  const stopsOf = memoized(stopWords);
  // Not by word: questions hold whatever anybody types, and nothing would ever be forgotten.
  const stemOf = memoized(stemmer);
  const isStopWord = (word: string, language: string): boolean =>
    stopsOf(language).has(fold(plain(word, language), language));

  return ({ text, languages }) => {
    const { read, foreign } = tonguesOf(text, languages, isStopWord);
    const language = foreign ?? read[0] ?? 'und';
    const all = words(text).map((word) => word.text);
    if (all.length === 0) return null;
    const telling = all.filter((word) => !isStopWord(word, language));
    // A question of function words alone is told by them.
    const stems = (telling.length > 0 ? telling : all).map((word) => stemOf(language)(plain(word, language)));
    const key = [askedKind(text, language), ...[...new Set(stems)].sort()].join(' ');
    return createHash('sha256').update(key).digest('base64url').slice(0, 16);
  };
}
