import type { Page } from '../index/page.ts';
import { formOf } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Sense } from '../ranking/word-meaning.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** How surely a word that is similar in writing, says the same, or means much the same says what a term says: 0 to 1. */
const SIMILAR = 0.8;
const SAME = 0.8;
const MEANT = 0.9;
/** Cosines below this tell nothing. */
const CLOSE = 0.45;
/** From here on a term counts as said. */
export const SAID = 0.4;

/** Which terms of the question a stem says, and which it says the opposite of. */
export interface Synonymy {
  readonly same: ReadonlyMap<number, number>;
  readonly opposite: ReadonlySet<number>;
  /** For each term whether it is a verb as a rule. */
  readonly verbs: readonly boolean[];
}

export function synonymyOf({ terms, languages: [language = 'und'] }: Question, vocabulary: Vocabulary): Synonymy {
  const same = new Map<number, number>();
  const opposite = new Set<number>();
  const verbs = terms.map(({ stemText }, term) => {
    const known = vocabulary.synonyms(stemText, language);
    for (const stem of known.same) if (!same.has(stem)) same.set(stem, term);
    for (const stem of known.opposite) opposite.add(stem);
    return known.isVerb;
  });
  return { same, opposite, verbs };
}

/** Where a stretch of text says the terms of a question, in these words or others. */
export interface Alignment {
  /** For each term how surely it is said, 0 to 1. */
  readonly said: Float64Array;
  /** For each term the token that says it most surely, −1 for none. */
  readonly at: Int32Array;
  /** Whether a word stands there that says the opposite of a term. */
  readonly opposite: boolean;
}

/** @param sense null where no vectors are known for the language */
export function align(
  question: Question,
  { same, opposite }: Synonymy,
  sense: Sense | null,
  { tokens, language }: Page,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): Alignment {
  const said = new Float64Array(question.terms.length);
  const at = new Int32Array(question.terms.length).fill(-1);
  let denied = false;
  const read = sense !== null && question.languages.includes(language) ? sense : null;
  function offer(term: number, sure: number, token: number): void {
    if (sure <= (said[term] ?? 0)) return;
    said[term] = sure;
    at[term] = token;
  }
  for (let token = from; token < to; token++) {
    const form = formOf(tokens[token] ?? 0);
    const stem = vocabulary.stemOf(form);
    const match = question.mayHold(stem) ? question.matches.get(stem) : undefined;
    if (match) {
      const sure = match.similarity === 1 ? 1 : SIMILAR * match.similarity;
      offer(match.term, sure, token);
      for (const term of match.also ?? []) offer(term, sure, token);
    }
    const meant = same.get(stem);
    if (meant !== undefined) offer(meant, SAME, token);
    if (opposite.has(stem)) denied = true;
    const alike = match?.similarity === 1 ? null : (read?.alikeOf(form) ?? null);
    if (alike === null) continue;
    for (let term = 0; term < said.length; term++) {
      const cosine = alike[term] ?? 0;
      if (cosine > CLOSE) offer(term, MEANT * cosine, token);
    }
  }
  return { said, at, opposite: denied };
}
