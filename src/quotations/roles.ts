import type { Entity } from './entities.ts';
import { HONORIFICS, isPlural } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { genderOfWords } from './person-names.ts';
import type { Line } from './scene.ts';
import { isCapital, isPossessive, type Token } from './tokens.ts';
import { AUXILIARY, CUE, DETERMINER, POSSESSIVE, PREPOSITION } from './words.ts';

const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.bits & (DETERMINER | POSSESSIVE)) > 0;

function addRole(text: string, line: Line, from: number, to: number, entity: Entity): void {
  let first = from;
  if (isArticle(line.tokens[first])) first++;
  const a = line.tokens[first];
  const b = line.tokens[to - 1];
  if (!a || !b || to <= first) return;
  const role = text.slice(a.start, b.end);
  if (role.length > 120) return;
  if (!HONORIFICS.has(role.toLowerCase().replace('.', '')) || !/^m(?:r|rs|s|iss)\b/i.test(role)) entity.roles.add(role);
  if (entity.gender === 'unknown') entity.gender = genderOfWords(line.tokens.slice(first, to).map((t) => t.lower));
  if (entity.sort === 'unknown') entity.sort = 'person';
}

/** The title that stands before a name. */
export function addTitle(text: string, line: Line, mention: Mention, entity: Entity): void {
  if (mention.outer < mention.from && (mention.sort === 'person' || mention.sort === 'unknown'))
    addRole(text, line, mention.outer, mention.from, entity);
}

/** The titles that stand beside a name: before it, or in apposition on either side. */
export function addRoles(text: string, line: Line, mention: Mention, entity: Entity, of: Map<Mention, Entity>): void {
  const { tokens, mentions } = line;
  addTitle(text, line, mention, entity);
  if (mention.sort === 'body' || mention.sort === 'place') return;
  const { index } = mention;
  const comma = tokens[mention.to];
  if (comma?.lower === ',') {
    const noun = [mentions[index + 1], mentions[index + 2]].find(
      (m) => m?.type === 'noun' && m.outer === mention.to + 1,
    );
    const end = noun ? phraseEnd(tokens, noun.to) : 0;
    if (
      noun?.sort === 'person' &&
      !isPlural(noun.head) &&
      !startsName(tokens, end) &&
      !((tokens[end]?.bits ?? 0) & (CUE | AUXILIARY))
    ) {
      addRole(text, line, noun.from, end, entity);
      of.set(noun, entity);
    }
  }
  if (tokens[mention.outer - 1]?.lower === ',') {
    for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
      const noun = mentions[i];
      if (!noun || noun.sentence !== mention.sentence) break;
      if (noun.type !== 'noun' || noun.sort !== 'person' || isPlural(noun.head) || !isLed(tokens, noun)) continue;
      if (phraseEnd(tokens, noun.to) === mention.outer - 1) {
        addRole(text, line, noun.from, mention.outer - 1, entity);
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
    if (end === at && !(token.bits & PREPOSITION)) break;
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
