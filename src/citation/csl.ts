import type { Article, Passage } from '../article/article.ts';
import { type CslName, parseAuthors } from './authors.ts';
import { webAddress } from './fragment.ts';

/** A date as CSL-JSON has it, as far as it is known: year, month from 1, day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, ...monthAndDay: number[]]];
}

/** A CSL-JSON item (https://docs.citationstyles.org). Every text in it is one line. */
export interface CslItem {
  /** The article's id. */
  readonly id: string;
  /** `article-newspaper` for what a publication brought at a known time, else `webpage`. */
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The publisher. */
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  /** Only beside a URL. */
  readonly accessed?: CslDate;
  /** BCP 47. */
  readonly language?: string;
  /** The place in it: "para. 12". */
  readonly note?: string;
}

export interface CitationOptions {
  /** When the page was read; its day in UTC is printed where the style wants it. */
  readonly accessed: Date;
  /** What in the article is cited. Default: the whole. */
  readonly passage?: Passage;
}

/** One line without marks that a reader does not see: control characters, and those that turn the direction of text. */
const oneLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

function dateOf(date: string): CslDate {
  const [year = 0, ...rest] = date.split('-').map(Number);
  return { 'date-parts': [[year, ...rest]] };
}

const dayOf = (date: Date): CslDate => ({
  'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]],
});

/**
 * What a citation says of an article. A digest stands for the page that it tells of, so that page is cited, and without
 * a place in it: the digest's paragraphs are not the page's.
 */
export function toCsl(article: Article, { accessed, passage }: CitationOptions): CslItem {
  const publisher = oneLine(article.publisher ?? '');
  const issued = article.published === null ? null : dateOf(article.published);
  const authors = parseAuthors(oneLine(article.author ?? ''), article.language);
  const url = webAddress(article.url);
  const { language, form } = article;
  return {
    id: article.id,
    type: publisher && issued ? 'article-newspaper' : 'webpage',
    title: oneLine(article.title) || article.id,
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && { 'container-title': publisher }),
    ...(issued && { issued }),
    ...(url !== null && { URL: url, accessed: dayOf(accessed) }),
    ...(language !== 'und' && { language: oneLine(language) }),
    ...(passage && form === 'article' && { note: `para. ${passage.number}` }),
  };
}
