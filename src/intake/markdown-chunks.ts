/** Part of a source that is parsed by itself. */
export interface Chunk {
  readonly text: string;
  /** Of its first line in the source, from 0. */
  readonly line: number;
  /** The line before it is not blank, so that a paragraph may go on in it. */
  readonly isTorn: boolean;
}

/** Parsed at once: some milliseconds' work, and more than nearly every article has. */
const MOST = { characters: 32_000, lines: 3_000 } as const;

const OPENS_CODE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSES_CODE = /^ {0,3}(`{3,}|~{3,})\s*$/;

/** Of a line that may open or close code, so many characters are looked at. */
const LONGEST_FENCE = 200;

/** The marks that opened the code in which the text goes on behind a line; null outside code. */
export function codeAfter(line: string, code: string | null): string | null {
  if (code === null) return OPENS_CODE.exec(line)?.[1] ?? null;
  return CLOSES_CODE.exec(line)?.[1]?.startsWith(code) ? null : code;
}

interface Place {
  readonly at: number;
  readonly line: number;
}

/**
 * Cuts a source into chunks of some 32,000 characters that can be parsed one by one. A cut is made before a line that belongs
 * to nothing above it: one that is not indented, after a blank line, outside code. Where there is none it is made before any
 * line, and code is opened again behind it. No line is cut, however long.
 */
export function* chunksOf(source: string): Generator<Chunk> {
  let start: Place = { at: 0, line: 0 };
  let clean: Place | null = null;
  let isTorn = false;
  let code: string | null = null;
  let opener = '';
  let isAfterBlank = true;
  const chunk = (end: number): Chunk => ({
    text: opener + source.slice(start.at, end),
    line: start.line - (opener ? 1 : 0),
    isTorn,
  });
  for (let here: Place = start, next = 0; here.at < source.length; here = { at: next, line: here.line + 1 }) {
    next = source.indexOf('\n', here.at) + 1 || source.length;
    if (code === null && isAfterBlank && /\S/.test(source.charAt(here.at))) clean = here;
    const isFull = next - start.at > MOST.characters || here.line - start.line >= MOST.lines;
    if (isFull && here.at > start.at) {
      const cut: Place = clean && clean.at > start.at ? clean : here;
      yield chunk(cut.at);
      opener = cut === here && code !== null ? `${code}\n` : '';
      isTorn = cut === here && !isAfterBlank;
      start = cut;
    }
    const line = source.slice(here.at, Math.min(next, here.at + LONGEST_FENCE));
    code = codeAfter(line.trimEnd(), code);
    isAfterBlank = line.trim() === '';
  }
  if (start.at < source.length) yield chunk(source.length);
}

/** Marks of words are read in stretches of so many characters, beyond the length of nearly every paragraph. */
const STRETCH = 10_000;
/** Brackets in one: each is looked at for every one before it. */
const MOST_BRACKETS = 300;

/**
 * Cuts the words of a block, at the end of a line where there is one, else behind a space: what is open at a cut is taken
 * for no mark.
 */
export function* stretchesOf(words: string): Generator<string> {
  let start = 0;
  while (start < words.length) {
    const end = endOfStretch(words, start);
    yield words.slice(start, end);
    start = end;
  }
}

function endOfStretch(words: string, start: number): number {
  let limit = Math.min(start + STRETCH, words.length);
  let at = words.indexOf('[', start);
  for (let brackets = 1; at >= 0 && at < limit; at = words.indexOf('[', at + 1))
    if (++brackets > MOST_BRACKETS) limit = at;
  if (limit === words.length) return limit;
  const window = words.slice(start, limit);
  const gap = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '));
  // Neither a pair of surrogates nor a backslash and what it escapes is cut.
  return start + (gap > 0 ? gap + 1 : window.replace(/[\uD800-\uDBFF\\]+$/, '').length || window.length);
}
