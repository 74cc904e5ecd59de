import { CUES, STRONG_CUES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isCapital, type Token } from './tokens.ts';
import { ADVERB, AUXILIARY, CUE, PREPOSITION } from './words.ts';

/** A paragraph's words with the expressions in them, as far as grammar needs them. */
export interface Words {
  readonly tokens: readonly Token[];
}

export interface Verb {
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
      if (token.kind !== 'word' || token.bits & CUE) break;
      if (!(token.bits & (ADVERB | AUXILIARY)) && !(token.lower.endsWith('ly') && token.lower.length > 4)) break;
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
  if (token.bits & PREPOSITION || token.lower === 'who' || token.lower === 'that') {
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
  const { lower, bits } = token;
  if (bits & AUXILIARY) return 'aux';
  if (bits & PREPOSITION) return 'prep';
  if (lower.endsWith('ed')) return '-ed';
  if (lower.endsWith('ing')) return '-ing';
  if (lower.endsWith('s')) return '-s';
  return isCapital(token) ? 'Cap' : 'word';
}

/** The cue that goes straight before an expression: "said Mr Chang", "according to Mr Chang". */
function cueBefore({ tokens }: Words, mention: Mention): { lemma: string; at: number } | undefined {
  const previous = tokens[mention.outer - 1];
  if (!previous) return undefined;
  if (previous.lower === 'to' && tokens[mention.outer - 2]?.lower === 'according')
    return { lemma: 'accord', at: mention.outer - 2 };
  const lemma = CUES.get(previous.lower);
  return lemma ? { lemma, at: mention.outer - 1 } : undefined;
}

/** How an expression stands in its sentence. */
export interface Syntax {
  readonly verb: Verb;
  readonly cue: { readonly lemma: string; readonly at: number } | undefined;
  /** What goes before it: '^' where it opens the sentence, a mark, a preposition, 'cue', or a word's ending. */
  readonly preceding: string;
}

export function syntaxOf(words: Words, mention: Mention): Syntax {
  const cue = cueBefore(words, mention);
  const before = words.tokens[mention.outer - 1];
  const opens = before?.sentence !== mention.sentence;
  const preceding =
    opens || !before
      ? '^'
      : before.kind === 'run'
        ? 'Q'
        : before.kind === 'mark'
          ? before.lower
          : cue
            ? 'cue'
            : before.bits & PREPOSITION
              ? before.lower
              : endingOf(before);
  return { verb: verbAfter(words, mention), cue, preceding };
}

/** Whether an expression is plainly the one who says something, quoted or not. */
export const isSayer = ({ verb, cue }: Syntax): boolean =>
  (verb.via !== 'none' && verb.via !== 'phrase' && STRONG_CUES.has(verb.lemma)) ||
  (cue !== undefined &&
    (STRONG_CUES.has(cue.lemma) || cue.lemma === 'accord') &&
    cue.lemma !== 'tell' &&
    cue.lemma !== 'ask');
