import { z } from 'zod';
import type { ShelfId, ShelfStore } from './store.ts';

/** Which servers have removed the bot, and since when: their shelves are kept for a while, should they come back. */
export interface Departures {
  /** The server has just used the bot: it is there, whatever else is said of it. */
  seen(server: ShelfId): void;
  /**
   * Notes who has left and who has come back, and deletes the shelves of those who left long ago. To be called every day.
   * @throws the first fault of the store, when all have been looked at
   * @param present all the servers that the bot is in
   * @param bot its id: servers that were only ever seen with another bot are none of its business
   */
  sweep(present: ReadonlySet<ShelfId>, bot: string): Promise<void>;
  /** Sweeps no more; resolves when no shelf is being looked at. */
  close(): Promise<void>;
}

export interface DeparturesOptions {
  readonly store: Pick<ShelfStore, 'now' | 'shelves' | 'note' | 'changeNote'>;
  /** Deletes a shelf and all that was made of it. */
  readonly drop: (shelf: ShelfId) => Promise<void>;
  /** Days that the shelf of a server that has left is kept. */
  readonly keepDays: number;
  /** Default: the store's clock. */
  readonly now?: () => Date;
  readonly log: { info(facts: object, message: string): void; error(facts: object, message: string): void };
}

/** The notes of a shelf. */
const LEFT = 'left';
const BOT = 'bot';

/** Other shelves belong to no server of Discord's. */
const SERVER = /^\d{15,20}$/;
const DAY = 24 * 60 * 60 * 1_000;

const leftNote = z.object({ at: z.iso.datetime() });
const botNote = z.object({ id: z.string() });

export function createDepartures({ store, drop, keepDays, now = store.now, log }: DeparturesOptions): Departures {
  /** Since the last time they were compared. */
  const lately = new Set<ShelfId>();
  const away = new Set<ShelfId>();
  let isClosed = false;
  let sweeping = Promise.resolve();

  async function isBack(shelf: ShelfId): Promise<void> {
    away.delete(shelf);
    await store.changeNote(shelf, LEFT, () => null);
    log.info({ shelf }, 'a server has the bot again: its articles stay');
  }

  async function look(shelf: ShelfId, isThere: boolean, bot: string): Promise<void> {
    const left = leftNote.safeParse(await store.note(shelf, LEFT)).data?.at;
    const known = botNote.safeParse(await store.note(shelf, BOT)).data?.id;
    if (isThere) {
      if (left !== undefined) await isBack(shelf);
      if (known !== bot) await store.changeNote(shelf, BOT, () => ({ id: bot }));
      return;
    }
    if (known !== undefined && known !== bot) return;
    if (left === undefined) {
      await store.changeNote(shelf, LEFT, (since) => since ?? { at: now().toISOString() });
      log.info({ shelf, keepDays }, 'a server has removed the bot: its articles are kept for so many days');
    } else if (now().getTime() - Date.parse(left) >= keepDays * DAY) {
      await drop(shelf);
      away.delete(shelf);
      log.info({ shelf, left }, 'a server removed the bot long ago: its articles are deleted');
      return;
    }
    away.add(shelf);
  }

  async function sweep(present: ReadonlySet<ShelfId>, bot: string): Promise<void> {
    if (isClosed) return;
    const shelves: ShelfId[] = [];
    for await (const shelf of store.shelves()) if (SERVER.test(shelf)) shelves.push(shelf);
    const faults: unknown[] = [];
    for (const shelf of shelves) {
      if (isClosed) return;
      await look(shelf, present.has(shelf) || lately.has(shelf), bot).catch((error: unknown) => faults.push(error));
    }
    // One shelf that cannot be read keeps no other from being looked at.
    if (faults.length > 0) throw faults[0];
    lately.clear();
  }

  return {
    seen(server) {
      lately.add(server);
      if (!away.has(server)) return;
      isBack(server).catch((err: unknown) =>
        log.error({ err, shelf: server }, 'a server is back, which could not be noted'),
      );
    },
    sweep(present, bot) {
      sweeping = sweeping.catch(() => undefined).then(() => sweep(present, bot));
      return sweeping;
    },
    async close() {
      isClosed = true;
      await sweeping.catch(() => undefined);
    },
  };
}
