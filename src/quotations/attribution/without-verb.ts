import { endsAccordingTo, endsAccordingToSame } from '../lexicon/according-to.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';
import { firstFrom, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';
import type { RunPosition } from '../tokens/tokens.ts';

/** Tokens from "laut Ilse Varga" to the run, at most, and from the run to it. */
const FARTHEST = 20;
/** Tokens from "laut" to the name, its title among them: "laut der Ministerin Ilse Varga". */
const NEAR_NAME = 4;

/** Laut Ilse Varga ist das Schiff „verkauft“ · « … », selon Ilse Varga: whom the run’s own sentence rests on. */
export function nameAccordingTo(
  { tokens, mentions }: Paragraph,
  { firstToken, lastToken }: RunPosition,
  rules: LanguageRules,
): Mention | undefined {
  if (rules.accordingTo.size === 0 && rules.accordingToBehind.size === 0) return undefined;
  const sentence = tokens[firstToken]?.sentence;
  for (let at = firstToken - 1; at >= firstToken - FARTHEST && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.kind === 'run') break;
    const name = nameRestedOn(tokens, mentions, at, rules);
    if (name && name.to <= firstToken) return name;
  }
  for (let at = lastToken + 1; at <= lastToken + LONGEST_PHRASE; at++) {
    if (tokens[at]?.kind === 'run') return undefined;
    const name = nameRestedOn(tokens, mentions, at, rules);
    if (name) return name;
  }
  return undefined;
}

/** Tokens from a run to the last word of "nach Angaben von", at most, or to the one behind a name. */
const LONGEST_PHRASE = 5;

/** The name that a word at a token shows to be rested on, right behind it or before it. */
function nameRestedOn(
  tokens: Paragraph['tokens'],
  mentions: Paragraph['mentions'],
  at: number,
  rules: LanguageRules,
): Mention | undefined {
  if (endsAccordingToSame(tokens, at, rules)) return undefined;
  if (rules.accordingToBehind.has(tokens[at]?.lower ?? '')) {
    const name = mentions[firstFrom(mentions, at) - 1];
    if (name?.type !== 'name') return undefined;
    // 山田太郎氏によると
    const between = tokens.slice(name.to, at);
    return between.every(({ lower }) => rules.unspaced?.others.has(lower)) ? name : undefined;
  }
  if (!endsAccordingTo(tokens, at, rules)) return undefined;
  // "según la directora del hospital, Elvira Soto"
  const comma = wordsEnd(tokens, at + 1);
  const apposed = comma > at + 2 ? apposedAt(tokens, mentions, comma) : undefined;
  if (apposed) return apposed;
  const name = mentions[firstFrom(mentions, at + 1)];
  if (name?.type !== 'name' || name.from > at + NEAR_NAME || name.sentence !== tokens[at]?.sentence) return undefined;
  return tokens.slice(at + 1, name.from).every(({ kind }) => kind === 'word') ? name : undefined;
}

/** Words of a role, at most: "la directora del hospital". */
const LONGEST_ROLE = 10;

/** Where the words from a token on end: the index of the mark behind them. */
export function wordsEnd(tokens: Paragraph['tokens'], at: number): number {
  let end = at;
  while (end < at + LONGEST_ROLE && tokens[end]?.kind === 'word') end++;
  return end;
}

/** A full name between the comma at a token and another mark: whoever has the role before it. */
export function apposedAt(
  tokens: Paragraph['tokens'],
  mentions: Paragraph['mentions'],
  comma: number,
): Mention | undefined {
  if (tokens[comma]?.lower !== ',') return undefined;
  const name = mentions[firstFrom(mentions, comma + 1)];
  if (name?.type !== 'name' || name.titleFrom !== comma + 1 || name.to - name.from < 2) return undefined;
  return tokens[name.to]?.kind === 'word' ? undefined : name;
}

/** Whether a name stands behind the words of "according to", where a language inflects it. */
export const isRestedOn = ({ tokens, mentions }: Paragraph, name: Mention, rules: LanguageRules): boolean => {
  for (let at = name.from - 1; at >= name.from - NEAR_NAME && tokens[at]?.kind === 'word'; at--)
    if (rules.accordingTo.has(tokens[at]?.lower ?? '')) return nameRestedOn(tokens, mentions, at, rules) === name;
  return false;
};

/** Tokens from "called" to what something is called: "nannte den Hafen von Lowen einen „toten See“". */
const LONGEST_OBJECT = 10;
/** Tokens from a name to the verb: "Ana Morel a qualifié". */
const NEAR_VERB = 3;

/** Olga Prim nannte den Hafen einen „toten See“: who calls something so. */
export function nameCalling(
  { tokens, mentions }: Paragraph,
  { firstToken }: RunPosition,
  { callingVerbs }: LanguageRules,
): Mention | undefined {
  for (let at = firstToken - 1; at >= firstToken - LONGEST_OBJECT && tokens[at]?.kind === 'word'; at--) {
    if (!callingVerbs.has(tokens[at]?.lower ?? '')) continue;
    const before = firstFrom(mentions, at);
    const name = mentions.slice(Math.max(0, before - NEAR_VERB), before).findLast((m) => m.type === 'name');
    if (!name || name.to > at || name.to <= at - NEAR_VERB || name.sentence !== tokens[at]?.sentence) return undefined;
    const opens = tokens[name.titleFrom - 1]?.sentence !== name.sentence || tokens[name.from - 1]?.lower === ',';
    return opens && tokens.slice(name.to, at).every(({ kind }) => kind === 'word') ? name : undefined;
  }
  return undefined;
}

const DASHES = new Set(['-', '–', '—']);

/** „Gut gemacht.“ — @LouTarn, 3. Mai: a paragraph that the words open, and a name alone behind a dash. */
export function nameSigned(
  { tokens, mentions }: Paragraph,
  { firstToken, lastToken }: RunPosition,
): Mention | undefined {
  let at = lastToken + 1;
  if (tokens[at]?.lower === '.') at++;
  if (firstToken !== 0 || !DASHES.has(tokens[at]?.lower ?? '')) return undefined;
  const name = mentions[firstFrom(mentions, at + 1)];
  const after = tokens[name?.to ?? 0];
  return name?.type === 'name' && name.from === at + 1 && after?.kind !== 'word' ? name : undefined;
}

/** Der Film „Nacht am Hafen“: a title. */
export const isTitleOf = ({ tokens }: Paragraph, { firstToken }: RunPosition, { works }: LanguageRules): boolean =>
  works.has(tokens[firstToken - 1]?.lower ?? '');

/** Ana Morel nunca dijo «me voy»: whoever never said it. */
export function isDenied(
  { tokens }: Paragraph,
  name: Mention,
  { firstToken }: RunPosition,
  { nevers }: LanguageRules,
): boolean {
  if (name.to > firstToken) return false;
  const between = tokens.slice(name.to, firstToken);
  return between.every(({ kind }) => kind === 'word') && between.some(({ lower }) => nevers.has(lower));
}
