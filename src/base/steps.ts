/** Work in small steps: nothing else runs during one. A step that is a promise is waited for. */
export type Steps<T = void> = Generator<Promise<unknown> | undefined, T>;
/** The same where none is a promise: it may be done in one go as well. */
export type SyncSteps<T = void> = Generator<undefined, T>;

/** Nothing else waits much longer than this, in milliseconds. */
const SLICE = 10;

/** Lets whatever waits have its turn. */
export const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does work that is made of small steps, giving way between them whenever it has run for a while. */
export async function inSlices<T>(work: Steps<T>): Promise<T> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (step.value) await step.value;
    if (performance.now() - since < SLICE) continue;
    await giveWay();
    since = performance.now();
  }
}

/** Waits for a promise as one step; what it comes to is thrown or returned inside the work. */
export function* awaited<T>(promise: Promise<T>): Steps<T> {
  let outcome = (): T => {
    throw new Error('a step that is a promise was not waited for');
  };
  yield promise.then(
    (value) => {
      outcome = () => value;
    },
    (reason) => {
      outcome = () => {
        throw reason;
      };
    },
  );
  return outcome();
}

/** Does work of small steps in one go. */
export function atOnce<T>(work: SyncSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
