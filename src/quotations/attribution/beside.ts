import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { ADVERB, AUXILIARY, CUE } from '../lexicon/word-class.ts';
import { syntax } from '../mentions/parsed-article.ts';
import type { Candidate } from './candidate.ts';
import type { RunContext } from './context.ts';

/** Whom the words around a run name in a form that leaves no doubt, whatever the model says. */
export const namedBeside = (context: RunContext, candidates: readonly Candidate[]): Candidate | undefined =>
  signedBy(context, candidates) ?? toldOfWhich(context, candidates) ?? quotedAs(context, candidates);

const DOCUMENTS = setOf(LEXICON.documents);
const ISSUING = setOf(LEXICON.issuingVerbs);

/** Varga issued the following statement: “…” · his office put out a statement saying “…”: whoever issued what the model takes for the speaker. */
export function issuedBy(
  { parsed }: RunContext,
  { mention, paragraphs }: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const tokens = parsed.paragraphs[mention.paragraph]?.tokens;
  if (!tokens || paragraphs > 1 || mention.type !== 'noun' || !DOCUMENTS.has(mention.head)) return undefined;
  return candidates.find(({ mention: issuer }) => {
    if (issuer.paragraph !== mention.paragraph || issuer.sentence !== mention.sentence || issuer.to > mention.from)
      return false;
    if (issuer.possessive || mention.from - issuer.to > LONGEST_ISSUE) return false;
    return tokens.slice(issuer.to, Math.min(issuer.to + 2, mention.from)).some(({ lower }) => ISSUING.has(lower));
  });
}

/** Words from an issuer to what is issued, at most. */
const LONGEST_ISSUE = 4;

const DASHES = new Set(['-', '–', '—', '--', '~']);

/** “Good riddance.” — @BenWard, March 2 */
function signedBy({ parsed, position, closing }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.lastParagraph]?.tokens ?? [];
  if (!/^[.!?…]/.test(closing) || !DASHES.has(tokens[position.lastToken + 1]?.lower ?? '')) return undefined;
  return candidates.find(({ mention, side, paragraphs }) => {
    if (side !== 'after' || paragraphs > 0 || mention.type !== 'name') return false;
    return mention.titleFrom === position.lastToken + 2 && tokens[mention.to]?.kind !== 'word';
  });
}

/** Words from "which" to the run, at most: "which called the offer". */
const LONGEST_CLAUSE = 7;

/** The Harbour Gazette, which reported “a large hole in the budget” */
function toldOfWhich({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens ?? [];
  let at = position.firstToken - 1;
  const least = Math.max(0, at - LONGEST_CLAUSE);
  while (at > least && tokens[at]?.kind === 'word' && tokens[at]?.lower !== 'which') at--;
  if (tokens[at]?.lower !== 'which') return undefined;
  let verb = at + 1;
  while ((tokens[verb]?.classes ?? 0) & (ADVERB | AUXILIARY)) verb++;
  if (verb >= position.firstToken || !((tokens[verb]?.classes ?? 0) & CUE)) return undefined;
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  return candidates.find(
    ({ mention, paragraphs }) =>
      paragraphs === 0 && mention.to === end && mention.type !== 'pronoun' && !mention.possessive,
  );
}

/** The Courier quoted an aide as saying “we are done” */
function quotedAs({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens ?? [];
  let at = position.firstToken - 1;
  if (/^(?:that|,|:)$/.test(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:saying|telling|writing)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== 'as') return undefined;
  return candidates.find(({ mention, paragraphs }) => paragraphs === 0 && mention.to === at - 1 && !mention.possessive);
}

/** The plan leads Aino Salo to fear a “wave of closures”: for what the model gives to nobody. */
export const ledTo = ({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ mention, side, paragraphs }) => {
    const paragraph = parsed.paragraphs[mention.paragraph];
    if (side !== 'before' || paragraphs > 0 || mention.type !== 'name' || !paragraph) return false;
    const { verb } = syntax(paragraph, mention);
    if (verb.at !== mention.to + 1 || paragraph.tokens[mention.to]?.lower !== 'to') return false;
    return position.firstToken > verb.at && position.firstToken - verb.at <= 2;
  });
