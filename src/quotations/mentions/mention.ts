type MentionType = 'name' | 'noun' | 'pronoun';

/** What a mention stands for, as far as its words tell; a body is an organization or a writing. */
export type EntityType = 'person' | 'body' | 'place' | 'unknown';

/** An expression that may stand for a speaker. `from` and `to` are token indices in its paragraph, `start` and `end` offsets in the article's text. */
export interface Mention {
  readonly type: MentionType;
  /** Index of its paragraph, which is the passage's. */
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
  readonly entityType: EntityType;
}

/** A mention with something of it changed. Written out so that every mention has one form in memory, by which all of them are read faster. */
export const changed = (mention: Mention, changes: Partial<Mention>): Mention => ({
  type: changes.type ?? mention.type,
  paragraph: changes.paragraph ?? mention.paragraph,
  index: changes.index ?? mention.index,
  from: changes.from ?? mention.from,
  to: changes.to ?? mention.to,
  titleFrom: changes.titleFrom ?? mention.titleFrom,
  start: changes.start ?? mention.start,
  end: changes.end ?? mention.end,
  head: changes.head ?? mention.head,
  possessive: changes.possessive ?? mention.possessive,
  sentence: changes.sentence ?? mention.sentence,
  entityType: changes.entityType ?? mention.entityType,
});

/** Receives a mention that was found. */
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
