// A shelf of many passages: the paragraphs of news articles, and as many more as are asked for, each made of two to four
// sentences drawn from them by a seeded generator.
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';
import { sentences } from '../../src/text/sentences.ts';
import { squeeze } from './data.ts';
import { seeded } from './learn.ts';

const SHORTEST = 40;
const PER_ARTICLE = 40;

/** @param path one article a line, as JSON with `id`, `title` and `text`, its paragraphs parted by blank lines */
export function largeShelf(path: string, size: number, seed = 20181103): Article[] {
  const random = seeded(seed);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const news = lines.map((line) => JSON.parse(line) as { id: string; title: string; text: string });
  const body = (text: string): Paragraph => ({ kind: 'body', text });
  const articles: Article[] = [];
  const pool: string[] = [];
  let count = 0;
  news.forEach(({ title, text }, i) => {
    const paragraphs = text
      .split(/\n\s*\n/)
      .map(squeeze)
      .filter((p) => p.length >= SHORTEST)
      .slice(0, size - count);
    count += paragraphs.length;
    for (const p of paragraphs) for (const span of sentences(p, 'en')) pool.push(p.slice(...span));
    if (paragraphs.length > 0)
      articles.push(composeArticle({ id: `news-${i}`, title, language: 'en' }, paragraphs.map(body)));
  });
  const draw = (): string => pool[Math.floor(random() * pool.length)] ?? '';
  for (let n = 0; count < size; n++) {
    const paragraphs = Array.from({ length: Math.min(PER_ARTICLE, size - count) }, () =>
      body(Array.from({ length: 2 + Math.floor(random() * 3) }, draw).join(' ')),
    );
    count += paragraphs.length;
    articles.push(composeArticle({ id: `made-${n}`, title: draw().slice(0, 60), language: 'en' }, paragraphs));
  }
  return articles;
}
