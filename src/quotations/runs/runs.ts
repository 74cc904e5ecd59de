import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { rulesFor } from '../lexicon/language-rules.ts';
import { dialoguesIn } from './dialogue.ts';
import { endBeforeReport } from './left-open.ts';
import { isSpace, type Piece, piecesOf } from './marks.ts';
import { isNickname } from './nickname.ts';
import { turnsIn } from './transcript.ts';

/**
 * A run of quoted words: what stands between the marks, one span for each paragraph it runs through; or a turn of a dialogue
 * behind a dash, or of a transcript behind the speaker’s name.
 */
export interface Run {
  /** Index of the passage in which each span stands. */
  readonly passages: readonly number[];
  /** Into the article's text, marks left out. */
  readonly spans: readonly Span[];
  /** Whether a closing mark ends it. */
  readonly closed: boolean;
  /** By what it is set off from the reporter’s words. */
  readonly edge: 'marks' | 'dash' | 'label';
  /** Where a transcript says whose turn it is: "DUNN". */
  readonly label: Span | undefined;
}

/** In: an article. Out: every run of words that are quoted, in order. Linear in the length of the article. */
export function runsOf(article: Article): Run[] {
  const { text } = article;
  const single = singleOuter(article);
  const rules = rulesFor(article.language);
  const endedBeforeReport = (piece: Piece): Piece => {
    const end = piece.closed ? undefined : endBeforeReport(text, piece.span, rules);
    return end === undefined ? piece : { ...piece, span: [piece.span[0], end], closed: true };
  };
  const runs: (Run & { readonly passages: number[]; readonly spans: Span[]; closed: boolean })[] = [];
  const turns = turnsIn(article, rules);
  const dialogues = dialoguesIn(article, rules);
  let open: { mark: string; run: (typeof runs)[number]; passage: number } | undefined;
  for (const [index, passage] of article.passages.entries()) {
    const turn = turns.get(index);
    const before = runs.at(-1);
    if (turn?.goesOn) {
      if (before?.edge === 'label') {
        before.passages.push(index);
        before.spans.push(turn.words);
      }
      continue;
    }
    const label = turn?.label;
    const spoken = turn && !/["“„«「‘']/.test(text[turn.words[0]] ?? '') ? [turn.words] : undefined;
    const unmarked = spoken ?? dialogues.get(index);
    if (unmarked) {
      open = undefined;
      for (const span of unmarked)
        runs.push({ passages: [index], spans: [span], closed: true, edge: turn ? 'label' : 'dash', label });
      continue;
    }
    let first = true;
    for (const piece of piecesOf(text, passage.span, single).map(endedBeforeReport)) {
      if (piece.span[1] <= piece.span[0] || (piece.closed && isNickname(text, piece.span))) continue;
      const opensParagraph = first && isSpace(text.slice(passage.span[0], piece.span[0] - 1));
      first = false;
      if (open && open.passage === index - 1 && opensParagraph && open.mark === piece.mark) {
        open.run.passages.push(index);
        open.run.spans.push(piece.span);
        open.run.closed = piece.closed;
      } else {
        open = undefined;
        runs.push({ passages: [index], spans: [piece.span], closed: piece.closed, edge: 'marks', label });
      }
      const run = runs.at(-1);
      open = !piece.closed && run ? { mark: piece.mark, run, passage: index } : undefined;
    }
  }
  return runs;
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
