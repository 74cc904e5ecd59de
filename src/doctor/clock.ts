import type { Words } from '../words/en.ts';
import { bad, doubtful, type Finding, good } from './finding.ts';

const WAIT_MS = 10_000;
/** Discord says seconds; the way there and back takes some more. */
const FAIR_S = 30;
/** The HTTP door takes nothing older. */
const MOST_S = 5 * 60;

/** Compares this machine's clock with that of whoever answers. @param now in milliseconds since 1970 */
export async function clock(address: string, now: () => number): Promise<Finding> {
  const check = 'clock';
  let theirs: string | null;
  try {
    const { headers, body } = await fetch(address, { signal: AbortSignal.timeout(WAIT_MS) });
    await body?.cancel();
    theirs = headers.get('date');
  } catch {
    return doubtful(
      check,
      (says) => says.discordSilent,
      (says) => says.seeToNetwork,
    );
  }
  const at = Date.parse(theirs ?? '');
  const todo = (says: Words['doctor']): string => says.setClock;
  if (Number.isNaN(at)) return doubtful(check, (says) => says.discordTimeless, todo);
  const seconds = Math.round((now() - at) / 1_000);
  const off = Math.abs(seconds);
  if (off <= FAIR_S) return good(check, (says) => says.within(FAIR_S));
  const found = ({ ahead, behind }: Words['doctor']): string => (seconds > 0 ? ahead(off) : behind(off));
  return off < MOST_S ? doubtful(check, found, todo) : bad(check, found, todo);
}
