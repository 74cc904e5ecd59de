import { z } from 'zod';

// What `--json` prints, to the letter.

const span = z.tuple([z.int().min(0), z.int().min(0)]);
const words = z.strictObject({ text: z.string(), span });
/** As far as it is known. */
const date = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);

export const Ask = z.strictObject({
  question: z.string(),
  standing: z.enum(['answers', 'closest', 'nothing']),
  answered: z.boolean(),
  reason: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  tookMs: z.number().min(0),
  passages: z.array(
    z.strictObject({
      article: z.string(),
      number: z.int().min(1),
      text: z.string(),
      span,
      highlight: span.nullable(),
      score: z.number(),
      title: z.string(),
      publisher: z.string().nullable(),
      published: date.nullable(),
      url: z.url().nullable(),
      link: z.url().nullable(),
    }),
  ),
});

export const Copied = z.strictObject({
  shelf: z.string(),
  articles: z.int().min(0),
  removed: z.int().min(0),
  notes: z.int().min(0),
  copied: z.int().min(0),
  others: z.array(z.string()),
  missing: z.array(z.string()),
});

export const Quotation = z.strictObject({
  article: z.string(),
  passage: z.int().min(1),
  turn: z.int().min(1),
  kind: z.enum(['direct', 'partial']),
  text: z.string(),
  spans: z.array(span).min(1),
  speaker: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      names: z.array(z.string()),
      title: z.string().nullable(),
      organisation: z.string().nullable(),
      kind: z.enum(['person', 'body', 'document', 'unnamed']),
      mention: words,
    })
    .nullable(),
  mention: words.nullable(),
  cue: words.nullable(),
  provenance: z.array(
    z.strictObject({
      step: z.enum(['said', 'told', 'posted', 'translated', 'quoted', 'reported']),
      by: z.string().optional(),
      to: z.string().optional(),
      via: z.string().optional(),
      date: z.string().optional(),
      span: span.optional(),
    }),
  ),
  link: z.url().nullable(),
});

export const Article = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: date.nullable(),
  language: z.string(),
  url: z.url().nullable(),
  form: z.enum(['article', 'digest']),
  passages: z.int().min(1),
  quotations: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});

export const Citation = z.strictObject({ article: z.string(), style: z.string(), text: z.string() });
export const Fault = z.strictObject({
  question: z.string().nullable(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

const difference = z.strictObject({
  kind: z.enum([
    'negation',
    'number',
    'name',
    'modal',
    'tense',
    'word',
    'dropped',
    'added',
    'cut',
    'ellipsis',
    'bracketed',
    'spelling',
    'case',
    'marks',
    'emphasis',
    'space',
  ]),
  theirs: z.string(),
  printed: z.string(),
});
const verdict = z.enum(['exact', 'cut', 'altered', 'stitched', 'misattributed', 'near', 'absent']);
const checkedPassages = z.array(
  z.strictObject({
    article: z.string(),
    number: z.int().min(1),
    text: z.string(),
    span,
    highlight: span.nullable(),
    leftOut: z.array(span),
    quoted: z.boolean(),
    speaker: z.strictObject({ id: z.string(), name: z.string(), title: z.string().nullable() }).nullable(),
    provenance: Quotation.shape.provenance,
    link: z.url().nullable(),
  }),
);

export const Check = z.strictObject({
  text: z.string(),
  verdict,
  tookMs: z.number().min(0),
  changes: z.array(difference),
  passages: checkedPassages,
  claims: z
    .array(
      z.strictObject({
        text: z.string(),
        span,
        quoted: z.boolean(),
        who: z.string().nullable(),
        verdict,
        attribution: z.enum(['same', 'other', 'uncalled', 'unknown']),
        changes: z.array(difference),
        harmless: z.array(difference),
        passages: checkedPassages,
      }),
    )
    .min(1),
});
