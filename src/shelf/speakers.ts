import type { Quotation, Speaker } from '../quotations/quotation.ts';

/** A person or body that speaks in the articles of a shelf; the same one in two articles is one. */
export interface ShelfSpeaker {
  /** Unique on the shelf, and the same as long as the person's fullest name is. */
  readonly id: string;
  /** The fullest name that any of the articles gives; a description ("a senior official") where none names them. */
  readonly name: string;
  /** Every name that the articles use, the fullest left out. */
  readonly names: readonly string[];
  /** Titles and roles as the articles print them, the most used first. */
  readonly titles: readonly string[];
  /** Ids of the articles, in the order of the shelf. */
  readonly articles: readonly string[];
  /** How many quotations. */
  readonly count: number;
  /** In the order of the articles, then of the page. */
  readonly quotations: readonly Quotation[];
  /** Every name and title as they are compared, the fullest name first: see `fold`. */
  readonly called: readonly string[];
}

/** Words for comparing, as `called` holds them: no case, no diacritics, no punctuation; "attaché" and "Attache" are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const PARTICLES = /^(?:de|la|van|von|bin|ibn|al|el|da|di|du|le)[\s-]/;
/** A description begins small: "a senior official". */
const isNamed = ({ name }: Speaker): boolean => !/^\p{Ll}/u.test(name) || PARTICLES.test(name);
const STAND_INS = new Set(
  `he she they it i we you who him her them me us one others another some many most several few both all each any none two three four five six this
  that these those someone somebody everyone everybody anyone anybody nobody`.split(/\s+/),
);
/** Whether a speaker’s name is only a word that stands for somebody, "he" or "some": nobody to show or to look for by name. */
export const isStandIn = (name: string): boolean => STAND_INS.has(name.trim().toLowerCase());
/** Without middle names: "Ann D. Marsh" and "Ann Marsh" are one. */
const shortOf = (name: string): string => {
  const words = fold(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  return words.length < 3 || !words.slice(1, -1).every((word) => word.length === 1)
    ? words.join(' ')
    : `${words[0]} ${words.at(-1)}`;
};

interface Gathered {
  key: string;
  speakers: Map<string, number>;
  names: Map<string, number>;
  titles: Map<string, number>;
  quotations: Quotation[];
}

const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
const byCount = (map: ReadonlyMap<string, number>): string[] =>
  [...map].sort(([, a], [, b]) => b - a).map(([key]) => key);

/** The speakers of some articles' quotations, the most quoted first. Those without a name stay apart, article by article. */
export function speakersOf(quotations: readonly Quotation[]): ShelfSpeaker[] {
  const gathered = new Map<string, Gathered>();
  for (const quotation of quotations) {
    const { speaker } = quotation;
    if (!speaker || isStandIn(speaker.name)) continue;
    const key = isNamed(speaker) ? shortOf(speaker.name) : `${speaker.name} ${quotation.article}`;
    const entry: Gathered = gathered.get(key) ?? {
      key,
      speakers: new Map(),
      names: new Map(),
      titles: new Map(),
      quotations: [],
    };
    gathered.set(key, entry);
    count(entry.speakers, speaker.name);
    for (const name of speaker.names) count(entry.names, name);
    if (speaker.title !== null) count(entry.titles, speaker.title);
    entry.quotations.push(quotation);
  }
  joinSurnames(gathered);
  const ids = new Set<string>();
  return [...gathered.values()]
    .map((entry) => finish(entry, ids))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** "President Varga" of one article is "Ilse Varga" of another when nobody else has that surname and a title agrees. */
function joinSurnames(gathered: Map<string, Gathered>): void {
  const bySurname = new Map<string, Gathered[]>();
  for (const entry of gathered.values()) {
    const words = entry.key.split(' ');
    if (words.length < 2) continue;
    const surname = words.at(-1) ?? '';
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), entry]);
  }
  for (const [key, entry] of [...gathered]) {
    if (key.includes(' ')) continue;
    const fuller = bySurname.get(key) ?? [];
    const [only] = fuller;
    if (fuller.length !== 1 || !only || !shareTitle(entry, only)) continue;
    for (const [from, to] of [
      [entry.speakers, only.names],
      [entry.names, only.names],
      [entry.titles, only.titles],
    ] as const)
      for (const [words, n] of from) to.set(words, (to.get(words) ?? 0) + n);
    only.quotations.push(...entry.quotations);
    gathered.delete(key);
  }
}

const wordsOfTitles = (entry: Gathered): Set<string> =>
  new Set([...entry.titles.keys()].flatMap((title) => fold(title).split(' ')).filter((word) => word.length > 3));
const shareTitle = (a: Gathered, b: Gathered): boolean => {
  const other = wordsOfTitles(b);
  return [...wordsOfTitles(a)].some((word) => other.has(word));
};

function finish({ speakers, names, titles, quotations }: Gathered, ids: Set<string>): ShelfSpeaker {
  const [name = ''] = [...speakers.keys()].sort((a, b) => b.length - a.length);
  const slug = quotations.find(({ speaker }) => speaker?.name === name)?.speaker?.id ?? name;
  let id = slug;
  for (let n = 2; ids.has(id); n++) id = `${slug}-${n}`;
  ids.add(id);
  const others = new Set([...byCount(speakers), ...byCount(names)]);
  others.delete(name);
  const byTitle = byCount(titles);
  return {
    id,
    name,
    names: [...others],
    titles: byTitle,
    articles: [...new Set(quotations.map(({ article }) => article))],
    count: quotations.length,
    quotations,
    called: [...new Set([name, ...others, ...byTitle].map(fold))],
  };
}

/** How well a speaker fits some words: 3 a whole name or title, 2 every word is one of theirs, 1 every word begins one of theirs. */
function fitOf(speaker: ShelfSpeaker, wanted: string, words: readonly string[]): number {
  const { called } = speaker;
  if (called.includes(wanted)) return 3;
  if (words.every((word) => called.some((name) => hasWord(name, word)))) return 2;
  return words.every((word) => called.some((name) => name.startsWith(word) || name.includes(` ${word}`))) ? 1 : 0;
}

/** Whether a word stands in a folded name. */
function hasWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
    if ((at === 0 || name[at - 1] === ' ') && (at + word.length === name.length || name[at + word.length] === ' '))
      return true;
  return false;
}

const IDLE_WORDS = new Set(['the', 'a', 'an', 'of', 'mr', 'mrs', 'ms', 'dr']);

/**
 * The speakers whom some words may mean: names, parts of names, titles and roles, without regard to case and diacritics;
 * the best first, then the most quoted. Those that only begin alike are given when none fits in whole words.
 */
export function findSpeakers(speakers: readonly ShelfSpeaker[], who: string): ShelfSpeaker[] {
  const wanted = fold(who);
  const all = wanted.split(' ').filter(Boolean);
  const words = all.filter((word) => !IDLE_WORDS.has(word));
  if (words.length === 0) return [];
  const fits = speakers
    .map((speaker) => ({ speaker, fit: fitOf(speaker, wanted, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.speaker.count - a.speaker.count);
  const whole = fits.filter(({ fit }) => fit >= 2);
  return (whole.length > 0 ? whole : fits).map(({ speaker }) => speaker);
}
