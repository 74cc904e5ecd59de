import { hash } from 'node:crypto';
import type { Article, ArticleForm, Passage, PassageKind } from './article.ts';
import type { Span } from './span.ts';

/** A paragraph before it has a place: its words and what it is. */
export interface Paragraph {
  readonly kind: PassageKind;
  readonly text: string;
  readonly postedBy?: string;
}

/** What is known of an article beside its words. Absent: null, `und` for the language, `article` for the form. */
export interface ArticleFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly published?: string | null;
  readonly language?: string;
  readonly url?: string | null;
  readonly form?: ArticleForm;
}

const BLANK_LINE = '\n\n';

const digest = (text: string, length: number): string => hash('sha256', text, 'hex').slice(0, length);

/** Lays paragraphs out as one text, numbers them from 1 and hashes them. The same input gives the same article. */
export function composeArticle(facts: ArticleFacts, paragraphs: readonly Paragraph[]): Article {
  const passages: Passage[] = [];
  let at = 0;
  for (const { kind, text, postedBy } of paragraphs) {
    const span: Span = [at, at + text.length];
    passages.push({
      number: passages.length + 1,
      kind,
      span,
      hash: digest(text, 8),
      ...(postedBy !== undefined && { postedBy }),
    });
    at = span[1] + BLANK_LINE.length;
  }
  const known = {
    id: facts.id,
    title: facts.title,
    publisher: facts.publisher ?? null,
    author: facts.author ?? null,
    published: facts.published ?? null,
    language: facts.language ?? 'und',
    url: facts.url ?? null,
    form: facts.form ?? ('article' as const),
    text: paragraphs.map((p) => p.text).join(BLANK_LINE),
  };
  return { ...known, passages, hash: digest(JSON.stringify([known, passages]), 16) };
}

/** The same words under another id or address. */
export const readdressed = (article: Article, { id, url }: Pick<Article, 'id' | 'url'>): Article =>
  article.id === id && article.url === url
    ? article
    : composeArticle(
        { ...article, id, url },
        article.passages.map(({ kind, postedBy, span }) => ({
          kind,
          text: article.text.slice(...span),
          ...(postedBy !== undefined && { postedBy }),
        })),
      );
