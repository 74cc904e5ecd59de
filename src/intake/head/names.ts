import { DEFAULT } from '../../language/index.ts';
import { listOf } from '../../language/lists.ts';
import type { PageLexicon } from '../../text/page-words.ts';
import { isNewspaper } from './newspaper.ts';

/** Who wrote an article, as its byline prints them. */
export interface Writers {
  /** One or several names, with what stands between them. */
  readonly author: string;
  /** A newspaper or agency beside them. */
  readonly outlet?: string;
  /** Whether the names and the outlet are all that the byline says. */
  readonly isAll: boolean;
}

/** "Doe", "J.", "O’Hara", "al-Khatib". */
const NAME_WORD = /^(?:\p{Ll}{1,3}['’\p{Pd}])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’·\p{Pd}]*$/u;
const OWNER = /['’]s$/i;
/** A full stop that belongs to no "Jr.". */
const STOP = /(?<=\p{L}{2})(?<!\b[JS]r)\.$/iu;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const MOST_WORDS = 5;
const MOST_NAMES = 12;

const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...DEFAULT.quotations.lexicon.maleNames, ...DEFAULT.quotations.lexicon.femaleNames].flatMap(listOf),
);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const plain = (word: string): string => word.toLowerCase().replace(/[.,]+$/, '');

/** Whether it may be the name of a person: two words with a capital or more, none of them of a date, a role or a newspaper. */
function isPerson(text: string, { dates, roles, newspapers, particles }: PageLexicon): boolean {
  const words = wordsOf(text);
  const own = words.filter((word) => !particles.has(word));
  return (
    own.length >= 2 &&
    own.length <= MOST_WORDS &&
    words.length <= 2 * MOST_WORDS &&
    NAME_WORD.test(words.at(-1) ?? '') &&
    own.every(
      (word) =>
        NAME_WORD.test(word) && !OWNER.test(word) && ![dates, roles, newspapers].some((set) => set.has(plain(word))),
    )
  );
}

/** A name whose first word is given to people, as "Jane": it needs no "by" before it. */
export const isKnownPerson = (text: string, lexicon: PageLexicon): boolean =>
  isPerson(text, lexicon) && GIVEN_NAMES.has(plain(wordsOf(text)[0] ?? ''));

export const isRole = (text: string, { roles }: PageLexicon): boolean =>
  text !== '' && wordsOf(text).every((word) => roles.has(plain(word)));

/** "Reuters", "AFP", "Sund Post Staff". */
const isBody = (text: string, lexicon: PageLexicon): boolean => {
  const words = wordsOf(text);
  return (
    isNewspaper(text, lexicon) ||
    ACRONYM.test(text) ||
    (words.length > 1 &&
      words.every((word) => NAME_WORD.test(word)) &&
      words.slice(1).some((word) => lexicon.roles.has(plain(word))))
  );
};

/** The names that a byline holds behind its "by"; null where it begins with none. */
export function readNames(text: string, lexicon: PageLexicon): Writers | null {
  const between = new RegExp(`\\s*[,;/]\\s*(?:(?:${lexicon.and})\\s+)?|\\s+(?:${lexicon.and})\\s+`, 'iu');
  const printed = text.replace(STOP, '');
  const parts = printed.split(between).filter(Boolean);
  if (parts.length > MOST_NAMES) return null;
  const names: string[] = [];
  const outlets: string[] = [];
  let isAll = true;
  for (const part of parts) {
    if (isPerson(part, lexicon)) names.push(part);
    else if (names.length > 0 && (isNewspaper(part, lexicon) || ACRONYM.test(part))) outlets.push(part);
    else if (names.length === 0 && isBody(part, lexicon)) names.push(part);
    else if (names.length === 0) {
      const name = printed === text ? leadingName(part, lexicon) : null;
      if (name === null) return null;
      names.push(name);
      isAll = false;
    } else isAll &&= isRole(part, lexicon);
  }
  const [first] = names;
  if (first === undefined) return null;
  const [outlet, ...more] = outlets;
  return {
    author: asPrinted(printed, names),
    ...(outlet !== undefined && { outlet }),
    isAll: isAll && more.length === 0,
  };
}

/** "Jane Doe" of "Jane Doe in Berlin" and "Jane Doe (AFP)". */
function leadingName(part: string, lexicon: PageLexicon): string | null {
  const words = wordsOf(part);
  for (let length = words.length - 1; length >= 2; length--) {
    const name = words.slice(0, length).join(' ');
    if (/^[\p{Ll}(@]/u.test(words[length] ?? '') && isPerson(name, lexicon)) return name;
  }
  return null;
}

/** The names with what the line prints between them, where that is nothing else; a list of them otherwise. */
function asPrinted(text: string, names: readonly string[]): string {
  const start = text.indexOf(names[0] ?? '');
  const last = names.at(-1) ?? '';
  const printed = text.slice(start, text.lastIndexOf(last) + last.length);
  const others = names.reduce((rest, name) => rest.replace(name, ''), printed);
  return wordsOf(others.replace(/[,;/&]/g, ' ')).length < names.length ? printed : names.join('; ');
}
