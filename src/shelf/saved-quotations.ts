import { z } from 'zod';
import type { Article } from '../article/article.ts';
import { isDate } from '../article/date.ts';
import { type Span, slice } from '../article/span.ts';
import { type Quotation, SPEAKER_KINDS, type Speaker, type Step, type Words } from '../quotations/quotation.ts';

// Quotations as they are saved: a line of JSON for each article. What somebody said and the words around it are saved as
// spans and sliced from the article again. Names, titles and what is known of a step are strings, which were made of
// the article's words and are not compared with them again. What a speaker is called is saved once for each article.

/** In UTF-16 units. No name is so long; a word of an article may be. */
const LONGEST = 1000;

const steps = ['said', 'told', 'posted', 'translated', 'quoted', 'reported'] as const satisfies readonly Step['step'][];
const whole = z.int().nonnegative();
const span = z.tuple([whole, whole]);
const name = z.string().min(1).max(LONGEST);
const step = z.strictObject({
  step: z.enum(steps),
  by: name.exactOptional(),
  to: name.exactOptional(),
  via: name.exactOptional(),
  date: z.string().refine(isDate).exactOptional(),
  span: span.exactOptional(),
});
const person = z.strictObject({
  id: name,
  name,
  names: z.array(name),
  title: name.nullable(),
  organisation: name.nullable().default(null),
  kind: z.enum(SPEAKER_KINDS).default('person'),
});
const quotation = z.strictObject({
  passage: whole,
  turn: whole,
  kind: z.enum(['direct', 'partial']),
  spans: z.array(span).min(1),
  /** Which of the people; where the mention stands. */
  speaker: z.tuple([whole, span]).nullable(),
  /** Where the expression stands that means nobody known. */
  mention: span.nullable().default(null),
  cue: span.nullable(),
  provenance: z.array(step),
});
const saved = z.strictObject({ hash: z.string(), people: z.array(person), quotations: z.array(quotation) });

type SavedArticle = z.infer<typeof saved>;

/** Whether a line can hold them: an article with a name that is too long is read again at every start. */
export const canBeSaved = (quotations: readonly Quotation[]): boolean =>
  quotations.every(({ speaker, provenance }) =>
    [
      ...(speaker ? [speaker.id, speaker.name, ...speaker.names, speaker.title, speaker.organisation] : []),
      ...provenance.flatMap(({ by, to, via }) => [by, to, via]),
    ].every((text) => (text?.length ?? 0) <= LONGEST),
  );

/** The line for an article. */
export function lineOf(article: Article, quotations: readonly Quotation[]): string {
  const people: z.infer<typeof person>[] = [];
  const numbers = new Map<string, number>();
  function numberOf({ id, name, names, title, organisation, kind }: Speaker): number {
    const one = { id, name, names: [...names], title, organisation, kind };
    const key = JSON.stringify(one);
    const number = numbers.get(key) ?? people.push(one) - 1;
    numbers.set(key, number);
    return number;
  }
  const packed = quotations.map(({ article: _, text: __, speaker, mention, cue, ...rest }) => ({
    ...rest,
    speaker: speaker && [numberOf(speaker), speaker.mention.span],
    mention: mention?.span ?? null,
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
  return quotations.map(({ passage, turn, kind, spans, speaker, mention, cue, provenance }) => {
    const [from, to] = article.passages[passage - 1]?.span ?? [0, -1];
    if (spans.some(([start], i) => i === 0 && (start < from || start > to)))
      throw new RangeError(`${article.id} has no such words in a passage ${passage}`);
    for (const { span } of provenance) if (span) inText(span);
    return {
      article: article.id,
      passage,
      turn,
      kind,
      text: spans.map((span) => slice(article.text, inText(span))).join('\n\n'),
      spans,
      speaker: speaker && speakerOf(speaker),
      mention: mention && wordsAt(mention),
      cue: cue && wordsAt(cue),
      provenance,
    };
  });
}
