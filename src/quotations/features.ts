import type { Candidate, Decision } from './candidates.ts';
import { saysSomething } from './grammar.ts';
import { CUES, STRONG_CUES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Paragraph, type ParsedArticle, type RunPosition, shape, syntax } from './scene.ts';
import { endOfRun, isCapital, type Token } from './tokens.ts';
import { CONJUNCTION, CUE, DETERMINER, PREPOSITION, wordClassesOf } from './words.ts';

/** Receives one feature: its template, and the parts of its value, one at least. */
export type Emit = (template: string, a: string, b?: string, c?: string, d?: string, e?: string) => void;

/** What a run looks like from outside, the same for all its candidates. */
export interface RunContext {
  /** The mark before it and the case of its first letter: ",U". */
  readonly opening: string;
  /** Its last character and what follows: ",w". */
  readonly closing: string;
  readonly size: string;
  /** Whether its words are capital like a title's. */
  readonly letters: string;
}

export const capped = (n: number, most: number): string => (n >= most ? (FEW_AND_MORE[most] ?? '') : (FEW[n] ?? ''));
const FEW = ['0', '1', '2', '3', '4', '5'];
const FEW_AND_MORE = ['0+', '1+', '2+', '3+', '4+', '5+'];

const strength = (lemma: string): string =>
  STRONG_CUES.has(lemma) ? 'C' : CUES.has(lemma) || lemma === 'accord' ? 'c' : lemma;

/** "B0": before, in the same sentence; "A1": after, in the next; "BL10": in the last sentence of the paragraph before. */
const WHERE = ['B', 'BL1', 'BL2', 'BL3+', 'A', 'AL1', 'AL2', 'AL3+'].map((position) =>
  ['0', '1', '2+'].map((n) => position + n),
);
const whereOf = ({ side, paragraphs, sentences }: Candidate): string =>
  WHERE[(side === 'before' ? 0 : 4) + Math.min(paragraphs, 3)]?.[Math.max(0, Math.min(sentences, 2))] ?? '';

/** The features of a candidate for a run. */
export function candidateFeatures(
  parsed: ParsedArticle,
  position: RunPosition,
  context: RunContext,
  candidate: Candidate,
  previous: Decision | undefined,
  emit: Emit,
): void {
  const { mention, side, paragraphs, rank, nearerSpeaker } = candidate;
  const paragraph = parsed.paragraphs[mention.paragraph];
  if (!paragraph) return;
  const where = whereOf(candidate);
  const { verb, cue, preceding } = syntax(paragraph, mention);
  const hangs = verb.via === 'none' ? '' : verb.via;
  const says = verb.via === 'none' ? verb.lemma : strength(verb.lemma);
  const cueRelation = hangs ? (cue?.inverted ? 'vi' : 'v') : cue ? (cue.inverted ? 'i' : 'o') : '';

  emit('where', where);
  emit('kind', mention.type, mention.type === 'pronoun' ? mention.head : mention.entityType, where);
  emit('rank', where, capped(rank, 5));
  emit('size', where, context.size);
  emit('close', where, context.closing);
  emit('verb', where, hangs, says);
  emit('preceding', where, preceding);
  emit('preceding verb', side, preceding, hangs || verb.lemma);
  emit('nearer', where, nearerSpeaker ? 'sayer' : '', cueRelation);
  if (mention.possessive) emit('possessive', where, hangs);
  if (hangs) emit('cue', side, verb.lemma);
  if (cue) emit('cue before', side, cue.lemma, cue.inverted ? 'subject' : 'object');

  const between = shapeBetween(paragraph, position, candidate);
  if (cue) emit('inverted', where, cueRelation, strength(cue.lemma), paragraphs > 0 ? '' : between);
  if (hangs && paragraphs === 0 && side === 'after')
    emit('cue to run', where, hangs, says, between, shape(paragraph.symbols, verb.at + 1, verb.at + 3, 'start'));
  else if (hangs && paragraphs === 0 && verb.at < position.firstToken)
    emit('cue to run', where, hangs, says, shape(paragraph.symbols, verb.at + 1, position.firstToken, 'end'));

  if (!previous) return;
  const apart = position.firstParagraph - previous.position.lastParagraph;
  const same = likeness(previous.mention, mention);
  emit('previous', capped(apart, 3), same, where, previous.asks ? '?' : '.');
  emit('previous near', capped(apart, 2), same, cueRelation);
}

/** What lies between a candidate and the run; from an earlier paragraph, up to that paragraph's end. */
function shapeBetween({ symbols }: Paragraph, position: RunPosition, { mention, side, paragraphs }: Candidate): string {
  if (paragraphs > 0) return shape(symbols, mention.to, symbols.length, 'end');
  return side === 'before'
    ? shape(symbols, mention.to, position.firstToken, 'end')
    : shape(symbols, position.lastToken + 1, mention.titleFrom, 'start');
}

/** Whether an expression looks as if it meant the same as the one chosen for the run before. */
function likeness(before: Mention | null, mention: Mention): string {
  if (before === null) return 'none';
  if (before === mention) return 'it';
  if (before.type !== mention.type) return CHANGES[before.type][mention.type];
  return before.head === mention.head ? SAME[mention.type] : OTHER[mention.type];
}
const CHANGES = {
  name: { name: '', noun: 'name-noun', pronoun: 'name-pronoun' },
  noun: { name: 'noun-name', noun: '', pronoun: 'noun-pronoun' },
  pronoun: { name: 'pronoun-name', noun: 'pronoun-noun', pronoun: '' },
} as const;
const SAME = { name: 'same-name', noun: 'same-noun', pronoun: 'same-pronoun' } as const;
const OTHER = { name: 'other-name', noun: 'other-noun', pronoun: 'other-pronoun' } as const;

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();

function openingOf(text: string, before: Token | undefined, run: Token): string {
  const begins = text.charAt(run.start + 1);
  return openingMark(before, run) + (isUpper(begins) ? 'U' : isLower(begins) ? 'l' : '.');
}

function openingMark(before: Token | undefined, run: Token): string {
  if (before?.sentence !== run.sentence) return '^';
  if (before.kind === 'mark') return before.lower;
  if (before.kind === 'run') return 'Q';
  if (before.classes & CUE) return 'cue';
  if (before.lower === 'that') return 'that';
  return before.classes & PREPOSITION ? 'prep' : 'w';
}

function closingOf(text: string, after: Token | undefined, run: Token): string {
  const mark = endOfRun(text, run);
  if (!after) return `${mark}$`;
  if (after.kind === 'mark') return mark + after.lower;
  if (after.kind === 'run') return `${mark}Q`;
  return mark + (after.classes & CUE ? 'cue' : isCapital(after) ? 'Cap' : 'w');
}

const SMALL = PREPOSITION | DETERMINER | CONJUNCTION;

/** Characters of a run from which its size and case are told. */
const SAMPLE = 200;
const WORDS = /[\p{L}\p{N}]+/gu;

function sizeOf(words: number): string {
  if (words <= 2) return capped(words, 5);
  if (words <= 4) return '3-4';
  if (words <= 8) return '5-8';
  return words <= 15 ? '9-15' : '16+';
}

export function contextOf(parsed: ParsedArticle, position: RunPosition): RunContext {
  const { text } = parsed.article;
  const [start, end] = position.run.spans[0] ?? [0, 0];
  const words = text.slice(start, Math.min(end, start + SAMPLE)).match(WORDS) ?? [];
  // a title's words are capital, small ones aside
  const title =
    words.length > 1 &&
    words.every((word, i) => isUpper(word.charAt(0)) || (i > 0 && (wordClassesOf(word) & SMALL) > 0));
  const first = parsed.paragraphs[position.firstParagraph]?.tokens;
  const last = parsed.paragraphs[position.lastParagraph]?.tokens;
  const runFirst = first?.[position.firstToken];
  const runLast = last?.[position.lastToken];
  return {
    opening: runFirst ? openingOf(text, first[position.firstToken - 1], runFirst) : '',
    closing: runLast ? closingOf(text, last[position.lastToken + 1], runLast) : '',
    size: sizeOf(words.length),
    letters: title ? 'title' : isUpper((words[0] ?? '').charAt(0)) ? 'upper' : 'lower',
  };
}

/** Whether a run is at least one whole sentence of several words, apart from the reporter’s. */
export const isSentence = ({ opening, size }: RunContext): boolean =>
  opening === '^U' && (size === '5-8' || size === '9-15' || size === '16+');

/** The features of nobody being named. */
export function nobodyFeatures(
  parsed: ParsedArticle,
  position: RunPosition,
  { opening, closing, size, letters }: RunContext,
  candidates: readonly Candidate[],
  previous: Decision | undefined,
  emit: Emit,
): void {
  const atEnd = position.lastToken === (parsed.paragraphs[position.lastParagraph]?.tokens.length ?? 0) - 1;
  emit('nobody', 'bias');
  emit('nobody size', size, letters);
  emit('nobody open', opening, letters);
  emit('nobody close', closing, size);
  emit('nobody line', position.firstToken === 0 ? 'opens' : 'inside', atEnd ? 'closes' : 'inside');
  let near = 0;
  let saying = 0;
  for (const { mention, paragraphs, sentences } of candidates) {
    if (paragraphs > 0 || sentences > 0) continue;
    near++;
    const paragraph = parsed.paragraphs[mention.paragraph];
    if (!paragraph) continue;
    const { verb, cue } = syntax(paragraph, mention);
    if (saysSomething({ verb, cue })) saying++;
  }
  emit('nobody near', capped(near, 3), capped(saying, 2));
  emit('nobody saying', capped(saying, 2), opening, size);
  if (!previous) {
    emit('nobody previous', 'first');
    return;
  }
  emit(
    'nobody previous',
    capped(position.firstParagraph - previous.position.lastParagraph, 3),
    previous.mention ? 'somebody' : 'nobody',
    size,
  );
}
