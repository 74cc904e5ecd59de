import type { Emit } from './feature.ts';

/**
 * For each template of features the weight of each value, its parts joined by a space; absent is 0.
 * Learned by bench/quotations/train.ts.
 */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A tree of weights, part by part of a value: no strings are joined to look one up. */
interface Branch {
  /** Undefined where no weight has just these parts. */
  weight: number | undefined;
  readonly next: Map<string, Branch>;
}

/** By the first part of the value, which many features of a candidate share, then by template, then by the other parts. */
export type Model = ReadonlyMap<string, ReadonlyMap<string, Branch>>;

const branchIn = (branches: Map<string, Branch>, part: string): Branch => {
  const branch = branches.get(part) ?? { weight: undefined, next: new Map() };
  branches.set(part, branch);
  return branch;
};

export function modelOf(weights: Weights): Model {
  const model = new Map<string, Map<string, Branch>>();
  for (const [template, values] of Object.entries(weights))
    for (const [value, weight] of Object.entries(values)) {
      const [first = '', ...others] = value.split(' ');
      const templates = model.get(first) ?? new Map<string, Branch>();
      model.set(first, templates);
      let branch = branchIn(templates, template);
      for (const part of others) branch = branchIn(branch.next, part);
      branch.weight = weight;
    }
  return model;
}

/** Adds up the weights of features. */
export interface Scorer {
  readonly add: Emit;
  /** What was added since it was taken last. */
  take(): number;
}

export function scorerOf(model: Model): Scorer {
  const score = new Float64Array(1); // a number in a variable would be made anew for each weight
  let first: string | undefined;
  let templates = model.get('');
  return {
    add(template, a, b, c, d, e) {
      if (a !== first) {
        first = a;
        templates = model.get(a);
      }
      let branch = templates?.get(template);
      if (b !== undefined) branch = branch?.next.get(b);
      if (c !== undefined) branch = branch?.next.get(c);
      if (d !== undefined) branch = branch?.next.get(d);
      if (e !== undefined) branch = branch?.next.get(e);
      if (branch?.weight !== undefined) score[0] = (score[0] ?? 0) + branch.weight;
    },
    take() {
      const [sum = 0] = score;
      score[0] = 0;
      return sum;
    },
  };
}
