import { z } from 'zod';
import type { Article } from '../article/article.ts';
import { type Span, slice } from '../article/span.ts';
import type { Quotation, Speaker, Step, Words } from '../quotations/quotation.ts';

// Quotations as they are saved: a line of JSON for each article. Words of the article are saved as spans and sliced from it
// again; what a speaker is called is saved once for each article.

const steps = ['said', 'told', 'posted', 'translated', 'quoted', 'reported'] as const satisfies readonly Step['step'][];
const whole = z.int().nonnegative();
const span = z.tuple([whole, whole]);
const step = z.strictObject({
  step: z.enum(steps),
  by: z.string().exactOptional(),
  to: z.string().exactOptional(),
  via: z.string().exactOptional(),
  date: z.string().exactOptional(),
  span: span.exactOptional(),
});
const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  title: z.string().nullable(),
});
const quotation = z.strictObject({
  passage: whole,
  turn: whole,
  kind: z.enum(['direct', 'partial']),
  spans: z.array(span),
  /** Which of the people; where the mention stands. */
  speaker: z.tuple([whole, span]).nullable(),
  cue: span.nullable(),
  provenance: z.array(step),
});
const saved = z.strictObject({ hash: z.string(), people: z.array(person), quotations: z.array(quotation) });

type SavedArticle = z.infer<typeof saved>;

/** The line for an article. */
export function lineOf(article: Article, quotations: readonly Quotation[]): string {
  const people: z.infer<typeof person>[] = [];
  const numbers = new Map<string, number>();
  function numberOf({ id, name, names, title }: Speaker): number {
    const one = { id, name, names: [...names], title };
    const key = JSON.stringify(one);
    const number = numbers.get(key) ?? people.push(one) - 1;
    numbers.set(key, number);
    return number;
  }
  const packed = quotations.map(({ article: _, text: __, speaker, cue, ...rest }) => ({
    ...rest,
    speaker: speaker && [numberOf(speaker), speaker.mention.span],
    cue: cue?.span ?? null,
  }));
  return JSON.stringify({ hash: article.hash, people, quotations: packed });
}

/** The hash of the article that a line is about, and what is saved of it. @throws Error when it is no such line */
export function readLine(line: string): SavedArticle {
  return saved.parse(JSON.parse(line));
}

/** The quotations as they were read. @throws RangeError when they are not of this article */
export function quotationsFrom(article: Article, { people, quotations }: SavedArticle): Quotation[] {
  function inText(span: Span): Span {
    if (span[0] > span[1] || span[1] > article.text.length)
      throw new RangeError(`${article.id} has no words at ${span.join('–')}`);
    return span;
  }
  const wordsAt = (span: Span): Words => ({ text: slice(article.text, inText(span)), span });
  function speakerOf([number, mention]: readonly [number, Span]): Speaker {
    const one = people[number];
    if (!one) throw new RangeError(`${article.id} has no speaker ${number}`);
    return { ...one, mention: wordsAt(mention) };
  }
  return quotations.map(({ passage, turn, kind, spans, speaker, cue, provenance }) => {
    if (passage < 1 || passage > article.passages.length)
      throw new RangeError(`${article.id} has no passage ${passage}`);
    for (const { span } of provenance) if (span) inText(span);
    return {
      article: article.id,
      passage,
      turn,
      kind,
      text: spans.map((span) => slice(article.text, inText(span))).join('\n\n'),
      spans,
      speaker: speaker && speakerOf(speaker),
      cue: cue && wordsAt(cue),
      provenance,
    };
  });
}
