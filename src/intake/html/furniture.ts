import words from './furniture.json' with { type: 'json' };
import { type Measures, measuresOf } from './measures.ts';
import { attribute, type Element, lineOf, type Node, wordsIn } from './tree.ts';

/** What a page calls its parts: patterns over one class or id, words of it joined by hyphens. */
const NAMES = Object.fromEntries(
  Object.entries(words).map(([kind, patterns]) => [kind, new RegExp(`^(?:${patterns.join('|')})$`)]),
) as Readonly<Record<keyof typeof words, RegExp>>;

const LONGEST_NAME = 60;

/** Where pages name their parts. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-module'];

/** The classes and the id of an element, `relatedLinks` and `related__links` as `related-links`. */
const namesOf = (element: Element): string[] =>
  NAMING.map((name) => attribute(element, name))
    .join(' ')
    .slice(0, 1000)
    .split(/\s+/)
    .filter((name) => name !== '' && name.length <= LONGEST_NAME)
    .map((name) =>
      name
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .replace(/[_-]+/g, '-')
        .toLowerCase(),
    );

/** Whether the page calls the element such a thing. */
export const isCalled = (element: Element, kind: keyof typeof words): boolean =>
  namesOf(element).some((name) => NAMES[kind].test(name));

const NEVER_TEXT = new Set(
  'script style noscript iframe object embed svg canvas audio video map button input select textarea datalist dialog nav footer aside meta link base title head rp rt rtc annotation annotation-xml frameset applet'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist button status log'.split(
    ' ',
  ),
);
/** Around the whole page, and sometimes hidden until a program shows it. */
const FRAME = new Set(['html', 'body']);

const UNSEEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|(?:left|top|right|text-indent)\s*:\s*-\d{3,})/i;

export function isUnseen(element: Element): boolean {
  const hidden = element.attributes.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (UNSEEN_STYLE.test(attribute(element, 'style').slice(0, 2000))) return true;
  if (isCalled(element, 'dropCaps')) return false;
  return attribute(element, 'aria-hidden').toLowerCase() === 'true' || isCalled(element, 'unseen');
}

const NO_BOX = /^(?:header|a|td|th|tr|tbody|caption|dt|dd)$/;
const MOSTLY_LINKS = 0.6;
/** Of the page's text: what holds so much of it is the article, whatever it is called. */
const WHOLE_SHARE = 0.5;
/** Comments may be longer than the article, but are not all there is. */
const LEAST = 60;

/** The tree without what no reader takes for the article: navigation, what is hidden, related links, advertisements, comments. */
export function withoutFurniture(root: Element): Element {
  const measuresIn = measuresOf(root);
  const most = measuresIn(root).prose * WHOLE_SHARE;
  const keep = (element: Element, isQuoted: boolean): Element | null => {
    if (element.tag === 'template' && !attribute(element, 'shadowrootmode')) return null;
    if (
      (NEVER_TEXT.has(element.tag) && !(isQuoted && element.tag === 'footer')) ||
      (isUnseen(element) && !FRAME.has(element.tag))
    )
      return null;
    const measures = measuresIn(element);
    if (isComment(element) && measures.prose <= measuresIn(root).prose - LEAST) return null;
    if (measures.prose <= most && isFurniture(element, measures)) return null;
    const children: Node[] = [];
    for (const child of element.children) {
      const kept = typeof child === 'string' ? child : keep(child, isQuoted || element.tag === 'blockquote');
      if (kept !== null) children.push(kept);
    }
    return { ...element, children };
  };
  return keep(root, false) ?? { ...root, children: [] };
}

/** What readers wrote below the article. */
const isComment = (element: Element): boolean =>
  !FRAME.has(element.tag) &&
  element.tag !== 'main' &&
  (isCalled(element, 'comments') ||
    wordsIn(element, 'itemprop').some((word) => word === 'comment' || word === 'review'));

function isFurniture(element: Element, { text, linked }: Measures): boolean {
  if (FRAME.has(element.tag) || element.tag === 'main') return false;
  if (element.tag === 'article') return /\bcomment(?:-body|s)?\b/.test(attribute(element, 'class'));
  if (wordsIn(element, 'role').some((role) => ROLES.has(role))) return true;
  if (/^h[1-6]$/.test(element.tag)) return false;
  if (isCalled(element, 'always')) return true;
  if (NO_BOX.test(element.tag) || !isCalled(element, 'whenLinked')) return false;
  return linked > text * MOSTLY_LINKS && !isSentence(element);
}

const isSentence = (element: Element): boolean => element.tag === 'p' && /[.!?]["”’»)]*$/.test(lineOf(element));
