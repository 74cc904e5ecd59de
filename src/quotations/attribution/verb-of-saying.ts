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
