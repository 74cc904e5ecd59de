import { type Endings, longestOf } from './endings.ts';
import type { Stem } from './stemming.ts';

/** The article with what is written to it. */
const ARTICLES = 'وال بال كال فال ال ولل فلل لل';
/** Endings of nouns, which two letters may bear; and of number, person and verb, which bear no fewer than three. */
const ENDINGS = 'ها يه ه ي';
const LONGER = 'ان ات ون ين ا وا ت اء هم هما هن كم تم';
/** Letters left when a beginning goes, or any ending after the first. */
const LEAST = 3;

function withoutArticle(word: string, articles: Endings): string {
  for (let length = Math.min(articles.most, word.length - LEAST); length > 1; length--)
    if (articles.has(word.slice(0, length))) return word.slice(length);
  return word;
}

function withoutEndings(word: string, endings: Endings, longer: Endings): string {
  let [left, least] = [word, 2];
  for (let length = longer.most; length > 0; length--) {
    const ending = left.slice(-length);
    const fits =
      (left.length - length >= least && endings.has(ending)) || (left.length - length >= LEAST && longer.has(ending));
    if (!fits) continue;
    left = left.slice(0, -length);
    [least, length] = [LEAST, longer.most + 1];
  }
  return left;
}

/** "اكتشاف" and "اكتشف" as "كتشف", which is what "يكتشف" leaves; so "أنهار" is "نهر". */
function withoutForm(word: string): string {
  // "أفريقيا" is no "فريق".
  if (word.length <= LEAST || !/^[اتي](?!فريق)/.test(word)) return word;
  const left = word.slice(1);
  return word.startsWith('ا') && left.length > LEAST && left.at(-2) === 'ا'
    ? `${left.slice(0, -2)}${left.slice(-1)}`
    : left;
}

/**
 * For Arabic: light10 (Larkey, Ballesteros, Connell 2007) and what it leaves on verbs: their endings ("انتهت", "هزموا"), the
 * letter before the present ("يبلغ"), the ā of their nouns ("استخدام"); and the ā of adverbs ("جفافًا"). "And" goes last, so
 * that "وصلت" is no "صلت".
 */
export function arabicStemmer(): Stem {
  const articles = longestOf(ARTICLES.split(' '));
  const endings = longestOf(ENDINGS.split(' '));
  const longer = longestOf(LONGER.split(' '));
  return (folded) => {
    const bare = withoutEndings(withoutArticle(folded, articles), endings, longer);
    return withoutForm(bare.length > LEAST && bare.startsWith('و') ? bare.slice(1) : bare);
  };
}
