import type { LanguageRules, UnspacedRules } from '../lexicon/language-rules.ts';
import type { Token } from '../tokens/token.ts';
import type { Mention } from './mention.ts';

const NAME = /^[\p{Script=Han}\p{Script=Katakana}ー・·]{2,12}$/u;
/** Tokens from a name to the verb of saying or the run that it belongs to, at most. */
const NEAR = 5;

/** The names of a paragraph without spaces: what stands right before a title, a particle or a verb of saying that belongs to quoted words. */
export function unspacedNames(tokens: readonly Token[], paragraph: number, rules: LanguageRules): Mention[] {
  const { unspaced, reportingVerbs } = rules;
  if (!unspaced) return [];
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!NAME.test(token.text) || isKnown(token, unspaced) || reportingVerbs.has(token.lower)) continue;
    if (!belongs(tokens, at, rules, unspaced)) continue;
    const titled = unspaced.titles.has(tokens[at - 1]?.lower ?? '');
    found.push({
      type: 'name',
      paragraph,
      index: found.length,
      from: at,
      to: at + 1,
      titleFrom: titled ? at - 1 : at,
      start: token.start,
      end: token.end,
      head: token.lower,
      possessive: false,
      sentence: token.sentence,
      entityType: 'person',
    });
  }
  return found;
}

const isKnown = ({ lower }: Token, { titles, others }: UnspacedRules): boolean =>
  titles.has(lower) || others.has(lower);

/** Whether nothing but titles, particles and marks stands between a word and a verb of saying or a run. */
function belongs(tokens: readonly Token[], at: number, rules: LanguageRules, unspaced: UnspacedRules): boolean {
  for (let i = at + 1; i <= at + NEAR; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (rules.reportingVerbs.has(token.lower) || rules.accordingToBehind.has(token.lower)) return true;
    if (token.kind === 'run') return i > at + 1 && unspaced.others.has(tokens[i - 1]?.lower ?? '');
    if (token.kind === 'word' && !isKnown(token, unspaced)) return false;
    if (token.kind === 'mark' && !/[，,、：:]/.test(token.text)) return false;
  }
  return false;
}
