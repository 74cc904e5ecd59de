import type { PageLexicon } from '../../text/page-words.ts';

const LONGEST = 45;
const MOST_WORDS = 5;
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;
/** "The", "Sund", "of", "L'Écho". */
const NAME_WORD = /^(?:\p{Lu}.*|\p{Ll}{1,3}|\p{Ll}['’]\p{Lu}.*|[&\d]+)$/u;

const bareWord = (word: string): string => word.toLowerCase().replace(/[.,:'’]+$/u, '');

/** Whether a line is the name of a newspaper, a station or an agency: one that is known, or with a word that such names have. */
export function isNewspaper(text: string, { newspapers, newspaperEndings, outlets }: PageLexicon): boolean {
  if (text.length > LONGEST || /[!?;:]/.test(text)) return false;
  if (outlets.has(text.toLowerCase()) || DOMAIN.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || !/^\p{Lu}/u.test(text) || !words.every((word) => NAME_WORD.test(word))) return false;
  if (words.length > 1 && words.some((word) => newspapers.has(bareWord(word)))) return true;
  return words
    .map(bareWord)
    .some((word) => newspaperEndings.some((ending) => word.length > ending.length && word.endsWith(ending)));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the page names it as its own in a line of copyright. */
export const holdsCopyright = (name: string, page: string): boolean =>
  page.split('\n').some((line) => /^(?:©|\(c\)|copyright)/i.test(line.trim()) && letters(line).includes(letters(name)));
