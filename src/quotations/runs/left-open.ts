import type { Span } from '../../article/span.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';
import { CUES, STRONG_CUES } from '../lexicon/reporting-verb.ts';

/** Words of a report that ends a paragraph, at most: ", the minister of the interior said on Friday." */
const LONGEST = 9;
/** Characters. */
const LONGEST_TAIL = 120;

/** A pronoun by which a speaker speaks of himself or to others: then the tail is still the speaker’s. */
const SPEAKERS_OWN = new Set(['i', 'we', 'you', 'and', 'but', 'that', 'who', 'which']);

/**
 * Where the words of a run end that its paragraph leaves open, in front of the report behind them: "…for good, the minister
 * said." Undefined where no report follows; then the run goes on, as in a speech of several paragraphs.
 */
export function endBeforeReport(text: string, [from, to]: Span, rules: LanguageRules): number | undefined {
  const tail = text.slice(Math.max(from, to - LONGEST_TAIL), to);
  const comma = Math.max(tail.lastIndexOf(', '), tail.lastIndexOf('? '), tail.lastIndexOf('! '));
  if (comma < 0) return undefined;
  const words = tail.slice(comma + 1).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < 2 || words.length > LONGEST || SPEAKERS_OWN.has(words[0]?.toLowerCase() ?? '')) return undefined;
  return words.some((word) => reports(word.toLowerCase(), rules)) ? to - tail.length + comma + 1 : undefined;
}

/** Whether a word is a verb of saying in the form that a report has. */
const reports = (word: string, { hasGrammar, reportingVerbs }: LanguageRules): boolean => {
  if (!hasGrammar) return reportingVerbs.has(word);
  const lemma = CUES.get(word);
  return lemma !== undefined && lemma !== word && !word.endsWith('ing') && STRONG_CUES.has(lemma);
};
