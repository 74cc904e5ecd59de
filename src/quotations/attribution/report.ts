import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { CUES, STRONG_CUES } from '../lexicon/reporting-verb.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, CUE, STRONG_CUE } from '../lexicon/word-class.ts';
import { syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import { isPossessive, type Token } from '../tokens/token.ts';
import type { Candidate } from './candidate.ts';
import type { RunContext } from './context.ts';

const PREPOSITIONS = setOf(LEXICON.prepositions);

/** What may stand between a verb of saying and the words: "Mills then writes back, “…”". */
const LEADS_TO_RUN = new Set([',', ':', 'that', 'back']);

/** Before "asked" and "told" they tell who is spoken to. */
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'when']);

/** Before a verb of saying they tell that it was not said. */
export const NEGATIONS: ReadonlySet<string> = new Set("never not didn’t didn't doesn’t doesn't don’t don't".split(' '));

/** Mills then writes back, “…” · Cruz said that the “…”: whose verb the run belongs to, with nobody else between. */
export function sayingAhead({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.firstParagraph];
  if (!paragraph) return undefined;
  return candidates.find((candidate) => {
    const { mention, side, paragraphs, sentences, runsBetween } = candidate;
    if (side !== 'before' || paragraphs > 0 || sentences > 0 || runsBetween > 0) return false;
    if (mention.possessive || mention.entityType === 'place' || mention.type === 'noun') return false;
    const { verb, preceding } = syntax(paragraph, mention);
    if (verb.via !== 'straight' || !STRONG_CUES.has(verb.lemma)) return false;
    if (PREPOSITIONS.has(preceding) || paragraph.tokens[verb.at]?.lower.endsWith('ing')) return false;
    const led = paragraph.tokens.slice(mention.to, verb.at);
    if (led.some(({ lower }) => BEING.has(lower) || NEGATIONS.has(lower))) return false;
    const between = paragraph.tokens.slice(verb.at + 1, position.firstToken);
    return verb.lemma === 'tell' ? isListener(between) : between.every(({ lower }) => LEADS_TO_RUN.has(lower));
  });
}

/** Words of a listener, at most: "told one harbour agent, “…”". */
const LONGEST_LISTENER = 5;

/** Whether what stands between "told" and the words is who was told, and the mark behind it. */
function isListener(between: readonly Token[]): boolean {
  if (between.length < 2 || between.length > LONGEST_LISTENER + 1 || !/^[,:]$/.test(between.at(-1)?.lower ?? ''))
    return false;
  return between
    .slice(0, -1)
    .every(({ kind, classes }) => kind === 'word' && !(classes & (CUE | AUXILIARY | CONJUNCTION)));
}

/** Tokens from a participle to the words, at most: "calling the whole plan “a fraud”". */
const LONGEST_OBJECT = 6;

const CALLING = new Set(['call', 'describe', 'label', 'dub', 'brand', 'denounce', 'dismiss']);

/** Walter Prien, calling the plan “a fraud,” left: whoever a participle of saying behind a comma tells of. */
export function sayingAside({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.firstParagraph];
  if (!paragraph) return undefined;
  const { tokens } = paragraph;
  return candidates.find(({ mention, side, paragraphs, sentences, runsBetween }) => {
    if (side !== 'before' || paragraphs > 0 || sentences > 0 || runsBetween > 0 || mention.type === 'noun')
      return false;
    // not the object of "attacked Brandt, calling him “a fraud”"
    if (syntax(paragraph, mention).preceding !== '^') return false;
    const participle = tokens[mention.to + 1];
    if (tokens[mention.to]?.lower !== ',' || !participle?.lower.endsWith('ing')) return false;
    const lemma = CUES.get(participle.lower) ?? '';
    if (!STRONG_CUES.has(lemma) && !CALLING.has(lemma)) return false;
    const object = tokens.slice(mention.to + 2, position.firstToken);
    return (
      object.length <= LONGEST_OBJECT && object.every(({ kind, classes }) => kind === 'word' && !(classes & STRONG_CUE))
    );
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

/** “…,” said Varga’s old cook. Whoever is owned says it, never the owner. */
export function saidByOwned(
  { parsed, position, closing }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const tokens = parsed.paragraphs[position.lastParagraph]?.tokens ?? [];
  const verb = position.lastToken + 1;
  if (!/^[,?!]/.test(closing) || !((tokens[verb]?.classes ?? 0) & STRONG_CUE)) return undefined;
  return candidates.find(({ mention: { type, entityType, possessive, from, to, titleFrom }, side, paragraphs }) => {
    if (side !== 'after' || paragraphs > 0 || type !== 'noun' || possessive || entityType === 'place') return false;
    const start = Math.min(from, titleFrom);
    return start === verb + 1 && isEnd(tokens[to]) && tokens.slice(start, to).some(isPossessive);
  });
}

/** “…,” Ida Quell, the deputy secretary of harbours, told Reuters: however long the office before the verb is. */
export function saidPastOffice(
  { parsed, position, closing }: RunContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const tokens = parsed.paragraphs[position.lastParagraph]?.tokens ?? [];
  if (!closing.startsWith(',')) return undefined;
  return candidates.find(({ mention, side, paragraphs }) => {
    const { type, entityType, possessive, from, to, titleFrom, sentence } = mention;
    if (side !== 'after' || paragraphs > 0 || type !== 'name' || entityType !== 'person' || possessive) return false;
    if (Math.min(from, titleFrom) !== position.lastToken + 1 || tokens[to]?.lower !== ',') return false;
    const rest = tokens.slice(to + 1, to + LONGEST_REST);
    const end = rest.findIndex((token) => token.kind === 'run' || token.sentence !== sentence);
    const office = rest.slice(0, end < 0 ? undefined : end);
    const comma = office.findIndex(({ lower }) => lower === ',');
    return comma >= 0 && ((office[comma + 1]?.classes ?? 0) & STRONG_CUE) !== 0;
  });
}

const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.!?]$/.test(token.lower);

/** Tokens of a sentence behind a report that are looked at. */
const LONGEST_REST = 60;

/** …the “grass-roots power” they need to win, union spokesman Neil Stroud said. · “is a dead heat,” as Kraus said, … */
export function saidAtEnd({ parsed, position }: RunContext, candidates: readonly Candidate[]): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.lastParagraph];
  if (!paragraph) return undefined;
  return candidates.find(({ mention, side, paragraphs, sentences, runsBetween }) => {
    if (side !== 'after' || paragraphs > 0 || sentences > 0 || runsBetween > 0 || mention.possessive) return false;
    if (mention.entityType === 'place') return false;
    const { verb, preceding } = syntax(paragraph, mention);
    // "as a ministry official put it"
    if (preceding === 'as' && paragraph.tokens[mention.to]?.lower === 'put') return true;
    if (verb.via !== 'straight' || !STRONG_CUES.has(verb.lemma)) return false;
    if (preceding !== 'as' && preceding !== ',') return false;
    const rest = paragraph.tokens.slice(verb.at + 1, verb.at + LONGEST_REST);
    const end = rest.findIndex(({ kind, sentence }) => kind === 'run' || sentence !== mention.sentence);
    if (rest[end]?.kind === 'run' && rest[end]?.sentence === mention.sentence) return false;
    return preceding === 'as' || rest[0]?.kind !== 'word' || end === 0;
  });
}

/** The club, according to its chair, is “close to ruin”: whom the words rest on, where no verb of saying is the subject’s. */
export function restsOn(
  { parsed, position }: RunContext,
  winner: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const paragraph = parsed.paragraphs[position.firstParagraph];
  if (!paragraph || winner.paragraphs > 0 || winner.sentences > 0 || winner.side === 'after') return undefined;
  if (saysSomething(syntax(paragraph, winner.mention))) return undefined;
  return candidates.find(({ mention, side, paragraphs, sentences, runsBetween }) => {
    if (side !== 'before' || paragraphs > 0 || sentences > 0 || runsBetween > 0) return false;
    const { cue } = syntax(paragraph, mention);
    return cue?.lemma === 'accord' && paragraph.tokens[cue.at - 1]?.lower === ',' && winner.mention.to < cue.at;
  });
}

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
