import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';
import { type Identity, identity, isRunning, ownIdentity } from './identity.ts';

/** Who may write into a folder: one process at a time. */
export interface WriterLock {
  /**
   * Makes sure that we are the one, right now: takes over from one that has ended.
   * @throws UserError `shelf-read-only` that names who is
   */
  hold(): Promise<void>;
  release(): Promise<void>;
}

export interface LockOptions {
  /** Exists. */
  readonly folder: string;
  /** For messages: where the articles are. */
  readonly place: string;
  /** After this long without a sign of life, a writer of which nothing else can be known counts as ended, in milliseconds. */
  readonly patience: number;
  /** Called when we have become the one, before anything else. */
  readonly onTaken: () => Promise<void>;
}

/** How many signs of life a writer gives while others are patient. */
const SIGNS = 5;
/** Others may take it over at the same moment. */
const ATTEMPTS = 5;

const contents = z.object({ ...identity.shape, token: z.string(), isReleased: z.boolean() });
type Contents = z.infer<typeof contents>;

const textOf = (what: Contents): string => `${JSON.stringify(what, null, 2)}\n`;

const NAME = /^writer-(\d{1,15})\.json$/;
const nameOf = (generation: number): string => `writer-${generation}.json`;

/**
 * A file says who writes, and its name how often that has changed hands: whoever takes over makes the next, which only one can, and the
 * highest counts. So nobody ever removes the file of another who came first, and one that was taken for dead sees that it is no
 * longer the writer. Where processes can be seen (the same kernel and container), a writer has ended when its process has, however
 * long it is silent; elsewhere (another container, another machine) when it has given no sign of life for a while.
 */
export function createLock({ folder, place, patience, onTaken }: LockOptions): WriterLock {
  const token = randomUUID();
  let own: Promise<Identity> | undefined;
  let held: number | null = null;
  let taking: Promise<void> | undefined;
  let beat: NodeJS.Timeout | undefined;
  /** A writer of which it is not known whether it runs: its last sign of life, and since when we have seen no other. */
  let silent: { readonly sign: string; readonly since: number } | undefined;

  const path = (generation: number): string => join(folder, nameOf(generation));
  const exists = (generation: number): Promise<boolean> =>
    stat(path(generation)).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      },
    );
  const generations = async (): Promise<number[]> =>
    (await readdir(folder)).flatMap((name) => Number(NAME.exec(name)?.[1] ?? Number.NaN) || []);

  async function holder(generation: number): Promise<Contents | null> {
    const text = await readFile(path(generation), 'utf8').catch(() => '');
    try {
      return contents.parse(JSON.parse(text));
    } catch {
      return null; // Not written to its end, or not yet.
    }
  }

  /** Whether the writer of that generation has ended, as far as that can be known; else it is told. */
  async function hasEnded(generation: number, self: Identity): Promise<boolean> {
    const one = await holder(generation);
    // Our own is of a time when we took the lock and could not go on.
    if (one?.isReleased || one?.token === token) return true;
    const runs = one && (await isRunning(one, self));
    if (runs !== null) return !runs;
    const times = await stat(path(generation)).catch(() => null);
    const sign = `${generation} ${times?.mtimeMs}`;
    const now = performance.now();
    if (silent?.sign !== sign) silent = { sign, since: now };
    return now - silent.since > patience;
  }

  async function take(): Promise<void> {
    own ??= ownIdentity();
    const self = await own;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const last = Math.max(0, ...(await generations()));
      if (last > 0 && !(await hasEnded(last, self))) throw await readOnly(last);
      const next = last + 1;
      if (!(await make(path(next), { ...self, token, isReleased: false }))) continue;
      const all = await generations();
      if (Math.max(...all) !== next) {
        await rm(path(next), { force: true });
        continue;
      }
      for (const earlier of all) if (earlier < next) await rm(path(earlier), { force: true });
      await onTaken();
      held = next;
      beat = setInterval(giveSign, patience / SIGNS, path(next)).unref();
      return;
    }
    throw await readOnly(Math.max(0, ...(await generations())));
  }

  async function readOnly(generation: number): Promise<UserError> {
    const one = await holder(generation);
    const seconds = Math.ceil(patience / 1000);
    return new UserError('shelf-read-only', ({ storing }) => storing.readOnly(place, one, seconds));
  }

  const letGo = (): void => {
    clearInterval(beat);
    held = null;
  };

  return {
    async hold() {
      const before = held;
      if (before !== null && !taking) {
        const [isThere, isTaken] = await Promise.all([exists(before), exists(before + 1)]);
        if (isThere && !isTaken) return;
        if (held === before) letGo();
      }
      taking ??= take().finally(() => {
        taking = undefined;
      });
      await taking;
    },
    async release() {
      if (held === null) return;
      const generation = held;
      letGo();
      const one = await holder(generation);
      if (one?.token !== token) return;
      await writeFile(path(generation), textOf({ ...one, isReleased: true }));
    },
  };
}

/** Whether a file could be made: false where it is there already. */
async function make(path: string, what: Contents): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(textOf(what));
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** One that fails costs nothing: it counts as not given. */
function giveSign(path: string): void {
  const now = new Date();
  utimes(path, now, now).catch(() => undefined);
}
