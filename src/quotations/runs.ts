import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/** A run of quoted words: what stands between the marks, one span for each paragraph it runs through. */
export interface Run {
  /** Index of the passage in which each span stands. */
  readonly passages: readonly number[];
  /** Into the article's text, marks left out. */
  readonly spans: readonly Span[];
  /** Whether a closing mark ends it. */
  readonly closed: boolean;
}

/** Which marks close a run that this mark opened. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
};
const MARKS = /["“”„«»「」『』‘’‚']/g;
const WORD = /[\p{L}\p{N}]/u;

const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || char.trim() === '';

/** Whether a mark that stands here may open: something begins after it and nothing ends before it. */
const mayOpen = (text: string, at: number): boolean => !isSpace(text[at + 1]) && !isWord(text[at - 1]);
/** Whether an apostrophe or single mark may close: a word or a full stop ends before it, none goes on after it. */
const mayClose = (text: string, at: number): boolean => !isSpace(text[at - 1]) && !isWord(text[at + 1]);

/** Whether a mark that stands outside any run opens one. */
function opens(text: string, at: number, mark: string, single: boolean): boolean {
  switch (mark) {
    case '"':
    case '“':
    case '„':
    case '「':
    case '『':
    case '«':
      return true;
    case '‚':
    case '»':
      return mayOpen(text, at);
    case '‘':
    case "'":
      return single && mayOpen(text, at);
    default:
      return false;
  }
}

interface Piece {
  readonly span: Span;
  readonly mark: string;
  readonly closed: boolean;
}

/** The runs of one paragraph. One that is never closed ends with the paragraph. */
function piecesOf(text: string, [from, to]: Span, single: boolean): Piece[] {
  const pieces: Piece[] = [];
  let opened: { at: number; mark: string } | undefined;
  MARKS.lastIndex = from;
  for (let match = MARKS.exec(text); match && match.index < to; match = MARKS.exec(text)) {
    const at = match.index;
    const mark = match[0];
    if (!opened) {
      if (opens(text, at, mark, single)) opened = { at: at + 1, mark };
      continue;
    }
    const closers = opened.mark === "'" ? "'" : CLOSERS[opened.mark];
    if (!closers?.includes(mark)) continue;
    if ((closers === "'" || closers === '’') && !closesSingle(text, at, to)) continue;
    pieces.push({ span: trimmed(text, opened.at, at), mark: opened.mark, closed: true });
    opened = undefined;
  }
  MARKS.lastIndex = 0;
  if (opened) pieces.push({ span: trimmed(text, opened.at, to), mark: opened.mark, closed: false });
  return pieces;
}

/** The spaces that French puts inside its marks are no words. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return [start, end];
}

/** How far ahead the true closing mark is looked for. */
const LONGEST_LOOK = 2000;

/** A plural possessive ("the workers’ rights") looks like a closing mark: a small letter after it gives it away. */
function closesSingle(text: string, at: number, to: number): boolean {
  if (!mayClose(text, at)) return false;
  const possessive = text[at - 1] === 's' && text[at + 1] === ' ' && at + 2 < to && /\p{Ll}/u.test(text[at + 2] ?? '');
  return !possessive || !/[‘’']/.test(text.slice(at + 1, Math.min(to, at + LONGEST_LOOK)));
}

const isDouble = (mark: string): boolean => mark !== '‘' && mark !== "'" && mark !== '‚';

/** Whether single marks are the outer ones in this article, as in British style. */
function singleOuter(article: Article): boolean {
  if (article.text.includes("''")) return false;
  if (!/(^|[\s([—–-])['‘‚]\S/.test(article.text)) return false;
  let single = 0;
  let double = 0;
  for (const { span } of article.passages)
    for (const { mark, closed, span: inner } of piecesOf(article.text, span, true)) {
      if (isDouble(mark)) double++;
      else if (closed && inner[1] - inner[0] > 12) single++;
    }
  return single > double;
}

/** Every run of quoted words, in order. Linear in the length of the article. */
export function runsOf(article: Article): Run[] {
  const { text } = article;
  const single = singleOuter(article);
  const runs: { passages: number[]; spans: Span[]; closed: boolean }[] = [];
  let open: { mark: string; run: (typeof runs)[number]; passage: number } | undefined;
  for (const [index, passage] of article.passages.entries()) {
    let first = true;
    for (const piece of piecesOf(text, passage.span, single)) {
      if (piece.span[1] <= piece.span[0]) continue;
      const opensParagraph = first && isSpace(text.slice(passage.span[0], piece.span[0] - 1));
      first = false;
      if (open && open.passage === index - 1 && opensParagraph && open.mark === piece.mark) {
        open.run.passages.push(index);
        open.run.spans.push(piece.span);
        open.run.closed = piece.closed;
      } else {
        open = undefined;
        runs.push({ passages: [index], spans: [piece.span], closed: piece.closed });
      }
      const run = runs.at(-1);
      open = !piece.closed && run ? { mark: piece.mark, run, passage: index } : undefined;
    }
  }
  return runs;
}
