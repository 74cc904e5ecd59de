import type { Span } from '../../article/span.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Gender } from './agreement.ts';

/** A person or body of one article, with every way the article names it. */
export interface Entity {
  /** Words of the fullest name so far, as printed. */
  name: string;
  /** Lower-case words of the fullest name, suffixes and initials left in. */
  words: readonly string[];
  /** Where the fullest name stands. */
  span: Span;
  readonly names: Set<string>;
  /** Titles and roles as printed, without the article before them. */
  readonly roles: Set<string>;
  gender: Gender;
  entityType: Mention['entityType'];
  /** How often it is named. */
  count: number;
  /** False for those whom the article only describes. */
  readonly named: boolean;
}

/** One that an article has just brought in. */
export const newEntity = (
  known: Pick<Entity, 'name' | 'words' | 'span'>,
  more: Partial<Pick<Entity, 'gender' | 'entityType' | 'count' | 'named'>> = {},
): Entity => ({
  name: known.name,
  words: known.words,
  span: known.span,
  names: new Set(),
  roles: new Set(),
  gender: more.gender ?? 'unknown',
  entityType: more.entityType ?? 'body',
  count: more.count ?? 1,
  named: more.named ?? true,
});

export interface Entities {
  readonly all: readonly Entity[];
  /** The entity of each name mention, and of each noun in apposition to one. */
  readonly of: ReadonlyMap<Mention, Entity>;
}
