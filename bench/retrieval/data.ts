// Reads SQuAD-format files: articles composed as the bot composes them, and the questions with the paragraph they were written for.
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';

interface SquadFile {
  data: {
    title: string;
    paragraphs: {
      context: string;
      qas: { question: string; is_impossible?: boolean; answers: { text: string; answer_start: number }[] }[];
    }[];
  }[];
}

export interface Asked {
  readonly question: string;
  /** Which article of the file, counted from 0. */
  readonly group: number;
  readonly article: string;
  /** The passage's number. */
  readonly passage: number;
  /** Empty for a question that its paragraph does not answer. */
  readonly answers: readonly string[];
}

export interface Dataset {
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function readSquad(path: string, language: string): Dataset {
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as SquadFile;
  const articles: Article[] = [];
  const questions: Asked[] = [];
  data.forEach(({ title, paragraphs }, group) => {
    const id = `article-${group}`;
    articles.push(
      composeArticle(
        { id, title: title.replaceAll('_', ' '), language },
        paragraphs.map(({ context }) => ({ kind: 'body' as const, text: squeeze(context) })),
      ),
    );
    paragraphs.forEach(({ qas }, at) => {
      for (const qa of qas) {
        const question = squeeze(qa.question);
        if (question === '') continue;
        const answers = qa.is_impossible ? [] : qa.answers.map(({ text }) => squeeze(text));
        questions.push({ question, group, article: id, passage: at + 1, answers });
      }
    });
  });
  return { articles, questions };
}
