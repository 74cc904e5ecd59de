import { LEXICON, setOf } from '../../quotations/lexicon/lexicon.ts';
import { foldName } from './compare-names.ts';
import type { ShelfSpeaker } from './join.ts';

/** How well a speaker fits some words: 3 a whole name or title, 2 every word is one of theirs, 1 every word begins one of theirs. */
function fitOf(speaker: ShelfSpeaker, wanted: string, words: readonly string[]): number {
  const { called } = speaker;
  if (called.includes(wanted)) return 3;
  if (words.every((word) => called.some((name) => hasWord(name, word)))) return 2;
  return words.every((word) => called.some((name) => name.startsWith(word) || name.includes(` ${word}`))) ? 1 : 0;
}

/** Whether a word stands in a folded name. */
function hasWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
    if ((at === 0 || name[at - 1] === ' ') && (at + word.length === name.length || name[at + word.length] === ' '))
      return true;
  return false;
}

const IDLE_WORDS = setOf(LEXICON.idleBesideNames);

/**
 * The speakers whom some words may mean: names, parts of names, titles and roles, without regard to case and diacritics;
 * the best first, then the most quoted. Those that only begin alike are given when none fits in whole words.
 */
export function findSpeakers(speakers: readonly ShelfSpeaker[], who: string): ShelfSpeaker[] {
  const wanted = foldName(who);
  const all = wanted.split(' ').filter(Boolean);
  const words = all.filter((word) => !IDLE_WORDS.has(word));
  if (words.length === 0) return [];
  const fits = speakers
    .map((speaker) => ({ speaker, fit: fitOf(speaker, wanted, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.speaker.count - a.speaker.count);
  const whole = fits.filter(({ fit }) => fit >= 2);
  return (whole.length > 0 ? whole : fits).map(({ speaker }) => speaker);
}
