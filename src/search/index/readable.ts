import type { Span } from '../../article/span.ts';
import { sentences } from '../../text/sentences.ts';

/** A longer text is read a part at a step; in characters. */
const PART = 20_000;
/** What has more characters without an end is no sentence, and is cut. */
const SENTENCE_LENGTH = 3000;

/** A text in parts that can be read one after the other: each ends with a line, as every sentence does there. */
export function* parts(text: string): Generator<Span> {
  let from = 0;
  while (text.length - from > PART) {
    const line = text.indexOf('\n', from + PART);
    if (line < 0) break;
    yield [from, line + 1];
    from = line + 1;
  }
  yield [from, text.length];
}

/** Not between the two halves of a character. */
const wholeBefore = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at;

/** A sentence in pieces that are not too long, cut between words where there is a space. */
function cut(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > SENTENCE_LENGTH) {
    const space = from + text.slice(from, from + SENTENCE_LENGTH + 1).lastIndexOf(' ');
    const to = space > from ? space : wholeBefore(text, from + SENTENCE_LENGTH);
    found.push([from, to]);
    from = space > from ? space + 1 : to;
  }
  return [...found, [from, end]];
}

/** The sentences of a text, cut where one would never end. */
export function readableSentences(text: string, language: string): Span[] {
  const found = sentences(text, language);
  const tooLong = ([start, end]: Span): boolean => end - start > SENTENCE_LENGTH;
  return found.some(tooLong) ? found.flatMap((span) => (tooLong(span) ? cut(text, span) : [span])) : found;
}
