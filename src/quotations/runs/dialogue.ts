import type { Span } from '../../article/span.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';

const OPENS = /^[—–]\s*(?=\S)/u;
/** A dash that sets what the reporter says off: a space before it, or a mark behind which none is needed. */
const DASH = /\s[—–]\s?|(?<=[\p{L}\d])[—–](?=[.,;:?!]?\s)/gu;
/** Where a report begins behind a comma, a question or an exclamation mark: "— Je ne sais pas, dit Anne." */
const BREAK = /[,?!…]\s+/gu;
/** Words of a report before its verb, at most: "a", "m’a". */
const BEFORE_VERB = 2;

/**
 * The words of a paragraph that begins with a dash, as dialogues are printed in some languages; undefined where it is none.
 * What stands between two dashes and begins with a verb of saying is the reporter’s.
 *
 * @returns spans into the text, dashes left out
 */
export function dialogueIn(text: string, [from, to]: Span, rules: LanguageRules): Span[] | undefined {
  const paragraph = text.slice(from, to);
  const [opening] = OPENS.exec(paragraph) ?? [];
  if (!rules.dialogueDash || opening === undefined || !/[.!?…»”"]$/u.test(paragraph)) return undefined;
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
