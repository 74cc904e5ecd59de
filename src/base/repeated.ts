/**
 * Work that is to be done again whenever something has changed, one run at a time. Whoever asks during a run gets the one that
 * begins after it, and shares it with all who ask until then.
 */
export function repeated<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    if (next) return next;
    const run = last.then(() => {
      next = undefined;
      return work();
    });
    next = run;
    last = run.catch(() => undefined);
    return run;
  };
}
