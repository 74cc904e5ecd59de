// Small shelves with questions of three kinds: what the articles answer, what they come near to, and other subjects.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import type { Span } from '../../src/article/span.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { readSquad, squeeze } from '../retrieval/data.ts';

export type Kind = 'answerable' | 'near' | 'off';

export interface Asked {
  readonly question: string;
  readonly kind: Kind;
  /** Words that the right sentences hold, one of them in each. */
  readonly sentence: readonly string[];
  /** Where only one article, or one passage, is right: its id, its number. */
  readonly article?: string;
  readonly passage?: number;
}

export interface Shelf {
  readonly name: string;
  readonly language: string;
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

/** Each article of a SQuAD file a shelf of its own; questions that are marked impossible are near misses. */
export function squadShelves(path: string, language: string): Shelf[] {
  const { articles, questions } = readSquad(path, language);
  return articles.map((article, group) => ({
    name: article.id,
    language,
    articles: [article],
    questions: questions
      .filter((asked) => asked.group === group && asked.question.length >= 3 && asked.question.length <= 300)
      .map(({ question, answers, passage }) => ({
        question,
        kind: answers.length > 0 ? ('answerable' as const) : ('near' as const),
        sentence: answers,
        passage,
      })),
  }));
}

/** Letters and figures alone, lower case: what is compared. */
export const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Line {
  readonly article: string;
  readonly question: string;
  readonly kind: Kind;
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Every second group of articles is one shelf, of the others each article is: people have both. */
const TOGETHER = 8;

function shelved(
  name: string,
  articles: readonly Article[],
  questions: readonly (Asked & { article: string })[],
): Shelf[] {
  const shelves: Shelf[] = [];
  for (let i = 0; i < articles.length; i += TOGETHER) {
    const group = articles.slice(i, i + TOGETHER);
    for (const some of (i / TOGETHER) % 2 === 0 ? group.map((one) => [one]) : [group]) {
      const ids = new Set(some.map(({ id }) => id));
      const its = questions.filter(({ article }) => ids.has(article));
      const [first] = some;
      if (first && its.length > 0)
        shelves.push({ name: `${name}/${first.id}`, language: first.language, articles: some, questions: its });
    }
  }
  return shelves;
}

/** A folder of invented articles and the questions asked of them. Every third article is kept for the examination. */
export function inventedShelves(dir: string, part: 'lessons' | 'examination' | 'all'): Shelf[] {
  const files = readdirSync(join(dir, 'articles')).sort();
  const chosen = files.filter((_, i) => part === 'all' || (i % 3 === 2) === (part === 'examination'));
  const articles = chosen.map((file) => readArticle({ path: file, bytes: readFileSync(join(dir, 'articles', file)) }));
  const idOf = new Map(chosen.map((file, i) => [file, articles[i]?.id ?? '']));
  const questions = lines<Line & { sentence: readonly string[] }>(join(dir, 'questions.jsonl')).flatMap((asked) => {
    const article = idOf.get(asked.article);
    return article === undefined ? [] : [{ ...asked, article }];
  });
  const languages = [...new Set(articles.map(({ language }) => language))];
  return languages.flatMap((language) =>
    shelved(
      basename(dir),
      articles.filter((article) => article.language === language),
      questions,
    ),
  );
}

/** Questions asked of the news in a file of PolNeAR's articles; what answers stands there as spans of the article's text. */
export function newsShelves(articlesPath: string, questionsPath: string): Shelf[] {
  const texts = new Map(
    lines<{ id: string; title: string; text: string }>(articlesPath).map((one) => [one.id, one] as const),
  );
  const asked = lines<Line & { spans: readonly Span[] }>(questionsPath);
  const ids = [...new Set(asked.map(({ article }) => article))];
  const articles = ids.flatMap((id) => {
    const { title, text } = texts.get(id) ?? { title: '', text: '' };
    const paragraphs = text.split(/\n\s*\n/).flatMap((one) => squeeze(one) || []);
    return paragraphs.length === 0
      ? []
      : composeArticle(
          { id, title, language: 'en' },
          paragraphs.map((words) => ({ kind: 'body' as const, text: words })),
        );
  });
  const questions = asked.map(({ article, question, kind, spans }) => ({
    article,
    question,
    kind,
    sentence: spans.map(([from, to]) => squeeze(texts.get(article)?.text.slice(from, to) ?? '')),
  }));
  return shelved('news', articles, questions);
}
