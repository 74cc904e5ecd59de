import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import { BODY, CUE, PARTICLE, ROLE } from '../lexicon/word-class.ts';
import { inNoun, isCapital, isPossessive, type Token } from '../tokens/token.ts';
import { isNameStart } from './name-extent.ts';

// How far a noun phrase goes, and what its last word is.

/** "Kestria’s foreign ministry": what a name owns, where that is a role or a body, or says something, and no name follows. */
export function ownedAt(tokens: readonly Token[], at: number): { head: number; role: boolean } | undefined {
  let owner = at + 1;
  while (owner < at + LONGEST_NOUN && isOfName(tokens, owner)) owner++;
  if (!isPossessive(tokens[owner])) return undefined;
  const end = nounEnd(tokens, owner + 1);
  if (isNameStart(tokens, end.head + 1)) return undefined;
  return end.role || (end.head > owner && speaks(tokens, at, end.head)) ? end : undefined;
}

/** "Maria de la Cruz" */
export function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isCapital(token)) return token !== undefined;
  return (token.classes & PARTICLE) !== 0 && (isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]));
}

/** "Varga’s bodyguard said", "“…,” said Varga’s bodyguard": whatever the noun is, the verb is its own and not its owner’s. */
function speaks(tokens: readonly Token[], at: number, head: number): boolean {
  const [noun, after, before] = [tokens[head], tokens[head + 1], tokens[at - 1]];
  if (!noun || isCapital(noun) || noun.classes & CUE) return false;
  if (after?.sentence === noun.sentence && isPlainlyVerb(after)) return true;
  return tokens[at - 2]?.kind === 'run' && (before?.classes ?? 0) & CUE ? after?.kind !== 'word' : false;
}

/** Words that a noun phrase has at most. */
export const LONGEST_NOUN = 9;

/** A reporting verb in a form that is no noun as well: not the "plan" and "claims" of "Varga’s latest plan". */
export const isPlainlyVerb = ({ lower, classes }: Token): boolean =>
  (classes & CUE) !== 0 && CUES.get(lower) !== lower && (!lower.endsWith('s') || NO_NOUNS.has(lower));

const NO_NOUNS = new Set([
  'says',
  'tells',
  'writes',
  'calls',
  'adds',
  'insists',
  'recalls',
  'argues',
  'thinks',
  'warns',
]);

const PAST_FORMS = setOf(LEXICON.pastForms);

/** Where the noun phrase that goes on at `at` ends: the index of its head, and whether that is a role or a body. */
export function nounEnd(tokens: readonly Token[], at: number): { head: number; role: boolean } {
  let head = -1;
  let roleAt = -1;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NOUN); i++) {
    const token = tokens[i];
    if (!token || !inNoun(token)) break;
    if (isPossessive(token)) {
      if (token.lower === '’' || i === at) break;
      roleAt = -1;
      head = -1;
      continue;
    }
    // "with those words Captain Okwerre"
    if (isCapital(token) && head >= 0 && /[^s]s$/.test(tokens[head]?.text ?? '') && !isCapital(tokens[head])) break;
    if (token.classes & (ROLE | BODY)) roleAt = i;
    else if (token.classes & CUE && head >= 0) break;
    else if (roleAt >= 0) {
      // one more word may stand between two roles: "campaign finance director"
      const after = tokens[i + 1];
      if (isCapital(token) && !isCapital(tokens[roleAt])) break;
      if (!(after && inNoun(after) && after.classes & (ROLE | BODY))) break;
    } else if (head >= 0 && !isCapital(token) && (token.lower.endsWith('ed') || PAST_FORMS.has(token.lower))) break;
    head = i;
  }
  return roleAt >= 0 ? { head: roleAt, role: true } : { head, role: false };
}
