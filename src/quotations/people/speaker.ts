import type { Article } from '../../article/article.ts';
import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Speaker } from '../quotation.ts';
import type { Referent } from './coreference.ts';

/** A speaker's id: the name in lower case, without diacritics, its words joined by hyphens; at most 60 characters. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'speaker';

/** What a quotation tells of its speaker. */
export function speakerOf(article: Article, mention: Mention, referent: Referent): Speaker {
  const words = { text: article.text.slice(mention.start, mention.end), span: [mention.start, mention.end] as const };
  if ('description' in referent)
    return { id: slug(referent.description), name: referent.description, names: [], title: null, mention: words };
  const { name, names, roles, named } = referent.entity;
  if (!named) return { id: slug(name), name, names: [], title: null, mention: words };
  const title = titleOf(roles);
  return {
    id: slug(name),
    name,
    names: [...new Set([...names, ...roles])].filter((other) => other !== name),
    title,
    mention: words,
  };
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
