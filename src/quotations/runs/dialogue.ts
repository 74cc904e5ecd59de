import { type Article, passageText } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';

const OPENS = /^[—–]\s*(?=\S)/u;
/** A dash that sets what the reporter says off: a space before it, or a mark behind which none is needed. */
const DASH = /\s[—–]\s?|(?<=[\p{L}\d])[—–](?=[.,;:?!]?\s)/gu;
/** Where a report begins behind a comma, a question or an exclamation mark: "— Je ne sais pas, dit Anne." */
const BREAK = /[,?!…]\s+/gu;
/** Words of a report before its verb, at most: "a", "m’a". */
const BEFORE_VERB = 2;

/** By the index of its passage the words of each paragraph of a dialogue, dashes left out. */
export function dialoguesIn(article: Article, rules: LanguageRules): ReadonlyMap<number, readonly Span[]> {
  const dialogues = new Map<number, readonly Span[]>();
  if (!rules.dialogueDash) return dialogues;
  let block: [index: number, words: readonly Span[] | undefined][] = [];
  let before = '';
  for (const [index, passage] of [...article.passages.entries(), [-1, undefined] as const]) {
    const text = passage ? passageText(article, passage) : '';
    if (passage && OPENS.test(text)) {
      block.push([index, wordsOf(article.text, passage.span, rules)]);
      continue;
    }
    if (!isList(article, before, block, rules)) for (const [at, words] of block) if (words) dialogues.set(at, words);
    block = [];
    before = text;
  }
  return dialogues;
}

/** "The council decided:" and paragraphs behind dashes in which nobody asks, calls or is reported: what is listed, nobody says. */
function isList(
  { text, passages }: Article,
  before: string,
  block: readonly [index: number, words: readonly Span[] | undefined][],
  { reportingVerbs }: LanguageRules,
): boolean {
  if (block.length < 2 || !/[:：]$/.test(before)) return false;
  const lead = before.slice(-LONGEST_LEAD).match(/[\p{L}’']+/gu) ?? [];
  if (lead.some((word) => reportingVerbs.has(word.toLowerCase()))) return false;
  return block.every(([index, words]) => {
    const end = passages[index]?.span[1] ?? 0;
    return !words || (words.length === 1 && words[0]?.[1] === end && !/[?!…»”"]/.test(text[end - 1] ?? ''));
  });
}

/** Characters before a colon in which a verb of saying is looked for. */
const LONGEST_LEAD = 80;

/**
 * The words of a paragraph that begins with a dash; undefined where it is no turn. What stands between two dashes and begins
 * with a verb of saying is the reporter’s.
 */
function wordsOf(text: string, [from, to]: Span, rules: LanguageRules): Span[] | undefined {
  const paragraph = text.slice(from, to);
  const [opening = ''] = OPENS.exec(paragraph) ?? [];
  // an item of a list goes on with a small letter
  if (/^\p{Ll}/u.test(paragraph.slice(opening.length)) || !/[.!?…»”"]$/u.test(paragraph)) return undefined;
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const words = paragraph.slice(start, end);
    const [lead = ''] = /^[\s.,;:]*/u.exec(words) ?? [];
    const kept = words.slice(lead.length).trimEnd();
    if (kept) spans.push([from + start + lead.length, from + start + lead.length + kept.length]);
  };
  let start = opening.length;
  let isReport = false;
  for (const { 0: dash, index } of paragraph.matchAll(DASH)) {
    if (index < start) continue;
    const next = index + dash.length;
    if (isReport) {
      isReport = false;
      start = next;
    } else if (reports(paragraph, next, rules)) {
      add(start, index);
      isReport = true;
      start = next;
    }
  }
  if (isReport) return spans;
  const end = breakAt(paragraph, start, rules);
  add(start, end ?? paragraph.length);
  return spans;
}

/** Where a report behind a comma begins. */
function breakAt(paragraph: string, start: number, rules: LanguageRules): number | undefined {
  for (const { 0: mark, index } of paragraph.slice(start).matchAll(BREAK)) {
    const at = start + index + mark.length;
    if (reports(paragraph, at, rules, /^\p{Ll}/u)) return start + index + 1;
  }
  return undefined;
}

/** Whether a verb of saying stands at the beginning of the words at an offset. */
function reports(paragraph: string, at: number, { reportingVerbs }: LanguageRules, begins = /^/): boolean {
  const words = paragraph.slice(at, at + 60).match(/[\p{L}’']+(?:-[\p{L}]+)*/gu) ?? [];
  if (!begins.test(paragraph.slice(at))) return false;
  return words.slice(0, BEFORE_VERB + 1).some((word, i) => {
    const lower = word.toLowerCase();
    // "dit-il", "a-t-elle déclaré"
    return reportingVerbs.has(lower) || (i === 0 && reportingVerbs.has(lower.split('-')[0] ?? ''));
  });
}
