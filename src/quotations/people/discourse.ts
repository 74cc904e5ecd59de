import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

/** A mention with the entity that it means. */
export interface ResolvedMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

export interface LastSpeaker {
  readonly entity: Entity;
  readonly paragraph: number;
}

/** Mentions that are looked back to from a pronoun or a role, so that a long article takes linear time. */
export const LOOK_BACK = 240;

/** What the article has told up to the mention that is being resolved, and who has which role anywhere in it. */
export interface Discourse {
  /** Every mention before it whose entity is known, in order. */
  readonly mentioned: ResolvedMention[];
  /** By each word of a role the first entity that has it. */
  readonly byRole: ReadonlyMap<string, Entity>;
  /** Bodies known only as "X campaign", by that name. */
  readonly campaigns: Map<string, Entity>;
  /** Whom an interview is with, null where nobody is named; undefined until it is asked for. */
  interviewed: Entity | null | undefined;
  /** Whoever said the words before. */
  speaker: LastSpeaker | undefined;
}

export const wordsOfRole = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** The latest mention that passes, among the last few. */
export function latest(
  { mentioned }: Discourse,
  passes: (entry: ResolvedMention) => boolean,
): ResolvedMention | undefined {
  for (let i = mentioned.length - 1; i >= Math.max(0, mentioned.length - LOOK_BACK); i--) {
    const entry = mentioned[i];
    if (entry && passes(entry)) return entry;
  }
  return undefined;
}
