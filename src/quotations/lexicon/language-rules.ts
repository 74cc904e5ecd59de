import type { QuotationWords } from '../../language/quotation-words.ts';
import { QUOTATIONS } from './languages.ts';

/** What is known of one language, ready to be looked up; empty for one of which nothing is known. */
export interface LanguageRules {
  /** Whether it has the grammar and the model: they tell who speaks, not the verbs beside the words. */
  readonly hasGrammar: boolean;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly reportingParticles: ReadonlySet<string>;
  readonly beforeTitles: ReadonlySet<string>;
  /** Matches a title or role, lower case, by its ending. */
  readonly title: RegExp | undefined;
  readonly articles: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
}

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const rulesOf = (words: QuotationWords): LanguageRules => ({
  hasGrammar: words.lexicon !== undefined,
  reportingVerbs: setOf(words.reportingVerbs),
  reportingParticles: setOf(words.reportingParticles),
  beforeTitles: setOf(words.beforeTitles),
  title: words.titleEndings && new RegExp(`(?:${words.titleEndings.join('|')})$`, 'u'),
  articles: setOf(words.articles),
  nameParticles: setOf(words.nameParticles),
});

const RULES = new Map(Object.entries(QUOTATIONS).map(([code, words]) => [code, rulesOf(words)]));
const NOTHING_KNOWN = rulesOf({});

/** The rules for a BCP 47 tag; those of English where it names no language (`und`), none where it is no tag. */
export function rulesFor(tag: string): LanguageRules {
  try {
    // "deu" is canonical as `de`
    const [language = ''] = Intl.getCanonicalLocales(tag)[0]?.split('-') ?? [];
    return RULES.get(language === 'und' ? 'en' : language) ?? NOTHING_KNOWN;
  } catch {
    return NOTHING_KNOWN;
  }
}

/** What stands before a listener, in any language → the articles that may follow. */
export const BEFORE_LISTENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.values(QUOTATIONS).flatMap(({ listener }) =>
    listener ? [...setOf(listener.prepositions)].map((word) => [word, setOf(listener.articles)] as const) : [],
  ),
);
