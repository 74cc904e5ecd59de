import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { AUXILIARY, CUE, DETERMINER, POSSESSIVE, PREPOSITION } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import { isLocated } from '../mentions/name-kinds.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';
import { isCapital, isPossessive, type Token } from '../tokens/token.ts';
import { genderOfWords, isPlural } from './agreement.ts';
import type { Entity } from './entity.ts';

const HONORIFICS = setOf(LEXICON.honorifics);

const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & (DETERMINER | POSSESSIVE)) > 0;

function addRole(text: string, paragraph: Paragraph, from: number, to: number, entity: Entity): void {
  let first = from;
  if (isArticle(paragraph.tokens[first])) first++;
  if (paragraph.tokens[first]?.lower === 'late') first++; // dead, which is no title
  const a = paragraph.tokens[first];
  const b = paragraph.tokens[to - 1];
  if (!a || !b || to <= first) return;
  const role = text.slice(a.start, b.end);
  if (role.length > 120) return;
  if (!HONORIFICS.has(role.toLowerCase().replace('.', '')) || !/^m(?:r|rs|s|iss)\b/i.test(role)) entity.roles.add(role);
  if (entity.gender === 'unknown') entity.gender = genderOfWords(paragraph.tokens.slice(first, to).map((t) => t.lower));
  if (entity.entityType === 'unknown') entity.entityType = 'person';
}

/** The title that stands before a name. */
export function addTitle(text: string, paragraph: Paragraph, mention: Mention, entity: Entity): void {
  if (mention.titleFrom < mention.from && (mention.entityType === 'person' || mention.entityType === 'unknown'))
    addRole(text, paragraph, mention.titleFrom, mention.from, entity);
}

/** The titles that stand beside a name: before it, or in apposition on either side. Their nouns are added to `of`. */
export function addRoles(
  text: string,
  paragraph: Paragraph,
  mention: Mention,
  entity: Entity,
  of: Map<Mention, Entity>,
): void {
  addTitle(text, paragraph, mention, entity);
  if (mention.entityType === 'body' || mention.entityType === 'place' || leadsOn(paragraph, mention)) return;
  const after = appositionAfter(paragraph, mention);
  if (after) {
    addRole(text, paragraph, after.noun.from, after.end, entity);
    of.set(after.noun, entity);
  }
  const before = appositionBefore(paragraph, mention);
  if (before) {
    addRole(text, paragraph, before.from, startOf(paragraph, mention) - 1, entity);
    of.set(before, entity);
  }
}

/** "Wong Roy Chang, the attaché"; not "in Austin, the mayor" */
function appositionAfter(
  { tokens, mentions }: Paragraph,
  mention: Mention,
): { noun: Mention; end: number } | undefined {
  const { index, to } = mention;
  if (tokens[to]?.lower !== ',' || (to - mention.from === 1 && isLocated(tokens, mention))) return undefined;
  const noun = [mentions[index + 1], mentions[index + 2]].find((m) => m?.type === 'noun' && m.titleFrom === to + 1);
  if (noun?.entityType !== 'person' || isPlural(noun.head)) return undefined;
  const end = phraseEnd(tokens, noun.to);
  return startsName(tokens, end) || (tokens[end]?.classes ?? 0) & (CUE | AUXILIARY) ? undefined : { noun, end };
}

/** "Perth" in "Perth teacher Ana Vale": a name right before the title of another. */
const leadsOn = ({ mentions }: Paragraph, { index, to }: Mention): boolean => {
  const next = mentions[index + 1];
  return next?.type === 'name' && next.titleFrom === to && next.from > to;
};

/** Where a name begins, with its title and the name before that. */
function startOf(paragraph: Paragraph, { index, titleFrom }: Mention): number {
  const before = paragraph.mentions[index - 1];
  return before?.type === 'name' && leadsOn(paragraph, before) ? before.titleFrom : titleFrom;
}

/** "the attaché, Wong Roy Chang", "her mother, Perth teacher Ana Vale" */
function appositionBefore(paragraph: Paragraph, mention: Mention): Mention | undefined {
  const { tokens, mentions } = paragraph;
  const { index, sentence } = mention;
  const start = startOf(paragraph, mention);
  if (tokens[start - 1]?.lower !== ',') return undefined;
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const noun = mentions[i];
    if (noun?.sentence !== sentence) return undefined;
    if (noun.type !== 'noun' || noun.entityType !== 'person' || isPlural(noun.head)) continue;
    if (!isLed(tokens, noun, mentions[i - 1])) continue;
    return phraseEnd(tokens, noun.to) === start - 1 ? noun : undefined;
  }
  return undefined;
}

/**
 * Whether a noun has an article, a capital, an owner, or a name right before it, "Commerce president". "As president, Chang would …": a
 * bare one is no title of the name after it.
 */
const isLed = (tokens: readonly Token[], { from, to }: Mention, before: Mention | undefined): boolean =>
  isArticle(tokens[from]) ||
  isCapital(tokens[from]) ||
  tokens.slice(from, to).some(isPossessive) ||
  (before?.type === 'name' && before.to === from);

/** ", Wong Roy Chang" after a noun: the noun belongs to that name, not to the one before it. */
const startsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === ',' && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);

const ENDS_PHRASE = new Set([
  'who',
  'which',
  'that',
  'said',
  'says',
  'told',
  'has',
  'had',
  'is',
  'was',
  'during',
  'after',
  'before',
]);

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
    if (end === at && !(token.classes & PREPOSITION)) break;
    if (ENDS_PHRASE.has(token.lower)) break;
    end++;
  }
  return end;
}
