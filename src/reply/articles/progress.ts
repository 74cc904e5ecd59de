import { apart } from '../../answers/apart.ts';
import type { Step } from '../../keeping/keeping.ts';
import type { Words } from '../../words/en.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import { text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { fromInWords } from './lines.ts';

/** How far each article is, in the order in which they were begun. */
export interface Progress {
  readonly heading: string;
  readonly lines: readonly Line[];
}

interface Line {
  /** Of the article, or where it comes from as long as it has no title. */
  readonly name: string;
  /** What has been done, in words. */
  readonly done: readonly string[];
  readonly isRead: boolean;
}

/** The latest articles that are shown, and characters of a name. */
const [MOST_LINES, NAME] = [8, 80];

export const begun = (heading: string): Progress => ({ heading, lines: [] });

/** The progress after a step. */
export function advanced({ articles, counts, size }: Words, { heading, lines }: Progress, step: Step): Progress {
  const last = lines.at(-1);
  const before = lines.slice(0, -1);
  const done = (line: Line, what: string): Progress => ({
    heading,
    lines: [...before, { ...line, done: [...line.done, what] }],
  });
  const begin = (name: string, what: string, isRead: boolean): Progress => ({
    heading,
    lines: [...lines, { name, done: [what], isRead }],
  });
  switch (step.step) {
    case 'fetching':
      return begin(step.from, articles.fetching, false);
    case 'fetched': {
      const what = articles.fetched(size(step.bytes));
      if (!last || last.isRead) return begin(step.from, what, false);
      return { heading, lines: [...before, { ...last, done: [what] }] };
    }
    case 'read': {
      const what = counts.passages(step.passages);
      return !last || last.isRead
        ? begin(step.title, what, true)
        : done({ ...last, name: step.title || last.name, isRead: true }, what);
    }
    case 'quotations':
      return last ? done(last, counts.quotations(step.quotations)) : { heading, lines };
    case 'kept':
      return last ? done(last, articles.kept) : { heading, lines };
  }
}

export function drawProgress(words: Words, { heading, lines }: Progress): Reply {
  const shown = lines.slice(-MOST_LINES);
  const earlier = lines.length - shown.length;
  return reply('private', [
    text(`### ${heading}`),
    ...(shown.length > 0
      ? [
          text(
            [
              ...(earlier > 0 ? [words.articles.earlier(earlier)] : []),
              ...shown.map((line) => lineOf(words, line)),
            ].join('\n'),
          ),
        ]
      : []),
  ]);
}

const lineOf = (words: Words, { name, done }: Line): string =>
  [apart(escapeMarkdown(shorten(fromInWords(words, name), NAME))), ...done].join(' → ');
