import { type Entities, type Entity, type Gender, genderOfName, genderOfWords, wordsOfName } from './entities.ts';
import { isSayer } from './grammar.ts';
import { BODIES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Scene, syntax } from './scene.ts';

/** Whom a mention stands for: an entity of the article, or a description where it names nobody. */
export type Referent = { readonly entity: Entity } | { readonly description: string };

interface Placed {
  readonly mention: Mention;
  readonly entity: Entity;
}

interface Before {
  readonly entity: Entity;
  readonly line: number;
}

const GENDER_OF: Readonly<Record<string, Gender>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she' };
/** A pronoun does not reach farther back than this many paragraphs. */
const FAR = 8;

/** Resolves each chosen mention, first to last; what was resolved before weighs in what comes. */
export function resolve(scene: Scene, entities: Entities, chosen: readonly (Mention | null)[]): (Referent | null)[] {
  const placed = placedOf(scene, entities);
  const known = new Map<Mention, Entity>(placed.map(({ mention, entity }) => [mention, entity]));
  let speaker: Before | undefined;
  const speaks = new Map<Mention, number>();
  for (const [run, mention] of chosen.entries())
    if (mention) speaks.set(mention, scene.places[run]?.lastLine ?? mention.line);
  const referents = new Map<Mention, Referent>();
  const order = [...new Set([...speaks.keys(), ...subjectPronouns(scene)])].sort((a, b) => a.start - b.start);
  for (const mention of order) {
    const entity = known.get(mention);
    const referent = entity ? { entity } : refer(scene, placed, mention, speaker);
    referents.set(mention, referent);
    if (!('entity' in referent)) continue;
    if (!entity) {
      known.set(mention, referent.entity);
      insert(placed, { mention, entity: referent.entity });
    }
    const line = speaks.get(mention);
    if (line !== undefined) speaker = { entity: referent.entity, line };
  }
  return chosen.map((mention) => (mention && referents.get(mention)) ?? null);
}

/** "He" and "She" where they open a sentence or say something: they carry a person on to what follows. */
function* subjectPronouns(scene: Scene): Generator<Mention> {
  for (const line of scene.lines)
    for (const mention of line.mentions)
      if (mention.type === 'pronoun' && (mention.head === 'he' || mention.head === 'she')) yield mention;
}

/** Puts an entry in its place in a list that is in order; most come near the end. */
function insert(placed: Placed[], entry: Placed): void {
  let at = placed.length;
  while (at > 0 && (placed[at - 1]?.mention.start ?? -1) > entry.mention.start) at--;
  placed.splice(at, 0, entry);
}

/** Every mention whose entity is plain, in order: names, what stands in apposition to them, and unnamed people when they first appear. */
function placedOf(scene: Scene, { all, of }: Entities): Placed[] {
  const placed: Placed[] = [...of].map(([mention, entity]) => ({ mention, entity }));
  let number = all.length;
  for (const line of scene.lines)
    for (const mention of line.mentions) {
      if (mention.type !== 'noun' || mention.sort !== 'person' || of.has(mention)) continue;
      const first = line.tokens[mention.from];
      const opening = first?.lower ?? '';
      if (!INDEFINITE.has(opening) || isPlural(mention.head)) continue;
      const name = describeNoun(scene, mention);
      const gender = genderOfWords(line.tokens.slice(mention.from, mention.to).map((t) => t.lower));
      placed.push({
        mention,
        entity: {
          number: number++,
          name,
          words: [mention.head],
          span: [mention.start, mention.end],
          names: new Set(),
          roles: new Set([name.replace(/^\S+ /, '')]),
          gender,
          sort: 'person',
          count: 1,
          named: false,
        },
      });
    }
  return placed.sort((a, b) => a.mention.start - b.mention.start);
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their']);
const isPlural = (head: string): boolean =>
  /[^s]s$/.test(head) || head === 'people' || head === 'men' || head === 'women' || head === 'police';

function refer(scene: Scene, placed: readonly Placed[], mention: Mention, speaker: Before | undefined): Referent {
  const text = scene.article.text.slice(mention.start, mention.end);
  if (mention.type === 'noun') {
    const entity = issuerOf(scene, placed, mention) ?? byNoun(scene, placed, mention, speaker);
    return entity ? { entity } : { description: describeNoun(scene, mention) };
  }
  if (mention.head === 'who' || mention.head === 'whom') {
    const before = placed.findLast(
      (p) =>
        p.mention.end <= mention.start && p.mention.line === mention.line && p.mention.sentence === mention.sentence,
    );
    if (before) return { entity: before.entity };
  }
  const gender = GENDER_OF[mention.head];
  if (gender) {
    const entity = mostSalient(scene, placed, mention, gender, speaker);
    if (entity) return { entity };
  }
  if (mention.head === 'i') return { description: authorOf(scene) ?? 'I' };
  if (mention.head === 'it' || mention.head === 'they') {
    const entity = bodyBefore(placed, mention, speaker);
    if (entity) return { entity };
  }
  return { description: text.toLowerCase() };
}

/** "I" outside the marks is the author, where the page names one person as that. */
function authorOf({ article: { author } }: Scene): string | undefined {
  if (author === null) return undefined;
  const words = wordsOfName(author);
  return words.length >= 2 && words.length <= 3 && genderOfName(words) !== 'unknown' ? author : undefined;
}

/** "it" and "they": the body that spoke last, or the one named last in the same or the previous paragraph. */
function bodyBefore(placed: readonly Placed[], mention: Mention, speaker: Before | undefined): Entity | undefined {
  if (speaker && speaker.entity.sort === 'body' && mention.line - speaker.line <= 1) return speaker.entity;
  return placed.findLast(
    ({ mention: m, entity }) =>
      m.start < mention.start &&
      mention.line - m.line <= 1 &&
      entity.sort === 'body' &&
      entity.named &&
      m.from === m.outer,
  )?.entity;
}

/** "the ambassador": the person last named who has that role; failing that the one whom everything is about just now. */
function byNoun(
  scene: Scene,
  placed: readonly Placed[],
  mention: Mention,
  speaker: Before | undefined,
): Entity | undefined {
  const line = scene.lines[mention.line];
  const first = line?.tokens[mention.from]?.lower ?? '';
  const { head } = mention;
  if (BODIES.has(head)) return bodyByNoun(placed, mention, first);
  if (!line || mention.sort !== 'person' || INDEFINITE.has(first) || isPlural(head)) return undefined;
  const holds = (entity: Entity): boolean =>
    [...entity.roles].some((role) =>
      role
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u)
        .includes(head),
    );
  const before = placed.findLast(({ mention: m, entity }) => m.start < mention.start && holds(entity));
  if (before) return before.entity;
  const later = placed.find(({ mention: m, entity }) => m.start > mention.start && entity.named && holds(entity));
  if (later) return later.entity;
  if (first !== 'the' && first !== 'this') return undefined;
  const gender = genderOfWords(line.tokens.slice(mention.from, mention.to).map((t) => t.lower));
  return VAGUE.has(head) ? undefined : mostSalient(scene, placed, mention, gender, speaker);
}

/** Nouns that say too little of who is meant. */
const VAGUE = new Set(
  'official officer source person man woman spokesman spokeswoman spokesperson aide adviser advisor witness child guy boy girl reporter interviewer host moderator anchor judge'.split(
    ' ',
  ),
);

/** "the ministry", "the department": the body whose name ends so, or the body last named where the noun says little. */
function bodyByNoun(placed: readonly Placed[], mention: Mention, first: string): Entity | undefined {
  if (first !== 'the' && first !== 'this' && first !== 'that') return undefined;
  if (mention.to - mention.from > 2) return undefined;
  const bodies = placed.filter(
    ({ mention: m, entity }) => m.start < mention.start && entity.sort === 'body' && entity.named,
  );
  const same = bodies.findLast(({ entity }) => entity.words.at(-1) === mention.head);
  if (same) return same.entity;
  return LOOSE_BODIES.has(mention.head)
    ? bodies.findLast(({ mention: m }) => mention.line - m.line <= 2)?.entity
    : undefined;
}

const LOOSE_BODIES = new Set(
  'agency group organization organisation company firm network newspaper paper outlet magazine tabloid committee union bureau department association'.split(
    ' ',
  ),
);

const DOCUMENTS = new Set(
  'statement email e-mail memo ad advertisement message letter release text tweet post report petition flier flyer mailer video newsletter commercial card'.split(
    ' ',
  ),
);
const ISSUING = new Set(
  'send sent sends sending release released releases releasing issue issued issues issuing publish published publishes write wrote writes circulate circulated post posted posts air aired airs distribute distributed put launched launch launches produced handed'.split(
    ' ',
  ),
);

/** "the email": whoever sent it out, where the same paragraph or the one before says so. */
function issuerOf(scene: Scene, placed: readonly Placed[], mention: Mention): Entity | undefined {
  if (!DOCUMENTS.has(mention.head)) return undefined;
  const own = campaignIn(scene, placed, mention);
  if (own) return own;
  for (let index = mention.line; index >= Math.max(0, mention.line - 1); index--) {
    const line = scene.lines[index];
    if (!line) continue;
    for (const document of line.mentions) {
      if (document.type !== 'noun' || document.head !== mention.head || document.start > mention.start) continue;
      const sender = line.mentions.findLast(
        (m) =>
          m.to <= document.from &&
          m.sentence === document.sentence &&
          m.type !== 'pronoun' &&
          !m.possessive &&
          line.tokens.slice(m.to, Math.min(m.to + 3, document.from)).some(({ lower }) => ISSUING.has(lower)),
      );
      const found =
        sender && (placed.findLast((p) => p.mention === sender)?.entity ?? campaignIn(scene, placed, sender));
      if (found) return found;
    }
  }
  return undefined;
}

/** "his campaign", "the Clinton campaign’s email": the campaign as the article would name it. */
function campaignIn(scene: Scene, placed: readonly Placed[], mention: Mention): Entity | undefined {
  const tokens = scene.lines[mention.line]?.tokens.slice(mention.from, mention.to) ?? [];
  const at = tokens.findIndex(({ lower }) => lower === 'campaign');
  if (at < 1) return undefined;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind === 'word');
  if (!before) return undefined;
  const owner =
    /^\p{Lu}/u.test(before.text) && !/^the$/i.test(before.text)
      ? before.text
      : before.lower === 'his' || before.lower === 'her'
        ? surnameOf(mostSalient(scene, placed, mention, before.lower === 'his' ? 'he' : 'she', undefined))
        : undefined;
  if (owner === undefined) return undefined;
  const name = `${owner} campaign`;
  const known = placed.find(({ entity }) => entity.name === name)?.entity;
  return (
    known ?? {
      number: -1,
      name,
      words: [owner.toLowerCase(), 'campaign'],
      span: [mention.start, mention.end],
      names: new Set(),
      roles: new Set(),
      gender: 'unknown',
      sort: 'body',
      count: 1,
      named: true,
    }
  );
}

const surnameOf = (entity: Entity | undefined): string | undefined =>
  entity?.name.split(' ').findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));

/** The person whom a reader would take "he", "she" or "the businessman" for. */
function mostSalient(
  scene: Scene,
  placed: readonly Placed[],
  mention: Mention,
  gender: Gender,
  speaker: Before | undefined,
): Entity | undefined {
  let best: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const seen = new Map<Entity, number>();
  for (let i = placed.length - 1; i >= 0; i--) {
    const entry = placed[i];
    if (!entry || entry.mention.start >= mention.start) continue;
    const { mention: other, entity } = entry;
    const lines = mention.line - other.line;
    if (lines > FAR) break;
    if (entity.sort === 'body' || entity.sort === 'place') continue;
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) continue;
    if (!seen.has(entity)) seen.set(entity, seen.size);
    const line = scene.lines[other.line];
    if (!line) continue;
    const last = line.tokens.at(-1)?.sentence ?? 0;
    const sentences = lines === 0 ? mention.sentence - other.sentence : 0.7 * lines + 0.5 * (last - other.sentence);
    const { preceding, verb, cue } = syntax(line, other);
    let score = -1.2 * sentences - 0.5 * (seen.get(entity) ?? 0);
    if (isSayer({ verb, cue, preceding })) score += 2.2;
    else if (preceding === '^') score += 1.5;
    else if (/^[a-z]+$/.test(preceding) && preceding !== 'cue' && preceding !== 'and') score -= 0.6;
    if (other.possessive) score -= 0.7;
    if (entity.gender === gender) score += 0.7;
    if (entity.sort === 'unknown') score -= 2;
    score += Math.min(1, entity.count * 0.1);
    if (speaker && speaker.entity === entity && mention.line - speaker.line <= 2)
      score += 2 - 0.5 * (mention.line - speaker.line);
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** An unnamed source as written: "a senior official"; a body with a name in it by that name: "Trump campaign". */
function describeNoun(scene: Scene, mention: Mention): string {
  const text = scene.article.text.slice(mention.start, mention.end);
  const words = text.split(' ');
  if (
    BODIES.has(mention.head) &&
    words.length > 2 &&
    /^the$/i.test(words[0] ?? '') &&
    /\p{Lu}/u.test(words.slice(1).join(' '))
  )
    return words.slice(1).join(' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
