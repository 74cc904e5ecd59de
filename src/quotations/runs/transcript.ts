import type { Article } from '../../article/article.ts';
import { passageText } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';

/** A paragraph that is one speaker’s turn: "DUNN: We have a ferry problem." */
export interface Turn {
  /** Of whoever speaks, into the article’s text: "DUNN", "Q". */
  readonly label: Span;
  /** The words, to the paragraph’s end. */
  readonly words: Span;
}

const CAPITALS =
  /^((?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: ?\([^)\n]{1,40}\))?[ \u00a0\u202f]?: +(?=\S)/u;
const NAME = /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})[ \u00a0\u202f]?: +(?=\S)/u;
const QUESTION = /^([QA])[.:] +(?=\S)/;
/** Characters of a paragraph in which its label is looked for. */
const LONGEST_LABEL = 80;

/** Turns that show a transcript by themselves; two do where the text before says that it is one. */
const LEAST = 3;
const ANNOUNCED =
  /transcript|interview|exchange|protokoll|wortlaut|entrevista|intervista|transcri|entretien|rozmowa|интервью/iu;

/**
 * By the index of its passage each turn of the transcripts and interviews of an article: passages of two labels or more that
 * follow one another. What is asked as "Q" is the paper’s own. Names that are not in capitals alone must take turns twice.
 */
export function turnsIn(article: Article): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let block: Labelled[] = [];
  for (const [index, passage] of [...article.passages.entries(), [-1, undefined] as const]) {
    const found = passage && labelled(article.text, passage.span, index);
    if (found) {
      block.push(found);
      continue;
    }
    const first = block[0]?.index ?? 0;
    const before = article.passages[first - 1];
    if (isTranscript(block, before ? ANNOUNCED.test(passageText(article, before)) : false))
      for (const { index: at, turn, name } of block) if (name !== 'Q') turns.set(at, turn);
    block = [];
  }
  return turns;
}

interface Labelled {
  readonly index: number;
  readonly turn: Turn;
  readonly name: string;
  readonly form: 'capitals' | 'name' | 'question';
}

function labelled(text: string, [from, to]: Span, index: number): Labelled | undefined {
  // "DUNN: We have a ferry problem." inside the marks
  const begin = /["“]/.test(text[from] ?? '') ? from + 1 : from;
  const head = text.slice(begin, Math.min(to, begin + LONGEST_LABEL));
  const [question, capitals] = [QUESTION.exec(head), CAPITALS.exec(head)];
  const match = question ?? capitals ?? NAME.exec(head);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const end = begin > from && /["”]/.test(text[to - 1] ?? '') ? to - 1 : to;
  const turn: Turn = { label: [begin, begin + name.length], words: [begin + match[0].length, end] };
  return { index, turn, name, form: question ? 'question' : capitals ? 'capitals' : 'name' };
}

function isTranscript(block: readonly Labelled[], announced: boolean): boolean {
  const counts = new Map<string, number>();
  for (const { name } of block) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size < 2 || block.length < (announced ? 2 : LEAST)) return false;
  const byName = block.some(({ form }) => form === 'name');
  return !byName || [...counts.values()].filter((count) => count > 1).length > 1;
}
