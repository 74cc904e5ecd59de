import { CUES, PREPOSITIONS, STRONG_CUES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Place, type Scene, shape, syntax } from './scene.ts';
import { endOfRun, isCapital, type Token } from './tokens.ts';

/** Receives one feature: its template and its value. */
export type Emit = (template: string, value: string) => void;

export interface Candidate {
  readonly mention: Mention;
  readonly side: 'before' | 'after';
  /** Paragraphs between it and the run. */
  readonly lines: number;
  /** Sentences between, within the run's paragraph; counted from the paragraph's end for earlier ones. */
  readonly sentences: number;
  /** 0 is the nearest on its side. */
  readonly rank: number;
}

/** What was decided for the run before this one. */
export interface Decided {
  readonly place: Place;
  readonly mention: Mention | null;
}

/** Tokens between a run and an expression, at most. */
const FARTHEST = 160;
const MOST_BEFORE = 10;
const MOST_AFTER = 8;
const MOST_EARLIER = 6;

/** The index of the first mention that begins after a token. */
function firstBeyond(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The expressions that may stand for the speaker of a run. */
export function candidatesOf(scene: Scene, place: Place, previous: Decided | undefined): Candidate[] {
  const found: Candidate[] = [];
  const firstLine = scene.lines[place.firstLine];
  const lastLine = scene.lines[place.lastLine];
  if (!firstLine || !lastLine) return found;
  const own = firstLine.tokens[place.firstToken]?.sentence ?? 0;
  let rank = 0;
  for (let i = firstBeyond(firstLine.mentions, place.firstToken) - 1; i >= 0 && rank < MOST_BEFORE; i--) {
    const mention = firstLine.mentions[i];
    if (!mention || mention.from < place.firstToken - FARTHEST) break;
    const sentences = own - mention.sentence;
    if (sentences > 2) break;
    found.push({ mention, side: 'before', lines: 0, sentences, rank: rank++ });
  }
  const ownAfter = lastLine.tokens[place.lastToken]?.sentence ?? 0;
  let rankAfter = 0;
  for (let i = firstBeyond(lastLine.mentions, place.lastToken); i < lastLine.mentions.length; i++) {
    const mention = lastLine.mentions[i];
    if (!mention || mention.from > place.lastToken + FARTHEST) break;
    const sentences = mention.sentence - ownAfter;
    if (sentences > 1 || rankAfter >= MOST_AFTER) break;
    found.push({ mention, side: 'after', lines: 0, sentences, rank: rankAfter++ });
  }
  const below = scene.lines[place.lastLine + 1];
  if (
    below &&
    below.tokens.length <= 8 &&
    isDash(below.tokens[0]?.lower) &&
    place.lastToken === lastLine.tokens.length - 1
  )
    for (const mention of below.mentions.slice(0, 1))
      found.push({ mention, side: 'after', lines: 1, sentences: 0, rank: rankAfter++ });
  if (own <= 1 && place.firstLine > 0) {
    const earlier = scene.lines[place.firstLine - 1];
    const last = earlier?.tokens.at(-1)?.sentence ?? 0;
    for (let i = (earlier?.mentions.length ?? 0) - 1, taken = 0; i >= 0 && taken < MOST_EARLIER; i--) {
      const mention = earlier?.mentions[i];
      if (!mention || last - mention.sentence > 1) break;
      found.push({ mention, side: 'before', lines: 1, sentences: last - mention.sentence, rank: rank++ });
      taken++;
    }
  }
  const carried = previous?.mention;
  if (carried && place.firstLine - carried.line <= 4 && !found.some((c) => c.mention === carried))
    found.push({ mention: carried, side: 'before', lines: place.firstLine - carried.line, sentences: 3, rank: rank++ });
  return found;
}

/** "— Mr Chang" on a line of its own, below the words. */
const isDash = (mark: string | undefined): boolean => mark === '-' || mark === '–' || mark === '—';

const few = (n: number, most: number): string => (n >= most ? `${most}+` : String(n));

const strength = (lemma: string): string =>
  STRONG_CUES.has(lemma) ? 'C' : CUES.has(lemma) || lemma === 'accord' ? 'c' : lemma;

/** The features of a candidate for a run. */
export function describe(
  scene: Scene,
  place: Place,
  candidate: Candidate,
  previous: Decided | undefined,
  emit: Emit,
): void {
  const { mention, side, lines, sentences, rank } = candidate;
  const line = scene.lines[mention.line];
  if (!line) return;
  const { tokens, symbols } = line;
  const same = lines === 0 && sentences === 0;
  const where = `${side === 'before' ? 'B' : 'A'}${lines > 0 ? `L${few(lines, 3)}` : ''}${few(sentences, 2)}`;
  const runAt = side === 'before' ? place.firstToken : place.lastToken;
  const { verb, cue, preceding } = syntax(line, mention);
  const kind =
    mention.type === 'pronoun' ? mention.head : mention.type === 'noun' ? `n-${mention.sort}` : `N-${mention.sort}`;

  emit('where', where);
  emit('kind', kind);
  emit('where kind', `${where} ${kind}`);
  emit('rank', `${where} ${few(rank, 5)}`);

  let between = '';
  if (lines === 0) {
    between =
      side === 'before' ? shape(symbols, mention.to, runAt, 'end') : shape(symbols, runAt + 1, mention.outer, 'start');
    emit('between', `${where} ${between}`);
    const full =
      side === 'before'
        ? shape(symbols, mention.to, runAt, 'start')
        : shape(symbols, mention.to, tokens.length, 'start').slice(0, 3);
    emit('beside', `${where} ${full} ${cue ? strength(cue.lemma) : '_'}`);
    if (side === 'after') emit('path', `${where} ${between}|${full.slice(0, 2)}`);
  } else {
    const full = shape(symbols, mention.to, tokens.length, 'end');
    emit('between', `${where} ${full}`);
  }

  const straight = verb.via === 'none' ? '' : verb.via;
  emit('verb', `${where} ${straight} ${verb.via === 'none' ? verb.lemma : strength(verb.lemma)}`);
  if (verb.via !== 'none') {
    emit('cue', `${side} ${verb.lemma}`);
    if (lines === 0 && side === 'before' && verb.at < runAt) {
      const gap = shape(symbols, verb.at + 1, runAt, 'end');
      emit('cue to run', `${where} ${straight} ${strength(verb.lemma)} ${gap}`);
      emit('gap', `${same} ${gap}`);
    } else if (lines === 0 && side === 'after') {
      emit(
        'cue to run',
        `${where} ${straight} ${strength(verb.lemma)} ${between} ${shape(symbols, verb.at + 1, tokens.length, 'start').slice(0, 2)}`,
      );
    }
  }
  if (cue) {
    emit('cue before', `${side} ${cue.lemma}`);
    const gap =
      lines > 0
        ? ''
        : side === 'after'
          ? shape(symbols, runAt + 1, cue.at, 'start')
          : shape(symbols, mention.to, runAt, 'end');
    emit('inverted', `${where} ${strength(cue.lemma)} ${gap}`);
    if (side === 'before') emit('after cue', `${where} ${cue.lemma} ${verb.via}`);
  }

  emit('preceding', `${where} ${preceding}`);
  emit('preceding verb', `${side} ${preceding} ${straight || verb.lemma}`);
  if (mention.possessive) emit('possessive', where);

  const first = scene.lines[place.firstLine]?.tokens;
  const last = scene.lines[place.lastLine]?.tokens;
  const runFirst = first?.[place.firstToken];
  const runLast = last?.[place.lastToken];
  if (runFirst && runLast) {
    const { text } = scene.article;
    const opening = openingOf(text, first[place.firstToken - 1], runFirst);
    const closing = closingOf(text, last[place.lastToken + 1], runLast);
    emit('open', `${where} ${opening}`);
    emit('close', `${where} ${closing}`);
    emit('close open', `${where} ${opening} ${closing} ${straight ? 'v' : ''}${cue ? 'i' : ''}`);
  }

  if (previous) {
    const apart = place.firstLine - previous.place.lastLine;
    const sameAs =
      previous.mention === null ? 'none' : previous.mention === mention ? 'it' : likely(previous.mention, mention);
    emit('previous', `${few(apart, 3)} ${sameAs} ${where}`);
    emit('previous near', `${few(apart, 2)} ${sameAs} ${straight ? 'v' : ''}${cue ? 'i' : ''}`);
  }
}

/** Whether two expressions look as if they meant the same. */
function likely(a: Mention, b: Mention): string {
  if (a.type === 'name' && b.type === 'name') return a.head === b.head ? 'same' : 'other';
  if (a.type === 'pronoun' && b.type === 'pronoun') return a.head === b.head ? 'same pronoun' : 'other pronoun';
  return `${a.type} ${b.type}`;
}

function openingOf(text: string, before: Token | undefined, run: Token): string {
  const begins = /\p{Lu}/u.test(text.charAt(run.start + 1))
    ? 'U'
    : /\p{Ll}/u.test(text.charAt(run.start + 1))
      ? 'l'
      : '.';
  const mark =
    !before || before.sentence !== run.sentence
      ? '^'
      : before.kind === 'mark'
        ? before.lower
        : before.kind === 'run'
          ? 'Q'
          : CUES.has(before.lower)
            ? 'cue'
            : before.lower === 'that'
              ? 'that'
              : PREPOSITIONS.has(before.lower)
                ? 'prep'
                : 'w';
  return `${mark}${begins}`;
}

function closingOf(text: string, after: Token | undefined, run: Token): string {
  const mark = endOfRun(text, run);
  const next = !after
    ? '$'
    : after.kind === 'mark'
      ? after.lower
      : after.kind === 'run'
        ? 'Q'
        : CUES.has(after.lower)
          ? 'cue'
          : isCapital(after)
            ? 'Cap'
            : 'w';
  return `${mark}${next}`;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** The features of nobody being named. */
export function describeNobody(
  scene: Scene,
  place: Place,
  candidates: readonly Candidate[],
  previous: Decided | undefined,
  emit: Emit,
): void {
  const { text } = scene.article;
  const [start, end] = place.run.spans[0] ?? [0, 0];
  const words = text.slice(start, Math.min(end, start + 200)).match(WORDS) ?? [];
  const size =
    words.length <= 2
      ? String(words.length)
      : words.length <= 4
        ? '3-4'
        : words.length <= 8
          ? '5-8'
          : words.length <= 15
            ? '9-15'
            : '16+';
  emit('nobody', 'bias');
  emit('nobody size', size);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const title =
    words.length > 1 && capitals / words.length > 0.6 ? 'title' : /^\p{Lu}/u.test(words[0] ?? '') ? 'upper' : 'lower';
  const first = scene.lines[place.firstLine]?.tokens;
  const last = scene.lines[place.lastLine]?.tokens;
  const runFirst = first?.[place.firstToken];
  const runLast = last?.[place.lastToken];
  if (!runFirst || !runLast) return;
  const before = first[place.firstToken - 1];
  emit('nobody case', `${title} ${size}`);
  emit('nobody open', `${openingOf(text, before, runFirst)} ${title}`);
  emit('nobody close', `${closingOf(text, last[place.lastToken + 1], runLast)} ${size}`);
  emit('nobody before', before?.sentence === runFirst.sentence ? before.lower : '^');
  emit(
    'nobody line',
    `${place.firstToken === 0 ? 'opens' : 'inside'} ${place.lastToken === last.length - 1 ? 'closes' : 'goes on'}`,
  );
  const cues = candidates.filter((c) => c.lines === 0 && c.sentences === 0).length;
  emit('nobody near', few(cues, 3));
  if (previous) {
    const apart = place.firstLine - previous.place.lastLine;
    emit('nobody previous', `${few(apart, 3)} ${previous.mention ? 'somebody' : 'nobody'} ${size}`);
  } else emit('nobody previous', 'first');
}
