import { printableLine } from '../../base/printable.ts';
import { decodedOnce } from '../entities.ts';

const TAG = /<(?:!--|\/?[a-z])[^<>]{0,500}>/gi;

/** Words of a feed on one line, without tags and entities; null where there are none. What is longer is cut at a word. */
export function lineOf(text: string | undefined, longest: number): string | null {
  // Tags may be written out, or as entities once more.
  const bare = decodedOnce(text?.slice(0, 10 * longest).replace(TAG, ' ') ?? '').replace(TAG, ' ');
  const line = printableLine(bare);
  if (line.length <= longest) return line || null;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as HTML: it is some already, or paragraphs between blank lines; null where it is neither, or nothing. */
export function htmlOf(text: string | undefined, type: string): string | null {
  if (!text?.trim()) return null;
  if (/^x?html$|html\b/i.test(type)) return text;
  if (!/^text(?:\/plain)?$/i.test(type)) return null;
  const paragraphs = escaped(text).split(/\n\s*\n/);
  return paragraphs.map((words) => `<p>${words.trim().replaceAll('\n', '<br>\n')}</p>`).join('\n');
}
