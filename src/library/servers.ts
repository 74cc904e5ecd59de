import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../answers/answers.ts';
import { repeated } from '../base/repeated.ts';
import { createTurns } from '../base/turns.ts';
import type { ShelfId } from '../shelf/store/store.ts';
import type { Changed, ServerLibrary } from './server-library.ts';

/** The libraries of servers that have articles of their own. */
export interface Servers {
  /** Opens the server's library when it is first asked for. Null where the server has nothing of its own. */
  answersFor(server: ShelfId): Promise<Answers | null>;
  /** We have written these articles, which somebody will ask: resolves when they can be. */
  changed(shelf: ShelfId, ids: readonly string[]): Promise<void>;
  /** Somebody else has written something on the shelf: resolves when questions are answered from it as it is now. */
  changedElsewhere(shelf: ShelfId): Promise<void>;
  /** The common articles have changed. Resolves when every open library holds them. */
  commonChanged(): Promise<void>;
  /** Lets go of all that was made of a shelf. */
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
  /** Forgets the passages of a shelf that holds nothing any more. Default: nobody keeps any. */
  readonly dropPassages?: ((shelf: ShelfId) => Promise<void>) | undefined;
  /** So many passages are held over all open libraries, but for the one asked last, which may have more. */
  readonly mostPassages: number;
  /** Told of what nobody waits for: a library that is read anew when it is next asked for, a folder that cannot be removed. */
  readonly onError: (error: unknown, shelf: ShelfId) => void;
}

interface Open {
  readonly library: ServerLibrary;
  /** Brings it up to date; returns whether the shelf holds anything. */
  readonly refresh: (changed: Changed) => Promise<boolean>;
  /** When it was first read. */
  readonly opened: Promise<void>;
}

export function createServers(options: ServersOptions): Servers {
  const { shelves, create, folder, dropPassages, mostPassages, onError } = options;
  const holding = new Set(shelves);
  /** Those asked last come last. */
  const open = new Map<ShelfId, Open>();
  /** Of what is done with the files of one shelf, also when its library was let go of meanwhile. */
  const turns = createTurns();
  /** One is opened after the other: each is there sooner than if all shared the time, and the first much sooner. */
  const openings = createTurns();

  function begin(shelf: ShelfId): Open {
    const library = create(shelf);
    let pending: Changed = 'all';
    const run = repeated(() =>
      turns.take(shelf, () => {
        const changed = pending;
        pending = [];
        return library.refresh(changed);
      }),
    );
    const one: Open = {
      library,
      refresh(changed) {
        pending = pending === 'all' || changed === 'all' ? 'all' : [...pending, ...changed];
        return run();
      },
      opened: openings.take('', () => read(shelf, one, [])),
    };
    open.set(shelf, one);
    return one;
  }

  async function read(shelf: ShelfId, one: Open, changed: Changed): Promise<void> {
    try {
      const holds = await one.refresh(changed);
      if (holds) {
        holding.add(shelf);
        makeRoom();
      } else if (open.get(shelf) === one) await forget(shelf);
    } catch (error) {
      if (open.get(shelf) === one) open.delete(shelf);
      throw error;
    }
  }

  function makeRoom(): void {
    let room = mostPassages;
    for (const [place, [shelf, { library }]] of [...open].reverse().entries()) {
      room -= library.passages;
      // What is being read for the first time has none yet.
      if (room < 0 && place > 0 && library.passages > 0) open.delete(shelf);
    }
  }

  /** The words of a shelf stand in what was made of it. */
  async function forget(shelf: ShelfId): Promise<void> {
    holding.delete(shelf);
    open.delete(shelf);
    await turns
      .take(shelf, async () => {
        if (folder !== undefined) await rm(join(folder, shelf), { recursive: true, force: true });
        await dropPassages?.(shelf);
      })
      .catch((error: unknown) => onError(error, shelf));
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
    async changed(shelf, ids) {
      holding.add(shelf);
      const one = open.get(shelf);
      await (one ? read(shelf, one, ids) : begin(shelf).opened);
    },
    async changedElsewhere(shelf) {
      holding.add(shelf);
      const one = open.get(shelf);
      if (one) await read(shelf, one, 'all');
    },
    async commonChanged() {
      for (const [shelf, one] of [...open]) await read(shelf, one, []).catch((error: unknown) => onError(error, shelf));
    },
    forget,
    async idle() {
      await openings.idle();
      await turns.idle();
    },
  };
}
