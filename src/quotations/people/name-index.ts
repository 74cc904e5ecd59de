import { GIVEN_NAME, wordClassesOf } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import { MAY_END_PLACES, PLACE_ENDS } from '../mentions/name-type.ts';
import { type Gender, genderOfName } from './agreement.ts';
import type { Entity } from './entity.ts';
import { fits, plain } from './name-match.ts';

/** Entities of one name that a further mention may mean, so that a long article takes linear time. */
const MOST_NAMESAKES = 16;

/** The entities found so far, by the first and last words of their names, and where each is named. */
interface NameIndex {
  readonly bySurname: Map<string, Entity[]>;
  readonly byGiven: Map<string, Entity[]>;
  /** Bodies by the initials of their names, lower case. */
  readonly byInitials: Map<string, Entity>;
  readonly seen: Map<Entity, Seen>;
}

/** Where an entity is named. */
interface Seen {
  first: number;
  /** Where its full names begin, in order. */
  readonly full: number[];
  last: Mention | undefined;
}

export const emptyNameIndex = (): NameIndex => ({
  bySurname: new Map(),
  byGiven: new Map(),
  byInitials: new Map(),
  seen: new Map(),
});

/** Adds that a mention, a name of those words, means an entity. */
export function record(
  { bySurname, byGiven, byInitials, seen }: NameIndex,
  entity: Entity,
  mention: Mention,
  words: readonly string[],
): void {
  const main = plain(words);
  file(bySurname, main.at(-1), entity);
  if (main.length > 1) file(byGiven, main[0], entity);
  if (main.length > 1 && entity.entityType !== 'person' && entity.entityType !== 'place') {
    const initials = initialsOf(words);
    if (!byInitials.has(initials)) byInitials.set(initials, entity);
  }
  const places = seen.get(entity) ?? { first: mention.start, full: [], last: undefined };
  places.first = Math.min(places.first, mention.start);
  if (main.length > 1) places.full.push(mention.start);
  else places.last = mention;
  seen.set(entity, places);
}

/** "imf" of the words of "International Monetary Fund". */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');

/** Words that leave no letter in a body’s initials. */
const SMALL = new Set(['of', 'for', 'the', 'and', 'on', '&']);

function file(index: Map<string, Entity[]>, key: string | undefined, entity: Entity): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
}

/** The entities that a name may mean: their names fit, and their genders do not conflict. */
export function entitiesNamed(
  nameIndex: NameIndex,
  { entityType }: Mention,
  words: readonly string[],
  gender: Gender,
): Entity[] {
  const main = plain(words);
  const near = [
    ...(nameIndex.bySurname.get(main.at(-1) ?? '') ?? []),
    ...(main.length === 1 ? (nameIndex.byGiven.get(main[0] ?? '') ?? []) : []),
  ];
  return near.filter((entity) => {
    if (!fits(words, entity.words)) return false;
    if (main.length === 1 && entity.words.length > 1 && !shortens(main[0] ?? '', entityType, entity)) return false;
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) return false;
    return entityType !== 'body' || main.length === 1 || entity.words.join(' ') === words.join(' ');
  });
}

/** "IMF" for the International Monetary Fund: the body of whose name a word in capitals is the initials. */
export const entityWithInitials = ({ byInitials }: NameIndex, printed: string): Entity | undefined =>
  /^\p{Lu}{2,}$/u.test(printed) ? byInitials.get(printed.toLowerCase()) : undefined;

/** Whether one word may be short for a longer name: no place is called by a part of its name, and no body by a given name. */
function shortens(word: string, entityType: Mention['entityType'], entity: Entity): boolean {
  if (entity.entityType === 'place') return false;
  const isLast = entity.words.at(-1) === word;
  if (entity.entityType === 'body')
    return isLast || !(entityType === 'person' || wordClassesOf(word) & GIVEN_NAME || mayEndPlaces(entity.words));
  // the country is not India Walden
  return entityType !== 'place' || isLast;
}

const mayEndPlaces = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  return PLACE_ENDS.has(last) || MAY_END_PLACES.has(last);
};

/** Of several entities that a name fits the one that is named most and first; more yet counts one that is named just before. */
export function bestMatch(
  fitting: readonly Entity[],
  mention: Mention,
  paragraphBefore: number,
  { seen }: NameIndex,
): Entity | undefined {
  if (fitting.length < 2) return fitting[0];
  let nearest: Entity | undefined;
  let at = paragraphBefore - 1;
  for (const entity of fitting) {
    const start = lastBefore(seen.get(entity), mention.start);
    if (start > at) {
      nearest = entity;
      at = start;
    }
  }
  const earliest = Math.min(...fitting.map((entity) => seen.get(entity)?.first ?? Number.POSITIVE_INFINITY));
  let winner: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const entity of fitting) {
    let score = Math.min(entity.count, 6) * 0.5;
    if (seen.get(entity)?.first === earliest) score += 1;
    if (entity === nearest) score += 1.5;
    if (entity.words.length > 1 && genderOfName(entity.words) === 'unknown') score -= 1;
    if (score > most) {
      most = score;
      winner = entity;
    }
  }
  return winner;
}

/** The last place before an offset where an entity is named; -1 for none. */
function lastBefore(seen: Seen | undefined, start: number): number {
  if (!seen) return -1;
  let low = 0;
  let high = seen.full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seen.full[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const short = seen.last && seen.last.start < start ? seen.last.start : -1;
  return Math.max(short, seen.full[low - 1] ?? -1);
}
