import { LEXICON, setOf } from '../quotations/lexicon/lexicon.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { foldName, isNamed, isStandIn } from '../shelf/speakers/compare-names.ts';
import { findSpeakers, tellingWords } from '../shelf/speakers/find.ts';
import { isKnown } from './speakers-in-words.ts';

/** Whether an article gives words to the one who is named for them; `unknown` where it names nobody, or nobody can tell. */
export type Attribution = 'same' | 'other' | 'unknown';

const TITLES = setOf([
  ...LEXICON.honorifics,
  ...LEXICON.roles,
  ...LEXICON.beforeRoles,
  ...LEXICON.portfolios,
  ...LEXICON.idleBesideNames,
]);

const lastOf = (words: readonly string[]): string => words.at(-1) ?? '';

/** Whether two names may be one person's: one is a part of the other, or they differ in titles alone. */
function mayBeOne(words: readonly string[], others: readonly string[]): boolean {
  if (words.length === 0 || others.length === 0) return false;
  if (words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))) return true;
  if (lastOf(words) !== lastOf(others)) return false;
  const given = (name: readonly string[]): string[] => name.slice(0, -1).filter((word) => !TITLES.has(word));
  const [some, more] = [given(words), given(others)];
  const isShort = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one);
  return (
    some.length === 0 ||
    more.length === 0 ||
    some.some((one) => more.some((other) => one === other || isShort(one, other) || isShort(other, one)))
  );
}

/** @param who a name, a title or a role, as people give it */
export function attributionOf(shelf: Shelf, quotation: Quotation, who: string): Attribution {
  const { speaker } = quotation;
  const words = tellingWords(foldName(who));
  if (!speaker || !isKnown(speaker) || isStandIn(who) || words.length === 0) return 'unknown';
  const found = findSpeakers(shelf.speakers(), who);
  // Who has that very name is meant, not whoever is called somebody's rival.
  const named = found.filter(({ name, names }) => [name, ...names].some((one) => foldName(one) === foldName(who)));
  const meant = named.length > 0 ? named : found;
  if (meant.some(({ quotations }) => quotations.includes(quotation))) return 'same';
  const fullest = tellingWords(foldName(speaker.name));
  if (mayBeOne(words, fullest)) return 'same';
  const called = [...speaker.names, speaker.title ?? '', speaker.mention.text].map((name) =>
    tellingWords(foldName(name)),
  );
  if (called.some((name) => name.length > 0 && words.every((word) => name.includes(word)))) return 'same';
  // "A senior official" may be anybody, unless the shelf calls somebody so, or the article gives the words to no name either.
  return meant.length > 0 || (isNamed({ name: who }) && isNamed(speaker)) ? 'other' : 'unknown';
}
