const DAY = 24 * 60 * 60 * 1_000;

/** Does something now and once a day from now on, which does not keep the process. Returns what ends that. */
export function daily(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let running = Promise.resolve();
  const run = (): void => {
    running = running.then(work).catch(onError);
  };
  run();
  const timer = setInterval(run, DAY).unref();
  return () => clearInterval(timer);
}
