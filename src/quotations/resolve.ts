import { type Entities, type Entity, type Gender, genderOfName, genderOfWords, wordsOfName } from './entities.ts';
import { isSayer } from './grammar.ts';
import { BODIES, isPlural, PREPOSITIONS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Line, type Scene, syntax } from './scene.ts';
import { isCapital } from './tokens.ts';
import { BODY, ROLE } from './words.ts';

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

/** How many named mentions back a pronoun or a role looks, so that a long article takes linear time. */
const LOOK_BACK = 240;

/** What a reader has met so far, and who is named only later. */
interface Memory {
  /** In order, up to the mention in question. */
  readonly met: Placed[];
  /** By each word of their roles: the first who has it, anywhere. */
  readonly byRole: ReadonlyMap<string, Entity>;
  /** Bodies known only as "X campaign", by that name. */
  readonly campaigns: Map<string, Entity>;
  speaker: Before | undefined;
}

/** Resolves each chosen mention, first to last; what was resolved before weighs in what comes. */
export function resolve(scene: Scene, entities: Entities, chosen: readonly (Mention | null)[]): (Referent | null)[] {
  const placed = placedOf(scene, entities);
  const known = new Map<Mention, Entity>(placed.map(({ mention, entity }) => [mention, entity]));
  const byRole = new Map<string, Entity>();
  for (const entity of entities.all)
    for (const role of entity.roles)
      for (const word of wordsOfRole(role)) if (!byRole.has(word)) byRole.set(word, entity);
  const memory: Memory = { met: [], byRole, campaigns: new Map(), speaker: undefined };
  const speaks = new Map<Mention, number>();
  for (const [run, mention] of chosen.entries())
    if (mention) speaks.set(mention, scene.places[run]?.lastLine ?? mention.line);
  const referents = new Map<Mention, Referent>();
  const order = [...new Set([...speaks.keys(), ...subjectPronouns(scene)])].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const mention of order) {
    for (let entry = placed[next]; entry && entry.mention.start < mention.start; entry = placed[++next])
      memory.met.push(entry);
    const entity = known.get(mention);
    const referent = entity ? { entity } : refer(scene, memory, mention);
    referents.set(mention, referent);
    if (!('entity' in referent)) continue;
    if (!entity) memory.met.push({ mention, entity: referent.entity });
    const line = speaks.get(mention);
    if (line !== undefined) memory.speaker = { entity: referent.entity, line };
  }
  return chosen.map((mention) => (mention && referents.get(mention)) ?? null);
}

const wordsOfRole = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** The latest entry that passes, among the last few. */
function latest({ met }: Memory, passes: (entry: Placed) => boolean): Placed | undefined {
  for (let i = met.length - 1; i >= Math.max(0, met.length - LOOK_BACK); i--) {
    const entry = met[i];
    if (entry && passes(entry)) return entry;
  }
  return undefined;
}

/** "He" and "She": they carry a person on to what follows. */
function* subjectPronouns(scene: Scene): Generator<Mention> {
  for (const line of scene.lines)
    for (const mention of line.mentions)
      if (mention.type === 'pronoun' && (mention.head === 'he' || mention.head === 'she')) yield mention;
}

/** Every mention whose entity is plain, in order: names, what stands in apposition to them, and unnamed people when they first appear. */
function placedOf(scene: Scene, { of }: Entities): Placed[] {
  const placed: Placed[] = [...of].map(([mention, entity]) => ({ mention, entity }));
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

function refer(scene: Scene, memory: Memory, mention: Mention): Referent {
  const text = scene.article.text.slice(mention.start, mention.end);
  if (mention.type === 'noun') {
    const campaign = mention.head === 'campaign' ? campaignIn(scene, memory, mention) : undefined;
    const entity = campaign ?? issuerOf(scene, memory, mention) ?? byNoun(scene, memory, mention);
    return entity ? { entity } : { description: describeNoun(scene, mention) };
  }
  if (mention.head === 'who' || mention.head === 'whom') {
    const before = memory.met.at(-1);
    if (before && before.mention.line === mention.line && before.mention.sentence === mention.sentence)
      return { entity: before.entity };
  }
  const gender = GENDER_OF[mention.head];
  if (gender) {
    const entity = mostSalient(scene, memory, mention, gender);
    if (entity) return { entity };
  }
  if (mention.head === 'i') return { description: authorOf(scene) ?? 'I' };
  if (mention.head === 'it' || mention.head === 'they') {
    const entity = bodyBefore(memory, mention);
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
function bodyBefore(memory: Memory, mention: Mention): Entity | undefined {
  const { speaker } = memory;
  if (speaker && speaker.entity.sort === 'body' && mention.line - speaker.line <= 1) return speaker.entity;
  return latest(
    memory,
    ({ mention: m, entity }) => mention.line - m.line <= 1 && entity.sort === 'body' && entity.named,
  )?.entity;
}

/** "the ambassador": the person last named who has that role; failing that the one whom everything is about just now. */
function byNoun(scene: Scene, memory: Memory, mention: Mention): Entity | undefined {
  const line = scene.lines[mention.line];
  const first = line?.tokens[mention.from]?.lower ?? '';
  const { head } = mention;
  if (BODIES.has(head)) return bodyByNoun(memory, mention, first);
  if (!line || mention.sort !== 'person' || INDEFINITE.has(first) || isPlural(head)) return undefined;
  const before = latest(memory, ({ entity }) => hasRole(entity, head));
  if (before) return before.entity;
  const later = memory.byRole.get(head);
  if (later) return later;
  if (first !== 'the' && first !== 'this') return undefined;
  const inside = line.tokens.slice(mention.from + 1, mention.to);
  // "the Christie supporter" is not Christie, and nobody else who has a name so far
  if (
    !TELLING.has(head) ||
    inside.some(({ lower }) =>
      latest(memory, ({ entity }) => entity.named && entity.sort === 'person' && entity.words.at(-1) === lower),
    )
  )
    return undefined;
  return mostSalient(scene, memory, mention, genderOfWords(inside.map(({ lower }) => lower)));
}

const hasRole = (entity: Entity, head: string): boolean => {
  for (const role of entity.roles) if (wordsOfRole(role).includes(head)) return true;
  return false;
};

/** Nouns by which reporters name the person they are writing about once more. */
const TELLING = new Set(
  `candidate nominee front-runner frontrunner contender hopeful senator governor congressman congresswoman representative lawmaker mayor president
  premier chancellor billionaire millionaire businessman businesswoman mogul tycoon magnate entrepreneur neurosurgeon surgeon physician actor actress singer comedian author writer novelist star
  coach chairman chairwoman secretary minister leader texan vermonter floridian californian ohioan kentuckian democrat republican independent socialist
  libertarian conservative politician veteran professor pastor reverend mother father king queen prince princess founder ceo executive
  director commissioner sheriff general colonel pope bishop rapper musician filmmaker host anchor columnist commentator strategist attorney lawyer
  prosecutor activist ambassador diplomat economist scientist philanthropist financier banker investor developer speaker`.split(
    /\s+/,
  ),
);

/** "the ministry", "the department": the body whose name ends so, or the body last named where the noun says little. */
function bodyByNoun(memory: Memory, mention: Mention, first: string): Entity | undefined {
  if (first !== 'the' && first !== 'this' && first !== 'that') return undefined;
  if (mention.to - mention.from > 2) return undefined;
  const isBody = ({ entity }: Placed): boolean => entity.sort === 'body' && entity.named;
  const same = latest(memory, (entry) => isBody(entry) && entry.entity.words.at(-1) === mention.head);
  if (same || !LOOSE_BODIES.has(mention.head)) return same?.entity;
  const press = PRESS_NOUNS.has(mention.head);
  return latest(
    memory,
    (entry) =>
      isBody(entry) && mention.line - entry.mention.line <= 2 && (!press || PRESS.has(entry.entity.words.at(-1) ?? '')),
  )?.entity;
}

const PRESS_NOUNS = new Set('newspaper paper outlet magazine tabloid network'.split(' '));
const PRESS = new Set(
  'news times post journal herald tribune gazette guardian independent mail mirror sun star telegraph observer chronicle magazine today politico reuters cnn nbc abc cbs msnbc bbc fox reporter examiner globe inquirer register monitor'.split(
    ' ',
  ),
);
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
function issuerOf(scene: Scene, memory: Memory, mention: Mention): Entity | undefined {
  if (!DOCUMENTS.has(mention.head)) return undefined;
  const own = campaignIn(scene, memory, mention);
  if (own) return own;
  for (let index = mention.line; index >= Math.max(0, mention.line - 1); index--) {
    const line = scene.lines[index];
    if (!line) continue;
    const last = index === mention.line ? mention.index : line.mentions.length - 1;
    for (let i = last; i >= Math.max(0, last - 24); i--) {
      const document = line.mentions[i];
      if (document?.type !== 'noun' || document.head !== mention.head) continue;
      const sender = senderOf(line, document);
      const found =
        sender && (latest(memory, (entry) => entry.mention === sender)?.entity ?? campaignIn(scene, memory, sender));
      if (found) return found;
    }
  }
  return undefined;
}

/** "His campaign sent out a fundraising email": the one before the verb of sending. */
function senderOf({ tokens, mentions }: Line, document: Mention): Mention | undefined {
  for (let i = document.index - 1; i >= Math.max(0, document.index - 6); i--) {
    const sender = mentions[i];
    if (!sender || sender.sentence !== document.sentence) return undefined;
    if (sender.to > document.from || sender.type === 'pronoun' || sender.possessive) continue;
    if (tokens.slice(sender.to, Math.min(sender.to + 3, document.from)).some(({ lower }) => ISSUING.has(lower)))
      return sender;
  }
  return undefined;
}

/** "his campaign", "the Clinton campaign’s email": the campaign as the article would name it. */
function campaignIn(scene: Scene, memory: Memory, mention: Mention): Entity | undefined {
  const tokens = scene.lines[mention.line]?.tokens.slice(mention.from, mention.to) ?? [];
  const at = tokens.findIndex(({ lower }) => lower === 'campaign');
  if (at < 1) return undefined;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind === 'word');
  if (!before) return undefined;
  const gender = GENDER_OF[before.lower];
  const owner = gender
    ? surnameOf(mostSalient(scene, memory, mention, gender))
    : isCapital(before) && before.lower !== 'the'
      ? before.text
      : undefined;
  if (owner === undefined) return undefined;
  const name = `${owner} campaign`;
  const campaign = memory.campaigns.get(name) ?? {
    name,
    words: [owner.toLowerCase(), 'campaign'],
    span: [mention.start, mention.end],
    names: new Set(),
    roles: new Set(),
    gender: 'unknown',
    sort: 'body',
    count: 1,
    named: true,
  };
  memory.campaigns.set(name, campaign);
  return campaign;
}

const surnameOf = (entity: Entity | undefined): string | undefined =>
  entity?.name.split(' ').findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));

/** The person whom a reader would take "he", "she" or "the businessman" for. */
function mostSalient(scene: Scene, { met, speaker }: Memory, mention: Mention, gender: Gender): Entity | undefined {
  let best: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const seen = new Map<Entity, number>();
  for (let i = met.length - 1; i >= Math.max(0, met.length - LOOK_BACK); i--) {
    const entry = met[i];
    if (!entry) break;
    const { mention: other, entity } = entry;
    const lines = mention.line - other.line;
    if (lines > FAR) break;
    if (entity.sort === 'body' || entity.sort === 'place') continue;
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) continue;
    const recent = seen.get(entity) ?? seen.size;
    seen.set(entity, recent);
    const score = salience(scene, entry, mention, gender) - 0.5 * recent + carriedOn(entity, speaker, mention);
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** How strongly one earlier mention offers its person for a pronoun. */
function salience(scene: Scene, { mention: other, entity }: Placed, mention: Mention, gender: Gender): number {
  const line = scene.lines[other.line];
  if (!line) return Number.NEGATIVE_INFINITY;
  const lines = mention.line - other.line;
  const last = line.tokens.at(-1)?.sentence ?? 0;
  const sentences = lines === 0 ? mention.sentence - other.sentence : 0.7 * lines + 0.5 * (last - other.sentence);
  const place = syntax(line, other);
  let score = -1.2 * sentences + Math.min(1, entity.count * 0.1);
  if (isSayer(place)) score += place.verb.lemma === 'ask' || place.cue?.lemma === 'ask' ? 0.7 : 2.2;
  else if (place.preceding === '^') score += place.verb.via === 'none' ? 1.5 : 2;
  else if (PREPOSITIONS.has(place.preceding)) score -= 0.6;
  if (other.possessive) score -= 0.7;
  else if ((line.tokens[other.to]?.bits ?? 0) & (ROLE | BODY)) score -= 1.5; // "a Trump supporter"
  if (entity.gender === gender) score += 0.7;
  if (entity.sort === 'unknown') score -= 2;
  if (mention.type === 'noun' && entity.roles.size > 0) score -= 1.5; // none of their roles is this one
  return score;
}

/** Whoever spoke last is likely to go on. */
const carriedOn = (entity: Entity, speaker: Before | undefined, mention: Mention): number =>
  speaker?.entity !== entity || mention.line - speaker.line > 2 ? 0 : mention.line === speaker.line ? 2 : 1.2;

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
