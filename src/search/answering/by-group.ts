import type { CloseKind } from '../../text/kinds.ts';
import { type Weights, weigh } from '../ranking/weigh.ts';

/** Kinds of answer that are told by the same. */
export const GROUPS = ['who', 'where', 'when', 'amount', 'why', 'how', 'saying', 'whether', 'what'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<CloseKind, Group>> = {
  person: 'who',
  place: 'where',
  date: 'when',
  time: 'when',
  number: 'amount',
  money: 'amount',
  age: 'amount',
  size: 'amount',
  share: 'amount',
  times: 'amount',
  reason: 'why',
  way: 'how',
  saying: 'saying',
  whether: 'whether',
  what: 'what',
  other: 'what',
};

export const groupOf = (kind: CloseKind): Group => GROUP_OF[kind];

/** Weights, and what some features weigh more or less where a certain kind of answer is asked for. */
export interface GroupedWeights<Name extends string> {
  readonly all: Weights<Name>;
  readonly groups: Readonly<Partial<Record<Group, Weights<Name>>>>;
}

export const weighIn = <Name extends string>(
  { all, groups }: GroupedWeights<Name>,
  group: Group,
  features: Readonly<Record<Name, number>>,
): number => {
  const own = groups[group];
  return weigh(all, features) + (own ? weigh(own, features) : 0);
};

/** Features whose weight may differ from kind to kind. */
export const GROUPED = [
  'weight',
  'score',
  'said',
  'unsaid',
  'inContext',
  'focusSaid',
  'around',
  'gathered',
  'quoted',
  'saying',
  'extent',
  'news',
] as const;
