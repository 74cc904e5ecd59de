import { addTo } from '../../base/multimap.ts';
import { createNameTable, type NameTable } from '../../base/name-table.ts';
import type { ShelfSpeaker } from './join.ts';

/** Words by how many letters they have, each with whose it is. */
export type WordsByLength = ReadonlyMap<number, ReadonlyMap<string, readonly ShelfSpeaker[]>>;

/** What the speakers of a shelf are called, the most quoted first; see `ShelfSpeaker.called`. */
export interface SpeakerNames extends NameTable<ShelfSpeaker> {
  /** The words of names and titles. */
  readonly words: WordsByLength;
  /** Every fullest name written in one. */
  readonly joined: WordsByLength;
}

export function createSpeakerNames(speakers: readonly ShelfSpeaker[]): SpeakerNames {
  return {
    ...createNameTable(speakers, ({ called }) => called),
    words: byLength(speakers, ({ called }) => new Set(called.flatMap((name) => name.split(' ')))),
    joined: byLength(speakers, ({ called: [name = ''] }) => [name.replaceAll(' ', '')]),
  };
}

function byLength(
  speakers: readonly ShelfSpeaker[],
  wordsOf: (speaker: ShelfSpeaker) => Iterable<string>,
): WordsByLength {
  const words = new Map<number, Map<string, ShelfSpeaker[]>>();
  for (const speaker of speakers)
    for (const word of wordsOf(speaker)) {
      const ofLength = words.get(word.length) ?? new Map<string, ShelfSpeaker[]>();
      words.set(word.length, ofLength);
      addTo(ofLength, word, speaker);
    }
  return words;
}
