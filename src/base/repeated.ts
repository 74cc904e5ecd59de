/** Work that is to be done again whenever something has changed. */
export interface Repeated<T> {
  /** One run at a time. Whoever asks during a run gets the one that begins after it, and shares it with all who ask by then. */
  run(): Promise<T>;
  /** Resolves when no run is under way or waiting. */
  idle(): Promise<void>;
}

export function repeated<T>(work: () => Promise<T>): Repeated<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return {
    run() {
      if (next) return next;
      const run = last.then(() => {
        next = undefined;
        return work();
      });
      next = run;
      last = run.catch(() => undefined);
      return run;
    },
    async idle() {
      for (let seen: unknown; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}
