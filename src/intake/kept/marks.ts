import type { PassageKind } from '../../article/article.ts';
import type { Paragraph } from '../../article/compose.ts';
import { BREAK, escaped, escapedLines, unescaped } from './escape.ts';

/** What a comment says of the paragraph below it: `<!-- caption -->`, `<!-- post by Ann Lee -->`. */
export type Mark = Pick<Paragraph, 'kind' | 'postedBy'>;

const KINDS: readonly string[] = [
  'body',
  'heading',
  'caption',
  'quote',
  'post',
  'byline',
  'boilerplate',
] satisfies PassageKind[];

const MARK = /^<!-- ([a-z]{4,11})(?: by (.*))? -->$/s;

const isKind = (word: string | undefined): word is PassageKind => word !== undefined && KINDS.includes(word);

/** The mark that a line is, its marks read; null where it is none. */
export function markIn(line: string): Mark | null {
  if (!line.startsWith('<!--')) return null;
  const [, kind, postedBy] = MARK.exec(line) ?? [];
  return isKind(kind) ? { kind, ...(postedBy !== undefined && { postedBy }) } : null;
}

/** No name may end the comment. */
const nameOf = (postedBy: string): string => escaped(postedBy).replaceAll('>', '&#62;');

const commentOf = ({ kind, postedBy }: Mark): string =>
  `<!-- ${kind}${postedBy === undefined ? '' : ` by ${nameOf(postedBy)}`} -->`;

const QUOTED = '> ';
const HEADING = '## ';

/** Number signs at a heading's end would be taken for its own. */
const closed = (line: string): string => line.replace(/(?<!\\)#$/, '\\#');

/**
 * A passage as Markdown: body, quotes and headings in the form that Markdown has for them, all else below a comment, which
 * no reader of Markdown shows.
 */
export function blockOf({ text, ...mark }: Paragraph): string {
  const lines = escapedLines(text);
  const [first = ''] = lines;
  if (mark.postedBy === undefined) {
    // A text that looks like a comment stands below one, and so is none.
    if (mark.kind === 'body' && !text.startsWith('<!--')) return lines.join(BREAK);
    if (mark.kind === 'quote') return lines.map((line) => QUOTED + line).join(BREAK);
    if (mark.kind === 'heading' && lines.length === 1) return HEADING + closed(first);
  }
  return `${commentOf(mark)}\n\n${lines.join(BREAK)}`;
}

/** The passages whose `blockOf` a text is, joined by blank lines; what else it may mean is nothing to it. */
export function* paragraphsAsWritten(body: string): Generator<Paragraph> {
  let mark: Mark | null = null;
  for (const block of body.split('\n\n')) {
    const found: Mark | null = mark ? null : markIn(block);
    if (mark) yield { ...mark, text: unescaped(block) };
    else if (!found) yield withoutForm(block);
    mark = found && { ...found, ...(found.postedBy !== undefined && { postedBy: unescaped(found.postedBy) }) };
  }
}

function withoutForm(block: string): Paragraph {
  if (block.startsWith(QUOTED)) return { kind: 'quote', text: unescaped(block.replace(/^> /gm, '')) };
  if (block.startsWith(HEADING)) return { kind: 'heading', text: unescaped(block.slice(HEADING.length)) };
  return { kind: 'body', text: unescaped(block) };
}
