import type { Article, Passage } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { addressKey } from '../keeping/same-address.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { foldTyped } from '../text/fold.ts';
import { words as textWords } from '../text/words.ts';
import { LONGEST } from './bounds.ts';
import { check } from './check.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf } from './lookup.ts';
import { nothingToSearch, searchedIn, searchText } from './search-text.ts';

export interface FindRequest {
  /** What somebody wrote, without addresses. A longer one than a message may be is read by its beginning. */
  readonly text: string;
  /** Addresses in it. */
  readonly links: readonly string[];
}

/** Why a place may be what a text talks about, the surest first. */
export const REASONS = ['linked', 'titled', 'printed', 'near'] as const;
export type Reason = (typeof REASONS)[number];

export interface FoundSource {
  readonly article: Article;
  /** Null for the article as a whole. */
  readonly passage: Passage | null;
  /** The words of the passage that stand in the text, into the article's text; null where none do. */
  readonly words: Span | null;
  /**
   * `linked`: the text holds the article's address; `titled`: its title; `printed`: words of the passage; `near`: it says
   * something like it in other words.
   */
  readonly why: Reason;
}

const MOST_SOURCES = 10;
/** Of the articles that a text links to or names. */
const MOST_ARTICLES = 5;

/**
 * The articles and passages that a text talks about or links to, the surest first; none where nothing shows that.
 *
 * @throws UserError `empty-shelf`
 */
export async function find(knowledge: Knowledge, { text, links }: FindRequest): Promise<readonly FoundSource[]> {
  const shelf = knowledge.shelf();
  if (shelf.articles.length === 0) throw emptyShelf();
  const words = text.slice(0, LONGEST.text);
  const articles = onePerPlace([
    ...linkedIn(shelf, links).map((article) => whole(article, 'linked')),
    ...titledIn(shelf, words).map((article) => whole(article, 'titled')),
  ]).slice(0, MOST_ARTICLES);
  const passages = await passagesFor(knowledge, words);
  const printed = passages.filter(({ why }) => why === 'printed');
  // The passage of an article says more than the article as a whole, where its words stand in the text.
  const isToldByPassage = ({ article }: FoundSource) => printed.some((one) => one.article.id === article.id);
  const sure = [...articles.filter((one) => !isToldByPassage(one)), ...printed];
  if (sure.length > 0) return onePerPlace(sure).slice(0, MOST_SOURCES);
  return passages.length > 0 ? passages : answering(knowledge, words);
}

const whole = (article: Article, why: Reason): FoundSource => ({ article, passage: null, words: null, why });

function linkedIn({ articles }: Shelf, links: readonly string[]): Article[] {
  if (links.length === 0) return [];
  const keys = new Set(links.map(addressKey));
  return articles.filter(({ url }) => url !== null && keys.has(addressKey(url)));
}

/** Shorter titles stand in a text by chance. */
const LEAST_TITLE_WORDS = 3;
const LEAST_TITLE = 12;

function titledIn({ articles }: Shelf, text: string): Article[] {
  const folded = ` ${flat(text)} `;
  return articles.filter(({ title }) => {
    const name = flat(title);
    return name.length >= LEAST_TITLE && name.split(' ').length >= LEAST_TITLE_WORDS && folded.includes(` ${name} `);
  });
}

/** Words alone, with single spaces between. */
const flat = (text: string): string =>
  foldTyped(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where words of the text are printed, and what is near it. */
async function passagesFor(knowledge: Knowledge, text: string): Promise<FoundSource[]> {
  const checked = await check(knowledge, { text }).catch(nothingToSearch);
  return (checked?.claims ?? []).flatMap(({ passages }) =>
    passages.map(
      ({ article, passage, words }): FoundSource => ({ article, passage, words, why: words ? 'printed' : 'near' }),
    ),
  );
}

/** For a text of other words than the articles': what it tells or asks may be answered by one of them. */
async function answering({ search }: Knowledge, text: string): Promise<FoundSource[]> {
  if (textWords(searchedIn(text)).length < LEAST_WORDS) return [];
  const found = await searchText(search, text, { limit: MOST_ANSWERS });
  if (!found || found.standing === 'nothing' || found.confidence < LEAST_CONFIDENCE) return [];
  const near = found.passages.slice(0, found.standing === 'answers' ? MOST_ANSWERS : 1);
  return near.map(({ article, passage }) => ({ article, passage, words: null, why: 'near' }));
}

const MOST_ANSWERS = 3;
/** Fewer words are no statement. */
const LEAST_WORDS = 4;
const LEAST_CONFIDENCE = 0.6;

function onePerPlace(sources: readonly FoundSource[]): FoundSource[] {
  const seen = new Map<string, FoundSource>();
  for (const source of sources) {
    const key = `${source.article.id} ${source.passage?.number ?? 0}`;
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}
