import type { Paragraph } from '../../article/compose.ts';
import { printableLine } from '../../base/printable.ts';
import { wordsIn } from './extent.ts';
import { holdsCopyright, isNewspaper } from './newspaper.ts';
import type { PageReading } from './reading.ts';
import type { ReadLine } from './roles.ts';

export interface Headline {
  /** The line that prints the title. */
  readonly headline?: ReadLine;
  readonly title?: string;
  /** As the page names it: in a line of its own, or behind its headline. */
  readonly newspaper?: string;
  /** How many lines the head has with the headline, where that stands below the date, and what repeats it. */
  readonly end: number;
}

/** "Ferry sails again | The Sund Post". */
const BEHIND_DASH = /^(.*\S)\s+[|–—-]\s+([^|]+)$/;
/** A label of a few words above a headline of more. */
const LABEL = 2;
const SHORTEST_HEADLINE = 4;
const LONGEST_NAME = 4;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two lines say the same, whatever their capitals and marks. */
export const sameWords = (a: string, b: string | undefined): boolean => b !== undefined && letters(a) === letters(b);

/** The title of the article and the newspaper, as the head prints them. */
export function headlineOf(lines: readonly ReadLine[], extent: number, reading: PageReading, page: string): Headline {
  const isName = ({ text, level }: ReadLine): boolean => level !== 1 && isNewspaper(text, reading.lexicon);
  const wordsAmong = (count: number) => lines.slice(0, count).filter(({ role }) => role.is === 'words');
  let end = extent;
  while (wordsAmong(end).every(isName) && lines[end]?.role.is === 'words') end++;
  const words = wordsAmong(end);
  const [first] = words;
  const named =
    words.length < 2
      ? undefined
      : (words.find(isName) ??
        (first && wordsIn(first.text) <= LONGEST_NAME && holdsCopyright(first.text, page) ? first : undefined));
  const others = words.filter((line) => line !== named);
  const headline = others.find(({ level }) => level === 1) ?? withoutLabel(others);
  if (!headline) return { ...(named && { newspaper: printableLine(named.text) }), end };
  const [, before, behind] = BEHIND_DASH.exec(headline.text) ?? [];
  const isSuffixed = before !== undefined && behind !== undefined && isNewspaper(behind, reading.lexicon);
  const title = printableLine(isSuffixed && headline.level !== 1 ? before : headline.text);
  const newspaper = named?.text ?? (isSuffixed ? behind : undefined);
  for (let next = lines[end]; next; next = lines[++end])
    if (next.role.is !== 'aside' && !(next.role.is === 'words' && sameWords(next.text, title))) break;
  return { headline, title, ...(newspaper !== undefined && { newspaper: printableLine(newspaper) }), end };
}

/** The first line, or the second where the first is a label above it: "Interview". */
function withoutLabel([first, second]: readonly ReadLine[]): ReadLine | undefined {
  if (!first || !second) return first;
  return wordsIn(first.text) <= LABEL && wordsIn(second.text) >= SHORTEST_HEADLINE ? second : first;
}

/** The paragraphs, of which those that only repeat the title are headings; all as they are where nothing else would be left. */
export function withoutHeadline(paragraphs: readonly Paragraph[], title: string | undefined): readonly Paragraph[] {
  const isRepeated = ({ kind, text }: Paragraph): boolean =>
    kind === 'body' && title !== undefined && text.length < 2 * title.length && sameWords(text, title);
  return paragraphs.some((paragraph) => paragraph.kind === 'body' && !isRepeated(paragraph))
    ? paragraphs.map((paragraph) => (isRepeated(paragraph) ? { ...paragraph, kind: 'heading' } : paragraph))
    : paragraphs;
}
