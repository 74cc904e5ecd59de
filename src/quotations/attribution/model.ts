/**
 * For each template of features the weight of each value, its parts joined by a space; absent is 0.
 * Learned by bench/quotations/train.ts.
 */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The weights as a tree, by template and then part by part of the value: no strings are joined to look one up. */
export interface Model {
  weight: number;
  readonly next: Map<string, Model>;
}

export function modelOf(weights: Weights): Model {
  const root: Model = { weight: 0, next: new Map() };
  for (const [template, values] of Object.entries(weights))
    for (const [value, weight] of Object.entries(values)) {
      let branch = root;
      for (const part of [template, ...value.split(' ')]) {
        const next = branch.next.get(part) ?? { weight: 0, next: new Map() };
        branch.next.set(part, next);
        branch = next;
      }
      branch.weight = weight;
    }
  return root;
}
