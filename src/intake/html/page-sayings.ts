import { articleIn, type Thing, thingsOf } from './json-ld.ts';
import { type MetaTags, metaTagsOf } from './meta-tags.ts';
import type { Element } from './tree.ts';

/** What a page says of itself, in whatever way. */
export interface Sayings {
  readonly things: readonly Thing[];
  /** What its JSON-LD says of the article. */
  readonly article: Thing | undefined;
  readonly tags: MetaTags;
}

export function sayingsOf(page: Element): Sayings {
  const things = thingsOf(page);
  return { things, article: articleIn(things), tags: metaTagsOf(page) };
}
