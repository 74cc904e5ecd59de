/**
 * Measures for how long nothing else could run at the longest, in milliseconds, until it is stopped: by the clock, and how much
 * of the processor the whole process used meanwhile, which is what it would have been with nothing else running.
 */
export function longestBlock(): { stop(): { readonly clock: number; readonly processor: number } } {
  let clock = 0;
  let processor = 0;
  let last = performance.now();
  let used = process.cpuUsage();
  const note = (): void => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(used);
    clock = Math.max(clock, now - last - EVERY);
    processor = Math.max(processor, (user + system) / 1000);
    last = now;
    used = process.cpuUsage();
  };
  const timer = setInterval(note, EVERY);
  return {
    stop() {
      note();
      clearInterval(timer);
      return { clock, processor };
    },
  };
}

const EVERY = 1;
