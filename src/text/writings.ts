import { LANGUAGES } from '../language/index.ts';
import { listOf } from '../language/lists.ts';
import { dateWritings } from './dates.ts';
import { languageOf } from './languages.ts';
import { numbersIn, writingsOf } from './numbers.ts';
import { bare, plain } from './plain.ts';
import { UNSPACED } from './unspaced.ts';
import { type Word, words } from './words.ts';

/** A word of a question with the other ways in which an article may write it, each a list of words that articles hold. */
export interface TypedWord extends Word {
  readonly others: readonly (readonly string[])[];
}

/** What articles hold, as far as it matters to how a question is read. */
export interface Known {
  /** They hold a form of the word. */
  knows(word: string): boolean;
  /** They hold the very word: the quicker look. */
  holds(word: string): boolean;
  /** Whether the word carries no topic: it is as it is. */
  isStop(word: string): boolean;
  /** Whether articles hold a word so like an unknown one that it may be a slip of the hand. */
  mayBeSlip(word: string): boolean;
}

/** What may stand between two words that others write as one. */
const BETWEEN = /^[\s\-‐‑'’]?$/;
/** As many words as a joined one ("#FreeTheHarbour") may come from. */
const MOST_JOINED = 3;
/** Longer than any compound that somebody may write apart. */
const LONGEST_JOINED = 40;
/** Shorter parts are found in too many words. */
const SHORTEST_PART = 4;
const SHORTEST_UNSPACED = 2;
const LETTERS_AND_FIGURES = /(?<=\p{Nd})(?=\p{L})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Ll})(?=\p{Lu})/u;

/** What is written as two words as well, though a part is shorter. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map(
  LANGUAGES.flatMap(({ writing }) =>
    Object.entries(writing?.apart ?? {}).map(([word, parts]) => [word, listOf(parts)]),
  ),
);

/** An unknown word in two or more that are known: "20km", "FreeVarn", "wellknown". */
function apart(word: string, known: Known): readonly string[] | null {
  const marked = PAIRS.get(word.toLowerCase()) ?? word.split(LETTERS_AND_FIGURES);
  if (marked.length > 1 && marked.every(known.knows)) return marked;
  const least = UNSPACED.test(word) ? SHORTEST_UNSPACED : SHORTEST_PART;
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * least + 1) }, (_, i) => i + least);
  // The most even parts are the likeliest words.
  cuts.sort((a, b) => Math.abs(word.length - 2 * a) - Math.abs(word.length - 2 * b));
  const cut = cuts.find((at) => known.holds(word.slice(0, at)) && known.knows(word.slice(at)));
  return cut === undefined || known.mayBeSlip(word) ? null : [word.slice(0, cut), word.slice(cut)];
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', aa: 'å' };
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** What is written to the word behind it in one of the languages, where the apostrophe is left out. */
function elidedIn(languages: readonly string[]): RegExp | null {
  const elided = languages.flatMap((language) => listOf(languageOf(language).writing?.elided));
  return elided.length > 0 ? new RegExp(`^(?:${elided.join('|')})(?=[aeiouhàâéèêëîïôû].{3})`) : null;
}

/** An unknown word without what its writer put in or left out: "Muenchen", "Göring", "xis", "lattache". */
function respelled(word: string, elided: RegExp | null, known: Known): string | null {
  const lower = word.toLowerCase().normalize('NFC');
  const tries = [
    lower.replace(/ae|oe|ue|aa/g, (letters) => UMLAUTS[letters] ?? letters),
    lower.replace(/[äöüåø]/g, (letter) => SPELLED[letter] ?? letter),
    lower.replace(/(?<=..)s$/, ''),
    ...(elided ? [lower.replace(elided, '')] : []),
  ];
  return tries.find((one) => one !== lower && one.length > 1 && known.knows(one)) ?? null;
}

/** So many words are read, counted once for every language: more than most messages have. */
const MOST_READ = 1000;
/** Longer than words get: a run of letters that nobody writes otherwise. */
const LONGEST = 40;
/** So many numbers, and so many unknown words, are tried otherwise: a question with more of them is a pasted text. */
const MOST_TRIED = 12;

/** An unknown word as articles may write it. */
function corrected(word: string, elided: RegExp | null, known: Known): readonly string[] | null {
  if (word.length > LONGEST) return null;
  const better = respelled(word, elided, known);
  return better === null ? apart(word, known) : [better];
}

/** How words of a question, from one up to another, may be written otherwise by articles that hold it; the likeliest first. */
interface Otherwise {
  readonly from: number;
  readonly to: number;
  readonly writings: readonly (readonly string[])[];
}

/** Words side by side that articles write as one, the most words first: "co operate", "health care". */
function joined(list: readonly Word[], text: string, from: number, known: Known): Otherwise | null {
  const parts: Word[] = [];
  for (const next of list.slice(from, from + MOST_JOINED)) {
    const before = parts[parts.length - 1];
    if (before && !BETWEEN.test(text.slice(before.start + before.text.length, next.start))) break;
    parts.push(next);
  }
  for (; parts.length > 1; parts.pop()) {
    const allKnown = parts.every((part) => known.knows(part.text));
    if (allKnown && parts.length > 2) continue;
    const word = parts.map((one) => one.text).join('');
    if (word.length > LONGEST_JOINED) continue;
    if (known.holds(word) || (!allKnown && known.knows(word)))
      return { from, to: from + parts.length, writings: [[word]] };
  }
  return null;
}

/** The numbers that words, plain and without diacritics, tell in one of the languages; of those that begin with the same word the longest first. */
function numbersAmong(typed: readonly string[], languages: readonly string[], known: Known): Otherwise[] {
  return languages
    .flatMap((language) => numbersIn(typed, language))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .slice(0, MOST_TRIED)
    .map(({ from, to, ...number }) => {
      const same = typed.slice(from, to).join(' ');
      const writings = languages
        .flatMap((language) => writingsOf(number, language))
        .filter((writing) => writing.join(' ') !== same && writing.every(known.knows));
      return { from, to, writings };
    })
    .filter(({ writings }) => writings.length > 0);
}

/** The words of dates, each by itself. */
function datesAmong(typed: readonly string[], languages: readonly string[], known: Known): Otherwise[] {
  return typed.flatMap((word, from) => {
    const writings = languages.flatMap((language) => dateWritings(word, language)).filter(known.holds);
    return writings.length > 0 ? [{ from, to: from + 1, writings: writings.map((one) => [one]) }] : [];
  });
}

/** Of some words the one that tells most: the longest. */
const mostTelling = (list: readonly Word[], { from, to }: Otherwise): number =>
  Array.from({ length: to - from }, (_, i) => from + i).reduce((best, at) =>
    (list[at]?.text.length ?? 0) > (list[best]?.text.length ?? 0) ? at : best,
  );

/**
 * The words of a question, so that they meet an article that writes them otherwise. What no article holds as it was typed is
 * put as articles write it, if they do: "forty thousand" as "40000", "co operate" as "cooperate", "20km" as "20 km". What
 * they hold both ways keeps the other ways beside it. Of a text that is longer than a
 * page, or might be in any of many languages, the beginning is read.
 * @param languages those that the question may be in, BCP 47
 */
export function typedWords(text: string, languages: readonly string[], known: Known): TypedWord[] {
  const list = words(text).slice(0, Math.ceil(MOST_READ / Math.max(1, languages.length)));
  const typed = list.map((word) => bare(plain(word.text, languages[0] ?? 'und')));
  const told = new Map<number, Otherwise[]>();
  for (const one of [...numbersAmong(typed, languages, known), ...datesAmong(typed, languages, known)])
    told.set(one.from, [...(told.get(one.from) ?? []), one]);
  const beside = new Map<number, (readonly string[])[]>();
  const found: TypedWord[] = [];
  const elided = elidedIn(languages);
  let tried = 0;
  for (let at = 0; at < list.length; at++) {
    const word = list[at] as Word;
    const otherwise = [...(told.get(at) ?? []), joined(list, text, at, known)].filter((one) => one != null);
    const instead = otherwise.find(({ to }) => !list.slice(at, to).every((one) => known.knows(one.text)));
    const unknown = !instead && !known.knows(word.text) && !known.isStop(word.text) && tried++ < MOST_TRIED;
    const writing = instead?.writings[0] ?? (unknown ? corrected(word.text, elided, known) : null);
    if (writing) {
      for (const one of writing) found.push({ text: one, start: word.start, others: [] });
      at = (instead?.to ?? at + 1) - 1;
      continue;
    }
    for (const one of otherwise) {
      const telling = mostTelling(list, one);
      beside.set(telling, [...(beside.get(telling) ?? []), ...one.writings]);
    }
    found.push({ ...word, others: beside.get(at) ?? [] });
  }
  return found;
}
