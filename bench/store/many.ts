// Adds the articles of the evaluation data to one shelf, in one go; then opens it again and reads them all.
//
//   npx tsx bench/store/many.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passageText } from '../../src/article/article.ts';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';
import { openFolderStore } from '../../src/shelf/store/folder/folder-store.ts';
import { DATA, readSamples } from '../quotations/corpus.ts';
import { longestBlock } from './block.ts';

/** As a format reads them: without white space around a paragraph, control characters and empty ones. */
const articles = readSamples(DATA).map(({ article }) => {
  const texts = article.passages.map((passage) =>
    passageText(article, passage)
      .replace(/\p{Cc}|\u2028/gu, '')
      .trim(),
  );
  const paragraphs = texts.filter(Boolean).map((text): Paragraph => ({ kind: 'body', text }));
  return composeArticle({ ...article, author: article.author || null }, paragraphs);
});

const inWords = ({ clock, processor }: { clock: number; processor: number }): string =>
  `${clock.toFixed(0)} ms, ${processor.toFixed(0)} ms of the processor`;

// Beside the project, not in a temporary folder, which may be held in memory.
const folder = mkdtempSync(join(process.argv[2] ?? '.', '.bench-store-'));
try {
  const store = await openFolderStore({ folder });
  const blocks = longestBlock();
  const from = performance.now();
  const times: number[] = [];
  for (const article of articles) {
    const start = performance.now();
    const bytes = Buffer.from(article.text);
    const added = { at: new Date().toISOString(), by: null, from: `${article.id}.txt` };
    await store.put('1', { article, added, original: { name: `${article.id}.txt`, bytes } }, null);
    times.push(performance.now() - start);
  }
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))]!;
  const rate = (articles.length / seconds).toFixed(0);
  console.log(`${articles.length} articles with originals added in ${seconds.toFixed(1)} s: ${rate} a second`);
  console.log(`one: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms`);
  console.log(`longest block of the event loop: ${inWords(blocks.stop())}`);
  await store.close();

  const reading = longestBlock();
  const since = performance.now();
  const again = await openFolderStore({ folder });
  let count = 0;
  for await (const _ of again.articles('1')) count++;
  const took = ((performance.now() - since) / 1000).toFixed(2);
  console.log(`opened again, ${count} articles read in ${took} s; longest block: ${inWords(reading.stop())}`);
  await again.close();
} finally {
  rmSync(folder, { recursive: true });
}
