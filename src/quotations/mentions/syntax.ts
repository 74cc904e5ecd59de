import { CUES, STRONG_CUES } from '../lexicon/reporting-verb.ts';
import {
  ADVERB,
  AUXILIARY,
  BEFORE_TITLE,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PREPOSITION,
  STRONG_CUE,
} from '../lexicon/word-class.ts';
import { inNoun, isCapital, type Token, tokenAt } from '../tokens/token.ts';
import type { Mention } from './mention.ts';

type Tokens = readonly Token[];

export interface Verb {
  /** How far it stands from the mention: right behind it, behind a phrase, behind an apposition. */
  readonly via: 'straight' | 'phrase' | 'aside' | 'none';
  readonly at: number;
  /** Its infinitive; for `none` what stands behind the mention instead. */
  readonly lemma: string;
}

const noVerb = (lemma: string): Verb => ({ via: 'none', at: -1, lemma });

/** The verb that a mention is the subject of, as far as that can be told without parsing. */
function verbAfter(tokens: Tokens, { to, sentence }: Mention): Verb {
  const at = pastAdverbs(tokens, to, sentence);
  const token = tokens[at];
  if (token?.sentence !== sentence) return noVerb('');
  if (token.kind === 'run') return noVerb('Q');
  const lemma = CUES.get(token.lower);
  if (lemma) return { via: 'straight', at, lemma };
  if (OPENS_ASIDE.has(token.lower)) return verbAfterAside(tokens, at, sentence);
  if (token.classes & PREPOSITION || token.lower === 'who' || token.lower === 'that') {
    const verb = verbAfterPhrase(tokens, at, sentence);
    if (verb) return verb;
  }
  return noVerb(endingOf(token));
}

/** The first token from one on that is no adverb or auxiliary. */
function pastAdverbs(tokens: Tokens, from: number, sentence: number): number {
  for (let i = from; ; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || token.kind !== 'word' || token.classes & CUE) return i;
    if (!(token.classes & (ADVERB | AUXILIARY)) && !(token.lower.endsWith('ly') && token.lower.length > 4)) return i;
  }
}

const OPENS_ASIDE = new Set([',', '(', '-', '–', '—']);
const CLOSES_ASIDE = new Set([',', ')', '–', '—']);
/** Tokens. */
const LONGEST_ASIDE = 40;
const LONGEST_PHRASE = 14;

/** "Varga, the mayor of Lowen, said" */
function verbAfterAside(tokens: Tokens, at: number, sentence: number): Verb {
  let isClosed = false;
  for (let i = at + 1; i < at + LONGEST_ASIDE; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || token.sentence !== sentence) break;
    if (token.kind !== 'mark' || !CLOSES_ASIDE.has(token.lower)) continue;
    isClosed = true;
    const next = pastAdverbs(tokens, i + 1, sentence);
    const verb = tokens[next];
    const lemma = verb?.sentence === sentence ? CUES.get(verb.lower) : undefined;
    if (lemma && (next > i + 1 || !verb?.lower.endsWith('ing'))) return { via: 'aside', at: next, lemma };
  }
  return noVerb(isClosed ? ',..,' : ',');
}

/** "Varga of Lowen said", "the man who said" */
function verbAfterPhrase(tokens: Tokens, at: number, sentence: number): Verb | undefined {
  for (let i = at + 1; i < at + LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.sentence !== sentence) return undefined;
    const lemma = CUES.get(token.lower);
    if (lemma) return { via: 'phrase', at: i, lemma };
  }
  return undefined;
}

/** What kind of word a token is by its ending, where it is no verb that may report words. */
function endingOf(token: Token): string {
  if (token.kind === 'mark') return token.lower;
  const { lower, classes } = token;
  if (classes & AUXILIARY) return 'aux';
  if (classes & PREPOSITION) return 'prep';
  if (lower.endsWith('ed')) return '-ed';
  if (lower.endsWith('ing')) return '-ing';
  if (lower.endsWith('s')) return '-s';
  return isCapital(token) ? 'Cap' : 'word';
}

/** Words between a verb and the title of its subject, at most: "said longtime Kestria-based NBC" before "reporter Dante Chiles". */
const LONGEST_LEAD = 6;

/** Where a name begins with what leads on to it, be it whoever owns its person: "noted NBC’s Dante Chiles". */
function leadStart(tokens: Tokens, { type, titleFrom, sentence }: Mention): number {
  if (type !== 'name') return titleFrom;
  for (let at = titleFrom - 1; at >= 0 && titleFrom - at <= LONGEST_LEAD; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'run') break;
    if (token.classes & STRONG_CUE && !isCapital(token)) {
      const before = tokenAt(tokens, at - 1);
      return before?.sentence !== sentence || before.kind !== 'word' ? at + 1 : titleFrom;
    }
    if (!inNoun(token) && !(token.classes & (DETERMINER | BEFORE_TITLE))) break;
  }
  return titleFrom;
}

/** A verb that may report words, or "according to" (`accord`), right before a mention. */
export interface Cue {
  readonly lemma: string;
  readonly at: number;
  /** Whether the mention is its subject ("…," said Mr Chang) rather than its object ("he told Mr Chang"). */
  readonly inverted: boolean;
}

function cueBefore(tokens: Tokens, mention: Mention): Cue | undefined {
  const at = leadStart(tokens, mention) - 1;
  const previous = tokenAt(tokens, at);
  if (!previous) return undefined;
  const before = tokenAt(tokens, at - 1);
  if (previous.lower === 'to' && before?.lower === 'according') return { lemma: 'accord', at: at - 1, inverted: true };
  const lemma = CUES.get(previous.lower);
  if (!lemma) return undefined;
  return { lemma, at, inverted: before?.sentence !== previous.sentence || before.kind !== 'word' };
}

/** How a mention stands in its sentence. */
export interface Syntax {
  readonly verb: Verb;
  readonly cue: Cue | undefined;
  /** What goes before it: '^' where it opens the sentence, a mark, a preposition, 'cue', or a word's ending. */
  readonly preceding: string;
}

export function syntaxOf(tokens: Tokens, mention: Mention): Syntax {
  const cue = cueBefore(tokens, mention);
  const preceding = precedingOf(tokenAt(tokens, mention.titleFrom - 1), mention, cue);
  return { verb: verbAfter(tokens, mention), cue, preceding };
}

function precedingOf(before: Token | undefined, mention: Mention, cue: Cue | undefined): string {
  if (before?.sentence !== mention.sentence) return '^';
  if (before.kind === 'run') return 'Q';
  if (before.kind === 'mark') return before.lower;
  if (cue) return 'cue';
  return before.classes & (PREPOSITION | CONJUNCTION) ? before.lower : endingOf(before);
}

/** Whether a mention is plainly the subject of a verb of saying, be it of quoted words or not. */
export const saysSomething = ({ verb, cue }: Pick<Syntax, 'verb' | 'cue'>): boolean =>
  ((verb.via === 'straight' || verb.via === 'aside') && STRONG_CUES.has(verb.lemma)) ||
  (cue?.inverted === true && (STRONG_CUES.has(cue.lemma) || cue.lemma === 'accord'));
