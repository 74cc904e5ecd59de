type MentionType = 'name' | 'noun' | 'pronoun';

export type EntityType = 'person' | 'body' | 'place' | 'unknown';

/** An expression that may stand for a speaker, by token indices of its paragraph. */
export interface Mention {
  readonly type: MentionType;
  /** Index of the passage. */
  readonly paragraph: number;
  /** Its place among the mentions of its paragraph. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Where the title before a name begins ("campaign manager Emil Brandt"); `from` without one. */
  readonly titleFrom: number;
  readonly start: number;
  readonly end: number;
  /** Lower case: the pronoun, the noun's last word, the name's last word. */
  readonly head: string;
  /** Whether it is only the owner of something, or hangs on a noun ("the ambassador to Syria"). */
  readonly possessive: boolean;
  readonly sentence: number;
  /** Whether it looks like a person's name or noun, or a body's. */
  readonly entityType: EntityType;
}

/** Receives what was found at some tokens: `from` to `to`, with its title from `outer`. */
export type Add = (
  type: MentionType,
  from: number,
  to: number,
  titleFrom: number,
  head: string,
  entityType: EntityType,
) => void;

/** The index of the first mention whose name or noun begins at a token or later. */
export function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
