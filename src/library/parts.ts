import type { Answers } from '../answers/answers.ts';
import { createTurns } from '../base/turns.ts';
import { articlesIn } from '../preferences/area.ts';
import type { Area } from '../preferences/preferences.ts';
import { createShelf, type Shelf } from '../shelf/shelf.ts';
import type { ShelfId } from '../shelf/store/store.ts';
import { createLibrary, type Library } from './library.ts';
import { openIndex, type Shared } from './open-library.ts';

/** Libraries of parts of shelves. */
export interface Parts {
  /** What may be asked of that part of a server’s articles as they are now; opened when it is first asked for. */
  answersFor(server: ShelfId, area: Area, whole: Answers): Promise<Answers>;
  /** Lets go of all parts of a server’s articles. */
  forget(server: ShelfId): void;
}

export interface PartsOptions {
  readonly shared: Shared;
  /** So many passages are held over all parts, but for the one asked last, which may have more. */
  readonly mostPassages: number;
}

interface Part {
  readonly server: ShelfId;
  readonly library: Library;
  /** The shelf that it is a part of by now; it is not kept for that. */
  of: WeakRef<Shelf> | null;
}

/**
 * A library of its own for each part, for the reason for which each server has one: nothing is left to be filtered, whatever it is
 * asked. What was found out of an article is taken over from the whole; the index is made anew, in memory alone.
 */
export function createParts({ shared, mostPassages }: PartsOptions): Parts {
  /** Those asked last come last. */
  const open = new Map<string, Part>();
  /** One is read after the other: each is there sooner than if all shared the time. */
  const turns = createTurns();

  async function begin(server: ShelfId): Promise<Part> {
    const search = await openIndex({ folder: undefined, log: undefined, knowledge: shared.knowledge });
    const library = createLibrary({ shelf: createShelf([]), search, ...shared.answers });
    return { server, library, of: null };
  }

  async function bringUpToDate({ key, server, area, whole }: Asked): Promise<Part> {
    const shelf = whole.shelf();
    const known = open.get(key);
    if (known && isOf(known, shelf)) return known;
    const part = known ?? (await begin(server));
    // What fails halfway is begun anew.
    open.delete(key);
    await part.library.update(articlesIn(area, shelf.articles), shelf.known);
    part.of = new WeakRef(shelf);
    open.set(key, part);
    makeRoom();
    return part;
  }

  function makeRoom(): void {
    let room = mostPassages;
    for (const [place, [key, { library }]] of [...open].reverse().entries()) {
      room -= library.answers.shelf().articles.reduce((sum, { passages }) => sum + passages.length, 0);
      if (room < 0 && place > 0) open.delete(key);
    }
  }

  return {
    async answersFor(server, area, whole) {
      const key = keyOf(server, area);
      const known = open.get(key);
      if (!known || !isOf(known, whole.shelf()))
        return (await turns.take('', () => bringUpToDate({ key, server, area, whole }))).library.answers;
      open.delete(key);
      open.set(key, known);
      return known.library.answers;
    },
    forget(server) {
      for (const [key, part] of open) if (part.server === server) open.delete(key);
    },
  };
}

interface Asked {
  readonly key: string;
  readonly server: ShelfId;
  readonly area: Area;
  readonly whole: Answers;
}

const isOf = ({ of }: Part, shelf: Shelf): boolean => of?.deref() === shelf;

const keyOf = (server: ShelfId, { publishers, articles }: Area): string =>
  JSON.stringify([server, [...publishers].sort(), [...articles].sort()]);
