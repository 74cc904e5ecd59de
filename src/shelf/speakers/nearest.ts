import { editDistance } from '../../base/edit-distance.ts';
import { foldName, inFull, shortOf } from './compare-names.ts';
import { tellingWords } from './find.ts';
import type { ShelfSpeaker } from './join.ts';

/** Speakers that are offered at most. */
const MOST = 3;
/** Of what is typed so much must be like a speaker's names, 0 to 1, weighed by letters … */
const LEAST = 0.6;
/** … or one word of so many letters must be like the surname. */
const TELLING_LETTERS = 4;
/** Those that are less like it than the first by more than this are not offered. */
const NEAR_THE_FIRST = 0.15;
/** No slip of the finger makes words longer than that. */
const LONGEST = 40;
const MOST_WORDS = 5;

/**
 * The speakers who may have been meant by a name that nobody has: it is written much like theirs, one or two letters in a
 * word aside, or shares a word with their name; the likeliest first, three at most.
 */
export function nearestSpeakers(speakers: readonly ShelfSpeaker[], who: string): ShelfSpeaker[] {
  const typed = tellingWords(inFull(foldName(who))).slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const ranked = speakers
    .map((speaker) => ({ speaker, score: scoreOf(speaker, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.speaker.count - a.speaker.count);
  const first = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= first - NEAR_THE_FIRST)
    .slice(0, MOST)
    .map(({ speaker }) => speaker);
}

/** How much of what is typed is like a speaker's names and titles, from 0 to 1; 0 where that is too little to offer. */
function scoreOf({ called }: ShelfSpeaker, typed: readonly string[]): number {
  const [name = ''] = called;
  const words = called.join(' ').split(' ');
  const likest = (to: string): number => words.reduce((most, word) => Math.max(most, likeness(to, word)), 0);
  const letters = typed.reduce((sum, word) => sum + word.length, 0);
  const alike = typed.reduce((sum, word) => sum + word.length * likest(word), 0) / letters;
  // "Qian Jin" for "Qianjin"
  const joined = typed.join('');
  const score = Math.max(alike, likeness(joined, name.replaceAll(' ', '')), typed.length > 1 ? likest(joined) : 0);
  if (score >= LEAST || score === 0) return score;
  const surname = shortOf(name).split(' ').at(-1) ?? '';
  return typed.some((word) => word.length >= TELLING_LETTERS && likeness(word, surname) > 0) ? score : 0;
}

/** How much two words are alike, from 0 to 1 for the same; 0 where one is hardly a slip of the other. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const most = longer < 5 ? 1 : 2;
  if (longer > LONGEST || Math.abs(a.length - b.length) > most) return 0;
  // A slip leaves the last letter or one of the first two; the look is cheaper than a count.
  if (a[0] !== b[0] && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0] && a.at(-1) !== b.at(-1)) return 0;
  const slips = editDistance(a, b, most);
  const isLoose = longer < 3 || (slips > 1 && longer < 6);
  if (slips > most || (isLoose && a[0] !== b[0])) return 0;
  return 1 - slips / (longer + 1);
}
