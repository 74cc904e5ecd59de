import type { Entity } from './entities.ts';
import { isSayer } from './grammar.ts';
import { PREPOSITIONS } from './lexicon.ts';
import { type Before, LOOK_BACK, type Memory, type Placed } from './memory.ts';
import type { Mention } from './mentions.ts';
import type { Gender } from './person-names.ts';
import { type Scene, syntax } from './scene.ts';
import { BODY, ROLE } from './words.ts';

/** A pronoun does not reach farther back than this many paragraphs. */
const FAR = 8;

/** The person whom a reader would take "he", "she" or "the businessman" for. */
export function mostSalient(
  scene: Scene,
  { met, speaker }: Memory,
  mention: Mention,
  gender: Gender,
): Entity | undefined {
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
  else if ((line.tokens[other.to]?.bits ?? 0) & (ROLE | BODY)) score -= 1.5; // "a Varga supporter"
  if (entity.gender === gender) score += 0.7;
  if (entity.sort === 'unknown') score -= 2;
  if (mention.type === 'noun' && entity.roles.size > 0) score -= 1.5; // none of their roles is this one
  return score;
}

/** Whoever spoke last is likely to go on. */
const carriedOn = (entity: Entity, speaker: Before | undefined, mention: Mention): number =>
  speaker?.entity !== entity || mention.line - speaker.line > 2 ? 0 : mention.line === speaker.line ? 2 : 1.2;
