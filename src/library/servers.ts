import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../answers/answers.ts';
import { type Repeated, repeated } from '../base/repeated.ts';
import type { ShelfId } from '../shelf/store/store.ts';
import type { ServerLibrary } from './server-library.ts';

/** The libraries of servers that have articles of their own. */
export interface Servers {
  /** Opens the server's library when it is first asked for. Null where the server has nothing of its own. */
  answersFor(server: ShelfId): Promise<Answers | null>;
  /** A shelf has changed: resolves when questions are answered from it as it is now. */
  changed(shelf: ShelfId): Promise<void>;
  /** The common articles have changed. Resolves when every open library holds them. */
  commonChanged(): Promise<void>;
  /** Lets go of all that is kept of a shelf. */
  forget(shelf: ShelfId): Promise<void>;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
}

export interface ServersOptions {
  /** Shelves that hold anything. */
  readonly shelves: Iterable<ShelfId>;
  readonly create: (shelf: ShelfId) => ServerLibrary;
  /** Where each has a folder of its own for what is kept between runs. Default: nothing is kept. */
  readonly folder?: string | undefined;
  /** So many passages are held over all open libraries, but for one, which may have more. */
  readonly mostPassages: number;
  /** Told of what nobody waits for: a library that is read anew when it is next asked for, a folder that cannot be removed. */
  readonly onError: (error: unknown, shelf: ShelfId) => void;
}

interface Open {
  readonly library: ServerLibrary;
  readonly reading: Repeated<boolean>;
  /** When it was first read. */
  readonly opened: Promise<void>;
}

export function createServers({ shelves, create, folder, mostPassages, onError }: ServersOptions): Servers {
  const holding = new Set(shelves);
  /** Those asked last come last. */
  const open = new Map<ShelfId, Open>();
  /** Let go of, and still at work: two must not write one file. */
  const leaving = new Map<ShelfId, Promise<void>>();
  let turn: Promise<void> = Promise.resolve();

  /** One after the other: each is there sooner than if all shared the time, and the first much sooner. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  function begin(shelf: ShelfId): Open {
    const library = create(shelf);
    const before = leaving.get(shelf);
    const reading = repeated(async () => {
      await before;
      return library.refresh();
    });
    const one: Open = { library, reading, opened: inTurn(() => read(shelf, one)) };
    open.set(shelf, one);
    return one;
  }

  async function read(shelf: ShelfId, one: Open): Promise<void> {
    try {
      const holds = await one.reading.run();
      if (holds) {
        holding.add(shelf);
        makeRoom();
      } else if (open.get(shelf) === one) await forget(shelf);
    } catch (error) {
      letGo(shelf, one);
      throw error;
    }
  }

  function letGo(shelf: ShelfId, one: Open): void {
    if (open.get(shelf) !== one) return;
    open.delete(shelf);
    isLeaving(shelf, one.reading.idle());
  }

  function isLeaving(shelf: ShelfId, work: Promise<void>): Promise<void> {
    const left = work.finally(() => {
      if (leaving.get(shelf) === left) leaving.delete(shelf);
    });
    leaving.set(shelf, left);
    return left;
  }

  /** What was made of a shelf holds its words. */
  async function forget(shelf: ShelfId): Promise<void> {
    holding.delete(shelf);
    const one = open.get(shelf);
    if (one) letGo(shelf, one);
    if (folder === undefined) return;
    const before = leaving.get(shelf);
    const remove = async () => {
      await before;
      await rm(join(folder, shelf), { recursive: true, force: true });
    };
    await isLeaving(
      shelf,
      remove().catch((error: unknown) => onError(error, shelf)),
    );
  }

  function makeRoom(): void {
    let room = mostPassages;
    for (const [place, [shelf, one]] of [...open].reverse().entries()) {
      const { passages } = one.library;
      room -= passages;
      // What is being read for the first time has none yet.
      if (room < 0 && place > 0 && passages > 0) letGo(shelf, one);
    }
  }

  return {
    async answersFor(server) {
      const known = open.get(server);
      if (!known && !holding.has(server)) return null;
      const one = known ?? begin(server);
      open.delete(server);
      open.set(server, one);
      await one.opened;
      return one.library.answers;
    },
    async changed(shelf) {
      holding.add(shelf);
      const one = open.get(shelf);
      if (one) await read(shelf, one);
    },
    async commonChanged() {
      for (const [shelf, one] of [...open]) await read(shelf, one).catch((error: unknown) => onError(error, shelf));
    },
    forget,
    async idle() {
      await turn;
      await Promise.all([...open.values()].map(({ reading }) => reading.idle()).concat([...leaving.values()]));
    },
  };
}
