/** Nothing else waits much longer than this, in milliseconds. */
const SLICE = 10;

/** Lets whatever waits have its turn. */
export const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does work that is made of small steps, giving way between them whenever it has run for a while. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await giveWay();
    since = performance.now();
  }
}

/** Does the same work in one go. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
