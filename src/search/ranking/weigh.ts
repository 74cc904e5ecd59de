/** A weight for each feature; a feature without one does not count. */
export type Weights<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** The sum of the features by their weights. */
export function weigh<Name extends string>(weights: Weights<Name>, features: Readonly<Record<Name, number>>): number {
  let sum = 0;
  for (const name in weights) sum += (weights[name] ?? 0) * features[name];
  return sum;
}
