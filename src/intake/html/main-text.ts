import type { Readability as Reader } from '@mozilla/readability';
import { isCalled } from './furniture.ts';
import { type Measures, measuresOf } from './measures.ts';
import { attribute, type Element, elementsOf, find, findAll, type Node, rawText, wordsIn } from './tree.ts';

/** Readability takes minutes over what is nested deep, and seconds over many elements. */
const MOST_ELEMENTS = 8_000;
const MOST_DEPTH = 60;

/** Of what there is to read on a page: what the page itself calls its article has to hold as much. */
const ENOUGH = 0.5;
/** Of what Readability takes for the article. */
const NEARLY_ALL = 0.9;

/**
 * The part of a page that holds its article, and all of it: what the page calls so, if that holds most of what there is to read; else the
 * smallest part that holds what Readability chooses, since that alone leaves out and joins paragraphs; else where the text is densest.
 *
 * @param page without furniture
 */
export async function mainText(page: Element): Promise<Element> {
  const measuresIn = measuresOf(page);
  const prose = (element: Element): number => measuresIn(element).prose;
  const named = namedArticle(page, prose);
  if (named) return withDek(page, narrowed(named, prose));
  const kept = await readable(page, measuresIn);
  const main = kept ? holding(page, kept, prose) : densest(page, prose);
  return withDek(page, narrowed(main, prose));
}

function namedArticle(page: Element, prose: (element: Element) => number): Element | undefined {
  const least = prose(page) * ENOUGH;
  const longest = (isNamed: (element: Element) => boolean): Element | undefined =>
    findAll(page, isNamed)
      .filter((element) => prose(element) > 0 && prose(element) >= least)
      .sort((a, b) => prose(b) - prose(a))[0];
  return (
    longest((one) => one.tag === 'article' || wordsIn(one, 'role').includes('article')) ??
    longest((one) => wordsIn(one, 'itemprop').includes('articlebody') || wordsIn(one, 'class').includes('e-content')) ??
    longest((one) => /^(?:mw-content-text|bodycontent)$/i.test(attribute(one, 'id')))
  );
}

/** The elements that hold what Readability keeps, of those with text of their own; undefined where it keeps nothing or is not asked. */
async function readable(
  page: Element,
  measuresIn: (element: Element) => Measures,
): Promise<ReadonlySet<Element> | undefined> {
  const all = [...elementsOf(page)];
  if (all.length > MOST_ELEMENTS || depthOf(page) > MOST_DEPTH || measuresIn(page).prose === 0) return undefined;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const numbers = new Map(all.map((element, at) => [element, at] as const));
  const { document } = parseHTML(`<html><head></head><body>${sourceOf(page, numbers)}</body></html>`);
  const found = new Readability<Kept>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as Kept,
  } satisfies ConstructorParameters<typeof Reader<Kept>>[1]).parse();
  const kept = [...(found?.content?.querySelectorAll(`[${NUMBER}]`) ?? [])].flatMap(
    (element) => all[Number(element.getAttribute(NUMBER))] ?? [],
  );
  return kept.length > 0 ? new Set(kept) : undefined;
}

const NUMBER = 'data-number';

/** What Readability hands back of linkedom's, as far as it is read here. */
interface Kept {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** By these Readability tells what an element is. */
const TELLING = ['class', 'id', 'href', 'src', 'role', 'itemprop', 'rel', 'style'];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source', 'track', 'area', 'input', 'embed', 'param']);
/** Only the outermost of a page may be called so. */
const RENAMED: Readonly<Record<string, string>> = { html: 'div', body: 'div' };

function sourceOf(element: Element, numbers: ReadonlyMap<Element, number>): string {
  const tag = RENAMED[element.tag] ?? element.tag;
  const told = TELLING.flatMap((name) => {
    const value = attribute(element, name);
    return value ? `${name}="${escaped(value)}"` : [];
  });
  const opening = `<${[tag, ...told].join(' ')}>`;
  if (VOID.has(tag)) return opening;
  const number = numbers.get(element);
  // Readability makes new elements of those that stand around a text, but not of those within a line.
  const inner = element.children.map((child) => {
    if (typeof child !== 'string') return sourceOf(child, numbers);
    return child.trim() === '' ? child : `<span ${NUMBER}="${number}">${escaped(child)}</span>`;
  });
  return `${opening}${inner.join('')}</${tag}>`;
}

function depthOf(root: Element): number {
  let deepest = 0;
  const open: { readonly element: Element; readonly depth: number }[] = [{ element: root, depth: 1 }];
  for (let one = open.pop(); one; one = open.pop()) {
    deepest = Math.max(deepest, one.depth);
    for (const child of one.element.children)
      if (typeof child !== 'string') open.push({ element: child, depth: one.depth + 1 });
  }
  return deepest;
}

/** The smallest element that holds nearly all of the text that is kept. */
function holding(page: Element, kept: ReadonlySet<Element>, prose: (element: Element) => number): Element {
  const sums = new Map<Element, number>();
  const sum = (element: Element): number => {
    let own = 0;
    for (const child of element.children)
      own += typeof child === 'string' ? (kept.has(element) ? child.trim().length : 0) : sum(child);
    sums.set(element, own);
    return own;
  };
  const all = sum(page);
  return all === 0 ? densest(page, prose) : smallest(page, (element) => (sums.get(element) ?? 0) >= all * NEARLY_ALL);
}

const densest = (page: Element, prose: (element: Element) => number): Element =>
  smallest(page, (element) => prose(element) >= prose(page) * NEARLY_ALL);

/** Going down as long as one child is enough; a paragraph is no part of a page. */
function smallest(page: Element, isEnough: (element: Element) => boolean): Element {
  for (let found = page; ; ) {
    const next: Node | undefined = found.children.find(
      (child) => typeof child !== 'string' && PARTS.has(child.tag) && isEnough(child),
    );
    if (next === undefined || typeof next === 'string') return found;
    found = next;
  }
}

/** Of the text of what was chosen: a part that holds the headline and so much of it is all of the article. */
const MOST = 0.6;

/** The part with the headline, where the page has other texts beside it. */
const narrowed = (main: Element, prose: (element: Element) => number): Element =>
  findAll(main, ({ tag }) => tag === 'h1').length === 1
    ? smallest(main, (one) => prose(one) >= prose(main) * MOST && find(one, ({ tag }) => tag === 'h1') !== undefined)
    : main;

const PARTS = new Set('html body main article section div form table tbody tr td center template'.split(' '));

const LONGEST_DEK = 600;

/** With the sentence below the headline, where the page sets that apart from the text. */
function withDek(page: Element, main: Element): Element {
  const within = new Set(elementsOf(main));
  const above: Element[] = [];
  let headed = false;
  for (const element of elementsOf(page)) {
    if (element === main) break;
    if (element.tag === 'h1') headed = true;
    const isDek = headed && isCalled(element, 'deks') && !within.has(element) && rawText(element).length <= LONGEST_DEK;
    if (isDek && !hasIn(element, main) && !above.some((one) => hasIn(one, element))) above.push(element);
  }
  const words = rawText(main).replace(/\s+/g, ' ');
  const added = above.filter((element) => !words.includes(rawText(element).replace(/\s+/g, ' ').trim()));
  return added.length > 0 ? { tag: 'div', attributes: new Map(), children: [...added, main] } : main;
}

function hasIn(root: Element, sought: Element): boolean {
  for (const element of elementsOf(root)) if (element === sought) return true;
  return false;
}
