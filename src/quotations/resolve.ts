import type { Entities, Entity, Gender } from './entities.ts';
import { BODIES, DETERMINERS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/** Whom a mention stands for: an entity of the article, or a description where it names nobody. */
export type Referent = { readonly entity: Entity } | { readonly description: string };

interface Placed {
  readonly mention: Mention;
  readonly entity: Entity;
}

const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
};
const FAR = 8;

/** Resolves each chosen mention, first to last; what was resolved before weighs in what comes. */
export function resolve(scene: Scene, entities: Entities, chosen: readonly (Mention | null)[]): (Referent | null)[] {
  const placed: Placed[] = [...entities.of]
    .map(([mention, entity]) => ({ mention, entity }))
    .sort((a, b) => a.mention.start - b.mention.start);
  const known = new Map<Mention, Entity>(entities.of);
  let speaker: { entity: Entity; at: number; line: number } | undefined;
  return chosen.map((mention, run) => {
    if (!mention) return null;
    const referent = known.has(mention)
      ? { entity: known.get(mention) as Entity }
      : refer(scene, placed, mention, speaker);
    if ('entity' in referent) {
      known.set(mention, referent.entity);
      speaker = { entity: referent.entity, at: mention.start, line: scene.places[run]?.lastLine ?? mention.line };
    }
    return referent;
  });
}

function refer(
  scene: Scene,
  placed: readonly Placed[],
  mention: Mention,
  speaker: { entity: Entity; at: number; line: number } | undefined,
): Referent {
  const text = scene.article.text.slice(mention.start, mention.end);
  if (mention.type === 'pronoun') {
    if (mention.head === 'who' || mention.head === 'whom') {
      const before = placed.findLast(
        (p) =>
          p.mention.end <= mention.start && p.mention.line === mention.line && p.mention.sentence === mention.sentence,
      );
      if (before) return { entity: before.entity };
    }
    const gender = GENDER_OF[mention.head];
    if (gender) {
      const entity = byPronoun(scene, placed, mention, gender, speaker);
      if (entity) return { entity };
    }
    return { description: text.toLowerCase() === 'i' ? 'I' : text.toLowerCase() };
  }
  const entity = byRole(scene, placed, mention);
  return entity ? { entity } : { description: describeNoun(text, mention) };
}

/** "the ambassador": the person last named who has that role. */
function byRole(scene: Scene, placed: readonly Placed[], mention: Mention): Entity | undefined {
  if (mention.sort === 'body') return undefined;
  const first = scene.lines[mention.line]?.tokens[mention.from]?.lower ?? '';
  if (first === 'a' || first === 'an' || (DETERMINERS.has(first) && !['the', 'this', 'that'].includes(first)))
    return undefined;
  const head = mention.head;
  const holds = (entity: Entity): boolean =>
    [...entity.roles].some((role) =>
      role
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u)
        .includes(head),
    );
  let after: Entity | undefined;
  let before: Entity | undefined;
  for (const { mention: other, entity } of placed) {
    if (!holds(entity)) continue;
    if (other.start < mention.start) before = entity;
    else after ??= entity;
  }
  return before ?? after;
}

function byPronoun(
  scene: Scene,
  placed: readonly Placed[],
  mention: Mention,
  gender: Gender,
  speaker: { entity: Entity; at: number; line: number } | undefined,
): Entity | undefined {
  let best: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const seen = new Map<Entity, number>();
  let order = 0;
  for (let i = placed.length - 1; i >= 0; i--) {
    const entry = placed[i];
    if (!entry || entry.mention.start >= mention.start) continue;
    const { mention: other, entity } = entry;
    const lines = mention.line - other.line;
    if (lines > FAR) break;
    if (entity.sort === 'body' || entity.sort === 'place') continue;
    if (entity.gender !== 'unknown' && entity.gender !== gender) continue;
    if (!seen.has(entity)) seen.set(entity, order++);
    const sentences = lines === 0 ? mention.sentence - other.sentence : lines + 1;
    const line = scene.lines[other.line];
    const subject = line ? isSubject(line.tokens, other) : false;
    let score = -1.2 * sentences - 0.4 * (seen.get(entity) ?? 0);
    if (subject) score += 1.5;
    if (other.possessive) score -= 1;
    if (entity.gender === gender) score += 0.7;
    if (entity.sort === 'unknown') score -= 0.8;
    if (entity.words.length === 1 && entity.count === 1) score -= 1;
    score += Math.min(2, entity.count * 0.1);
    if (speaker && speaker.entity === entity && mention.line - speaker.line <= 2) score += 2;
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** Whether a mention opens its sentence, or a verb follows it. */
function isSubject(tokens: readonly { sentence: number; kind: string }[], mention: Mention): boolean {
  const before = tokens[mention.outer - 1];
  return !before || before.sentence !== mention.sentence || before.kind === 'run';
}

/** An unnamed source as written: "a senior official"; a body with a name in it by that name: "Trump campaign". */
function describeNoun(text: string, mention: Mention): string {
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
