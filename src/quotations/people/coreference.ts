import { passageText } from '../../article/article.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { GENDER_OF_PRONOUN, type Gender, genderOfName, gendersConflict } from './agreement.ts';
import { campaignIn } from './campaign.ts';
import { byNoun, ownedBefore } from './definite-noun.ts';
import { describeNoun } from './description.ts';
import { type Discourse, LOOK_BACK, wordsOfRole } from './discourse.ts';
import type { Entities, Entity } from './entity.ts';
import { knownMentions } from './introduction.ts';
import { issuerOf } from './issuer.ts';
import { wordsOfName } from './name-match.ts';
import { bodyBefore } from './organization.ts';
import { mostSalient } from './salience.ts';
import { subjectBefore } from './subject.ts';

/** Whom a mention stands for: an entity of the article, or a description where it names nobody; null for a pronoun that means nobody known. */
export type Referent = { readonly entity: Entity } | { readonly description: string | null };

/** For each mention chosen for a run whom it stands for; from first to last, since one resolved before weighs in what comes. */
export function resolve(
  parsed: ParsedArticle,
  entities: Entities,
  chosen: readonly (Mention | null)[],
): (Referent | null)[] {
  const known = knownMentions(parsed, entities);
  const entityOf = new Map<Mention, Entity>(known.map(({ mention, entity }) => [mention, entity]));
  const discourse: Discourse = {
    mentioned: [],
    byRole: firstByRole(entities),
    campaigns: new Map(),
    interviewed: undefined,
    speaker: undefined,
  };
  const speaks = new Map<Mention, number>();
  for (const [run, mention] of chosen.entries())
    if (mention) speaks.set(mention, parsed.positions[run]?.lastParagraph ?? mention.paragraph);
  const asked = new Set([...speaks.keys(), ...subjectPronouns(parsed)]);
  const subjects = new Map<Mention, Mention>();
  for (const mention of asked) {
    const subject = subjectBefore(parsed, mention, entityOf);
    if (subject) subjects.set(mention, subject);
  }
  const referents = new Map<Mention, Referent>();
  let next = 0;
  for (const mention of [...new Set([...asked, ...subjects.values()])].sort((a, b) => a.start - b.start)) {
    for (let entry = known[next]; entry && entry.mention.start < mention.start; entry = known[++next])
      discourse.mentioned.push(entry);
    const entity = entityOf.get(mention);
    const subject = subjects.get(mention);
    const referent = entity ? { entity } : refer(parsed, discourse, mention, subject && referents.get(subject));
    referents.set(mention, referent);
    if (!('entity' in referent)) continue;
    if (!entity) discourse.mentioned.push({ mention, entity: referent.entity });
    const paragraph = speaks.get(mention);
    if (paragraph !== undefined) discourse.speaker = { entity: referent.entity, paragraph };
  }
  return chosen.map((mention) => (mention && referents.get(mention)) ?? null);
}

/** By each word of a role the first entity that has it. */
function firstByRole({ all }: Entities): ReadonlyMap<string, Entity> {
  const byRole = new Map<string, Entity>();
  for (const entity of all)
    for (const role of entity.roles)
      for (const word of wordsOfRole(role)) if (!byRole.has(word)) byRole.set(word, entity);
  return byRole;
}

/** "He" and "she", spoken for or not: they keep a person salient. */
function* subjectPronouns(parsed: ParsedArticle): Generator<Mention> {
  for (const paragraph of parsed.paragraphs)
    for (const mention of paragraph.mentions)
      if (mention.type === 'pronoun' && (mention.head === 'he' || mention.head === 'she')) yield mention;
}

/** Whom one mention stands for. `subject`: whom a pronoun takes up by the syntax, see `subjectBefore`. */
function refer(parsed: ParsedArticle, discourse: Discourse, mention: Mention, subject?: Referent): Referent {
  if (mention.type === 'noun') {
    const campaign = mention.head === 'campaign' ? campaignIn(parsed, discourse, mention) : undefined;
    const before = ownedBefore(parsed, mention);
    const entity = campaign ?? issuerOf(parsed, discourse, mention) ?? byNoun(parsed, discourse, mention, before);
    return entity ? { entity } : { description: describeNoun(parsed, before ?? mention) };
  }
  if (mention.head === 'who' || mention.head === 'whom') {
    const before = discourse.mentioned.at(-1);
    if (before && before.mention.paragraph === mention.paragraph && before.mention.sentence === mention.sentence)
      return { entity: before.entity };
  }
  const gender = GENDER_OF_PRONOUN[mention.head];
  if (gender) {
    // Tobias Fell shook his head. "…," he said
    if (subject && !('entity' in subject && gendersConflict(subject.entity.gender, gender))) return subject;
    const entity = mostSalient(parsed, discourse, mention, gender);
    if (entity && (subject || !hasRival(discourse, mention, entity, gender))) return { entity };
  }
  if (mention.head === 'a') {
    if (discourse.interviewed === undefined) discourse.interviewed = interviewed(parsed, discourse);
    if (discourse.interviewed) return { entity: discourse.interviewed };
  }
  if (mention.head === 'i') return { description: authorOf(parsed) ?? null };
  if (mention.head === 'it' || mention.head === 'they') {
    const entity = bodyBefore(discourse, mention);
    if (entity) return { entity };
  }
  return { description: null };
}

/**
 * Whether a pronoun may as well mean somebody else: one named in the sentence before, while the entity is not named in the
 * paragraph. To name nobody is better than to name the wrong one.
 */
function hasRival({ mentioned }: Discourse, mention: Mention, entity: Entity, gender: Gender): boolean {
  let rival = false;
  for (let i = mentioned.length - 1; i >= Math.max(0, mentioned.length - LOOK_BACK); i--) {
    const entry = mentioned[i];
    if (!entry || entry.mention.paragraph !== mention.paragraph) break;
    if (entry.entity === entity) return false;
    const { entityType, named, words } = entry.entity;
    rival ||=
      entry.mention.sentence === mention.sentence - 1 &&
      named &&
      (entityType === 'person' || (entityType === 'unknown' && words.length > 1)) &&
      !entry.mention.possessive &&
      !gendersConflict(entry.entity.gender, gender);
  }
  return rival;
}

/**
 * Who answers as "A" where the text before the first question speaks of an interview: of those whom it names the one named
 * most, and last. Other questions and answers are nobody’s whom it names.
 */
function interviewed({ article, positions, rules }: ParsedArticle, { mentioned }: Discourse): Entity | null {
  const first = positions.find(({ run }) => run.label)?.firstParagraph ?? 0;
  const before = [article.title, ...article.passages.slice(0, first).map((passage) => passageText(article, passage))];
  if (!before.some((text) => rules.interviews?.test(text))) return null;
  let most: Entity | null = null;
  for (const { mention, entity } of mentioned)
    if (
      mention.paragraph < first &&
      entity.named &&
      entity.entityType === 'person' &&
      entity.count >= (most?.count ?? 0)
    )
      most = entity;
  return most;
}

/** "I" outside the marks is the author, where the page names one person as that. */
function authorOf({ article: { author } }: ParsedArticle): string | undefined {
  if (author === null) return undefined;
  const words = wordsOfName(author);
  return words.length >= 2 && words.length <= 3 && genderOfName(words) !== 'unknown' ? author : undefined;
}
