import type { APISelectMenuOption } from 'discord-api-types/v10';
import type { Facet } from '../../answers/facets.ts';
import type { Article } from '../../article/article.ts';
import type { NameTable } from '../../base/name-table.ts';
import type { Area } from '../../preferences/preferences.ts';
import { foldTypedLine } from '../../text/fold.ts';
import type { Words } from '../../words/en.ts';
import { LIMITS } from '../limits.ts';
import { shorten } from '../markdown.ts';
import { articleOption } from '../menu.ts';
import { publisherKey } from './area-state.ts';

/** What may be chosen for a channel. */
export interface Offered {
  readonly area: Area | null;
  /** Of all that the server may ask. */
  readonly publishers: readonly Facet[];
  /** Newest first. */
  readonly titles: NameTable<Article>;
  /** Words that what is offered has in its name; null for all. */
  readonly lookedFor: string | null;
}

/** Publishers, those that are chosen but print nothing on the shelf any more last. */
export function publisherOptions(words: Words, { area, publishers, lookedFor }: Offered): APISelectMenuOption[] {
  const chosen = new Set(area?.publishers.map(publisherKey));
  const there = new Set(publishers.map(({ value }) => publisherKey(value)));
  const gone = (area?.publishers ?? []).filter((one) => !there.has(publisherKey(one)));
  return [...publishers, ...gone.map((value) => ({ value, count: 0 }))]
    .filter(({ value }) => hasAll(lookedFor, foldTypedLine(value)))
    .map(({ value, count }) => ({
      label: shorten(value, LIMITS.choice),
      value: publisherKey(value),
      description: words.counts.articles(count),
      default: chosen.has(publisherKey(value)),
    }));
}

/** Articles, newest first; those that are chosen but no longer there last, by their ids. */
export function articleOptions(words: Words, { area, titles, lookedFor }: Offered): APISelectMenuOption[] {
  const chosen = new Set(area?.articles);
  const there = new Set(titles.all.map(({ id }) => id));
  const gone = (area?.articles ?? []).filter((id) => !there.has(id));
  const wanted = wordsOf(lookedFor);
  const found = wanted.length > 0 ? titles.holding([wanted]) : titles.all;
  return [
    ...found.map((article) => ({ ...articleOption(words, article), default: chosen.has(article.id) })),
    ...gone.filter((id) => hasAll(lookedFor, foldTypedLine(id))).map((id) => ({ label: id, value: id, default: true })),
  ];
}

const wordsOf = (lookedFor: string | null): string[] =>
  foldTypedLine(lookedFor ?? '')
    .split(' ')
    .filter(Boolean);

/** @param name folded */
const hasAll = (lookedFor: string | null, name: string): boolean =>
  wordsOf(lookedFor).every((word) => name.includes(word));
