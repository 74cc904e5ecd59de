import type { LanguageRules } from '../lexicon/language-rules.ts';
import type { Token } from '../tokens/token.ts';

/** Tokens between the run and the verb, and between that and the name. */
export const NEAR = 4;

/** Whether a token is a verb of saying; in French with the pronoun behind it, "dit-il". */
export function verbIn(
  token: Token | undefined,
  { reportingVerbs, pronouns }: LanguageRules,
): 'alone' | 'with pronoun' | undefined {
  if (token?.kind !== 'word') return undefined;
  if (reportingVerbs.has(token.lower)) return 'alone';
  const parts = token.lower.split('-');
  if (parts.length < 2 || !pronouns.has(parts.at(-1) ?? '')) return undefined;
  return reportingVerbs.has(parts[0] ?? '') || parts[0] === 'a' ? 'with pronoun' : undefined;
}

/** Tokens from the first part of a verb to its second, at most: "wollte Bürgermeisterin Greta Palm wissen". */
const LONGEST_PAIR = 6;

/**
 * Where a verb of saying that begins at a token ends, as far as no name parts it; undefined where none begins. A verb of two
 * parts may hold its subject between them, and ends with the first then.
 */
export function verbEnd(tokens: readonly Token[], at: number, rules: LanguageRules): number | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  if (rules.reportingVerbs.has(first.lower)) return at;
  const seconds = rules.reportingPairs.get(first.lower);
  if (!seconds) return undefined;
  for (let i = at + 1; i <= at + LONGEST_PAIR && tokens[i]?.kind === 'word'; i++)
    if (seconds.has(tokens[i]?.lower ?? '')) return i === at + 1 ? i : at;
  return undefined;
}
