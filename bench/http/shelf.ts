import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, passageText } from '../../src/article/article.ts';

/** Writes so many articles as files. Where there are fewer, they come again under another id, with a line that tells them apart. */
export function writeShelf(folder: string, samples: readonly Article[], count: number): void {
  mkdirSync(folder);
  for (let number = 0; number < count; number++) {
    const sample = samples[number % samples.length]!;
    const { title, publisher, author, published, passages } = sample;
    const head = { id: `a${number}`, title, publisher, author, published, language: 'en' };
    const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const body = passages.map((passage) => passageText(sample, passage)).join('\n\n');
    writeFileSync(
      join(folder, `a${number}.md`),
      `---\n${lines.join('\n')}\n---\n\n${body}\n\nFiled as number ${number}.\n`,
    );
  }
}
