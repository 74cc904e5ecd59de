/** Measures for how long nothing else could run at the longest, in milliseconds, until it is stopped. */
export function longestBlock(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  const note = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last - EVERY);
    last = now;
  };
  const timer = setInterval(note, EVERY);
  return {
    stop() {
      note();
      clearInterval(timer);
      return longest;
    },
  };
}

const EVERY = 1;
