import type { Words } from '../../words/en.ts';
import { isCalled, isUnseen } from './furniture.ts';
import { typesOf } from './json-ld.ts';
import { measuresOf } from './measures.ts';
import type { Sayings } from './page-sayings.ts';
import { attribute, type Element, elementsOf, find, findAll, lineOf, type Node, rawText } from './tree.ts';
import words from './walls.json' with { type: 'json' };

/** What stands where an article was looked for, but for lists by its words. */
type Called = keyof typeof words;

/** The same, as people are told it. */
export type Wall = keyof Words['intake']['walls'];

const WORDS = Object.fromEntries(
  Object.entries(words).map(([wall, patterns]) => [wall, new RegExp(`(?:${patterns.join('|')})`, 'iu')]),
) as Readonly<Record<Called, RegExp>>;
const ERROR_TITLE = new RegExp(`^(?:${words.error.join('|')})[.!]?$`, 'iu');

/** A page that stands before an article has not so many letters of text; one that shows its beginning somewhat more. */
const LITTLE = 600;
const BEGINNING = 1_200;
/** Of the text of a page: where so much stands in links, and little else, it is no article. */
const MOSTLY_LINKS = 0.8;
/** Less is no text. */
const NOTHING = 40;

export interface Shown {
  /** All of the page, furniture too. */
  readonly page: Element;
  readonly sayings: Sayings;
  readonly title: string | undefined;
  /** UTF-16 units of text that were taken for the article. */
  readonly length: number;
  /** Whether its last words are an ellipsis. */
  readonly isCut: boolean;
  /** The address that the page came from. */
  readonly from: string | undefined;
}

/** What stands where an article was looked for; undefined where there is an article. */
export function wallOf({ page, sayings, title, length, isCut, from }: Shown): Wall | undefined {
  const { article, tags } = sayings;
  const isArticle = article !== undefined || tags.first('og:type') === 'article';
  if (isList(page, sayings, isArticle, length, from)) return 'list';
  if (length >= BEGINNING) return undefined;
  const text = seenText(page);
  const titles = [title ?? '', ...findAll(page, ({ tag }) => tag === 'title' || tag === 'h1').map(lineOf)];
  if (length < LITTLE) {
    if (
      titles.some((one) => WORDS.challenge.test(one)) ||
      (!isArticle && (WORDS.challenge.test(text) || find(page, isPuzzle)))
    )
      return 'challenge';
    if (
      !isArticle &&
      titles.some((one) => one.split(/\s+[|–—·:-]\s+|:\s/).some((part) => ERROR_TITLE.test(part.trim())))
    )
      return 'error';
  }
  if (!isArticle && WORDS.consent.test(text) && (length < LITTLE / 2 || titles.some((one) => WORDS.consent.test(one))))
    return 'consent';
  if (isPaid(page, sayings, text, isCut)) return 'paywall';
  if (length >= LITTLE) return undefined;
  if (!isArticle && (find(page, isPassword) || WORDS.login.test(text)) && length < LITTLE / 2) return 'login';
  if (length < LITTLE / 3 && WORDS.scripts.test(lineOf(page))) return 'scripts';
  if (length >= NOTHING) return undefined;
  return find(page, isRootOfProgram) && rawText(page).trim().length < LITTLE ? 'scripts' : undefined;
}

const isPuzzle = (element: Element): boolean =>
  /(?:g-recaptcha|h-captcha|cf-turnstile|cf-challenge|challenge-form|px-captcha|captcha-container)/i.test(
    `${attribute(element, 'class')} ${attribute(element, 'id')}`,
  ) ||
  (element.tag === 'iframe' && /captcha/i.test(attribute(element, 'src')));

const isPassword = (element: Element): boolean =>
  element.tag === 'input' && attribute(element, 'type').toLowerCase() === 'password';

const isRootOfProgram = (element: Element): boolean =>
  element.tag === 'div' &&
  /^(?:root|app|__next|__nuxt|___gatsby|svelte|app-root|react-root|main-app)$/i.test(attribute(element, 'id'));

function isPaid(page: Element, { article, things }: Sayings, text: string, isCut: boolean): boolean {
  const free = [article, ...things].map((thing) => thing?.isAccessibleForFree).find((said) => said !== undefined);
  // That an article costs something does not say that it is not there.
  const isSold = /^false$/i.test(String(free));
  if (free !== undefined && !isSold) return false;
  return (
    (isSold && isCut) ||
    WORDS.paywall.test(text) ||
    find(page, (element) => isCalled(element, 'walls') && !isUnseen(element) && hasText(element)) !== undefined
  );
}

const hasText = (element: Element): boolean => rawText(element).trim() !== '';

const AROUND = new Set(['nav', 'footer', 'header', 'script', 'style', 'noscript', 'template', 'title']);
const MOST_SEEN = 50_000;

/** What of a page is seen without scripts, on one line: without what stands on every page of a site. */
function seenText(page: Element): string {
  const texts: string[] = [];
  let length = 0;
  const open: Node[] = [page];
  for (let node = open.pop(); node !== undefined && length < MOST_SEEN; node = open.pop()) {
    if (typeof node === 'string') {
      texts.push(node);
      length += node.length;
    } else if (!AROUND.has(node.tag) && !isUnseen(node))
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** Headlines that lead elsewhere: a page with as many, and no article of its own, is a list. */
const MANY = 4;
const LIST_TYPES = /^(?:CollectionPage|SearchResultsPage|ItemList)$/;

function isList(
  page: Element,
  { article, things }: Sayings,
  isArticle: boolean,
  length: number,
  from: string | undefined,
): boolean {
  if (isArticle) return false;
  const isHome = from !== undefined && new URL(from).pathname === '/' && new URL(from).search === '';
  const isCalledList = things.some(
    (thing) => thing !== article && typesOf(thing).some((type) => LIST_TYPES.test(type)),
  );
  const measuresIn = measuresOf(page);
  const { text, linked, prose } = measuresIn(page);
  const links = findAll(page, ({ tag }) => tag === 'a').length;
  if (linked > text * MOSTLY_LINKS && prose < LITTLE / 3 && links >= 3 * MANY) return true;
  const leading = findAll(page, ({ tag }) => /^h[1-6]$/.test(tag)).filter((heading) => {
    const { text, linked } = measuresIn(heading);
    return text > 0 && linked >= text * 0.9 && leadsElsewhere(heading);
  });
  const cards =
    leading.length +
    findAll(page, (one) => one.tag === 'a' && [...elementsOf(one)].some(({ tag }) => /^h[1-6]$/.test(tag))).length;
  if (cards < MANY) return (isHome || isCalledList) && cards > 1 && length < BEGINNING;
  const own = findAll(page, ({ tag }) => tag === 'h1').some((heading) => !leadsElsewhere(heading));
  return isHome || isCalledList || length < BEGINNING || !own;
}

const leadsElsewhere = (heading: Element): boolean =>
  find(heading, (one) => one.tag === 'a' && /^[^#]/.test(attribute(one, 'href'))) !== undefined;
