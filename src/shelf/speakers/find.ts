import { LEXICON, setOf } from '../../quotations/lexicon/lexicon.ts';
import { foldName, inFull, isShortTitle } from './compare-names.ts';
import type { ShelfSpeaker } from './join.ts';
import type { SpeakerNames } from './names.ts';

const WHOLE = 4;
const IN_WORDS = 3;
const BY_AIM = 2;
const BY_BEGINNING = 1;

/**
 * How well a speaker fits some words: as a whole name or title; every word is one of theirs; some only name what the title
 * is for, as "mayor" in "candidate for mayor"; every word begins one of theirs; 0 not at all.
 */
function fitOf({ called }: ShelfSpeaker, wanted: string, words: readonly string[]): number {
  if (called.includes(wanted)) return WHOLE;
  if (words.every((word) => called.some((name) => hasWord(aimless(name), word)))) return IN_WORDS;
  if (words.every((word) => called.some((name) => hasWord(name, word)))) return BY_AIM;
  const begins = (name: string, word: string): boolean => name.startsWith(word) || name.includes(` ${word}`);
  return words.every((word) => called.some((name) => begins(name, word))) ? BY_BEGINNING : 0;
}

/** "candidate for mayor" → "candidate" */
function aimless(name: string): string {
  const at = name.indexOf(' for ');
  return at < 0 ? name : name.slice(0, at);
}

/** Whether a word stands in a folded name. */
function hasWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
    if ((at === 0 || name[at - 1] === ' ') && (at + word.length === name.length || name[at + word.length] === ' '))
      return true;
  return false;
}

const IDLE_WORDS = setOf(LEXICON.idleBesideNames);

/** The words of a folded name that tell whose it is: "doctor" alone does, beside a name it may be missing. */
export function tellingWords(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean);
  const telling = words.filter((word) => !IDLE_WORDS.has(word));
  return telling.length > 0 ? telling : words.filter(isShortTitle);
}

/**
 * The speakers whom some words may mean: names, parts of names, titles and roles, without regard to case, diacritics and
 * whether titles are shortened; the best first, then the most quoted. Of those that fit in whole words the others are left out.
 */
export function findSpeakers(names: SpeakerNames, who: string): ShelfSpeaker[] {
  const typed = foldName(who);
  const readings = [...new Set([typed, inFull(typed)])]
    .map((wanted) => ({ wanted, words: tellingWords(wanted) }))
    .filter(({ words }) => words.length > 0);
  const fits = names
    .holding(readings.map(({ words }) => words))
    .map((speaker) => ({
      speaker,
      fit: Math.max(...readings.map(({ wanted, words }) => fitOf(speaker, wanted, words))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const least = Math.min(fits[0]?.fit ?? 0, IN_WORDS);
  return fits.filter(({ fit }) => fit >= least).map(({ speaker }) => speaker);
}
