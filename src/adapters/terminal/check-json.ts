import type { CheckAnswer } from '../../answers/check.ts';
import { isKnown } from '../../answers/speakers-in-words.ts';
import type { CheckedPassage, Claim } from '../../answers/verdict.ts';
import { passageText } from '../../article/article.ts';
import { shift } from '../../article/span.ts';
import type { Difference } from '../../checking/change.ts';
import { stepJson } from './json.ts';

/** A line of standard input: JSON with `text` and `who`, where it is such, else the text itself. */
export function textOf(line: string): { text: string; who?: string } {
  if (!/^\s*\{/.test(line)) return { text: line };
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
      return { text: value.text, ...('who' in value && typeof value.who === 'string' && { who: value.who }) };
  } catch {
    // It only begins with a brace.
  }
  return { text: line };
}

const differenceJson = ({ kind, theirs, printed }: Difference) => ({ kind, theirs, printed });

const passageJson = ({ article, passage, words, leftOut, quotation, link }: CheckedPassage) => {
  const speaker = quotation && isKnown(quotation.speaker) ? quotation.speaker : null;
  return {
    article: article.id,
    number: passage.number,
    text: passageText(article, passage),
    span: passage.span,
    highlight: words && shift(words, -passage.span[0]),
    leftOut: leftOut.map((span) => shift(span, -passage.span[0])),
    quoted: quotation !== null,
    speaker: speaker && { id: speaker.id, name: speaker.name, title: speaker.title },
    provenance: quotation?.provenance.map(stepJson) ?? [],
    link,
  };
};

const claimJson = ({ text, span, isQuoted, who, verdict, attribution, changes, likenesses, passages }: Claim) => ({
  text,
  span,
  quoted: isQuoted,
  who,
  verdict,
  attribution,
  changes: changes.map(differenceJson),
  harmless: likenesses.map(differenceJson),
  passages: passages.map(passageJson),
});

/** What is said of the text as a whole, then of each claim in it: of one that has but one claim the same twice. */
export const checkJson = ({ text, verdict, tookMs, claims }: CheckAnswer) => ({
  text,
  verdict,
  tookMs: Number(tookMs.toFixed(3)),
  changes: claims.flatMap(({ changes }) => changes.map(differenceJson)),
  passages: claims.flatMap(({ passages }) => passages.map(passageJson)),
  claims: claims.map(claimJson),
});
