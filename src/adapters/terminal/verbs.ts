import type { AskFilters } from '../../answers/narrowing.ts';
import { CITATION_STYLES } from '../../citation/styles.ts';
import { DESTINATIONS } from '../../shelf/store/copy.ts';
import type { Words } from '../../words/en.ts';

/** An option as the help shows it and the parser takes it. */
export interface OptionDefinition {
  readonly name: string;
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string;
  /** May be given more than once. */
  readonly repeats?: boolean;
  readonly help: (says: Words['terminal']['options']) => string;
}

export interface VerbDefinition {
  readonly usage: string;
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly string[];
}

export const HELP: OptionDefinition = { name: 'help', help: (says) => says.help };
export const VERSION: OptionDefinition = { name: 'version', help: (says) => says.version };
const JSON_LINES: OptionDefinition = { name: 'json', help: (says) => says.json };
const ARTICLES: OptionDefinition = {
  name: 'articles',
  value: 'DIR',
  repeats: true,
  help: (says) => says.articles,
};

/** Passages that one question may ask for. */
export const LIMIT = { min: 1, max: 100 } as const;

/** That of a citation which nobody chose. */
export const USUAL_STYLE = 'apa';

/** What a question may be narrowed to, by the names that the answers have for it. */
export const FILTERS = [
  { name: 'article', value: 'ARTICLE', help: (says) => says.article },
  {
    name: 'publisher',
    value: 'NAME',
    help: (says) => says.publisher,
  },
  { name: 'language', value: 'NAME', help: (says) => says.language },
  { name: 'after', value: 'DATE', help: (says) => says.after },
  { name: 'before', value: 'DATE', help: (says) => says.before },
] as const satisfies readonly (OptionDefinition & { readonly name: keyof AskFilters })[];

export const VERBS = {
  start: {
    usage: 'start',
    options: [ARTICLES],
    examples: ['verbatim start', 'verbatim start --articles ./articles'],
  },
  preview: {
    usage: 'preview [--port N]',
    options: [
      {
        name: 'port',
        value: 'N',
        help: (says) => says.port,
      },
      ARTICLES,
    ],
    examples: ['verbatim preview', 'verbatim preview --port 8080'],
  },
  doctor: {
    usage: 'doctor [--json]',
    options: [JSON_LINES],
    examples: ['verbatim doctor', 'verbatim doctor --json'],
  },
  ask: {
    usage: 'ask ["QUESTION"] [options]',
    options: [
      ...FILTERS,
      {
        name: 'limit',
        value: 'N',
        help: (says) => says.limit(LIMIT.min, LIMIT.max),
      },
      JSON_LINES,
      ARTICLES,
    ],
    examples: [
      'verbatim ask "When does the harbour open?"',
      'verbatim ask "Who opened it?" --after 2020-03',
      'verbatim ask --json < questions.txt',
    ],
  },
  quote: {
    usage: 'quote --who NAME [--about TEXT] [--json]',
    options: [
      { name: 'who', value: 'NAME', help: (says) => says.who },
      { name: 'about', value: 'TEXT', help: (says) => says.about },
      JSON_LINES,
      ARTICLES,
    ],
    examples: ['verbatim quote --who ambassador', 'verbatim quote --who "the mayor" --about bridges'],
  },
  source: {
    usage: 'source [ARTICLE] [--passage N] [--style STYLE] [--json]',
    options: [
      { name: 'passage', value: 'N', help: (says) => says.passage },
      {
        name: 'style',
        value: 'STYLE',
        help: (says) => says.style(CITATION_STYLES, USUAL_STYLE),
      },
      JSON_LINES,
      ARTICLES,
    ],
    examples: ['verbatim source harbour-opens', 'verbatim source harbour-opens --passage 3 --style bibtex'],
  },
  check: {
    usage: 'check ["WORDS"] [--who NAME] [--article ARTICLE] [--json]',
    options: [
      { name: 'who', value: 'NAME', help: (says) => says.sayer },
      { name: 'article', value: 'ARTICLE', help: (says) => says.checkedArticle },
      JSON_LINES,
      ARTICLES,
    ],
    examples: ['verbatim check "The pier is yours." --who "the mayor"', 'verbatim check --json < claims.txt'],
  },
  quotations: {
    usage: 'quotations [--article ARTICLE] [--json]',
    options: [{ name: 'article', value: 'ARTICLE', help: (says) => says.article }, JSON_LINES, ARTICLES],
    examples: ['verbatim quotations --json > quotations.jsonl'],
  },
  articles: {
    usage: 'articles [ACTION …] [--json]',
    options: [
      {
        name: 'server',
        value: 'ID',
        help: (says) => says.server,
      },
      JSON_LINES,
      ARTICLES,
    ],
    examples: [
      'verbatim articles',
      'verbatim articles add https://news.example/harbour report.pdf',
      'verbatim articles remove harbour',
      'verbatim articles list --json',
    ],
  },
  copy: {
    usage: `copy ${DESTINATIONS.join('|')} [--json]`,
    options: [JSON_LINES],
    examples: ['verbatim copy opensearch', 'verbatim copy folder --json'],
  },
} as const satisfies Record<string, VerbDefinition>;

export type Verb = keyof typeof VERBS;

export const VERB_NAMES = Object.keys(VERBS) as readonly Verb[];

export const isVerb = (word: string): word is Verb => Object.hasOwn(VERBS, word);
