/**
 * Characters that act instead of being read. What no text needs goes when a file is read; what turns the direction of text stays in an
 * article's words, and never gets into a line of ours.
 */

/** Control characters but tab and line feed, and halves of surrogate pairs. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;
const [ESC, BELL] = ['\u001b', '\u0007'];
/** What a terminal obeys: colours (`ESC [ 31 m`), titles (`ESC ] … BEL`). */
const SEQUENCES = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\)?)`, 'g');
/** What ends a line or a paragraph beside the line feed. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/;
/** Embeddings, overrides and isolates: what follows runs the other way until they are ended. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Those but the isolates that our own lines put around names. */
const OTHER_TURNS = /[\u202a-\u202e\u2066\u2067]/g;
/** What a terminal obeys, line feeds left out. */
const OBEYED = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/** Whether a text holds control characters or separators that `printableBytes` takes out. */
export const isPrintable = (text: string): boolean => text.search(UNPRINTABLE) < 0 && !BREAKS.test(text);

const SPACES = /[\s\u0085]+/gu;
/** Those but a single one that keeps a number or a mark with its word, as French needs it before a colon. */
const BREAKING_SPACES = /(?![\u00a0\u202f]\S)[\s\u0085]+/gu;

const folded = (text: string, spaces: RegExp): string =>
  text.replace(SEQUENCES, '').replace(spaces, ' ').replace(UNPRINTABLE, '').trim();

/** Words of an article on one line: nothing in them acts but what turns the direction of text, which is theirs. */
export const printableText = (text: string): string => folded(text, SPACES);

/** What a terminal would obey, escaped as in JSON (`\u001b`); JSON stays the same value. */
export const escapedForTerminal = (text: string): string =>
  text.replace(OBEYED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A name, a title or what somebody typed, on one line: white space is a space, and nothing in it acts. */
export const printableLine = (text: string): string => folded(text.replace(TURNS, ''), SPACES);

/** The same of a line of ours, whose names may be kept apart by isolates. One that does not end in the line is left out. */
export function printableListing(line: string): string {
  const words = folded(line.replace(OTHER_TURNS, ''), BREAKING_SPACES);
  const opened = words.split(OPEN).length - 1;
  const closed = words.split(CLOSE).length - 1;
  return opened === closed && !/\u2068[^\u2069]*\u2068/.test(words) && words.search(CLOSE) >= words.search(OPEN)
    ? words
    : words.replace(TURNS, '');
}
