import { UserError } from '../base/errors.ts';
import { createTurns } from '../base/turns.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import { NOTE, noteOf, preferencesIn, unreadable } from './note.ts';
import { DEFAULTS, type Preferences, type PreferencesKeeper } from './preferences.ts';

export interface PreferencesParts {
  readonly store: Pick<ShelfStore, 'note' | 'changeNote'>;
  readonly log: { warn(facts: object, message: string): void };
}

/** What was read of a server last. */
interface Reading {
  readonly preferences: Preferences;
  readonly fault: UserError | null;
}

/** Keeps what servers have set as a note of each server's shelf. */
export function createPreferences({ store, log }: PreferencesParts): PreferencesKeeper {
  const readings = new Map<ShelfId, Promise<Reading>>();
  /** What could be read last, should a hand break it. */
  const good = new Map<ShelfId, Preferences>();
  const turns = createTurns();

  async function fromStore(server: ShelfId): Promise<Preferences> {
    const note = await store.note(server, NOTE).catch((error: unknown) => {
      throw error instanceof UserError && error.code !== 'cluster-away' ? unreadable(null, error) : error;
    });
    return preferencesIn(note);
  }

  async function read(server: ShelfId): Promise<Reading> {
    try {
      const preferences = await fromStore(server);
      good.set(server, preferences);
      return { preferences, fault: null };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Nobody has set it wrong, and what a channel may ask is not known: to go on would be to let it ask all.
      if (error.code === 'cluster-away' && !good.has(server)) throw error;
      log.warn(
        { err: error, shelf: server },
        'what a server has set cannot be read: it goes on with what it had, else without',
      );
      return { preferences: good.get(server) ?? DEFAULTS, fault: error };
    }
  }

  function reading(server: ShelfId): Promise<Reading> {
    const known = readings.get(server) ?? read(server);
    readings.set(server, known);
    const forget = (): boolean => readings.get(server) === known && readings.delete(server);
    // A fault of the disk is not remembered, nor what a cluster was too far away to say.
    known.then(({ fault }) => fault?.code === 'cluster-away' && forget(), forget);
    return known;
  }

  return {
    of: async (server) => (await reading(server)).preferences,
    async fault(server) {
      const { fault } = await reading(server);
      if (fault === null) return null;
      readings.delete(server);
      return (await reading(server)).fault;
    },
    change: (server, change) =>
      turns.take(server, async () => {
        // Says what is broken, if anything is, as people are told it here.
        let next = await fromStore(server);
        await store.changeNote(server, NOTE, (note) => {
          next = change(preferencesIn(note));
          return noteOf(next);
        });
        good.set(server, next);
        readings.set(server, Promise.resolve({ preferences: next, fault: null }));
        return next;
      }),
    changedElsewhere(server) {
      readings.delete(server);
    },
  };
}
