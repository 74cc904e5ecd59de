import { CUES, STRONG_CUES } from '../lexicon/reporting-verb.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, syntax } from '../mentions/parsed-article.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import type { Candidate } from './candidate.ts';
import { capped, type RunContext } from './context.ts';
import { shape } from './shape.ts';

/** Receives one feature: its template, and the parts of its value, one at least. */
export type Emit = (template: string, a: string, b?: string, c?: string, d?: string, e?: string) => void;

/** A verb by how often it reports words: C mostly, c sometimes; others by what `endingOf` says of them. */
const strength = (lemma: string): string =>
  STRONG_CUES.has(lemma) ? 'C' : CUES.has(lemma) || lemma === 'accord' ? 'c' : lemma;

/** "B0": before, in the same sentence; "A1": after, in the next; "BL10": before by 1 paragraph, in its last sentence. */
const WHERE = ['B', 'BL1', 'BL2', 'BL3+', 'A', 'AL1', 'AL2', 'AL3+'].map((position) =>
  ['0', '1', '2+'].map((n) => position + n),
);

const whereOf = ({ side, paragraphs, sentences }: Candidate): string =>
  WHERE[(side === 'before' ? 0 : 4) + Math.min(paragraphs, 3)]?.[Math.max(0, Math.min(sentences, 2))] ?? '';

/** The features of a candidate. */
export function candidateFeatures(context: RunContext, candidate: Candidate, emit: Emit): void {
  const { parsed, position, previous } = context;
  const { mention, side, paragraphs, rank, nearerSpeaker } = candidate;
  const paragraph = parsed.paragraphs[mention.paragraph];
  const symbols = context.symbols[mention.paragraph];
  if (!paragraph || !symbols) return;
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
  if (mention.type !== 'name') emit('head', mention.head, hangs || cueRelation);
  emit('next', where, nextWord(paragraph, mention));
  if (mention.possessive) emit('possessive', where, hangs);
  if (hangs) emit('cue', side, verb.lemma);
  if (cue) emit('cue before', side, cue.lemma, cue.inverted ? 'subject' : 'object');

  const between = shapeBetween(symbols, position, candidate);
  if (cue) emit('inverted', where, cueRelation, strength(cue.lemma), paragraphs > 0 ? '' : between);
  if (hangs && paragraphs === 0 && side === 'after')
    emit('cue to run', where, hangs, says, between, shape(symbols, verb.at + 1, verb.at + 3, 'start'));
  else if (hangs && paragraphs === 0 && verb.at < position.firstToken)
    emit('cue to run', where, hangs, says, shape(symbols, verb.at + 1, position.firstToken, 'end'));

  if (hangs && paragraphs === 0) {
    const distance = position.firstToken - verb.at;
    emit(
      'verb at run',
      mention.type,
      says,
      distance === 1 || distance === 2 ? capped(distance, 2) : 'far',
      context.before[0],
    );
  }

  if (!previous) return;
  const paragraphsBetween = position.firstParagraph - previous.position.lastParagraph;
  const same = likeness(previous.mention, mention);
  emit('previous', capped(paragraphsBetween, 3), same, where, previous.asks ? '?' : '.');
  emit('previous near', capped(paragraphsBetween, 2), same, cueRelation);
}

/** What stands behind a mention in its sentence. */
function nextWord({ tokens }: Paragraph, { to, sentence }: Mention): string {
  const next = tokens[to];
  return next?.sentence === sentence ? next.lower : '$';
}

/** What lies between a candidate and the run; from an earlier paragraph, up to that paragraph's end. */
function shapeBetween(
  symbols: readonly string[],
  position: RunPosition,
  { mention, side, paragraphs }: Candidate,
): string {
  if (paragraphs > 0) return shape(symbols, mention.to, symbols.length, 'end');
  return side === 'before'
    ? shape(symbols, mention.to, position.firstToken, 'end')
    : shape(symbols, position.lastToken + 1, mention.titleFrom, 'start');
}

/** Whether a mention looks as if it meant the same person as the one chosen for the run before. */
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
