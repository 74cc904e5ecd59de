import { memoized } from '../../base/memoize.ts';
import { DEFAULT, LANGUAGES, UNKNOWN } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import type { QuotationWords } from '../../language/quotation-words.ts';
import { baseLanguage, languageOf } from '../../text/languages.ts';

/** What is known of the quotations of one language, ready to be looked up. */
export interface LanguageRules {
  /** Whether the grammar and the model are its own: they tell who speaks. Otherwise reporting verbs beside the words do. */
  readonly hasGrammar: boolean;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly dialogueDash: boolean;
  /** Matches where a text says that somebody is interviewed, or that a transcript follows. */
  readonly interviews: RegExp | undefined;
  readonly noSpeakers: ReadonlySet<string>;
  readonly callingVerbs: ReadonlySet<string>;
  /** By its first word the second of each verb of two parts. */
  readonly reportingPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the last word of phrases the words before it in each, nearest first. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly accordingToSame: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly accordingToBehind: ReadonlySet<string>;
  /** How names end behind `accordingTo`, and how elsewhere, longest first. */
  readonly genitives: readonly (readonly [ending: string, others: readonly string[]])[];
  readonly nevers: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly dropsSubject: boolean;
  readonly unspaced: UnspacedRules | undefined;
  readonly reportingParticles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly beforeTitles: ReadonlySet<string>;
  /** Matches a title or role, lower case, by its ending. */
  readonly title: RegExp | undefined;
  readonly ofWords: ReadonlySet<string>;
  readonly ownersTakeS: boolean;
  readonly articles: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
}

/** How a text without spaces is cut into words, as far as a speaker’s name needs it. */
export interface UnspacedRules {
  /** Matches a verb of saying, a title, or what else ends a name. */
  readonly words: RegExp;
  readonly titles: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

function unspacedOf({ unspaced, reportingVerbs }: QuotationWords): UnspacedRules | undefined {
  if (!unspaced) return undefined;
  const [titles, others] = [listOf(unspaced.titles), listOf(unspaced.others)];
  const longestFirst = [...listOf(reportingVerbs), ...titles, ...others].sort((a, b) => b.length - a.length);
  return { words: new RegExp(longestFirst.join('|'), 'gu'), titles: new Set(titles), others: new Set(others) };
}

function pairsOf(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byFirst = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split('+');
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(second));
  }
  return byFirst;
}

function phrasesOf(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byLast = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [last = '', ...before] = phrase.split('+').reverse();
    byLast.set(last, [...(byLast.get(last) ?? []), before]);
  }
  return byLast;
}

const rulesOf = memoized(({ quotations: words = {} }: Language): LanguageRules => {
  const titles = listOf(words.titleEndings);
  const interviews = listOf(words.interviews);
  return {
    hasGrammar: words.lexicon !== undefined,
    reportingVerbs: new Set(listOf(words.reportingVerbs)),
    dialogueDash: words.dialogueDash ?? false,
    interviews: interviews.length > 0 ? new RegExp(`(?<!\\p{L})(?:${interviews.join('|')})`, 'iu') : undefined,
    noSpeakers: new Set(listOf(words.noSpeakers)),
    callingVerbs: new Set(listOf(words.callingVerbs)),
    reportingPairs: pairsOf(listOf(words.reportingPairs)),
    accordingTo: phrasesOf(listOf(words.accordingTo)),
    accordingToSame: phrasesOf(listOf(words.accordingToSame)),
    accordingToBehind: new Set(listOf(words.accordingToBehind)),
    genitives: Object.entries(words.genitives ?? {})
      .map(([ending, others]) => [ending, listOf(others).map((other) => (other === '-' ? '' : other))] as const)
      .sort(([a], [b]) => b.length - a.length),
    nevers: new Set(listOf(words.nevers)),
    works: new Set(listOf(words.works)),
    pronouns: new Set(listOf(words.pronouns)),
    dropsSubject: words.dropsSubject ?? false,
    unspaced: unspacedOf(words),
    reportingParticles: new Set(listOf(words.reportingParticles)),
    titles: new Set(listOf(words.titles)),
    beforeTitles: new Set(listOf(words.beforeTitles)),
    title: titles.length > 0 ? new RegExp(`(?:${titles.join('|')})$`, 'u') : undefined,
    ofWords: new Set(listOf(words.ofWords)),
    ownersTakeS: words.ownersTakeS ?? false,
    articles: new Set(listOf(words.articles)),
    nameParticles: new Set(listOf(words.nameParticles)),
  };
});

/** The rules for a language by its tag, BCP 47. A text whose language is not known is read as one in that of the grammar. */
export const rulesFor = (tag: string): LanguageRules =>
  rulesOf(baseLanguage(tag) === UNKNOWN.code ? DEFAULT : languageOf(tag));

/** What stands before a listener, in any language → the articles that may follow. */
export const BEFORE_LISTENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.flatMap(({ quotations: { listener } = {} }) =>
    listOf(listener?.prepositions).map((word) => [word, new Set(listOf(listener?.articles))] as const),
  ),
);
