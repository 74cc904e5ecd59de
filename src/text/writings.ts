import { numbersIn, writingsOf } from './numbers.ts';
import { bare, plain } from './plain.ts';
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
  /** Whether articles hold a word so like an unknown one that it may be a slip of the hand. */
  mayBeSlip(word: string): boolean;
}

/** What may stand between two words that others write as one. */
const BETWEEN = /^[\s\-‐‑'’]?$/;
/** As many words as a joined one ("#FreeTheHarbour") may come from. */
const MOST_JOINED = 3;
/** A part of an unspaced word is shorter than one of letters. */
const SHORTEST_PART = 3;
const LETTERS_AND_FIGURES = /(?<=\p{Nd})(?=\p{L})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Ll})(?=\p{Lu})/u;

/** An unknown word in two or more that are known: "20km", "FreeVarn", "wellknown". */
function apart(word: string, known: Known): readonly string[] | null {
  const marked = word.split(LETTERS_AND_FIGURES);
  if (marked.length > 1 && marked.every(known.knows)) return marked;
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, i) => i + SHORTEST_PART);
  // The most even parts are the likeliest words.
  cuts.sort((a, b) => Math.abs(word.length - 2 * a) - Math.abs(word.length - 2 * b));
  const cut = cuts.find((at) => known.holds(word.slice(0, at)) && known.knows(word.slice(at)));
  return cut === undefined || known.mayBeSlip(word) ? null : [word.slice(0, cut), word.slice(cut)];
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', aa: 'å', ss: 'ß' };
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** An unknown word without what its writer put in or left out: "Muenchen", "Göring", "xis", "lattache". */
function respelled(word: string, known: Known): string | null {
  const lower = word.toLowerCase().normalize('NFC');
  const tries = [
    lower.replace(/ae|oe|ue|aa|ss/g, (letters) => UMLAUTS[letters] ?? letters),
    lower.replace(/[äöüåø]/g, (letter) => SPELLED[letter] ?? letter),
    lower.replace(/(?<=..)s$/, ''),
    lower.replace(/^(?:qu|[cdjlmnst])(?=[aeiouhàâéèêëîïôû])/, ''),
  ];
  return tries.find((one) => one !== lower && one.length > 1 && known.knows(one)) ?? null;
}

/** Words side by side that articles write as one, the most words first: "co operate", "health care". */
function joined(list: readonly Word[], text: string, from: number, known: Known): { to: number; word: string } | null {
  const parts: Word[] = [];
  for (const next of list.slice(from, from + MOST_JOINED)) {
    const before = parts[parts.length - 1];
    if (before && !BETWEEN.test(text.slice(before.start + before.text.length, next.start))) break;
    parts.push(next);
  }
  for (; parts.length > 1; parts.pop()) {
    const word = parts.map((one) => one.text).join('');
    const held = known.holds(word) || (!parts.every((part) => known.knows(part.text)) && known.knows(word));
    if (held) return { to: from + parts.length, word };
  }
  return null;
}

/**
 * The words of a question, so that they meet an article that writes them otherwise. What no article holds as it was typed is
 * put as articles write it, if they do: "forty thousand" as "40000", "co operate" as "cooperate", "20km" as "20 km". What
 * they hold both ways keeps the other ways beside it.
 * @param language the question's, BCP 47
 */
export function typedWords(text: string, language: string, known: Known): TypedWord[] {
  const list = words(text);
  const numbers = numbersIn(
    list.map((word) => bare(plain(word.text, language))),
    language,
  );
  const others = new Map<number, (readonly string[])[]>();
  const add = (at: number, writing: readonly string[]): void => {
    others.set(at, [...(others.get(at) ?? []), writing]);
  };
  const found: TypedWord[] = [];
  const put = (writing: readonly string[], start: number): void => {
    for (const word of writing) found.push({ text: word, start, others: [] });
  };
  for (let at = 0; at < list.length; at++) {
    const word = list[at] as Word;
    const isKnown = known.knows(word.text);
    const number = numbers.find(({ from }) => from === at);
    if (number) {
      const [, ...rest] = list.slice(number.from, number.to);
      const typed = [word, ...rest].map((one) => bare(plain(one.text, language))).join(' ');
      const writings = writingsOf(number, language).filter(
        (writing) => writing.join(' ') !== typed && writing.every(known.knows),
      );
      const [best] = writings;
      if (best && !(isKnown && rest.every((one) => known.knows(one.text)))) {
        put(best, word.start);
        at = number.to - 1;
        continue;
      }
      for (const writing of writings) add(at, writing);
    }
    const one = joined(list, text, at, known);
    if (one) {
      const parts = list.slice(at, one.to);
      if (!parts.every((part) => known.knows(part.text))) {
        put([one.word], word.start);
        at = one.to - 1;
        continue;
      }
      const longest = parts.reduce(
        (best, part, i) => (part.text.length > (parts[best]?.text.length ?? 0) ? i : best),
        0,
      );
      add(at + longest, [one.word]);
    }
    const better = isKnown ? null : (respelled(word.text, known) ?? apart(word.text, known));
    if (better !== null) put(typeof better === 'string' ? [better] : better, word.start);
    else found.push({ ...word, others: others.get(at) ?? [] });
  }
  return found;
}
