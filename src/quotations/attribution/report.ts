import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { STRONG_CUES } from '../lexicon/reporting-verb.ts';
import { ADVERB } from '../lexicon/word-class.ts';
import { type Paragraph, syntax } from '../mentions/parsed-article.ts';
import type { Token } from '../tokens/token.ts';
import type { Candidate } from './candidate.ts';
import type { RunContext } from './context.ts';

const PREPOSITIONS = setOf(LEXICON.prepositions);

/** What may stand between a verb of saying and the words: "Mills then writes back, “…”". */
const LEADS_TO_RUN = new Set([',', ':', 'that', 'back']);

/** Before "asked" and "told" they tell who is spoken to. */
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'when']);

/** Mills then writes back, “…” · Cruz said that the “…”: whose verb the run belongs to, with nobody else between. */
export function sayingAhead(
  { parsed, position }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.firstParagraph];
  if (!paragraph) return undefined;
  return candidates.find((candidate) => {
    const { mention, side, paragraphs, sentences, runsBetween } = candidate;
    if (side !== 'before' || paragraphs > 0 || sentences > 0 || runsBetween > 0) return false;
    if (mention.possessive || mention.entityType === 'place' || mention.type === 'noun') return false;
    const { verb, preceding } = syntax(paragraph, mention);
    if (verb.via !== 'straight' || !STRONG_CUES.has(verb.lemma) || verb.lemma === 'tell') return false;
    if (PREPOSITIONS.has(preceding) || paragraph.tokens[verb.at]?.lower.endsWith('ing')) return false;
    if (paragraph.tokens.slice(mention.to, verb.at).some(({ lower }) => BEING.has(lower))) return false;
    return paragraph.tokens.slice(verb.at + 1, position.firstToken).every(({ lower }) => LEADS_TO_RUN.has(lower));
  });
}

/** “I hope you find the ships.” Varga said. Nothing but a verb of saying makes a sentence of the name behind the words. */
export function saidBesideFullStop(
  { parsed, position }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.lastParagraph];
  if (!paragraph) return undefined;
  return candidates.find(({ mention, side, paragraphs }) => {
    if (side !== 'after' || paragraphs > 0 || mention.titleFrom !== position.lastToken + 1) return false;
    const { verb } = syntax(paragraph, mention);
    if (verb.via !== 'straight' || !STRONG_CUES.has(verb.lemma)) return false;
    return /^[.!?]$/.test(paragraph.tokens[verb.at + 1]?.lower ?? '.');
  });
}

/** …the “grass-roots power” they need to win, union spokesman Neil Stroud said. · “is a dead heat,” as Kraus said, … */
export function saidAtEnd(
  { parsed, position }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.lastParagraph];
  if (!paragraph) return undefined;
  return candidates.find(({ mention, side, paragraphs, sentences, runsBetween }) => {
    if (side !== 'after' || paragraphs > 0 || sentences > 0 || runsBetween > 0 || mention.possessive) return false;
    if (mention.entityType === 'place') return false;
    const { verb, preceding } = syntax(paragraph, mention);
    if (verb.via !== 'straight' || !STRONG_CUES.has(verb.lemma)) return false;
    if (preceding === 'as') return true;
    return preceding === ',' && endsReport(paragraph.tokens[verb.at + 1], mention.sentence);
  });
}

const endsReport = (token: Token | undefined, sentence: number): boolean =>
  token?.sentence !== sentence || token.kind === 'mark';

const DASHES = new Set(['-', '–', '—']);

/** “…” ¶ — Holly Dunn: a paragraph below that is nothing but a dash and a name. */
export function signedBelow({ parsed }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ mention, side, paragraphs }) => {
    if (side !== 'after' || paragraphs !== 1 || mention.type !== 'name' || mention.titleFrom !== 1) return false;
    const { tokens } = parsed.paragraphs[mention.paragraph] ?? { tokens: [] };
    return DASHES.has(tokens[0]?.lower ?? '') && mention.to >= tokens.length - 1;
  });
}

/** Brandt was asked, “Would you have told her?”: who is asked does not say it. */
export function isAsked({ parsed, position }: RunContext): boolean {
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens ?? [];
  let at = position.firstToken - 1;
  if (/^[,:]$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.lower !== 'asked') return false;
  let before = at - 1;
  while ((tokens[before]?.classes ?? 0) & ADVERB) before--;
  return BEING.has(tokens[before]?.lower ?? '');
}
