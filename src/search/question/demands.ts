import { type Passage, passageText } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { memoized } from '../../base/memoize.ts';
import { words } from '../../text/words.ts';
import type { CandidateIndex } from '../index/candidate-index.ts';
import { type Entry, formOf, isCapital, wholeOf } from '../index/page.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Whether a passage meets a demand that a person typed. */
export type Demand = (entry: Entry) => boolean;

/** What is asked of a long passage is found out for the first of its pieces. */
export function onceForEachPassage(demand: Demand): Demand {
  const known = new Map<Passage, boolean>();
  return (entry) => {
    if (!entry.isPiece) return demand(entry);
    const found = known.get(entry.passage) ?? demand(entry);
    known.set(entry.passage, found);
    return found;
  };
}

/** The passage holds the words of a phrase side by side, without regard to case and diacritics. */
export function holdingPhrase(phrase: string, vocabulary: Vocabulary): Demand {
  const typed = words(phrase);
  const formsIn = memoized((language: string) => typed.map(({ text }) => vocabulary.lookUp(text, language).form));
  return (entry) => {
    const { page } = entry;
    const forms = formsIn(page.language);
    return forms.every((form) => form >= 0) && stand(forms, page.tokens, wholeOf(entry));
  };
}

/**
 * The passage names something by words that elsewhere carry no topic, "The Who" or "It": each with a capital that no
 * sentence gave it; or its article’s title is that name.
 */
export function naming(name: string, vocabulary: Vocabulary): Demand {
  const typed = words(name);
  const formsIn = memoized((language: string) => typed.map(({ text }) => vocabulary.lookUp(text, language).form));
  // Behind a word or a comma, or with a mark on either side: what a quotation or a sentence begins with is left out.
  const written = typed.map(({ text }) => text).join(' ');
  const stands = new RegExp(
    `(?<=[\\p{L}\\p{N},;] )${written}(?![\\p{L}\\p{N}])|(?<=[“"„«‘'*_])${written}(?=[,.]?[”"“»’'*_])`,
    'u',
  );
  return (entry) => {
    const { page, passage } = entry;
    const forms = formsIn(page.language);
    if (forms.some((form) => form < 0)) return false;
    const isTitle = page.title.length === forms.length && forms.every((form, i) => formOf(page.title[i] ?? 0) === form);
    if (isTitle) return true;
    if (!standWithCapitals(forms, page.tokens, wholeOf(entry))) return false;
    return forms.length > 1 || stands.test(passageText(page.article, passage));
  };
}

/** The same of forms, each with a capital. */
function standWithCapitals(forms: readonly number[], tokens: Int32Array, [from, to]: Span): boolean {
  const [first] = forms;
  for (let at = from; at + forms.length <= to; at++) {
    const token = tokens[at] ?? 0;
    if (formOf(token) !== first || !isCapital(token)) continue;
    if (forms.every((form, i) => formOf(tokens[at + i] ?? 0) === form && isCapital(tokens[at + i] ?? 0))) return true;
  }
  return false;
}

/** Whether the forms stand side by side between two tokens. */
function stand(forms: readonly number[], tokens: Int32Array, [from, to]: Span): boolean {
  const [first] = forms;
  for (let at = from; at + forms.length <= to; at++) {
    if (formOf(tokens[at] ?? 0) !== first) continue;
    let same = 1;
    while (same < forms.length && formOf(tokens[at + same] ?? 0) === forms[same]) same++;
    if (same === forms.length) return true;
  }
  return false;
}

/**
 * Lists of stems, one for each of the languages that has all words of the phrases: where the phrases stand, all of one list stands.
 * It is the stems of the one phrase that the fewest passages may hold, since the others may stand in other pieces of a long
 * passage. Undefined where that would tell nothing, since there are but stop words.
 */
export async function stemsOfPhrases(
  phrases: readonly string[],
  languages: readonly string[],
  vocabulary: Vocabulary,
  passages: Pick<CandidateIndex, 'statistics'>,
): Promise<number[][] | undefined> {
  const typed = phrases.map(words);
  const stems = [
    ...new Set(languages.flatMap((one) => typed.flat().map(({ text }) => vocabulary.lookUp(text, one).stem))),
  ].filter((stem) => stem >= 0);
  const { holding } = await passages.statistics(stems);
  const holdingOf = new Map(stems.map((stem, i) => [stem, holding[i] ?? 0]));
  const rarest = (some: readonly number[]): number => Math.min(...some.map((stem) => holdingOf.get(stem) ?? 0));
  const lists: number[][] = [];
  for (const language of languages) {
    const found = typed.map((phrase) => phrase.map(({ text }) => vocabulary.lookUp(text, language)));
    if (found.flat().some(({ form }) => form < 0)) continue;
    const [telling] = found
      .map((phrase) => phrase.filter(({ form }) => !vocabulary.isStop(form)).map(({ stem }) => stem))
      .filter(({ length }) => length > 0)
      .sort((a, b) => rarest(a) - rarest(b));
    if (!telling) return undefined;
    lists.push(telling);
  }
  return lists;
}

/** The passage holds the word in no form; of several words, not the phrase. A stop word is left out of nothing. */
export function withoutWord(word: string, vocabulary: Vocabulary): Demand {
  if (words(word).length > 1) {
    const holds = holdingPhrase(word, vocabulary);
    return (entry) => !holds(entry);
  }
  const stemIn = memoized((language: string) =>
    vocabulary.isStopWord(word, language) ? -1 : vocabulary.lookUp(word, language).stem,
  );
  return (entry) => {
    const { page } = entry;
    const stem = stemIn(page.language);
    if (stem < 0) return true;
    const [from, to] = wholeOf(entry);
    for (let at = from; at < to; at++) if (vocabulary.stemOf(formOf(page.tokens[at] ?? 0)) === stem) return false;
    return true;
  };
}
