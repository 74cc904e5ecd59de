import type { CloseKind } from '../../text/kinds.ts';
import type { Weights } from '../ranking/weigh.ts';

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

/** The weights as rows in the order of some names: for each group what all of it weighs there. */
export type WeightRows = Readonly<Record<Group, Float64Array>>;

export const rowsOf = <Name extends string>(
  names: readonly Name[],
  { all, groups }: GroupedWeights<Name>,
): WeightRows =>
  Object.fromEntries(
    GROUPS.map((group) => [group, Float64Array.from(names, (name) => (all[name] ?? 0) + (groups[group]?.[name] ?? 0))]),
  ) as Record<Group, Float64Array>;

export function weighRow(weights: Float64Array, row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (row[i] ?? 0);
  return sum;
}

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
