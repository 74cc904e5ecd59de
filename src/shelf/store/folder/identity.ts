import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { codeOf } from '../../../base/error-code.ts';

/** A process, told apart from any other that has its number: after a restart, and in another container, they begin anew. */
export const identity = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  /** When it started, in the kernel's own measure; null where that cannot be known. */
  started: z.string().nullable(),
  /** Within which numbers of processes are the same: a start of the kernel and a namespace; null where that cannot be known. */
  world: z.string().nullable(),
});
export type Identity = z.infer<typeof identity>;

/** When a process started, '' where it has ended, null where that cannot be seen: fields 3 and 22 of /proc/PID/stat; the name in the second may hold spaces and brackets. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // One that has ended may stand there until somebody takes notice.
  return /^[ZX]/.test(state) ? '' : (fields[18] ?? null);
}

async function ownWorld(): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

export const ownIdentity = async (): Promise<Identity> => ({
  pid: process.pid,
  host: hostname(),
  started: await startOf(process.pid),
  world: await ownWorld(),
});

/** Whether that process runs; null where it cannot be told from here. */
export async function isRunning(one: Identity, own: Identity): Promise<boolean | null> {
  if (one.world === null || one.world !== own.world || one.started === null) return null;
  try {
    process.kill(one.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const started = await startOf(one.pid);
  return started === null ? null : started === one.started;
}
