import type { Standing } from '../search/result.ts';
import type { TurnIndex } from './turn-index.ts';
import type { Said, Turn } from './turns.ts';

export interface TurnsAbout {
  /** How the first of them stands to the words. */
  readonly standing: Standing;
  /** Best first; none where there is `nothing`. */
  readonly turns: readonly Turn[];
}

/**
 * The turns of a speaker that are about the words: those that hold them, then those whose paragraph does. A search of their
 * own, so that neither other people's words nor the size of the shelf crowds them out.
 *
 * @throws UserError `nothing-to-search` when the words say nothing to look for
 */
export type AboutSearch = (about: string, said: Said) => Promise<TurnsAbout>;

/** So many turns are kept indexed, those of the speakers asked last: some kilobytes each. One speaker may have more. */
const MOST_TURNS = 3_000;

interface Kept {
  readonly index: Promise<TurnIndex>;
  readonly turns: number;
}

/** Keeps what it has indexed for as long as the speaker's quotations are the same and nobody else needs the room. */
export function createAboutSearch(): AboutSearch {
  /** By the speaker's quotations; the ones asked last come last. */
  const kept = new Map<Said['speaker']['quotations'], Kept>();
  let loading: Promise<(said: Said) => Promise<TurnIndex>> | undefined;

  async function indexOf(said: Said): Promise<TurnIndex> {
    // What searches is not loaded before somebody asks.
    loading ??= import('./turn-index.ts').then(({ turnIndexes }) => turnIndexes());
    const create = await loading;
    const { quotations } = said.speaker;
    const found = kept.get(quotations) ?? { index: create(said), turns: said.turns.length };
    kept.delete(quotations);
    kept.set(quotations, found);
    found.index.catch(() => kept.delete(quotations));
    let room = MOST_TURNS - found.turns;
    for (const [key, { turns }] of [...kept].reverse().slice(1)) {
      room -= turns;
      if (room < 0) kept.delete(key);
    }
    return found.index;
  }

  return async (about, said) => {
    const { find } = await indexOf(said);
    const { standing, numbers } = await find(about);
    return { standing, turns: numbers.flatMap((number) => said.turns[number] ?? []) };
  };
}
