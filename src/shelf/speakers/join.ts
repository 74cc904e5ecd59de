import { addTo } from '../../base/multimap.ts';
import type { SyncSteps } from '../../base/steps.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { foldName, inFull } from './compare-names.ts';
import type { Counts, Heard, HeardInArticle } from './gather.ts';

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
  /** Ids of the articles, in the order of the shelf; those that use the surname alone come last. */
  readonly articles: readonly string[];
  /** How many quotations. */
  readonly count: number;
  /** In the order of `articles`, then of the page. */
  readonly quotations: readonly Quotation[];
  /** Every name and title as they are compared, the fullest name first: see `foldName` and `inFull`. */
  readonly called: readonly string[];
}

/** What came of joining, so that the next shelf joins again only what has changed. */
export interface Joined {
  /** The most quoted first. */
  readonly speakers: readonly ShelfSpeaker[];
  readonly byKey: ReadonlyMap<string, JoinedSpeaker>;
}

interface JoinedSpeaker {
  /** From the articles that use the key. */
  readonly own: readonly HeardInArticle[];
  /** From the articles that use the surname alone; none where that may be somebody else. */
  readonly bySurname: readonly HeardInArticle[];
  /** What the id begins with: the page's id for the fullest name. */
  readonly slug: string;
  readonly speaker: ShelfSpeaker;
}

const NOTHING: Joined = { speakers: [], byKey: new Map() };

/**
 * The speakers of a shelf, from what each of its articles says of them, in the order of the shelf. Works in small steps.
 *
 * @param before changes nothing of the result: speakers whose parts are the same are taken over from it
 */
export function* joinSpeakers(
  articles: Iterable<readonly HeardInArticle[]>,
  before: Joined = NOTHING,
): SyncSteps<Joined> {
  const parts = new Map<string, HeardInArticle[]>();
  for (const heard of articles) {
    for (const one of heard) addTo(parts, one.key, one);
    yield;
  }
  const fullerOf = yield* surnamesOf(parts);
  const surnameParts = new Map([...fullerOf].map(([surname, fuller]) => [fuller, parts.get(surname)]));
  const byKey = new Map<string, JoinedSpeaker>();
  const idFor = idGiver();
  for (const [key, own] of parts) {
    if (fullerOf.has(key)) continue;
    const bySurname = surnameParts.get(key) ?? [];
    const known = before.byKey.get(key);
    const joined =
      known && areSame(known.own, own) && areSame(known.bySurname, bySurname) ? known : joinParts(own, bySurname);
    const id = idFor(joined.slug);
    byKey.set(key, id === joined.speaker.id ? joined : { ...joined, speaker: { ...joined.speaker, id } });
    yield;
  }
  const speakers = Array.from(byKey.values(), ({ speaker }) => speaker);
  return { speakers: speakers.sort((a, b) => b.count - a.count || compare(a.name, b.name)), byKey };
}

const areSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Keys that are the surname of another one: "President Varga" of one article is "Ilse Varga" of another when nobody else
 * has that surname and a title agrees.
 */
function* surnamesOf(parts: ReadonlyMap<string, readonly HeardInArticle[]>): SyncSteps<Map<string, string>> {
  const bySurname = new Map<string, string[]>();
  for (const [key, [first]] of parts) if (first?.isNamed && key.includes(' ')) addTo(bySurname, lastWord(key), key);
  const fullerOf = new Map<string, string>();
  for (const [key, own] of parts) {
    const [only, another] = bySurname.get(key) ?? [];
    if (only === undefined || another !== undefined) continue;
    if (shareTitle(own, parts.get(only) ?? [])) fullerOf.set(key, only);
    yield;
  }
  return fullerOf;
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

const wordsOfTitles = (parts: readonly Heard[]): Set<string> => {
  const titles = new Set(parts.flatMap((part) => [...part.titles.keys()]));
  return new Set([...titles].flatMap((title) => foldName(title).split(' ')).filter((word) => word.length > 3));
};

function shareTitle(some: readonly Heard[], others: readonly Heard[]): boolean {
  const words = wordsOfTitles(others);
  return words.size > 0 && [...wordsOfTitles(some)].some((word) => words.has(word));
}

/** The sum of several counts. */
function sum(all: readonly Counts[]): Counts {
  const total = new Map<string, number>();
  for (const counts of all) for (const [key, n] of counts) total.set(key, (total.get(key) ?? 0) + n);
  return total;
}

const byCount = (counts: Counts): string[] => [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);

/** One speaker, not yet told apart from others of the same name: the id is the slug. */
function joinParts(own: readonly HeardInArticle[], bySurname: readonly HeardInArticle[]): JoinedSpeaker {
  const parts = [...own, ...bySurname];
  const fullest = sum(own.map((part) => part.fullest));
  const names = sum([
    ...own.map((part) => part.names),
    ...bySurname.map((part) => part.fullest),
    ...bySurname.map((part) => part.names),
  ]);
  const quotations = parts.flatMap((part) => part.quotations);
  const [name = ''] = [...fullest.keys()].sort((a, b) => b.length - a.length);
  const others = new Set([...byCount(fullest), ...byCount(names)]);
  others.delete(name);
  const titles = byCount(sum(parts.map((part) => part.titles)));
  const called = [name, ...others, ...titles].map(foldName);
  const slug = quotations.find(({ speaker }) => speaker?.name === name)?.speaker?.id ?? name;
  const speaker: ShelfSpeaker = {
    id: slug,
    name,
    names: [...others],
    titles,
    articles: [...new Set(quotations.map(({ article }) => article))],
    count: quotations.length,
    quotations,
    called: [...new Set([...called, ...called.map(inFull)])],
  };
  return { own, bySurname, slug, speaker };
}

/** Gives ids that are unique: several speakers with one slug are told apart by numbers, in the order of asking. */
function idGiver(): (slug: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (slug) => {
    let id = slug;
    let n = next.get(slug) ?? 2;
    for (; given.has(id); n++) id = `${slug}-${n}`;
    next.set(slug, n);
    given.add(id);
    return id;
  };
}
