import { inSlices, type Steps } from './steps.ts';
import { type Format, readWhole, removeLeftovers, writeWhole } from './whole-file.ts';

export interface KeptFileOptions {
  readonly path: string;
  /** Of another version it is outdated: the version changes with whatever changes what would be saved. */
  readonly format: Format;
  /** For the log: `index`. */
  readonly what: string;
  /** Told when the file cannot be used, or written; without it the latter is thrown. */
  readonly log?: { warn(facts: object, message: string): void } | undefined;
}

/** What a file holds, by key, and the weight of each: what it costs to find out again. */
export type Holding = ReadonlyMap<string, number>;

/** A file that only saves time: what it holds can be found out again, and a run without it is the same but slower. */
export interface KeptFile {
  /**
   * What an earlier run saved, as `read` makes it of the bytes; null where there is no file, or none to be used, which is logged.
   * Where `read` throws, the file counts as damaged. What a run that was ended while it wrote has left behind is removed.
   */
  load<T>(read: (bytes: Buffer) => Steps<{ readonly holding: Holding; readonly value: T }>): Promise<T | null>;
  /** Saves when enough is otherwise than in the file, one call after the other. @param parts asked for when they are written */
  save(holding: Holding, parts: () => Iterable<Uint8Array>): Promise<void>;
}

/**
 * A change of a smaller share is not saved by itself: to find it out again at the next start is quick. The first time
 * whatever has changed is saved, so that this is not done at every start.
 */
const WORTH_SAVING = 0.1;

export function createKeptFile({ path, format, what, log }: KeptFileOptions): KeptFile {
  let inFile: Holding = new Map();
  let isFirst = true;
  let saving: Promise<void> = Promise.resolve();

  function unusable(why: string, err?: unknown): null {
    log?.warn({ path, ...(err !== undefined && { err }) }, `the file of the ${what} is ${why}: it is made anew`);
    return null;
  }

  async function saveNow(holding: Holding, parts: () => Iterable<Uint8Array>): Promise<void> {
    const least = isFirst ? 0 : WORTH_SAVING * weightOf(holding);
    isFirst = false;
    const changed = weightOf(without(holding, inFile)) + weightOf(without(inFile, holding));
    if (changed === 0 || changed < least) return;
    try {
      await writeWhole(path, format, parts());
      inFile = holding;
    } catch (err) {
      if (!log) throw err;
      log.warn({ path, err }, `the file of the ${what} could not be written`);
    }
  }

  return {
    async load(read) {
      await removeLeftovers(path);
      const whole = await readWhole(path, format);
      if ('missing' in whole) return null;
      if ('unusable' in whole) return unusable(whole.unusable);
      try {
        const { holding, value } = await inSlices(read(whole.bytes));
        inFile = holding;
        return value;
      } catch (err) {
        return unusable('damaged', err);
      }
    },
    save(holding, parts) {
      saving = saving.catch(() => undefined).then(() => saveNow(holding, parts));
      return saving;
    },
  };
}

/** The lines of a file of lines, each made a string when it is asked for. */
export function* linesIn(bytes: Buffer): Generator<string> {
  for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
    const newline = bytes.indexOf('\n', at);
    end = newline < 0 ? bytes.length : newline;
    yield bytes.toString('utf8', at, end);
  }
}

const without = (holding: Holding, other: Holding): Holding => new Map([...holding].filter(([key]) => !other.has(key)));

const weightOf = (holding: Holding): number => [...holding.values()].reduce((sum, weight) => sum + weight, 0);
