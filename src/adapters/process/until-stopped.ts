/** What can be stopped, and may end by itself. */
interface Stoppable {
  /** Why it ended by itself. Never settles otherwise. */
  readonly ended: Promise<Error>;
  /** Finishes what is under way. */
  close(): Promise<void>;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Waits for Ctrl+C or SIGTERM, then closes in good order; a second signal of either kind ends the process at once.
 *
 * @throws the error with which it ended by itself
 */
export async function untilStopped(running: Stoppable): Promise<void> {
  const error = await Promise.race([signalled(), running.ended]);
  await running.close();
  if (error) throw error;
}

const signalled = (): Promise<null> =>
  new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve(null);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
