import type { Office } from '../language/checked-words.ts';
import { LEXICON, setOf } from '../quotations/lexicon/lexicon.ts';
import { foldName, inFull } from '../shelf/speakers/compare-names.ts';
import { tellingWords } from '../shelf/speakers/find.ts';
import { isCourtesy, isDeputy, isFormer, isOffice, isVague, officeWords, withTitlesApart } from './offices.ts';

/** What somebody is called, with or without a name: "the former mayor of Velmora", "Mayor Brandt". */
export interface Title {
  /** Folded, without those that tell nothing. */
  readonly words: readonly string[];
  /** The offices that are the person's own: none of "the mayor’s spokesman", nor of "candidate for mayor". */
  readonly offices: readonly Office[];
  /** Whether it was held once. */
  readonly isFormer: boolean;
  /** Whether who holds it stands below: "vice president". */
  readonly isDeputy: boolean;
}

const TITLES = setOf([
  ...LEXICON.honorifics,
  ...LEXICON.roles,
  ...LEXICON.beforeRoles,
  ...LEXICON.portfolios,
  ...LEXICON.idleBesideNames,
]);
/** By these somebody is known beside a name, and may be called or not: no "friend", no "voter". */
const RANKS = setOf([...LEXICON.honorifics, ...LEXICON.roles]);
const WEAK = setOf(LEXICON.weakTitles);

/** The words by which a name or a title is compared. */
export const titleWords = (text: string): string[] => tellingWords(foldName(withTitlesApart(text)));

export const isTitle = (word: string): boolean =>
  TITLES.has(word) || isOffice(word) || isVague(word) || isDeputy(word) || isFormer(word) || isCourtesy(word);

/** Whether a folded word tells what somebody is, who is rightly called so or is not. */
const isRank = (word: string): boolean =>
  isOffice(word) || (RANKS.has(word) && !WEAK.has(word) && !isVague(word) && !isCourtesy(word));

/** A word that says that a title was held once stands so many words before it, at most: "former Velmora city mayor". */
const FORMER_WITHIN = 3;

export function readTitle(text: string): Title {
  const words = titleWords(text);
  const own = titleWords(ownPart(text));
  return {
    words,
    offices: officeWords(own.join(' ')).map(({ office }) => office),
    isFormer: words.some(
      (word, i) => isFormer(word) && (isOffice(word) || words.slice(i + 1, i + 1 + FORMER_WITHIN).some(isTitle)),
    ),
    isDeputy: words.some(isDeputy),
  };
}

const ANOTHERS = /[\p{L}\p{M}]+['’]s?\s/gu;
const OF_ANOTHER = /^(.+?)\s(?:for|to|of)\s(.+)$/iu;

/** Without the office of another, whom somebody serves or would follow: "the mayor’s spokesman", "aide to the governor". */
function ownPart(text: string): string {
  const own = text.replace(ANOTHERS, (word) => (officeWords(word).length > 0 ? ' ' : word));
  const [, head = own, tail = ''] = OF_ANOTHER.exec(own) ?? [];
  return officeWords(tail).length > 0 && titleWords(head).some(isTitle) ? head : own;
}

/**
 * Whether somebody is called by a title beside the name. Who held an office may be called its former holder at any later time,
 * and who held it formerly never its holder.
 *
 * @param called the title with the name, as a text has it
 * @param name of the speaker
 * @param titles all by which the speaker is called, with and without the name
 */
export function isCalledSo(called: string, name: string, titles: readonly string[]): boolean {
  const known = new Set(titleWords(name));
  const asked = readTitle(called);
  const ranks = asked.words.filter((word) => isRank(word) && !known.has(word));
  const all = titles
    .map(readTitle)
    .filter((one) => one.isDeputy === asked.isDeputy && (asked.isFormer || !one.isFormer));
  const isOwn = (rank: string): boolean => {
    const [office] = officeWords(rank);
    return all.some(({ words, offices }) =>
      office ? offices.includes(office.office) : words.some((word) => inFull(word) === inFull(rank)),
    );
  };
  return ranks.every(isOwn);
}
