import { longestOf } from './affixes.ts';

/** The article with what is written to it. */
const ARTICLES = longestOf('وال بال كال فال ال ولل فلل لل'.split(' '));
/** Endings of nouns, which two letters may bear; and of number, person and verb, which bear no fewer than three. */
const ENDINGS = longestOf('ها يه ه ي'.split(' '));
const LONGER = longestOf('ان ات ون ين ا وا ت اء هم هما هن كم تم'.split(' '));
/** Letters left when a beginning goes, or any ending after the first. */
const LEAST = 3;

function withoutArticle(word: string): string {
  for (let length = Math.min(ARTICLES.most, word.length - LEAST); length > 1; length--)
    if (ARTICLES.has(word.slice(0, length))) return word.slice(length);
  return word;
}

function withoutEndings(word: string): string {
  let [left, least] = [word, 2];
  for (let length = LONGER.most; length > 0; length--) {
    const ending = left.slice(-length);
    const fits =
      (left.length - length >= least && ENDINGS.has(ending)) || (left.length - length >= LEAST && LONGER.has(ending));
    if (!fits) continue;
    left = left.slice(0, -length);
    [least, length] = [LEAST, LONGER.most + 1];
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
 * The stem of an Arabic word, folded: light10 (Larkey, Ballesteros, Connell 2007) and what it leaves on verbs: their endings
 * ("انتهت", "هزموا"), the letter before the present ("يبلغ"), the ā of their nouns ("استخدام"); and the ā of adverbs ("جفافًا").
 * "And" goes last, so that "وصلت" is no "صلت".
 */
export function arabicStem(folded: string): string {
  const bare = withoutEndings(withoutArticle(folded));
  return withoutForm(bare.length > LEAST && bare.startsWith('و') ? bare.slice(1) : bare);
}
