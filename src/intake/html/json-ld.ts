import { attribute, type Element, findAll, rawText } from './tree.ts';

/** A value of JSON-LD, whose names are as the page wrote them. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST_THINGS = 500;
/** The entry of a graph may stand within others, never so deep. */
const DEEPEST = 6;

/** What a page says of itself in JSON-LD, in scripts that may be broken: all things in lists and graphs, in their order. */
export function thingsOf(page: Element): Thing[] {
  const things: Thing[] = [];
  const take = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || things.length >= MOST_THINGS) return;
    if (Array.isArray(value)) for (const one of value) take(one, depth + 1);
    else if (isThing(value)) {
      things.push(value);
      take(value['@graph'], depth + 1);
      take(value.mainEntity, depth + 1);
      take(value.mainEntityOfPage, depth + 1);
    }
  };
  for (const script of findAll(page, ({ tag }) => tag === 'script'))
    if (/ld\+json/i.test(attribute(script, 'type'))) take(parsed(rawText(script)), 0);
  return things;
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mends what pages get wrong: comments around it, line breaks within strings, commas before an end. */
function parsed(source: string): unknown {
  const bare = source
    .replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
      '',
    )
    .trim();
  const mended = bare
    .replace(/;$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[\]}])/g, '');
  for (const text of [bare, mended])
    try {
      return JSON.parse(text);
    } catch {
      // Tried anew as mended; what even then is no JSON says nothing, and other tags of the page may.
    }
  return undefined;
}

const ARTICLE =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|SocialMediaPosting|DiscussionForumPosting|AnalysisNewsArticle|WebPageArticle|NewsStory)$/;

export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : []));

/** What describes the article: of several the first. */
export const articleIn = (things: readonly Thing[]): Thing | undefined =>
  things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));

/** Of what is text, or a list of texts, the first. */
export function textIn(thing: Thing | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const value of [thing?.[name]].flat()) {
      if (typeof value === 'string' && value.trim() !== '') return value;
      if (isThing(value) && typeof value['@value'] === 'string') return value['@value'];
    }
  return undefined;
}

/** The names of persons and organisations: given as text, as things, or as what the page says of them elsewhere. */
export function namesIn(thing: Thing | undefined, name: string, things: readonly Thing[]): string[] {
  return [thing?.[name]].flat().flatMap((value): string[] => {
    if (typeof value === 'string') return [value];
    if (!isThing(value)) return [];
    const given =
      textIn(value, 'name') ?? [textIn(value, 'givenName'), textIn(value, 'familyName')].filter(Boolean).join(' ');
    if (given)
      return [value.name]
        .flat()
        .filter((one) => typeof one === 'string')
        .concat(given)
        .slice(0, Array.isArray(value.name) ? -1 : 1);
    const id = value['@id'];
    const same =
      typeof id === 'string' ? things.find((other) => other !== value && other['@id'] === id && other.name) : undefined;
    return same ? [textIn(same, 'name') ?? ''].filter(Boolean) : [];
  });
}
