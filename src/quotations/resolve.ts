import { bodyBefore, bodyByNoun, campaignIn, DOCUMENTS, describeNoun, issuerOf } from './bodies.ts';
import type { Entities, Entity } from './entities.ts';
import { BODIES, isPlural } from './lexicon.ts';
import { GENDER_OF, LOOK_BACK, latest, type Memory, type Placed, wordsOfRole } from './memory.ts';
import type { Mention } from './mentions.ts';
import { type Gender, genderOfName, genderOfWords, wordsOfName } from './person-names.ts';
import { mostSalient } from './salience.ts';
import type { Line, Scene } from './scene.ts';
import { opposed, subjectBefore } from './subject.ts';

/** Whom a mention stands for: an entity of the article, or a description where it names nobody. */
export type Referent = { readonly entity: Entity } | { readonly description: string };

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
  const resolved = new Set([...speaks.keys(), ...subjectPronouns(scene)]);
  const subjects = new Map<Mention, Mention>();
  for (const mention of resolved) {
    const subject = subjectBefore(scene, mention, known);
    if (subject) subjects.set(mention, subject);
  }
  const order = [...new Set([...resolved, ...subjects.values()])].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const mention of order) {
    for (let entry = placed[next]; entry && entry.mention.start < mention.start; entry = placed[++next])
      memory.met.push(entry);
    const entity = known.get(mention);
    const subject = subjects.get(mention);
    const referent = entity ? { entity } : refer(scene, memory, mention, subject && referents.get(subject));
    referents.set(mention, referent);
    if (!('entity' in referent)) continue;
    if (!entity) memory.met.push({ mention, entity: referent.entity });
    const line = speaks.get(mention);
    if (line !== undefined) memory.speaker = { entity: referent.entity, line };
  }
  return chosen.map((mention) => (mention && referents.get(mention)) ?? null);
}

/** "He" and "She": they carry a person on to what follows. */
function* subjectPronouns(scene: Scene): Generator<Mention> {
  for (const line of scene.lines)
    for (const mention of line.mentions)
      if (mention.type === 'pronoun' && (mention.head === 'he' || mention.head === 'she')) yield mention;
}

/** Every mention whose entity is plain, in order: names, what stands in apposition to them, and the unnamed when they first appear. */
function placedOf(scene: Scene, { of }: Entities): Placed[] {
  const placed: Placed[] = [...of].map(([mention, entity]) => ({ mention, entity }));
  for (const line of scene.lines)
    for (const mention of line.mentions) {
      const entity = mention.type === 'noun' && !of.has(mention) ? introduced(scene, line, mention) : undefined;
      if (entity) placed.push({ mention, entity });
    }
  return placed.sort((a, b) => a.mention.start - b.mention.start);
}

/** "a senior official", "his wife", "Kestria’s foreign ministry": nouns that bring in somebody new. */
function introduced(scene: Scene, line: Line, mention: Mention): Entity | undefined {
  const { head, sort, from, to, start, end } = mention;
  const name = describeNoun(scene, mention);
  const words = line.tokens.slice(from, to);
  const entity = { name, words: [head], span: [start, end] as const, names: new Set<string>(), count: 1 };
  if (sort === 'body') {
    const owned = head !== 'campaign' && !DOCUMENTS.has(head) && /\p{Lu}/u.test(name);
    return owned ? { ...entity, roles: new Set(), gender: 'unknown', sort, named: true } : undefined;
  }
  if (sort !== 'person' || !INDEFINITE.has(words[0]?.lower ?? '') || isPlural(head)) return undefined;
  const roles = new Set([name.replace(/^\S+ /, '')]);
  return { ...entity, roles, gender: genderOfWords(words.map(({ lower }) => lower)), sort, named: false };
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their']);

/** `about`: whom the sentence before a pronoun’s is about. */
function refer(scene: Scene, memory: Memory, mention: Mention, about?: Referent): Referent {
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
    // Tobias Fell shook his head. "…," he said
    if (about && !('entity' in about && opposed(about.entity.gender, gender))) return about;
    const entity = mostSalient(scene, memory, mention, gender);
    if (entity && !(!about && rivalled(memory, mention, entity, gender))) return { entity };
  }
  if (mention.head === 'i') return { description: authorOf(scene) ?? 'I' };
  if (mention.head === 'it' || mention.head === 'they') {
    const entity = bodyBefore(memory, mention);
    if (entity) return { entity };
  }
  return { description: text.toLowerCase() };
}

/**
 * Whether somebody else, of whom nothing says that it is not they, is named in the sentence before while the entity is not named
 * in the paragraph: to name nobody is better than to name the wrong one.
 */
function rivalled({ met }: Memory, mention: Mention, entity: Entity, gender: Gender): boolean {
  let rival = false;
  for (let i = met.length - 1; i >= Math.max(0, met.length - LOOK_BACK); i--) {
    const entry = met[i];
    if (!entry || entry.mention.line !== mention.line) break;
    if (entry.entity === entity) return false;
    const { sort, named, words } = entry.entity;
    rival ||=
      entry.mention.sentence === mention.sentence - 1 &&
      named &&
      (sort === 'person' || (sort === 'unknown' && words.length > 1)) &&
      !entry.mention.possessive &&
      !opposed(entry.entity.gender, gender);
  }
  return rival;
}

/** "I" outside the marks is the author, where the page names one person as that. */
function authorOf({ article: { author } }: Scene): string | undefined {
  if (author === null) return undefined;
  const words = wordsOfName(author);
  return words.length >= 2 && words.length <= 3 && genderOfName(words) !== 'unknown' ? author : undefined;
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
  // "the Varga supporter" is not Varga, and nobody else who has a name so far
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
