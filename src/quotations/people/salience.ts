import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { BODY, ROLE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import { type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import type { Gender } from './agreement.ts';
import { type Discourse, type LastSpeaker, LOOK_BACK, type ResolvedMention } from './discourse.ts';
import type { Entity } from './entity.ts';

const PREPOSITIONS = setOf(LEXICON.prepositions);

/** A pronoun does not reach farther back than this many paragraphs. */
const FAR = 8;

/** The most salient person of a gender: whom a reader would take "he", "she" or "the businessman" for. */
export function mostSalient(
  parsed: ParsedArticle,
  { mentioned, speaker }: Discourse,
  mention: Mention,
  gender: Gender,
): Entity | undefined {
  let best: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const seen = new Map<Entity, number>();
  for (let i = mentioned.length - 1; i >= Math.max(0, mentioned.length - LOOK_BACK); i--) {
    const entry = mentioned[i];
    if (!entry) break;
    const { mention: other, entity } = entry;
    const paragraphs = mention.paragraph - other.paragraph;
    if (paragraphs > FAR) break;
    if (entity.entityType === 'body' || entity.entityType === 'place') continue;
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) continue;
    const recent = seen.get(entity) ?? seen.size;
    seen.set(entity, recent);
    const score = salience(parsed, entry, mention, gender) - 0.5 * recent + speaksOn(entity, speaker, mention);
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** How much one earlier mention speaks for its person: recent ones, subjects and speakers do. */
function salience(
  parsed: ParsedArticle,
  { mention: other, entity }: ResolvedMention,
  mention: Mention,
  gender: Gender,
): number {
  const paragraph = parsed.paragraphs[other.paragraph];
  if (!paragraph) return Number.NEGATIVE_INFINITY;
  const paragraphs = mention.paragraph - other.paragraph;
  const last = paragraph.tokens.at(-1)?.sentence ?? 0;
  const sentences =
    paragraphs === 0 ? mention.sentence - other.sentence : 0.7 * paragraphs + 0.5 * (last - other.sentence);
  const place = syntax(paragraph, other);
  let score = -1.2 * sentences + Math.min(1, entity.count * 0.1);
  if (saysSomething(place)) score += place.verb.lemma === 'ask' || place.cue?.lemma === 'ask' ? 0.7 : 2.2;
  else if (place.preceding === '^') score += place.verb.via === 'none' ? 1.5 : 2;
  else if (PREPOSITIONS.has(place.preceding)) score -= 0.6;
  if (other.possessive) score -= 0.7;
  else if ((paragraph.tokens[other.to]?.classes ?? 0) & (ROLE | BODY)) score -= 1.5; // "a Varga supporter"
  if (entity.gender === gender) score += 0.7;
  if (entity.entityType === 'unknown') score -= 2;
  if (mention.type === 'noun' && entity.roles.size > 0) score -= 1.5; // none of their roles is this one
  return score;
}

/** Whoever spoke last is likely to speak on. */
const speaksOn = (entity: Entity, speaker: LastSpeaker | undefined, mention: Mention): number =>
  speaker?.entity !== entity || mention.paragraph - speaker.paragraph > 2
    ? 0
    : mention.paragraph === speaker.paragraph
      ? 2
      : 1.2;
