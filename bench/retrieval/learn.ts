// Learns linear weights by gradient descent (Adam), from nothing and in a seeded order: the same data give the same weights.

/** One choice among several: the features of each, and which are right. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly number[];
}

/** A yes or no. */
export interface Case {
  readonly row: Float64Array;
  readonly yes: boolean;
  /** How much it counts; 1 by default. */
  readonly weight?: number;
}

export interface Linear {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = copy[i] as T;
    copy[i] = copy[j] as T;
    copy[j] = held;
  }
  return copy;
}

interface Scale {
  readonly mean: Float64Array;
  readonly by: Float64Array;
}

function scaleOf(rows: Iterable<Float64Array>, size: number): Scale {
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  let n = 0;
  for (const row of rows) {
    n++;
    for (let f = 0; f < size; f++) {
      const x = row[f] ?? 0;
      sum[f] = (sum[f] ?? 0) + x;
      squares[f] = (squares[f] ?? 0) + x * x;
    }
  }
  const mean = sum.map((s) => s / n);
  const by = squares.map((s, f) => {
    const deviation = Math.sqrt(Math.max(0, s / n - (mean[f] ?? 0) ** 2));
    return deviation < 1e-6 ? 0 : 1 / deviation;
  });
  return { mean, by };
}

const standardised = (row: Float64Array, { mean, by }: Scale): Float64Array =>
  row.map((x, f) => (x - (mean[f] ?? 0)) * (by[f] ?? 0));

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let f = 0; f < a.length; f++) sum += (a[f] ?? 0) * (b[f] ?? 0);
  return sum;
};

interface Settings {
  readonly epochs: number;
  readonly rate?: number;
  readonly decay?: number;
  readonly seed?: number;
}

const BATCH = 32;

/** Minimises by Adam, the rate falling to 0; gives the mean of the last third of the steps. */
function descend<T>(
  items: readonly T[],
  size: number,
  gradient: (item: T, theta: Float64Array, into: Float64Array) => void,
  { epochs, rate = 0.01, decay = 1e-4, seed = 7 }: Settings,
): Float64Array {
  const theta = new Float64Array(size);
  const [first, second, average] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const random = seeded(seed);
  const steps = epochs * Math.ceil(items.length / BATCH);
  let step = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(items, random);
    for (let b = 0; b < order.length; b += BATCH) {
      const batch = order.slice(b, b + BATCH);
      const sum = new Float64Array(size);
      for (const item of batch) gradient(item, theta, sum);
      step++;
      if (step > (steps * 2) / 3) averaged++;
      for (let i = 0; i < size; i++) {
        const g = (sum[i] ?? 0) / batch.length + decay * (theta[i] ?? 0);
        first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
        second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
        const m = (first[i] ?? 0) / (1 - 0.9 ** step);
        const v = (second[i] ?? 0) / (1 - 0.999 ** step);
        theta[i] = (theta[i] ?? 0) - (rate * (1 - step / (steps + 1)) * m) / (Math.sqrt(v) + 1e-8);
        if (averaged > 0) average[i] = (average[i] ?? 0) + ((theta[i] ?? 0) - (average[i] ?? 0)) / averaged;
      }
    }
  }
  return average;
}

/** Weights under which the right one of each choice gets the most: softmax over the choice, cross entropy. */
export function learnChoice(choices: readonly Choice[], settings: Settings): number[] {
  const usable = choices.filter(({ rows, right }) => right.length > 0 && right.length < rows.length);
  const size = usable[0]?.rows[0]?.length ?? 0;
  const scale = scaleOf(
    usable.flatMap(({ rows }) => rows),
    size,
  );
  const data = usable.map(({ rows, right }) => ({
    rows: rows.map((row) => standardised(row, scale)),
    right: new Set(right),
  }));
  const theta = descend(
    data,
    size,
    ({ rows, right }, weights, into) => {
      const scores = rows.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const ours = powers.reduce((sum, power, r) => sum + (right.has(r) ? power : 0), 1e-300);
      rows.forEach((row, r) => {
        const power = powers[r] ?? 0;
        const error = power / all - (right.has(r) ? power / ours : 0);
        if (Math.abs(error) < 1e-6) return;
        for (let f = 0; f < size; f++) into[f] = (into[f] ?? 0) + error * (row[f] ?? 0);
      });
    },
    settings,
  );
  return Array.from(theta, (weight, f) => weight * (scale.by[f] ?? 0));
}

/** Weights and bias of a logistic regression. */
export function learnCase(cases: readonly Case[], settings: Settings): Linear {
  const size = cases[0]?.row.length ?? 0;
  const scale = scaleOf(
    cases.map(({ row }) => row),
    size,
  );
  const data = cases.map(({ row, yes, weight = 1 }) => ({ row: standardised(row, scale), yes, weight }));
  const theta = descend(
    data,
    size + 1,
    ({ row, yes, weight }, weights, into) => {
      const z = dot(row, weights) + (weights[size] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-z)) - (yes ? 1 : 0));
      for (let f = 0; f < size; f++) into[f] = (into[f] ?? 0) + error * (row[f] ?? 0);
      into[size] = (into[size] ?? 0) + error;
    },
    settings,
  );
  const weights = Array.from(theta.subarray(0, size), (weight, f) => weight * (scale.by[f] ?? 0));
  const bias = (theta[size] ?? 0) - weights.reduce((sum, weight, f) => sum + weight * (scale.mean[f] ?? 0), 0);
  return { weights, bias };
}
