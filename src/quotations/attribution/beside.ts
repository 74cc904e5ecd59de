import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { STRONG_CUES } from '../lexicon/reporting-verb.ts';
import { ADVERB, AUXILIARY, CUE } from '../lexicon/word-class.ts';
import { type Paragraph, syntax } from '../mentions/parsed-article.ts';
import { isPossessive, tokenAt } from '../tokens/token.ts';
import type { Candidate } from './candidate.ts';
import type { RunContext } from './context.ts';
import { saidBesideFullStop, saidByOwned, saidPastOffice, sayingAhead, sayingAside, signedBelow } from './report.ts';

/** Whom the words around a run name in a form that leaves no doubt, whatever the model says. */
export const namedBeside = (context: RunContext, candidates: readonly Candidate[]): Candidate | undefined =>
  signedBy(context, candidates) ??
  signedBelow(context, candidates) ??
  toldOfWhich(context, candidates) ??
  quotedAs(context, candidates) ??
  sentTo(context, candidates) ??
  quotedBy(context, candidates) ??
  saidAhead(context, candidates) ??
  saidBehind(context, candidates) ??
  saidByOwned(context, candidates) ??
  saidPastOffice(context, candidates) ??
  sayingAhead(context, candidates) ??
  sayingAside(context, candidates) ??
  saidBesideFullStop(context, candidates) ??
  inWordsOf(context, candidates) ??
  ledTo(context, candidates);

const DOCUMENTS = setOf(LEXICON.documents);
const ISSUING = setOf(LEXICON.issuingVerbs);

/** Her campaign sent a message to supporters saying: “…”: not those whom it was sent to. */
function sentTo({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens ?? [];
  let at = position.firstToken - 1;
  if (/^[,:]$/.test(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:saying|reading)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const listener = candidates.find(({ mention, paragraphs }) => paragraphs === 0 && mention.to === at);
  if (!listener || tokens[listener.mention.titleFrom - 1]?.lower !== 'to') return undefined;
  return candidates.find(
    ({ mention, side, paragraphs, sentences }) =>
      side === 'before' &&
      paragraphs === 0 &&
      sentences === 0 &&
      !mention.possessive &&
      tokens.slice(mention.to, mention.to + 2).some(({ lower }) => ISSUING.has(lower)),
  );
}

/** Varga issued the following statement: “…” · his office put out a statement saying “…”: whoever issued what the model takes for the speaker. */
export function issuedBy(
  { parsed }: RunContext,
  { mention, paragraphs }: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const tokens = parsed.paragraphs[mention.paragraph]?.tokens;
  if (!tokens || paragraphs > 1 || mention.type !== 'noun' || !DOCUMENTS.has(mention.head)) return undefined;
  return candidates.find(({ mention: issuer }) => {
    // "the report by the Lowen Audit Office"
    if (
      tokens[mention.to]?.lower === 'by' &&
      issuer.paragraph === mention.paragraph &&
      issuer.titleFrom === mention.to + 1
    )
      return true;
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
function signedBy(
  { parsed, position, opening, closing }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const tokens = parsed.paragraphs[position.lastParagraph]?.tokens ?? [];
  let at = position.lastToken + 1;
  while (at < position.lastToken + 3 && DASHES.has(tokens[at]?.lower ?? '')) at++;
  if (!opening.startsWith('^') || !/^[.!?…]/.test(closing) || at === position.lastToken + 1) return undefined;
  return candidates.find(({ mention, side, paragraphs }) => {
    if (side !== 'after' || paragraphs > 0 || mention.type !== 'name') return false;
    return mention.titleFrom === at && tokens[mention.to]?.kind !== 'word';
  });
}

/** Words from "which" to the run, at most: "which called the offer". */
const LONGEST_CLAUSE = 7;

/** The Harbour Gazette, which reported “a large hole in the budget” */
function toldOfWhich({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens ?? [];
  let at = position.firstToken - 1;
  if (at < 0) return undefined;
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
  if (/^(?:that|,|:)$/.test(tokenAt(tokens, at)?.lower ?? '')) at--;
  if (!/^(?:saying|telling|writing)$/.test(tokenAt(tokens, at)?.lower ?? '') || tokens[at - 1]?.lower !== 'as')
    return undefined;
  return candidates.find(({ mention, paragraphs }) => paragraphs === 0 && mention.to === at - 1 && !mention.possessive);
}

/** “…,” Ruhl was quoted by the Gazette as saying */
function quotedBy({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.lastParagraph]?.tokens ?? [];
  return candidates.find(
    ({ mention: { from, to, titleFrom }, side, paragraphs }) =>
      side === 'after' &&
      paragraphs === 0 &&
      Math.min(from, titleFrom) === position.lastToken + 1 &&
      /^(?:is|was|were)$/.test(tokens[to]?.lower ?? '') &&
      tokens[to + 1]?.lower === 'quoted',
  );
}

/** Said Stroud: “…” · Stroud says: “…” */
function saidAhead({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.firstParagraph];
  const colon = position.firstToken - 1;
  if (!paragraph || tokenAt(paragraph.tokens, colon)?.lower !== ':') return undefined;
  return candidates.find(({ mention, side, paragraphs, sentences }) => {
    if (side !== 'before' || paragraphs > 0 || sentences > 0 || mention.possessive) return false;
    const { verb, cue } = syntax(paragraph, mention);
    if (verb.at === colon - 1) return STRONG_CUES.has(verb.lemma) && mention.entityType !== 'place';
    if (mention.type !== 'name' || mention.to !== colon || !cue?.inverted) return false;
    return STRONG_CUES.has(cue.lemma) && opensSentence(paragraph.tokens, cue.at);
  });
}

/** “…,” she said. */
function saidBehind(
  { parsed, position, closing }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.lastParagraph];
  if (!paragraph || !/^[,?!]/.test(closing)) return undefined;
  return candidates.find(({ mention, side, paragraphs }) => {
    if (side !== 'after' || paragraphs > 0 || mention.from !== position.lastToken + 1) return false;
    const { verb } = syntax(paragraph, mention);
    if (!/^(?:he|she)$/.test(mention.head) || verb.at !== mention.to || !STRONG_CUES.has(verb.lemma)) return false;
    // “Would you have told her?” He answered, “…”
    return (
      !/^[,:]$/.test(paragraph.tokens[verb.at + 1]?.lower ?? '') ||
      paragraph.tokens[verb.at + 2]?.kind !== 'run' ||
      /^,/.test(closing)
    );
  });
}

const opensSentence = (tokens: Paragraph['tokens'], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence;

/** In Stroud’s words, the plan is “…” · in the words of Stroud: “…” */
function inWordsOf({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens ?? [];
  const word = (at: number): string => tokenAt(tokens, at)?.lower ?? '';
  return candidates.find(({ mention: { type, to, titleFrom }, side, paragraphs, sentences, runsBetween }) => {
    if (side !== 'before' || paragraphs > 0 || sentences > 0 || runsBetween > 0 || type === 'pronoun') return false;
    if (isPossessive(tokens[to])) return word(to + 1) === 'words' && word(titleFrom - 1) === 'in';
    return word(titleFrom - 1) === 'of' && [4, 3, 2].map((n) => word(titleFrom - n)).join(' ') === 'in the words';
  });
}

/** The plan leads Aino Salo to fear a “wave of closures” */
const ledTo = ({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ mention, side, paragraphs }) => {
    const paragraph = parsed.paragraphs[mention.paragraph];
    if (side !== 'before' || paragraphs > 0 || mention.type !== 'name' || !paragraph) return false;
    const { verb } = syntax(paragraph, mention);
    if (verb.at !== mention.to + 1 || paragraph.tokens[mention.to]?.lower !== 'to') return false;
    return position.firstToken > verb.at && position.firstToken - verb.at <= 2;
  });
