import { UserError } from '../base/errors.ts';

/** Members remembered at once; the longest silent are forgotten first. */
const MOST_MEMBERS = 10_000;

/** Called when a member uses a command. @throws UserError `too-fast` that says how long to wait */
export type Cooldown = (memberId: string, now: Date) => void;

/** @param seconds between two commands of one member; 0 for none */
export function createCooldown(seconds: number): Cooldown {
  const lastUsed = new Map<string, number>();
  return (memberId, now) => {
    const since = now.getTime() - (lastUsed.get(memberId) ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back tells nothing of how long ago that was, and holds nobody up.
    const wait = since < 0 ? 0 : seconds * 1_000 - since;
    if (wait > 0) throw new UserError('too-fast', ({ bot }) => bot.tooFast(Math.ceil(wait / 1_000)));
    lastUsed.delete(memberId);
    lastUsed.set(memberId, now.getTime());
    const [oldest] = lastUsed.keys();
    if (lastUsed.size > MOST_MEMBERS && oldest !== undefined) lastUsed.delete(oldest);
  };
}
