import type { Office } from '../language/checked-words.ts';
import { LEXICON } from '../quotations/lexicon/lexicon.ts';
import type { Quotation, Speaker } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { foldName, isNamed, isStandIn } from '../shelf/speakers/compare-names.ts';
import { findSpeakers } from '../shelf/speakers/find.ts';
import { isFormer, isOffice, isVague } from './offices.ts';
import { isKnown } from './speakers-in-words.ts';
import { besideMention, besideName } from './title-beside.ts';
import { isCalledSo, isTitle, readTitle, type Title, titleWords } from './titles.ts';

/**
 * Whether an article gives words to the one who is named for them. `uncalled`: it gives them to somebody whom it does not call
 * so, and who may be meant all the same. `unknown`: it names nobody, or nobody is named for them.
 */
export type Attribution = 'same' | 'other' | 'uncalled' | 'unknown';

const NICKNAMES: ReadonlyMap<string, string> = new Map(Object.entries(LEXICON.nicknames));

const lastOf = (words: readonly string[]): string => words.at(-1) ?? '';
/** What stands before a title is none of a name: "la alcaldesa Brandt". */
const given = (name: readonly string[]): string[] => name.slice(name.slice(0, -1).findLastIndex(isTitle) + 1, -1);
const inFull = (name: string): string => NICKNAMES.get(name) ?? name;

/** Whether two names may be one person's: one is a part of the other, or they differ in titles and short forms alone. */
function mayBeOne(words: readonly string[], others: readonly string[]): boolean {
  if (words.length === 0 || others.length === 0) return false;
  if (words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))) return true;
  if (lastOf(words) !== lastOf(others)) return false;
  const [some, more] = [given(words), given(others)];
  const isShort = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one);
  return (
    some.length === 0 ||
    more.length === 0 ||
    some.some((one) =>
      more.some((other) => inFull(one) === inFull(other) || isShort(one, other) || isShort(other, one)),
    )
  );
}

/** Letters with which a name and what somebody is called for short begin alike: "Annie", "Anna". */
const ALIKE = 3;

/** Whether given names before one surname begin alike, as a name and its short forms do. */
const areAlike = (words: readonly string[], others: readonly string[]): boolean =>
  lastOf(words) === lastOf(others) &&
  given(words).some((one) => given(others).some((other) => one.slice(0, ALIKE) === other.slice(0, ALIKE)));

/**
 * @param who a name, a title or a role, as people give it
 * @param called the same with the title beside it. Default: nothing more
 */
export function attributionOf(shelf: Shelf, quotation: Quotation, who: string, called = who): Attribution {
  const { speaker } = quotation;
  const words = titleWords(who);
  if (!speaker || !isKnown(speaker) || isStandIn(who) || words.length === 0) return 'unknown';
  const found = findSpeakers(shelf.names(), who);
  // Who has that very name is meant, not whoever is called somebody's rival.
  const named = found.filter(({ name, names }) => [name, ...names].some((one) => foldName(one) === foldName(who)));
  const meant = named.length > 0 ? named : found;
  const own = titleWords(speaker.name);
  const isByName = words.some((word) => !isTitle(word) && isNamed(speaker) && lastOf(own) === word);
  const isRole =
    words.every(isTitle) || (!isNamed({ name: who }) && !isByName && !meant.some((one) => isNameOf(one, words)));
  if (isRole) return roleOf(shelf, quotation, speaker, who);
  const isOne =
    meant.some(({ quotations }) => quotations.includes(quotation)) ||
    mayBeOne(words, own) ||
    calledIn(speaker).some((name) => holds(titleWords(name), words));
  if (isOne) return isTitledSo(shelf, quotation, speaker, called) ? 'same' : 'uncalled';
  if (meant.length === 0 && areAlike(words, own)) return 'uncalled';
  // "A senior official" may be anybody, unless the article gives the words to no name either.
  return meant.length > 0 || (isNamed({ name: who }) && isNamed(speaker)) ? 'other' : 'uncalled';
}

const isNameOf = ({ name }: { readonly name: string }, words: readonly string[]): boolean =>
  isNamed({ name }) && holds(foldName(name).split(' '), words);

const holds = (all: readonly string[], words: readonly string[]): boolean => words.every((word) => all.includes(word));

/** Every way in which the article calls the speaker. */
const calledIn = ({ names, title, mention }: Speaker): string[] => [...names, title ?? '', mention.text];

/** The same with how the rest of the shelf does, and with what stands beside the name where titles are not read. */
function rolesOf(shelf: Shelf, quotation: Quotation, speaker: Speaker): string[] {
  const known = shelf.speakerOf(quotation);
  return [...calledIn(speaker), ...(known?.titles ?? []), besideMention(shelf, quotation)];
}

/** Whether the articles call somebody by the title that stands beside the name. */
function isTitledSo(shelf: Shelf, quotation: Quotation, speaker: Speaker, called: string): boolean {
  const titles = [speaker.name, ...rolesOf(shelf, quotation, speaker)];
  if (isCalledSo(called, speaker.name, titles)) return true;
  const known = shelf.speakerOf(quotation);
  const articles = new Set([quotation, ...(known?.quotations ?? [])].map(({ article }) => article));
  return [...articles].slice(0, MOST_ARTICLES).some((id) => {
    const article = shelf.article(id);
    return article !== undefined && isCalledSo(called, speaker.name, [...titles, ...besideName(article, speaker.name)]);
  });
}

/** In so many articles in which somebody speaks is looked for what else they are called. */
const MOST_ARTICLES = 50;

/** Offices that one person of an article has alone. */
const SINGLE: readonly Office[] = ['president', 'mayor', 'governor', 'chancellor'];

/** The same of a role: "the mayor of Velmora". */
function roleOf(shelf: Shelf, quotation: Quotation, speaker: Speaker, who: string): Attribution {
  const { words, offices: asked, ...rest } = readTitle(who);
  const roles = rolesOf(shelf, quotation, speaker).map(readTitle);
  // A vice president is no president, nor is a former one, nor a president's aide.
  const isEven = (role: Title): boolean =>
    role.isDeputy === rest.isDeputy &&
    role.isFormer === rest.isFormer &&
    asked.every((office) => role.offices.includes(office));
  const head = words.filter(isTitle);
  // "The mayor of Velmora" is "the mayor", where the article says no more.
  const isMeant = (role: readonly string[]): boolean =>
    holds(role, words) || (head.length > 0 && role.length > 0 && role.every(isTitle) && holds(role, head));
  const even = roles.filter(isEven);
  if (even.some((role) => isMeant(role.words))) return 'same';
  const held = roles.flatMap(({ offices }) => offices);
  if (asked.length > 0 && even.length > 0 && words.every((word) => isOffice(word) || isFormer(word))) return 'same';
  if (asked.length > 0 && held.length > 0 && !asked.some((office) => held.includes(office))) return 'other';
  if (words.every(isVague)) return 'uncalled';
  const isHeldByOne = speaker.title !== null || held.length > 0 || asked.some((office) => SINGLE.includes(office));
  return isHeldByOne && othersIn(shelf, quotation, speaker).some((other) => calledSo(other, words))
    ? 'other'
    : 'uncalled';
}

/** Everybody else who speaks in the article of a quotation. */
const othersIn = (shelf: Shelf, { article }: Quotation, { id }: Speaker): Speaker[] => {
  const printed = shelf.article(article);
  if (!printed) return [];
  return shelf
    .quotations(printed)
    .flatMap(({ speaker }) => (speaker && speaker.id !== id && isKnown(speaker) ? [speaker] : []));
};

/** Whether an article calls a person so by name and title, or somebody without a name by that very role. */
function calledSo(speaker: Speaker, words: readonly string[]): boolean {
  if (isNamed(speaker)) return [...speaker.names, speaker.title ?? ''].some((name) => holds(titleWords(name), words));
  const own = titleWords(speaker.name);
  return own.length === words.length && holds(own, words);
}
