import type { Article } from '../../article/article.ts';
import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { BODY, ORGANIZATION_END, wordClassesOf } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Speaker, Words } from '../quotation.ts';
import type { Referent } from './coreference.ts';
import type { Entity } from './entity.ts';
import { DOCUMENTS } from './issuer.ts';
import type { Pair } from './pair.ts';

/** A speaker's id: the name in lower case, without diacritics, its words joined by hyphens; at most 60 characters. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'speaker';

/** The words of the article that a mention is. */
export const wordsOf = ({ text }: Article, { start, end }: Mention): Words => ({
  text: text.slice(start, end),
  span: [start, end],
});

/** What a quotation tells of its speaker; null where its mention means nobody known. */
export function speakerOf(article: Article, mention: Mention, referent: Referent): Speaker | null {
  const words = wordsOf(article, mention);
  if ('description' in referent)
    return referent.description === null ? null : described(referent.description, mention, words);
  const { name, names, roles, named, entityType } = referent.entity;
  if (!named) return described(name, mention, words);
  const title = titleOf(roles);
  return {
    id: slug(name),
    name,
    names: [...new Set([...names, ...roles])].filter((other) => other !== name),
    title,
    organisation: organisationIn(roles),
    kind: entityType === 'body' ? 'body' : 'person',
    mention: words,
  };
}

/** Two who speak together, as one speaker: "Dagny Stroud and Piet Brandt". */
export function speakersOf(article: Article, { first, second }: Pair, names: ReadonlyMap<Mention, Entity>): Speaker {
  const name = [first, second].map((one) => names.get(one)?.name ?? wordsOf(article, one).text).join(' and ');
  const mention = wordsOf(article, { ...first, end: second.end });
  return { id: slug(name), name, names: [], title: null, organisation: null, kind: 'person', mention };
}

const WRITINGS = setOf(LEXICON.writings);

const described = (name: string, { head }: Mention, mention: Words): Speaker => ({
  id: slug(name),
  name,
  names: [],
  title: null,
  organisation: null,
  kind: DOCUMENTS.has(head) || WRITINGS.has(head) ? 'document' : 'unnamed',
  mention,
});

/** "president of the Harbour Club": what a role is of, where its last word ends bodies' names. */
function organisationIn(roles: ReadonlySet<string>): string | null {
  for (const role of roles) {
    const [, body] = /\b(?:of|for|at|with|from) (?:the )?(\p{Lu}.*)$/u.exec(role) ?? [];
    const last =
      body
        ?.toLowerCase()
        .match(/[\p{L}\p{N}.-]+/gu)
        ?.at(-1) ?? '';
    if (body !== undefined && (wordClassesOf(last) & (ORGANIZATION_END | BODY) || /^\p{Lu}{2,}$/u.test(body)))
      return body;
  }
  return null;
}

const WEAK_TITLES = setOf(LEXICON.weakTitles);

/** The role that says most: an office with its place before a bare noun; null where only such as "rival" stand beside the name. */
function titleOf(roles: ReadonlySet<string>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const role of roles) {
    const words = role.split(/\s+/);
    const weak = words.length === 1 && WEAK_TITLES.has(role.toLowerCase().replace('.', ''));
    const score = weak ? 0 : 1 + Math.min(words.length, 6) * 0.25 - (words.length > 10 ? 1 : 0);
    if (score > most) {
      most = score;
      best = role;
    }
  }
  return best;
}
