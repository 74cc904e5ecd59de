import type { AskAnswer } from '../../answers/ask.ts';
import { reasonInFull } from '../../answers/standing-in-words.ts';
import { type Article, passageText } from '../../article/article.ts';
import { type Span, slice } from '../../article/span.ts';
import type { UserError } from '../../base/errors.ts';
import { escapedForTerminal } from '../../base/printable.ts';
import type { Linker } from '../../citation/link.ts';
import type { Quotation, Step, Words } from '../../quotations/quotation.ts';

/** One line: the value as JSON, in which nothing is a control character. */
export const jsonLine = (value: unknown): string => `${escapedForTerminal(JSON.stringify(value))}\n`;

export const faultJson = (question: string | null, { code, message }: UserError) => ({
  question,
  error: { code, message },
});

/** @param question as it came in */
export const askJson = (question: string, answer: AskAnswer) => ({
  question,
  standing: answer.standing,
  answered: answer.standing === 'answers',
  reason: reasonInFull(answer),
  confidence: answer.confidence,
  tookMs: Number(answer.tookMs.toFixed(3)),
  passages: answer.passages.map(({ article, passage, highlight, score, link }) => ({
    article: article.id,
    number: passage.number,
    text: passageText(article, passage),
    span: passage.span,
    highlight,
    score,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    link,
  })),
});

const wordsJson = ({ span }: Words, article: Article) => ({ text: slice(article.text, span), span });

export const stepJson = ({ step, by, to, via, date, span }: Step) => ({
  step,
  ...(by !== undefined && { by }),
  ...(to !== undefined && { to }),
  ...(via !== undefined && { via }),
  ...(date !== undefined && { date }),
  ...(span !== undefined && { span }),
});

/** The words between the marks, from the first paragraph to the last. */
export const wholeSpan = ({ spans }: Quotation): Span | null => {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [first[0], last[1]] : null;
};

export const quotationJson = (article: Article, quotation: Quotation, link: Linker) => {
  const { speaker, mention, cue } = quotation;
  return {
    article: article.id,
    passage: quotation.passage,
    turn: quotation.turn,
    kind: quotation.kind,
    text: quotation.spans.map((span) => slice(article.text, span)).join('\n\n'),
    spans: quotation.spans,
    speaker: speaker && {
      id: speaker.id,
      name: speaker.name,
      names: speaker.names,
      title: speaker.title,
      organisation: speaker.organisation,
      kind: speaker.kind,
      mention: wordsJson(speaker.mention, article),
    },
    mention: mention && wordsJson(mention, article),
    cue: cue && wordsJson(cue, article),
    provenance: quotation.provenance.map(stepJson),
    link: link(wholeSpan(quotation)),
  };
};

export const articleJson = (article: Article, quotations: number) => ({
  id: article.id,
  title: article.title,
  publisher: article.publisher,
  author: article.author,
  published: article.published,
  language: article.language,
  url: article.url,
  form: article.form,
  passages: article.passages.length,
  quotations,
  hash: article.hash,
});
