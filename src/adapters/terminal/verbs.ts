import type { AskFilters } from '../../answers/narrowing.ts';

/** An option as the help shows it and the parser takes it. */
export interface OptionDefinition {
  readonly name: string;
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string;
  /** May be given more than once. */
  readonly repeats?: boolean;
  readonly help: string;
}

export interface VerbDefinition {
  readonly usage: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** Paragraphs for the verb's own help. */
  readonly details: readonly string[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly string[];
}

export const HELP: OptionDefinition = { name: 'help', help: 'Show this help.' };
export const VERSION: OptionDefinition = { name: 'version', help: 'Print the version.' };
const JSON_LINES: OptionDefinition = { name: 'json', help: 'Print one JSON object a line, for programs.' };
const ARTICLES: OptionDefinition = {
  name: 'articles',
  value: 'DIR',
  repeats: true,
  help: 'Read the articles in this folder and the folders in it. May be given more than once. Default: the shipped articles and the data folder.',
};

/** Passages that one question may ask for. */
export const LIMIT = { min: 1, max: 100 } as const;

/** What a question may be narrowed to, by the names that the answers have for it. */
export const FILTERS = [
  { name: 'article', value: 'ARTICLE', help: 'Ask this article alone: an id, or words of a title.' },
  {
    name: 'publisher',
    value: 'NAME',
    help: 'Ask articles of this publisher, or of the only one with these words in its name.',
  },
  { name: 'language', value: 'NAME', help: 'Ask articles in this language: German, Deutsch or de.' },
  { name: 'after', value: 'DATE', help: 'Ask articles published then or later.' },
  { name: 'before', value: 'DATE', help: 'Ask articles published then or earlier.' },
] as const satisfies readonly (OptionDefinition & { readonly name: keyof AskFilters })[];

export const VERBS = {
  start: {
    usage: 'start',
    summary: 'Go live on Discord; without a token, open the preview.',
    details: [
      'With DISCORD_TOKEN set, in the environment or in a .env file, the bot goes online and prints its invite link. Without it, a preview that runs the same bot opens in the browser. Ctrl+C stops it.',
    ],
    options: [ARTICLES],
    examples: ['verbatim start', 'verbatim start --articles ./articles'],
  },
  preview: {
    usage: 'preview [--port N]',
    summary: 'Try the bot in a browser on this machine, without Discord.',
    details: ['The page is served to this machine alone. Ctrl+C stops it.'],
    options: [
      {
        name: 'port',
        value: 'N',
        help: 'The port to listen on; 0 for any free one. Default: 3000, or another that is free.',
      },
      ARTICLES,
    ],
    examples: ['verbatim preview', 'verbatim preview --port 8080'],
  },
  doctor: {
    usage: 'doctor [--json]',
    summary: 'Look at all that the bot needs to run, and say what to do.',
    details: [
      'Node.js, the settings, the data folder, the articles; with a token, what Discord says of it: the application, its commands, where it sends interactions, the time. Nothing is changed, but that the data folder is made where it is not there.',
      'Marks: “ok”, “look” (it will run, and somebody should look at this), “BAD”. With --json they are good, doubtful and bad.',
      'The exit status is 1 when something is bad.',
    ],
    options: [JSON_LINES],
    examples: ['verbatim doctor', 'verbatim doctor --json'],
  },
  ask: {
    usage: 'ask ["QUESTION"] [options]',
    summary: 'Find the passage that answers a question.',
    details: [
      'Prints the passage in the words of the article, with the sentence that answers marked, who speaks in it, and where it stands. Where none says it outright, the closest one is printed as that, with what is missing; where none is on the subject, that is said.',
      'Without a question, questions are read from standard input, one a line; each is answered by itself as it comes in.',
      `The filters ${FILTERS.map(({ name }) => `--${name}`).join(', ')} choose the articles that are asked; what is given must all hold. DATE is a day, a month or a year: 2020-03-31, 2020-03 or 2020; it is itself included.`,
    ],
    options: [
      ...FILTERS,
      {
        name: 'limit',
        value: 'N',
        help: `How many passages at most, ${LIMIT.min} to ${LIMIT.max}. Default: the best one; with --json, 5.`,
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
    summary: 'Show what someone said, word for word.',
    details: [
      'NAME is a name, a part of one, a title or a role, as the articles give it; capitals and accents make no difference.',
    ],
    options: [
      { name: 'who', value: 'NAME', help: 'Whose words.' },
      { name: 'about', value: 'TEXT', help: 'Only what was said about this, best first.' },
      JSON_LINES,
      ARTICLES,
    ],
    examples: ['verbatim quote --who ambassador', 'verbatim quote --who "the mayor" --about bridges'],
  },
  source: {
    usage: 'source [ARTICLE] [--passage N] [--style STYLE] [--json]',
    summary: 'Cite an article or one of its passages.',
    details: [
      'ARTICLE is an id, as "verbatim articles list" prints it, or words of a title. It may be left out when there is only one.',
    ],
    options: [
      { name: 'passage', value: 'N', help: 'The passage to cite, counted from 1. Default: the article as a whole.' },
      {
        name: 'style',
        value: 'STYLE',
        help: 'apa, mla, chicago, harvard, bibtex, ris or csl-json. Default: apa.',
      },
      JSON_LINES,
      ARTICLES,
    ],
    examples: ['verbatim source harbour-opens', 'verbatim source harbour-opens --passage 3 --style bibtex'],
  },
  check: {
    usage: 'check ["WORDS"] [--who NAME] [--article ARTICLE] [--json]',
    summary: 'Say whether the articles print what somebody quotes.',
    details: [
      'Checks every quoted run of the words, or all of them where none is quoted: whether they stand there as they are, cut, altered, put together from several places, said by somebody else, only in other words, or not at all. Prints what differs, where it stands, and who says it.',
      'Without words, texts are read from standard input, one a line: as they are, or as JSON with "text" and, if somebody is said to have said it, "who".',
    ],
    options: [
      { name: 'who', value: 'NAME', help: 'Who is said to have said it. Default: whom the words name.' },
      { name: 'article', value: 'ARTICLE', help: 'Check against this article alone: an id, or words of a title.' },
      JSON_LINES,
      ARTICLES,
    ],
    examples: ['verbatim check "The pier is yours." --who "the mayor"', 'verbatim check --json < claims.txt'],
  },
  quotations: {
    usage: 'quotations [--json]',
    summary: 'List every quotation on the shelf.',
    details: ['Article by article in the order of the page: the words, who said them and how they reached the page.'],
    options: [JSON_LINES, ARTICLES],
    examples: ['verbatim quotations --json > quotations.jsonl'],
  },
  articles: {
    usage: 'articles [ACTION …] [--json]',
    summary: 'List the articles on the shelf; add, refresh and remove them.',
    details: [
      'ACTION is list, add, info, remove, restore, refresh, follow, unfollow, export or import. Default: list.',
      '“add FILE|URL …” reads web pages, PDF, Word, e-books, Markdown and text, from this machine or from the web, and keeps them in the data folder. “info”, “remove”, “restore” (for 24 hours) and “refresh” take the ids that “list” prints.',
      '“follow URL” adds the latest ten articles of a feed or a newspaper’s page, and what it brings from then on, while the bot runs; without an address it lists what is followed. “export DIR” writes the added articles as Markdown, “import DIR” reads a folder.',
      'Files can as well be put into one of the folders by hand, and taken away.',
    ],
    options: [
      {
        name: 'server',
        value: 'ID',
        help: 'The shelf of this Discord server. Default: the articles that everyone may ask.',
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
} as const satisfies Record<string, VerbDefinition>;

export type Verb = keyof typeof VERBS;

export const isVerb = (word: string): word is Verb => Object.hasOwn(VERBS, word);
