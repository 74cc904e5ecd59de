import { pageLexicon } from './page-words.ts';

/** No invitation is longer, in UTF-16 units. */
const LONGEST = 240;
/** Invitations hold no abbreviations. */
const BETWEEN_SENTENCES = /(?<=[.!?…])\s+/;
const BEFORE = /^[\s(>»›→▶•·*[–—-]+/u;
/** Space that is more than one blank between two words. */
const UNEVEN = /\s\s|[^\S ]/;
const BEHIND = /[\s.!…:)>»›→▶\]–—-]/u;

/**
 * Whether a sentence is the page's, not the article's: "Sign up for our newsletter", "Read more: …", "Follow us on Twitter",
 * "Share on Facebook", "5 min read", "Advertisement", "© 2018 The Sund Post".
 * @param language BCP 47; English is read in every language
 */
export function isBoilerplate(sentence: string, language: string): boolean {
  if (sentence.length > LONGEST) return false;
  const ended = withoutEnd(sentence.replace(BEFORE, ''));
  const bare = UNEVEN.test(ended) ? ended.replace(/\s+/g, ' ') : ended;
  return bare !== '' && pageLexicon(language).boilerplate.test(bare);
}

/** From the end: a pattern would begin anew at every space of the sentence. */
function withoutEnd(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && BEHIND.test(sentence.charAt(end - 1))) end--;
  return sentence.slice(0, end);
}

/** Whether a whole paragraph is: each of its lines, or each of its sentences. */
export function isAllBoilerplate(paragraph: string, language: string): boolean {
  if (paragraph.length > 2 * LONGEST) return false;
  return paragraph.split('\n').every((line) => {
    if (isBoilerplate(line, language)) return true;
    // most lines begin with a sentence of the article
    const end = line.search(BETWEEN_SENTENCES);
    return (
      end >= 0 &&
      isBoilerplate(line.slice(0, end), language) &&
      line.split(BETWEEN_SENTENCES).every((part) => isBoilerplate(part, language))
    );
  });
}
