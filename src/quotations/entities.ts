import type { Span } from '../article/span.ts';
import { readsAsEnglish } from './foreign.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { isSayer } from './grammar.ts';
import { FEMALE_WORDS, HONORIFICS, isPlural, MALE_WORDS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Line, type Scene, syntax } from './scene.ts';
import { isCapital, isPossessive, type Token } from './tokens.ts';
import { AUXILIARY, CUE, DETERMINER, HONORIFIC, POSSESSIVE, PREPOSITION } from './words.ts';

export type Gender = 'he' | 'she' | 'unknown';

/** A person or body of one article, with every way the article names it. */
export interface Entity {
  /** Words of the fullest name so far, as printed. */
  name: string;
  /** Lower-case words of the fullest name, suffixes and initials left in. */
  words: readonly string[];
  /** Where the fullest name stands. */
  span: Span;
  readonly names: Set<string>;
  /** Titles and roles as printed, without the article before them. */
  readonly roles: Set<string>;
  gender: Gender;
  sort: Mention['sort'];
  /** How often it is named. */
  count: number;
  /** False for those whom the article only describes. */
  readonly named: boolean;
}

export interface Entities {
  readonly all: readonly Entity[];
  /** The entity of each name mention, and of each noun in apposition to one. */
  readonly of: ReadonlyMap<Mention, Entity>;
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word) || /^(?:\p{L}\.){2,}$/u.test(word);

/** The words of a name that matter, lower case. */
export const wordsOfName = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? []).map((w) =>
    w.length > 2 && w.endsWith('.') ? w.slice(0, -1) : w,
  );

/** The same, from a paragraph's tokens. */
const wordsOf = ({ tokens }: Line, { from, to }: Mention): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word')
      words.push(token.text.length > 2 && token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower);
  }
  return words;
};

const plain = (words: readonly string[]): readonly string[] =>
  words.some((word) => SUFFIXES.has(word)) ? words.filter((word) => !SUFFIXES.has(word)) : words;

/** Whether a shorter or equal name may mean the same person as a fuller one. */
function fits(part: readonly string[], whole: readonly string[]): boolean {
  const a = plain(part);
  const b = plain(whole);
  const surname = a.at(-1);
  if (surname === undefined) return false;
  if (a.length === 1) return b.at(-1) === surname || (b.length > 1 && b[0] === surname);
  if (b.at(-1) !== surname) return false;
  if (b.length === 1) return true;
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  if (x === y || isInitial(x) || isInitial(y)) return x[0] === y[0];
  return (x.length > 2 && y.startsWith(x.slice(0, 3))) || (NICKNAMES[x] ?? x) === (NICKNAMES[y] ?? y);
}

const NICKNAMES: Readonly<Record<string, string>> = {
  bill: 'william',
  will: 'william',
  billy: 'william',
  bob: 'robert',
  rob: 'robert',
  bobby: 'robert',
  dick: 'richard',
  rick: 'richard',
  jim: 'james',
  jimmy: 'james',
  jack: 'john',
  mike: 'michael',
  mick: 'michael',
  ted: 'edward',
  ed: 'edward',
  eddie: 'edward',
  tony: 'anthony',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betsy: 'elizabeth',
  kate: 'katherine',
  kathy: 'katherine',
  peggy: 'margaret',
  maggie: 'margaret',
  jeff: 'jeffrey',
  joe: 'joseph',
  tom: 'thomas',
  chuck: 'charles',
  charlie: 'charles',
  larry: 'lawrence',
  hank: 'henry',
  harry: 'henry',
  sandy: 'alexander',
  alex: 'alexander',
  andy: 'andrew',
  drew: 'andrew',
  dan: 'daniel',
  dave: 'david',
  nancy: 'ann',
  jerry: 'gerald',
  steve: 'stephen',
  steven: 'stephen',
  sue: 'susan',
  debbie: 'deborah',
  deb: 'deborah',
  patty: 'patricia',
  pat: 'patrick',
  mitch: 'mitchell',
};

export function genderOfName(words: readonly string[]): Gender {
  for (const word of words.slice(0, -1)) {
    const male = MALE_NAMES.has(word);
    const female = FEMALE_NAMES.has(word);
    if (male !== female) return male ? 'he' : 'she';
    if (!isInitial(word)) break;
  }
  return 'unknown';
}

export function genderOfWords(words: Iterable<string>): Gender {
  for (const word of words) {
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    if (MALE_WORDS.has(bare)) return 'he';
    if (FEMALE_WORDS.has(bare)) return 'she';
  }
  return 'unknown';
}

/** A line in which nearly every word is capital, like a headline: its capitals do not tell names from words. */
function isHeadline(line: Line): boolean {
  let words = 0;
  let capital = 0;
  for (const token of line.tokens)
    if (token.kind === 'word' && token.text.length > 3) {
      words++;
      if (isCapital(token)) capital++;
    }
  return words >= 4 && words - capital <= words / 8;
}

/** More people of one name are not told apart, so that a long article takes linear time. */
const MOST_NAMESAKES = 16;

export function entitiesOf(scene: Scene): Entities {
  const { article } = scene;
  const { text } = article;
  const english = readsAsEnglish(article.language);
  const seen = new Map<Entity, Seen>();
  const all: Entity[] = [];
  const of = new Map<Mention, Entity>();
  const bySurname = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const file = (index: Map<string, Entity[]>, key: string | undefined, entity: Entity): void => {
    if (key === undefined) return;
    const list = index.get(key);
    if (!list) index.set(key, [entity]);
    else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
  };
  const enter = (entity: Entity, words: readonly string[]): void => {
    const main = plain(words);
    file(bySurname, main.at(-1), entity);
    if (main.length > 1) file(byGiven, main[0], entity);
  };
  const named: { mention: Mention; words: string[]; headline: boolean }[] = [];
  for (const line of scene.lines) {
    const headline = isHeadline(line);
    for (const mention of line.mentions)
      if (mention.type === 'name') named.push({ mention, words: wordsOf(line, mention), headline });
  }
  // full names first, so that "Qianjin" before "Qi Qianjin" finds its person too; headlines last
  const order = [...named].sort(
    (a, b) => Number(a.headline) - Number(b.headline) || Number(a.words.length < 2) - Number(b.words.length < 2),
  );
  for (const { mention, words, headline } of order) {
    if (words.length === 0) continue;
    const printed = text.slice(mention.start, mention.end);
    const line = scene.lines[mention.line];
    const before = line?.tokens[mention.from - 1];
    const address = before && before.bits & HONORIFIC ? genderOfWords([before.lower]) : 'unknown';
    const main = plain(words);
    const gender =
      address !== 'unknown'
        ? address
        : mention.sort === 'person' || mention.sort === 'unknown'
          ? genderOfName(words)
          : 'unknown';
    const near = [
      ...(bySurname.get(main.at(-1) ?? '') ?? []),
      ...(main.length === 1 ? (byGiven.get(main[0] ?? '') ?? []) : []),
    ];
    const fitting = near.filter(
      (e) =>
        fits(words, e.words) &&
        !(gender !== 'unknown' && e.gender !== 'unknown' && e.gender !== gender) &&
        !(mention.sort === 'body' && main.length > 1 && e.words.join(' ') !== words.join(' ')),
    );
    let entity = best(fitting, mention, article.passages[mention.line - 1]?.span[0] ?? 0, seen);
    if (!entity) {
      if (headline && main.length > 2) continue;
      entity = {
        name: printed,
        words,
        span: [mention.start, mention.end],
        names: new Set(),
        roles: new Set(),
        gender,
        sort: mention.sort,
        count: 0,
        named: true,
      };
      all.push(entity);
    } else if (words.length > entity.words.length && !headline) {
      entity.name = printed;
      entity.words = words;
      entity.span = [mention.start, mention.end];
    }
    enter(entity, words);
    if (entity.gender === 'unknown') entity.gender = gender;
    if (entity.sort === 'unknown') {
      // "Qianjin" for "Qi Qianjin": only people are called by their last name
      const bySurname = main.length === 1 && entity.words.length > 1 && entity.words.at(-1) === main[0];
      entity.sort = bySurname ? 'person' : mention.sort;
    }
    if (entity.sort !== 'person' && address !== 'unknown') entity.sort = 'person';
    entity.names.add(printed);
    entity.count++;
    of.set(mention, entity);
    const met = seen.get(entity) ?? { first: mention.start, full: [], last: undefined };
    met.first = Math.min(met.first, mention.start);
    if (main.length > 1) met.full.push(mention.start);
    else met.last = mention;
    seen.set(entity, met);
  }
  for (const { mention } of named) {
    const entity = of.get(mention);
    const line = scene.lines[mention.line];
    if (!entity || !line) continue;
    if (english) addRoles(text, line, mention, entity, of);
    if (entity.sort === 'unknown' && isSayer(syntax(line, mention))) entity.sort = 'person';
  }
  return { all, of };
}

/** Where an entity has been met, while names are being sorted to people. */
interface Seen {
  first: number;
  /** The starts of its full names, in order. */
  readonly full: number[];
  last: Mention | undefined;
}

/** Of several people whom a name fits: the one named most and first; one named just before counts for more. */
function best(
  fitting: readonly Entity[],
  mention: Mention,
  paragraph: number,
  seen: ReadonlyMap<Entity, Seen>,
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

const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.bits & (DETERMINER | POSSESSIVE)) > 0;

function addRole(text: string, line: Line, from: number, to: number, entity: Entity): void {
  let first = from;
  if (isArticle(line.tokens[first])) first++;
  const a = line.tokens[first];
  const b = line.tokens[to - 1];
  if (!a || !b || to <= first) return;
  const role = text.slice(a.start, b.end);
  if (role.length > 120) return;
  if (!HONORIFICS.has(role.toLowerCase().replace('.', '')) || !/^m(?:r|rs|s|iss)\b/i.test(role)) entity.roles.add(role);
  if (entity.gender === 'unknown') entity.gender = genderOfWords(line.tokens.slice(first, to).map((t) => t.lower));
  if (entity.sort === 'unknown') entity.sort = 'person';
}

/** The titles that stand beside a name: before it, or in apposition on either side. */
function addRoles(text: string, line: Line, mention: Mention, entity: Entity, of: Map<Mention, Entity>): void {
  const { tokens, mentions } = line;
  if (mention.outer < mention.from && (mention.sort === 'person' || mention.sort === 'unknown'))
    addRole(text, line, mention.outer, mention.from, entity);
  if (mention.sort === 'body' || mention.sort === 'place') return;
  const { index } = mention;
  const comma = tokens[mention.to];
  if (comma?.lower === ',') {
    const noun = [mentions[index + 1], mentions[index + 2]].find(
      (m) => m?.type === 'noun' && m.outer === mention.to + 1,
    );
    const end = noun ? phraseEnd(tokens, noun.to) : 0;
    if (
      noun?.sort === 'person' &&
      !isPlural(noun.head) &&
      !startsName(tokens, end) &&
      !((tokens[end]?.bits ?? 0) & (CUE | AUXILIARY))
    ) {
      addRole(text, line, noun.from, end, entity);
      of.set(noun, entity);
    }
  }
  if (tokens[mention.outer - 1]?.lower === ',') {
    for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
      const noun = mentions[i];
      if (!noun || noun.sentence !== mention.sentence) break;
      if (noun.type !== 'noun' || noun.sort !== 'person' || isPlural(noun.head) || !isLed(tokens, noun)) continue;
      if (phraseEnd(tokens, noun.to) === mention.outer - 1) {
        addRole(text, line, noun.from, mention.outer - 1, entity);
        of.set(noun, entity);
      }
      break;
    }
  }
}

/** "As president, Chang would …": a bare noun before a comma is no title of the name after it; one with an article or an owner is. */
const isLed = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  isArticle(tokens[from]) || isCapital(tokens[from]) || tokens.slice(from, to).some(isPossessive);

/** ", Wong Roy Chang" after a noun: the noun belongs to that name, not to the one before it. */
const startsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === ',' && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);

/** Where a noun with the phrases that hang on it ends: "chairman of the Ohio Republican Party". */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < 14) {
    const token = tokens[end];
    if (token?.kind !== 'word') {
      if (token?.lower === '’s' || token?.lower === "'s" || token?.lower === '&') {
        end++;
        continue;
      }
      break;
    }
    if (end === at && !(token.bits & PREPOSITION)) break;
    if (
      ['who', 'which', 'that', 'said', 'says', 'told', 'has', 'had', 'is', 'was', 'during', 'after', 'before'].includes(
        token.lower,
      )
    )
      break;
    end++;
  }
  return end;
}
