import { bad, doubtful, type Finding, good } from './finding.ts';

const WAIT_MS = 10_000;
/** Discord says seconds; the way there and back takes some more. */
const FAIR_S = 30;
/** The HTTP door takes nothing older. */
const MOST_S = 5 * 60;

/** Compares this machine's clock with that of whoever answers. @param now in milliseconds since 1970 */
export async function clock(address: string, now: () => number): Promise<Finding> {
  const check = 'clock';
  const todo = 'Let this machine set its clock by the network: timedatectl set-ntp true, or your system’s way.';
  let theirs: string | null;
  try {
    const { headers, body } = await fetch(address, { signal: AbortSignal.timeout(WAIT_MS) });
    await body?.cancel();
    theirs = headers.get('date');
  } catch {
    return doubtful(check, 'There is nothing to compare it with: Discord did not answer.', 'See to the network first.');
  }
  const at = Date.parse(theirs ?? '');
  if (Number.isNaN(at)) return doubtful(check, 'There is nothing to compare it with: Discord gave no time.', todo);
  const seconds = Math.round((now() - at) / 1_000);
  const off = Math.abs(seconds);
  if (off <= FAIR_S) return good(check, `within ${FAIR_S} seconds of Discord’s`);
  const found = `It is ${off} seconds ${seconds > 0 ? 'ahead of' : 'behind'} Discord’s.`;
  return off < MOST_S ? doubtful(check, found, todo) : bad(check, found, todo);
}
