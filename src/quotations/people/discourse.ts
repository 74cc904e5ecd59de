import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

export interface Mentioned {
  readonly mention: Mention;
  readonly entity: Entity;
}

export interface LastSpeaker {
  readonly entity: Entity;
  readonly paragraph: number;
}

/** How many named mentions back a pronoun or a role looks, so that a long article takes linear time. */
export const LOOK_BACK = 240;

/** What a reader has met so far, and who is named only later. */
export interface Discourse {
  /** In order, up to the mention in question. */
  readonly mentioned: Mentioned[];
  /** By each word of their roles: the first who has it, anywhere. */
  readonly byRole: ReadonlyMap<string, Entity>;
  /** Bodies known only as "X campaign", by that name. */
  readonly campaigns: Map<string, Entity>;
  speaker: LastSpeaker | undefined;
}

export const wordsOfRole = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** The latest entry that passes, among the last few. */
export function latest({ mentioned }: Discourse, passes: (entry: Mentioned) => boolean): Mentioned | undefined {
  for (let i = mentioned.length - 1; i >= Math.max(0, mentioned.length - LOOK_BACK); i--) {
    const entry = mentioned[i];
    if (entry && passes(entry)) return entry;
  }
  return undefined;
}
