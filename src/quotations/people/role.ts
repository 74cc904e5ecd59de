import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { AUXILIARY, CUE, DETERMINER, POSSESSIVE, PREPOSITION } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
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

/** The titles that stand beside a name: before it, or in apposition on either side. */
export function addRoles(
  text: string,
  paragraph: Paragraph,
  mention: Mention,
  entity: Entity,
  of: Map<Mention, Entity>,
): void {
  const { tokens, mentions } = paragraph;
  addTitle(text, paragraph, mention, entity);
  if (mention.entityType === 'body' || mention.entityType === 'place') return;
  const { index } = mention;
  const comma = tokens[mention.to];
  if (comma?.lower === ',') {
    const noun = [mentions[index + 1], mentions[index + 2]].find(
      (m) => m?.type === 'noun' && m.titleFrom === mention.to + 1,
    );
    const end = noun ? phraseEnd(tokens, noun.to) : 0;
    if (
      noun?.entityType === 'person' &&
      !isPlural(noun.head) &&
      !startsName(tokens, end) &&
      !((tokens[end]?.classes ?? 0) & (CUE | AUXILIARY))
    ) {
      addRole(text, paragraph, noun.from, end, entity);
      of.set(noun, entity);
    }
  }
  if (tokens[mention.titleFrom - 1]?.lower === ',') {
    for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
      const noun = mentions[i];
      if (!noun || noun.sentence !== mention.sentence) break;
      if (noun.type !== 'noun' || noun.entityType !== 'person' || isPlural(noun.head) || !isLed(tokens, noun)) continue;
      if (phraseEnd(tokens, noun.to) === mention.titleFrom - 1) {
        addRole(text, paragraph, noun.from, mention.titleFrom - 1, entity);
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
    if (end === at && !(token.classes & PREPOSITION)) break;
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
