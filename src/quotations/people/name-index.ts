import type { Mention } from '../mentions/mention.ts';
import { type Gender, genderOfName } from './agreement.ts';
import type { Entity } from './entity.ts';
import { fits, plain } from './name-match.ts';

/** More people of one name are not told apart, so that a long article takes linear time. */
const MOST_NAMESAKES = 16;

/** Who has been met while names are being sorted to people. */
interface NameIndex {
  readonly bySurname: Map<string, Entity[]>;
  readonly byGiven: Map<string, Entity[]>;
  readonly seen: Map<Entity, Seen>;
}

/** Where an entity has been met. */
interface Seen {
  first: number;
  /** The starts of its full names, in order. */
  readonly full: number[];
  last: Mention | undefined;
}

export const emptyNameIndex = (): NameIndex => ({ bySurname: new Map(), byGiven: new Map(), seen: new Map() });

/** Notes that a mention of those words was taken for an entity. */
export function record(
  { bySurname, byGiven, seen }: NameIndex,
  entity: Entity,
  mention: Mention,
  words: readonly string[],
): void {
  const main = plain(words);
  file(bySurname, main.at(-1), entity);
  if (main.length > 1) file(byGiven, main[0], entity);
  const mentioned = seen.get(entity) ?? { first: mention.start, full: [], last: undefined };
  mentioned.first = Math.min(mentioned.first, mention.start);
  if (main.length > 1) mentioned.full.push(mention.start);
  else mentioned.last = mention;
  seen.set(entity, mentioned);
}

function file(index: Map<string, Entity[]>, key: string | undefined, entity: Entity): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
}

/** Whom a name may mean: those whose name it fits, and whose gender does not speak against it. */
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
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) return false;
    return entityType !== 'body' || main.length === 1 || entity.words.join(' ') === words.join(' ');
  });
}

/** Of several people whom a name fits: the one named most and first; one named just before counts for more. */
export function bestMatch(
  fitting: readonly Entity[],
  mention: Mention,
  paragraph: number,
  { seen }: NameIndex,
): Entity | undefined {
  if (fitting.length < 2) return fitting[0];
  let nearest: Entity | undefined;
  let at = paragraph - 1; // where the paragraph before begins
  for (const entity of fitting) {
    const start = before(seen.get(entity), mention.start);
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

/** The last place before an offset where the entity was met; -1 for none. */
function before(seen: Seen | undefined, start: number): number {
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
