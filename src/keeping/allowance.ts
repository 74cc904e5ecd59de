import { UserError } from '../base/errors.ts';
import type { By } from './keeping.ts';

const MINUTE = 60_000;

/**
 * Who may still add how many articles. The host's own adds, and those of what is followed, are not counted.
 *
 * @param perMinute of one member; 0 for no limit
 */
export function createAllowance(perMinute: number, now: () => Date): (by: By, count: number) => void {
  const added = new Map<string, number[]>();
  return (by, count) => {
    if (by === null || perMinute === 0) return;
    const at = now().getTime();
    for (const [member, times] of added) if ((times.at(-1) ?? 0) <= at - MINUTE) added.delete(member);
    const recent = (added.get(by) ?? []).filter((time) => time > at - MINUTE);
    if (recent.length + count > perMinute)
      throw new UserError('too-many-adds', ({ keeping }) => keeping.tooManyAdds(perMinute, recent.length, count));
    added.set(by, [...recent, ...Array.from({ length: count }, () => at)]);
  };
}
