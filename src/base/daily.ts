const DAY = 24 * 60 * 60 * 1_000;

/**
 * Does something now and once a day from now on. It does not keep the process.
 *
 * @returns what ends that, and resolves when nothing of it is under way any more
 */
export function daily(work: () => Promise<void>, onError: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve();
  const run = (): void => {
    running = running.then(work).catch(onError);
  };
  run();
  const timer = setInterval(run, DAY).unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
