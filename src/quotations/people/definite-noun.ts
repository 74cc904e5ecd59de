import { BODIES, LEXICON, setOf } from '../lexicon/lexicon.ts';
import { DEMONYM, PORTFOLIO, wordClassesOf } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { isUpper } from '../tokens/character.ts';
import { isCapital, isPossessive, type Token } from '../tokens/token.ts';
import { genderOfWords, isPlural } from './agreement.ts';
import { type Discourse, latest, wordsOfRole } from './discourse.ts';
import type { Entity } from './entity.ts';
import { INDEFINITE } from './introduction.ts';
import { bodyByNoun } from './organization.ts';
import { mostSalient } from './salience.ts';

/**
 * "the ambassador": the person last named who has that role, else whoever has it later, else the most salient person.
 *
 * @param before what brought in somebody who is called so, without a name: then it is nobody else; see `ownedBefore`
 */
export function byNoun(
  parsed: ParsedArticle,
  discourse: Discourse,
  mention: Mention,
  before: Mention | undefined,
): Entity | undefined {
  const paragraph = parsed.paragraphs[mention.paragraph];
  const first = paragraph?.tokens[mention.from]?.lower ?? '';
  const { head } = mention;
  if (BODIES.has(head) || mention.entityType === 'unknown') return bodyByNoun(discourse, mention, first);
  if (!paragraph || mention.entityType !== 'person' || INDEFINITE.has(first) || isPlural(head)) return undefined;
  const owner = ownerIn(paragraph.tokens, mention);
  const peoples = peoplesAmong(paragraph.tokens.slice(mention.from, mention.to).map(({ lower }) => lower));
  const fits = (entity: Entity): boolean => hasRole(entity, head, owner, peoples);
  const named = latest(discourse, ({ entity }) => fits(entity));
  if (named) return named.entity;
  const later = discourse.byRole.get(head);
  if (later && fits(later)) return later;
  if (before || owner || isPlaced(paragraph.tokens, mention) || (first !== 'the' && first !== 'this')) return undefined;
  const inside = paragraph.tokens.slice(mention.from + 1, mention.to);
  // "the Varga supporter" is not Varga, and nobody else who has a name so far
  if (
    !ROLES_TO_REFER_BACK_BY.has(head) ||
    inside.some(({ lower }) =>
      latest(
        discourse,
        ({ entity }) => entity.named && entity.entityType === 'person' && entity.words.at(-1) === lower,
      ),
    )
  )
    return undefined;
  return mostSalient(parsed, discourse, mention, genderOfWords(inside.map(({ lower }) => lower)));
}

/** Paragraphs and mentions that are looked back through for it. */
const FAR = 3;
const MOST_MENTIONS = 60;

/** "Varga’s former strategist", where "the strategist" is spoken of a little later. */
export function ownedBefore({ paragraphs }: ParsedArticle, mention: Mention): Mention | undefined {
  const { head, to, from } = mention;
  if (to - from !== 2 || paragraphs[mention.paragraph]?.tokens[from]?.lower !== 'the') return undefined;
  let left = MOST_MENTIONS;
  for (let p = mention.paragraph; p >= Math.max(0, mention.paragraph - FAR); p--) {
    const { tokens, mentions } = paragraphs[p] ?? { tokens: [], mentions: [] };
    const last = p === mention.paragraph ? mention.index - 1 : mentions.length - 1;
    for (let i = last; i >= 0 && left > 0; i--, left--) {
      const other = mentions[i];
      if (other?.type === 'noun' && other.head === head && ownerIn(tokens, other)) return other;
    }
  }
  return undefined;
}

/** "the mayor of Logan Heights" is brought in, not referred back to. */
function isPlaced(tokens: readonly Token[], { from, to }: Mention): boolean {
  const last = tokens[to - 1];
  if (!last || !isCapital(last) || last.classes & PORTFOLIO) return false;
  return tokens.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'to' || lower === 'for');
}

/** Whose somebody is: "Varga" in "Varga’s former strategist". */
interface Owner {
  /** The last word of the owner’s name or noun. */
  readonly word: string;
  /** Whether whoever is owned was that once: "Varga’s former strategist". */
  readonly former: boolean;
}

function ownerIn(tokens: readonly Token[], { from, to }: Mention): Owner | undefined {
  for (let i = to - 1; i > from; i--)
    if (isPossessive(tokens[i])) {
      const former = tokens.slice(i, to).some(({ lower }) => lower === 'former');
      return { word: tokens[i - 1]?.text ?? '', former };
    }
  return undefined;
}

/** Whether an entity has a role, and as far as one can tell in the service of that owner. */
function hasRole(entity: Entity, head: string, owner: Owner | undefined, peoples: readonly string[]): boolean {
  for (const role of entity.roles) {
    const words = wordsOfRole(role);
    if (areOthers(peoples, peoplesAmong(words))) continue;
    if (words.includes(head) && (!owner || (serves(role, words, owner) && !isCalled(entity, role, owner)))) return true;
  }
  return false;
}

/** The peoples and parties that words tell of: "GOP" in "the GOP front-runner". */
const peoplesAmong = (words: readonly string[]): string[] =>
  words.filter((word) => wordClassesOf(word) & DEMONYM).map((word) => (word === 'gop' ? 'republican' : word));

/** "the GOP front-runner" is not the Democratic front-runner. */
const areOthers = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));

/** Whether a role names no other owner by name: "Okwerre’s strategist" is not Varga’s. */
function serves(role: string, words: readonly string[], { word, former }: Owner): boolean {
  const [, own] = /([\p{L}\p{N}.-]+)['’]s?(?:\s|$)/u.exec(role) ?? [];
  const isOther = own !== undefined && own !== word && isUpper(own) && isUpper(word);
  return !isOther && (!former || words.includes('former'));
}

/** Whether an entity is the owner itself, by its name or by another role than this. */
const isCalled = (entity: Entity, role: string, { word }: Owner): boolean =>
  entity.words.includes(word.toLowerCase()) ||
  [...entity.roles].some((other) => other !== role && wordsOfRole(other).includes(word.toLowerCase()));

const ROLES_TO_REFER_BACK_BY = setOf(LEXICON.rolesToReferBackBy);
