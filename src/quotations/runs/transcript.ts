import type { Article } from '../../article/article.ts';
import { passageText } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';

/** A paragraph that is one speaker’s turn: "DUNN: We have a ferry problem." */
export interface Turn {
  /** Of whoever speaks, into the article’s text: "DUNN", "Q". */
  readonly label: Span;
  /** The words, to the paragraph’s end. */
  readonly words: Span;
  /** Whether the paragraph has no label and goes on with the turn before it. */
  readonly goesOn: boolean;
}

/** Behind a comma the office, which is no part of the name: "OKORO, SEN.:". */
const CAPITALS =
  /^((?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?:, \p{Lu}[\p{Lu}. ]{1,24})?(?: ?\([^)\n]{1,40}\))?[ \u00a0\u202f]?: +(?=\S)/u;
const NAME = /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})[ \u00a0\u202f]?: +(?=\S)/u;
const QUESTION = /^([QA])[.:] +(?=\S)/;
/** Characters of a paragraph in which its label is looked for. */
const LONGEST_LABEL = 80;

/** Turns that show a transcript by themselves, where one speaks again; two do where the text before says that it is one. */
const LEAST = 3;

/**
 * By the index of its passage each turn of the transcripts and interviews of an article: passages of two labels or more that
 * follow one another. What is asked as "Q" is the paper’s own. Names that are not in capitals alone must take turns twice.
 */
export function turnsIn(article: Article, rules: LanguageRules): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let block: Labelled[] = [];
  // paragraphs without a label behind the last turn, which go on with it where another turn follows
  let between: number[] = [];
  for (const [index, passage] of [...article.passages.entries(), [-1, undefined] as const]) {
    const found = passage && labelled(article.text, passage.span, index, rules);
    const last = block.at(-1);
    if (found && (between.length === 0 || last?.form === found.form)) {
      last?.goesOnIn.push(...between);
      block.push(found);
      between = [];
      continue;
    }
    // "(Laughter.)" is nobody’s, and parts nothing
    if (passage && last && REMARK.test(article.text.slice(...passage.span))) continue;
    if (passage && last && last.form !== 'name' && between.length < MOST_BETWEEN && mayGoOn(article.text, passage)) {
      between.push(index);
      continue;
    }
    if (isTranscript(block, isAnnounced(article, block, rules))) addTurns(turns, block, article);
    block = found ? [found] : [];
    between = [];
  }
  return turns;
}

const REMARK = /^[([][^()[\]]{1,80}[)\]]\.?$/u;

/** Paragraphs of one turn behind its first, at most. */
const MOST_BETWEEN = 3;

/** Whether a paragraph without a label may go on with a turn: no remark in brackets, and nothing with marks of its own. */
const mayGoOn = (text: string, { kind, span: [from, to] }: Article['passages'][number]): boolean =>
  kind === 'body' && !/^[([—–-]|["“”„«»]/u.test(text.slice(from, to));

function addTurns(turns: Map<number, Turn>, block: readonly Labelled[], { passages }: Article): void {
  for (const { index, turn, name, goesOnIn } of block) {
    if (name === 'Q') continue;
    turns.set(index, turn);
    for (const at of goesOnIn) turns.set(at, { ...turn, words: passages[at]?.span ?? turn.words, goesOn: true });
  }
}

interface Labelled {
  readonly index: number;
  readonly turn: Turn;
  /** The indices of the passages in which it goes on. */
  readonly goesOnIn: number[];
  readonly name: string;
  readonly form: 'capitals' | 'name' | 'question';
  /** Whether the words end as a sentence does. */
  readonly ends: boolean;
}

function labelled(text: string, [from, to]: Span, index: number, { noSpeakers }: LanguageRules): Labelled | undefined {
  // "DUNN: We have a ferry problem." inside the marks
  const begin = /["“]/.test(text[from] ?? '') ? from + 1 : from;
  const head = text.slice(begin, Math.min(to, begin + LONGEST_LABEL));
  const question = QUESTION.exec(head);
  if (!question && !head.includes(':')) return undefined;
  const capitals = CAPITALS.exec(head);
  const match = question ?? capitals ?? NAME.exec(head);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  // "WHEN: Friday", "Read more: …"
  if (name.split(' ').every((word) => noSpeakers.has(word.toLowerCase()))) return undefined;
  const end = begin > from && /["”]/.test(text[to - 1] ?? '') ? to - 1 : to;
  const turn: Turn = { label: [begin, begin + name.length], words: [begin + match[0].length, end], goesOn: false };
  const ends = /[.!?…—–。！？-]["”’»)\]]*$/u.test(text.slice(Math.max(from, to - LONGEST_END), to));
  return { index, turn, goesOnIn: [], name, form: question ? 'question' : capitals ? 'capitals' : 'name', ends };
}

/** Characters of a mark that ends a sentence and what closes behind it. */
const LONGEST_END = 4;

/** Whether the passage before says that a transcript follows; before letters alone it need not say that they come now. */
function isAnnounced(article: Article, block: readonly Labelled[], { interviews }: LanguageRules): boolean {
  const before = article.passages[(block[0]?.index ?? 0) - 1];
  if (!before || !interviews) return false;
  const text = passageText(article, before);
  const leads = before.kind === 'heading' || /[:：]$/.test(text) || block.every(({ form }) => form === 'question');
  return leads && interviews.test(text);
}

function isTranscript(block: readonly Labelled[], announced: boolean): boolean {
  const counts = new Map<string, number>();
  for (const { name } of block) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size < 2 || block.length < (announced ? 2 : LEAST)) return false;
  const byName = block.some(({ form }) => form === 'name');
  if (byName && [...counts.values()].filter((count) => count > 1).length < 2) return false;
  if (announced && !byName) return true;
  // a list of figures or places has each label once, and no sentences
  const speakers = new Set(block.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)));
  return speakers.size < block.length && block.filter(({ ends }) => ends).length * 2 > block.length;
}
