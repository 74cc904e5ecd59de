import { CUES, STRONG_CUES } from '../lexicon/reporting-verb.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, CUE, PREPOSITION } from '../lexicon/word-class.ts';
import { isCapital, type Token } from '../tokens/token.ts';
import type { Mention } from './mention.ts';

/** A paragraph's words with the expressions in them, as far as grammar needs them. */
interface Words {
  readonly tokens: readonly Token[];
}

interface Verb {
  /** How it hangs on the expression: straight, past a phrase, past an apposition. */
  readonly via: 'straight' | 'phrase' | 'aside' | 'none';
  readonly at: number;
  readonly lemma: string;
}

/** The verb that an expression is the subject of, as far as one can tell without parsing. */
function verbAfter({ tokens }: Words, mention: Mention): Verb {
  let at = mention.to;
  const end = tokens.length;
  const skip = (from: number): number => {
    let i = from;
    for (; i < end; i++) {
      const token = tokens[i];
      if (!token || token.sentence !== mention.sentence) break;
      if (token.kind !== 'word' || token.classes & CUE) break;
      if (!(token.classes & (ADVERB | AUXILIARY)) && !(token.lower.endsWith('ly') && token.lower.length > 4)) break;
    }
    return i;
  };
  at = skip(at);
  const token = tokens[at];
  if (!token || token.sentence !== mention.sentence || token.kind === 'run')
    return { via: 'none', at: -1, lemma: token?.kind === 'run' ? 'Q' : '' };
  const lemma = CUES.get(token.lower);
  if (lemma) return { via: 'straight', at, lemma };
  if (token.lower === ',' || token.lower === '(' || token.lower === '-' || token.lower === '–' || token.lower === '—') {
    let closed = -1;
    for (let i = at + 1; i < Math.min(end, at + 40); i++) {
      const other = tokens[i];
      if (!other || other.kind === 'run' || other.sentence !== mention.sentence) break;
      if (
        other.kind === 'mark' &&
        (other.lower === ',' || other.lower === ')' || other.lower === '–' || other.lower === '—')
      ) {
        closed = i;
        const next = skip(i + 1);
        const verb = tokens[next];
        const verbLemma = verb && verb.sentence === mention.sentence ? CUES.get(verb.lower) : undefined;
        if (verbLemma && (next > i + 1 || !verb?.lower.endsWith('ing')))
          return { via: 'aside', at: next, lemma: verbLemma };
      }
    }
    return { via: 'none', at: -1, lemma: closed >= 0 ? ',..,' : ',' };
  }
  if (token.classes & PREPOSITION || token.lower === 'who' || token.lower === 'that') {
    for (let i = at + 1; i < Math.min(end, at + 14); i++) {
      const other = tokens[i];
      if (other?.kind !== 'word' || other.sentence !== mention.sentence) break;
      const verbLemma = CUES.get(other.lower);
      if (verbLemma) return { via: 'phrase', at: i, lemma: verbLemma };
    }
  }
  return { via: 'none', at: -1, lemma: endingOf(token) };
}

/** For a word that is no known cue: what its ending says. */
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

/** A verb of saying, or "according to", that goes straight before an expression. */
interface Cue {
  readonly lemma: string;
  readonly at: number;
  /** Whether the expression is its subject ("…," said Mr Chang) rather than its object ("he told Mr Chang"). */
  readonly inverted: boolean;
}

function cueBefore({ tokens }: Words, mention: Mention): Cue | undefined {
  const previous = tokens[mention.titleFrom - 1];
  if (!previous) return undefined;
  if (previous.lower === 'to' && tokens[mention.titleFrom - 2]?.lower === 'according')
    return { lemma: 'accord', at: mention.titleFrom - 2, inverted: true };
  const lemma = CUES.get(previous.lower);
  if (!lemma) return undefined;
  const at = mention.titleFrom - 1;
  const before = tokens[at - 1];
  return { lemma, at, inverted: before?.sentence !== previous.sentence || before.kind !== 'word' };
}

/** How an expression stands in its sentence. */
export interface Syntax {
  readonly verb: Verb;
  readonly cue: Cue | undefined;
  /** What goes before it: '^' where it opens the sentence, a mark, a preposition, 'cue', or a word's ending. */
  readonly preceding: string;
}

export function syntaxOf(words: Words, mention: Mention): Syntax {
  const cue = cueBefore(words, mention);
  return {
    verb: verbAfter(words, mention),
    cue,
    preceding: precedingOf(words.tokens[mention.titleFrom - 1], mention, cue),
  };
}

function precedingOf(before: Token | undefined, mention: Mention, cue: Cue | undefined): string {
  if (before?.sentence !== mention.sentence) return '^';
  if (before.kind === 'run') return 'Q';
  if (before.kind === 'mark') return before.lower;
  if (cue) return 'cue';
  return before.classes & (PREPOSITION | CONJUNCTION) ? before.lower : endingOf(before);
}

/** Whether an expression is plainly the one who says something, quoted or not. */
export const saysSomething = ({ verb, cue }: Pick<Syntax, 'verb' | 'cue'>): boolean =>
  ((verb.via === 'straight' || verb.via === 'aside') && STRONG_CUES.has(verb.lemma)) ||
  (cue?.inverted === true && (STRONG_CUES.has(cue.lemma) || cue.lemma === 'accord'));
