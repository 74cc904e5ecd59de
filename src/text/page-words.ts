import { memoized } from '../base/memoize.ts';
import { DEFAULT } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { listOf } from '../language/lists.ts';
import type { PageWords } from '../language/page-words.ts';
import { languageOf } from './languages.ts';

/** What the lines of a page are told by, made ready to be looked up; words in lower case. */
export interface PageLexicon {
  /** Matches at the start of a byline, up to the names. */
  readonly byline: RegExp;
  readonly roles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** A source for a pattern: what may stand between two names. */
  readonly and: string;
  readonly dates: ReadonlySet<string>;
  readonly updates: ReadonlySet<string>;
  readonly dayFirst: boolean;
  readonly sections: ReadonlySet<string>;
  readonly newspapers: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  /** Those of `newspapers` that are long enough to be told in a longer word: "Sundzeitung". */
  readonly newspaperEndings: readonly string[];
  /** Matches all of a sentence, without its full stop. */
  readonly boilerplate: RegExp;
  /** Matches at the start of a credit, up to what it says: "(Photo by ". */
  readonly credit: RegExp;
  /** Matches a credit at the end of a caption: " Photo: Ann Lee", "(Photo by Ann Lee)". */
  readonly creditAtEnd: RegExp;
}

const SHORTEST_ENDING = 6;

const lexiconOf = memoized((language: Language): PageLexicon => {
  const pages = pagesOf(language);
  const each = <T>(part: (page: PageWords) => T | readonly T[]): T[] => pages.flatMap(part);
  const set = (part: (page: PageWords) => string | readonly string[]) => new Set(each(part).flatMap(listOf));
  const credits = `(?:${each((page) => page.credits).join('|')})`;
  const names = (part: (page: PageWords) => readonly string[]) => new Set(each(part));
  const newspapers = [...set((page) => page.newspapers)];
  return {
    byline: new RegExp(`^(?:${each(({ byline }) => byline).join('|')})(?:(?<=:)\\s*|\\s*:\\s*|\\s+)`, 'iu'),
    roles: set(({ roles }) => roles),
    particles: set(({ particles }) => particles),
    and: [...set(({ and }) => and)].join('|'),
    dates: set(({ dates }) => dates),
    updates: set(({ updates }) => updates),
    dayFirst: language.page?.dayFirst === true,
    sections: names(({ sections }) => sections),
    newspapers: new Set(newspapers),
    outlets: names(({ outlets }) => outlets),
    newspaperEndings: newspapers.filter((word) => word.length >= SHORTEST_ENDING),
    boilerplate: new RegExp(`^(?:${each(({ boilerplate }) => boilerplate).join('|')})$`, 'iu'),
    credit: new RegExp(String.raw`^[(\[]?${credits}(?:\s?[:/©]\s*|\s+)`, 'iu'),
    creditAtEnd: new RegExp(
      String.raw`[(\[]${credits}[\s:/][^()]{2,100}[)\]]\.?$|(?<=[.!?…"”’)]\s)${credits}:\s?[^.:]{2,80}\.?$`,
      'iu',
    ),
  };
});

/** The language's own words first, then those of English: pages in many languages carry them. */
const pagesOf = ({ page }: Language): PageWords[] => [...(page && page !== DEFAULT.page ? [page] : []), DEFAULT.page];

/** @param language BCP 47; of one that nothing is known of, English is read */
export const pageLexicon = (language: string): PageLexicon => lexiconOf(languageOf(language));
