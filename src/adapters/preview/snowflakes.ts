/** The first millisecond of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** The 22 lower bits count up, so that ids of one millisecond stay in order. */
const COUNT = 1n << 22n;

/** Makes ids as Discord does: milliseconds since 2015 in the upper bits, each one greater than the one before. */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const earliest = BigInt(now() - DISCORD_EPOCH) * COUNT;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}
