import { editDistance } from '../../base/edit-distance.ts';
import { foldName, inFull, shortOf } from './compare-names.ts';
import { tellingWords } from './find.ts';
import type { ShelfSpeaker } from './join.ts';
import type { SpeakerNames, WordsByLength } from './names.ts';

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
/** Letters in a word that are missing, too many or others. */
const MOST_SLIPS = 2;

/**
 * The speakers who may have been meant by a name that nobody has: it is written much like theirs, one or two letters in a
 * word aside, or shares a word with their name; the likeliest first, three at most.
 */
export function nearestSpeakers(names: SpeakerNames, who: string): ShelfSpeaker[] {
  const typed = tellingWords(inFull(foldName(who))).slice(0, MOST_WORDS);
  const scores = scoresOf(names, typed);
  const ranked = names.all
    .map((speaker) => ({ speaker, score: scores.get(speaker) ?? 0 }))
    .filter(({ speaker, score }) => score >= LEAST || (score > 0 && hasTellingSurname(speaker, typed)))
    .sort((a, b) => b.score - a.score);
  const first = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= first - NEAR_THE_FIRST)
    .slice(0, MOST)
    .map(({ speaker }) => speaker);
}

type Scores = ReadonlyMap<ShelfSpeaker, number>;

/** How much of what is typed is like the names and titles of speakers, from 0 to 1; of those of whom anything is. */
function scoresOf({ words, joined }: SpeakerNames, typed: readonly string[]): Scores {
  const letters = typed.reduce((sum, word) => sum + word.length, 0);
  const inParts = typed.map((word) => ({ share: word.length, likest: likestIn(words, word) }));
  // "Qian Jin" for "Qianjin"
  const inOne = typed.join('');
  const asOne = [likestIn(joined, inOne), ...(typed.length > 1 ? [likestIn(words, inOne)] : [])];
  const anything = new Set([...inParts.map(({ likest }) => likest), ...asOne].flatMap((likest) => [...likest.keys()]));
  const scoreOf = (speaker: ShelfSpeaker): number => {
    const alike = inParts.reduce((sum, { share, likest }) => sum + share * (likest.get(speaker) ?? 0), 0) / letters;
    return Math.max(alike, ...asOne.map((likest) => likest.get(speaker) ?? 0));
  };
  return new Map([...anything].map((speaker) => [speaker, scoreOf(speaker)]));
}

function hasTellingSurname({ called: [name = ''] }: ShelfSpeaker, typed: readonly string[]): boolean {
  const surname = shortOf(name).split(' ').at(-1) ?? '';
  return typed.some((word) => word.length >= TELLING_LETTERS && likeness(word, surname) > 0);
}

/** Of those who have a word that is like the typed one: how like the likest is. */
function likestIn(words: WordsByLength, typed: string): Scores {
  const likest = new Map<ShelfSpeaker, number>();
  for (let length = typed.length - MOST_SLIPS; length <= typed.length + MOST_SLIPS; length++)
    for (const [word, speakers] of words.get(length) ?? []) {
      const like = likeness(typed, word);
      if (like === 0) continue;
      for (const speaker of speakers) likest.set(speaker, Math.max(like, likest.get(speaker) ?? 0));
    }
  return likest;
}

/** How much two words are alike, from 0 to 1 for the same; 0 where one is hardly a slip of the other. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const most = longer < 5 ? 1 : MOST_SLIPS;
  if (longer > LONGEST || Math.abs(a.length - b.length) > most) return 0;
  // A slip leaves the last letter or one of the first two; the look is cheaper than a count.
  if (a[0] !== b[0] && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0] && a.at(-1) !== b.at(-1)) return 0;
  const slips = editDistance(a, b, most);
  const isLoose = longer < 3 || (slips > 1 && longer < 6);
  if (slips > most || (isLoose && a[0] !== b[0])) return 0;
  return 1 - slips / (longer + 1);
}
