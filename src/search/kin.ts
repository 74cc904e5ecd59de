import type { Vocabulary } from './vocabulary.ts';

/** A stem that may stand for another one, and how like it is: above 0, below 1. */
export interface Kin {
  readonly stem: number;
  readonly likeness: number;
}

/**
 * Finds the stems of a vocabulary that are written like a given one: words of the same beginning, which a stemmer leaves
 * apart ("Norman", "Normandy") or a language without a stemmer inflects; compounds ("Bevölkerungswachstum" for "Wachstum");
 * and, where no article holds the word itself, what it may be a misspelling of.
 */
export interface Kinship {
  /** The likest first, at most `limit`; without the stem itself. */
  kinOf(stem: string, known: boolean, limit?: number): Kin[];
}

/** Shorter stems are like too many others. */
const SHORTEST = 4;
/** Trigrams that so many stems share tell nothing. */
const COMMON = 4000;
/** Words of the same beginning that share less than this of their trigrams (Dice) are different words. */
const LIKE = 0.5;
/** How like a compound is to a word it holds whole. */
const COMPOUND = 0.6;

/** The trigrams of a word, its beginning and end marked, each as one number. */
function trigrams(word: string): number[] {
  const found: number[] = [];
  let a = 1;
  let b = word.charCodeAt(0);
  for (let i = 1; i <= word.length; i++) {
    const c = i < word.length ? word.charCodeAt(i) : 2;
    found.push(((a * 31 + b) * 65_599 + c) | 0);
    a = b;
    b = c;
  }
  return found;
}

/** How many letters are to be put in, left out, changed or swapped with the next; `most` + 1 when more than that. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** 0 where neither the beginning nor a compound nor, for an unknown word, a slip of the hand joins the two. */
function likenessOf(word: string, other: string, dice: number, known: boolean): number {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  let likeness = dice >= LIKE && word.slice(0, 3) === other.slice(0, 3) ? dice : 0;
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) likeness = Math.max(likeness, COMPOUND);
  if (!known) {
    const most = word.length < 8 ? 1 : 2;
    const distance = editDistance(word, other, most);
    if (distance <= most) likeness = Math.max(likeness, 1 - distance / Math.max(word.length, 5));
  }
  return likeness;
}

export function createKinship(vocabulary: Vocabulary): Kinship {
  const holders = new Map<number, number[]>();
  let seen = 0;

  function catchUp(): void {
    for (; seen < vocabulary.stems; seen++) {
      const text = vocabulary.stemText(seen);
      if (text.length < SHORTEST || /^\p{N}/u.test(text)) continue;
      for (const gram of trigrams(text)) {
        const list = holders.get(gram);
        if (list) list.push(seen);
        else holders.set(gram, [seen]);
      }
    }
  }

  return {
    kinOf(stem, known, limit = 12) {
      catchUp();
      if (stem.length < SHORTEST || /^\p{N}/u.test(stem)) return [];
      const grams = trigrams(stem);
      const shared = new Map<number, number>();
      for (const gram of grams) {
        const list = holders.get(gram);
        if (!list || list.length > COMMON) continue;
        for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      const found: Kin[] = [];
      for (const [other, count] of shared) {
        if (count < 2) continue;
        const text = vocabulary.stemText(other);
        if (text === stem) continue;
        const dice = (2 * count) / (grams.length + trigrams(text).length);
        const likeness = likenessOf(stem, text, dice, known);
        if (likeness > 0) found.push({ stem: other, likeness });
      }
      return found.sort((a, b) => b.likeness - a.likeness || a.stem - b.stem).slice(0, limit);
    },
  };
}
