import type { Candidate, Decided } from './candidates.ts';
import { isSayer } from './grammar.ts';
import { CUES, STRONG_CUES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Line, type Place, type Scene, shape, syntax } from './scene.ts';
import { endOfRun, isCapital, type Token } from './tokens.ts';
import { bitsOf, CONJUNCTION, CUE, DETERMINER, PREPOSITION } from './words.ts';

/** Receives one feature: its template, and the parts of its value, one at least. */
export type Emit = (template: string, a: string, b?: string, c?: string, d?: string, e?: string) => void;

/** What a run looks like from outside, the same for all its candidates. */
export interface Around {
  /** The mark before it and the case of its first letter: ",U". */
  readonly opening: string;
  /** Its last character and what follows: ",w". */
  readonly closing: string;
  readonly size: string;
  /** Whether its words are capital like a title's. */
  readonly letters: string;
}

export const few = (n: number, most: number): string => (n >= most ? (FEW_AND_MORE[most] ?? '') : (FEW[n] ?? ''));
const FEW = ['0', '1', '2', '3', '4', '5'];
const FEW_AND_MORE = ['0+', '1+', '2+', '3+', '4+', '5+'];

const strength = (lemma: string): string =>
  STRONG_CUES.has(lemma) ? 'C' : CUES.has(lemma) || lemma === 'accord' ? 'c' : lemma;

/** "B0": before, in the same sentence; "A1": after, in the next; "BL10": in the last sentence of the paragraph before. */
const WHERE = ['B', 'BL1', 'BL2', 'BL3+', 'A', 'AL1', 'AL2', 'AL3+'].map((place) =>
  ['0', '1', '2+'].map((n) => place + n),
);
const whereOf = ({ side, lines, sentences }: Candidate): string =>
  WHERE[(side === 'before' ? 0 : 4) + Math.min(lines, 3)]?.[Math.max(0, Math.min(sentences, 2))] ?? '';

/** The features of a candidate for a run. */
export function describe(
  scene: Scene,
  place: Place,
  around: Around,
  candidate: Candidate,
  previous: Decided | undefined,
  emit: Emit,
): void {
  const { mention, side, lines, rank, shadowed } = candidate;
  const line = scene.lines[mention.line];
  if (!line) return;
  const where = whereOf(candidate);
  const { verb, cue, preceding } = syntax(line, mention);
  const hangs = verb.via === 'none' ? '' : verb.via;
  const says = verb.via === 'none' ? verb.lemma : strength(verb.lemma);
  const grasp = hangs ? (cue?.inverted ? 'vi' : 'v') : cue ? (cue.inverted ? 'i' : 'o') : '';

  emit('where', where);
  emit('kind', mention.type, mention.type === 'pronoun' ? mention.head : mention.sort, where);
  emit('rank', where, few(rank, 5));
  emit('size', where, around.size);
  emit('close', where, around.closing);
  emit('verb', where, hangs, says);
  emit('preceding', where, preceding);
  emit('preceding verb', side, preceding, hangs || verb.lemma);
  emit('nearer', where, shadowed ? 'sayer' : '', grasp);
  if (mention.possessive) emit('possessive', where, hangs);
  if (hangs) emit('cue', side, verb.lemma);
  if (cue) emit('cue before', side, cue.lemma, cue.inverted ? 'subject' : 'object');

  const between = shapeBetween(line, place, candidate);
  if (cue) emit('inverted', where, grasp, strength(cue.lemma), lines > 0 ? '' : between);
  if (hangs && lines === 0 && side === 'after')
    emit('cue to run', where, hangs, says, between, shape(line.symbols, verb.at + 1, verb.at + 3, 'start'));
  else if (hangs && lines === 0 && verb.at < place.firstToken)
    emit('cue to run', where, hangs, says, shape(line.symbols, verb.at + 1, place.firstToken, 'end'));

  if (!previous) return;
  const apart = place.firstLine - previous.place.lastLine;
  const same = likeness(previous.mention, mention);
  emit('previous', few(apart, 3), same, where, previous.asks ? '?' : '.');
  emit('previous near', few(apart, 2), same, grasp);
}

/** What lies between a candidate and the run; from an earlier paragraph, up to that paragraph's end. */
function shapeBetween({ symbols }: Line, place: Place, { mention, side, lines }: Candidate): string {
  if (lines > 0) return shape(symbols, mention.to, symbols.length, 'end');
  return side === 'before'
    ? shape(symbols, mention.to, place.firstToken, 'end')
    : shape(symbols, place.lastToken + 1, mention.outer, 'start');
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
  if (before.bits & CUE) return 'cue';
  if (before.lower === 'that') return 'that';
  return before.bits & PREPOSITION ? 'prep' : 'w';
}

function closingOf(text: string, after: Token | undefined, run: Token): string {
  const mark = endOfRun(text, run);
  if (!after) return `${mark}$`;
  if (after.kind === 'mark') return mark + after.lower;
  if (after.kind === 'run') return `${mark}Q`;
  return mark + (after.bits & CUE ? 'cue' : isCapital(after) ? 'Cap' : 'w');
}

const SMALL = PREPOSITION | DETERMINER | CONJUNCTION;

/** Characters of a run from which its size and case are told. */
const SAMPLE = 200;
const WORDS = /[\p{L}\p{N}]+/gu;

function sizeOf(words: number): string {
  if (words <= 2) return few(words, 5);
  if (words <= 4) return '3-4';
  if (words <= 8) return '5-8';
  return words <= 15 ? '9-15' : '16+';
}

export function aroundOf(scene: Scene, place: Place): Around {
  const { text } = scene.article;
  const [start, end] = place.run.spans[0] ?? [0, 0];
  const words = text.slice(start, Math.min(end, start + SAMPLE)).match(WORDS) ?? [];
  // a title's words are capital, small ones aside
  const title =
    words.length > 1 && words.every((word, i) => isUpper(word.charAt(0)) || (i > 0 && (bitsOf(word) & SMALL) > 0));
  const first = scene.lines[place.firstLine]?.tokens;
  const last = scene.lines[place.lastLine]?.tokens;
  const runFirst = first?.[place.firstToken];
  const runLast = last?.[place.lastToken];
  return {
    opening: runFirst ? openingOf(text, first[place.firstToken - 1], runFirst) : '',
    closing: runLast ? closingOf(text, last[place.lastToken + 1], runLast) : '',
    size: sizeOf(words.length),
    letters: title ? 'title' : isUpper((words[0] ?? '').charAt(0)) ? 'upper' : 'lower',
  };
}

/** Whether a run is at least one whole sentence of several words, apart from the reporter’s. */
export const isSentence = ({ opening, size }: Around): boolean =>
  opening === '^U' && (size === '5-8' || size === '9-15' || size === '16+');

/** The features of nobody being named. */
export function describeNobody(
  scene: Scene,
  place: Place,
  { opening, closing, size, letters }: Around,
  candidates: readonly Candidate[],
  previous: Decided | undefined,
  emit: Emit,
): void {
  const atEnd = place.lastToken === (scene.lines[place.lastLine]?.tokens.length ?? 0) - 1;
  emit('nobody', 'bias');
  emit('nobody size', size, letters);
  emit('nobody open', opening, letters);
  emit('nobody close', closing, size);
  emit('nobody line', place.firstToken === 0 ? 'opens' : 'inside', atEnd ? 'closes' : 'inside');
  let near = 0;
  let saying = 0;
  for (const { mention, lines, sentences } of candidates) {
    if (lines > 0 || sentences > 0) continue;
    near++;
    const line = scene.lines[mention.line];
    if (!line) continue;
    const { verb, cue } = syntax(line, mention);
    if (isSayer({ verb, cue })) saying++;
  }
  emit('nobody near', few(near, 3), few(saying, 2));
  emit('nobody saying', few(saying, 2), opening, size);
  if (!previous) {
    emit('nobody previous', 'first');
    return;
  }
  emit(
    'nobody previous',
    few(place.firstLine - previous.place.lastLine, 3),
    previous.mention ? 'somebody' : 'nobody',
    size,
  );
}
