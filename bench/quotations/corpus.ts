// Reads annotated articles (one JSON object a line) and says which of our runs each annotation attributes to whom.
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { overlap, type Span } from '../../src/article/span.ts';

/** The annotated articles, from the project's root. */
export const DATA = '../shared/data/quotations/polnear-train.jsonl';

interface Annotated {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly author: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly { readonly spans: readonly Span[]; readonly text: string }[];
    readonly content: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A run between double marks as the annotators saw it, and whom they attribute it to; no sources: nobody. */
export interface Gold {
  /** Where its opening mark stands in the data's text. */
  readonly start: number;
  /** Into our article's text, marks left out. */
  readonly span: Span;
  readonly sources: readonly { readonly text: string; readonly spans: readonly Span[] }[];
}

export interface Sample {
  readonly article: Article;
  readonly gold: readonly Gold[];
}

export interface Label {
  readonly article: string;
  readonly start: number;
  readonly name: string | null;
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Runs of three words or more between double marks, paragraph by paragraph; one left open runs to its paragraph's end. */
function doubleQuoted(text: string): Span[] {
  const found: Span[] = [];
  let opened = -1;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? '\n';
    if (opened < 0) {
      if (char === '"' || char === '“') opened = at + 1;
    } else if (char === '"' || char === '”' || char === '\n') {
      found.push([opened, at]);
      opened = -1;
    }
  }
  return found.filter(([start, end]) => wordsOf(text.slice(start, end)).length >= 3);
}

/** Lays the text out as the shelf does, a blank line between paragraphs; says where each old offset comes to stand. */
function layOut(text: string): { paragraphs: string[]; moved: (offset: number) => number } {
  const paragraphs: string[] = [];
  const starts: [old: number, now: number][] = [];
  let now = 0;
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    starts.push([index, now]);
    paragraphs.push(paragraph);
    now += paragraph.length + 2;
  }
  const moved = (offset: number): number => {
    const [old, at] = starts.findLast(([start]) => start <= offset) ?? [0, 0];
    return offset - old + at;
  };
  return { paragraphs, moved };
}

function sampleOf({ id, title, publisher, published, author, text, attributions }: Annotated): Sample {
  const { paragraphs, moved } = layOut(text);
  const article = composeArticle(
    { id, title, publisher, published, author, language: 'en' },
    paragraphs.map((paragraph) => ({ kind: 'body', text: paragraph })),
  );
  const place = ([start, end]: Span): Span => [moved(start), moved(end - 1) + 1];
  const gold = doubleQuoted(text).map((span): Gold => {
    const half = 0.5 * (span[1] - span[0]);
    const held = attributions.find(
      ({ source, content }) =>
        source.length > 0 && content.some(({ spans }) => spans.some((part) => overlap(part, span) > half)),
    );
    const sources = (held?.source ?? []).map((s) => ({ text: s.text, spans: s.spans.map(place) }));
    return { start: span[0] - 1, span: place(span), sources };
  });
  return { article, gold };
}

/** Every annotated article of the file. */
export const readSamples = (file: string): Sample[] => lines<Annotated>(file).map(sampleOf);
export const readLabels = (file: string): Label[] => lines<Label>(file);

/** A number from 0 to 2 that depends on the article's id alone: 2 is the third that is held out. */
export function thirdOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  return (hash >>> 8) % 3;
}

const FUNCTION_WORDS = new Set('the a an of his her their its our my your and to in for on at by with from'.split(' '));
const contentOf = (text: string): string[] => {
  const words = wordsOf(text);
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  return content.length > 0 ? content : words;
};

/** Whether a mention stands for an annotated source: a content word in common, and not much longer. */
export function meansSource(mention: string, sources: Gold['sources']): boolean {
  const given = contentOf(mention);
  const size = wordsOf(mention).length;
  return sources.some(
    ({ text }) => size <= 2 * wordsOf(text).length + 3 && contentOf(text).some((word) => given.includes(word)),
  );
}
