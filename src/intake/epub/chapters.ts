import type { Block } from '../block.ts';
import { sameWords } from '../head/headline.ts';
import type { Entry } from './contents.ts';

export interface Chapter {
  /** As the table of contents names it; absent where it does not. */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** One file of the book. */
export interface Part {
  readonly file: string;
  readonly blocks: readonly Block[];
}

/** What stands in every book and is no chapter, by its heading. */
const NO_CHAPTER =
  /^(?:cover|title page|copyright(?: page)?|(?:table of )?contents|landmarks|about the publisher|umschlag|titelseite|inhalt(?:sverzeichnis)?|impressum|couverture|table des matières|sommaire|portada|índice|copertina|indice)$/i;
/** On a copyright page, which is short. */
const RIGHTS = /\bISBN\b|\ball rights reserved\b|©|\balle rechte vorbehalten\b|\btous droits réservés\b/i;
const LONGEST_RIGHTS = 3_000;
/** Less text than this is a half-title or a dedication. */
const SHORTEST = 100;

/**
 * The chapters of a book from its files. A file that the table of contents does not name goes on with the chapter before it, and one that it
 * names several times is parted at the headings that it names.
 */
export function chaptersOf(parts: readonly Part[], contents: readonly Entry[]): Chapter[] {
  const all = contents.length > 1 ? byContents(parts, contents) : parts.map(({ blocks }) => ({ blocks }));
  const chapters = all.filter(isChapter);
  return chapters.length > 0 ? chapters : all.filter(({ blocks }) => blocks.length > 0);
}

function byContents(parts: readonly Part[], contents: readonly Entry[]): Chapter[] {
  const chapters: { title?: string; blocks: Block[] }[] = [];
  for (const { file, blocks } of parts) {
    const entries = contents.filter((entry) => entry.file === file);
    const [first, ...others] = entries;
    if (first || chapters.length === 0) chapters.push({ ...(first && { title: first.label }), blocks: [] });
    let next = 0;
    for (const block of blocks) {
      const found =
        block.kind === 'heading'
          ? others.findIndex((entry, at) => at >= next && sameWords(entry.label, block.text))
          : -1;
      const entry = others[found];
      const isEmpty = chapters.at(-1)?.blocks.every(({ kind }) => kind === 'heading') ?? true;
      if (entry && !isEmpty) chapters.push({ title: entry.label, blocks: [] });
      if (entry) next = found + 1;
      chapters.at(-1)?.blocks.push(block);
    }
  }
  return chapters;
}

function isChapter({ title, blocks }: Chapter): boolean {
  const text = blocks
    .filter(({ kind }) => kind !== 'heading')
    .map((block) => block.text)
    .join('\n');
  const heading = title ?? blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  if (NO_CHAPTER.test(heading.trim()) || text.length < SHORTEST) return false;
  return text.length > LONGEST_RIGHTS || !RIGHTS.test(text);
}
