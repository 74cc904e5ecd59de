import { charsetMarked, charsetNamed, decodeAs } from '../charset.ts';
import { Unreadable } from '../format.ts';

/** A part of a container that is XML, as text. @throws Unreadable where it makes entities of its own: they may grow without end */
export function xmlText(bytes: Uint8Array): string {
  const text = decodeAs(charsetOf(bytes), bytes);
  if (/<!ENTITY/i.test(text)) throw new Unreadable(({ intake }) => intake.ownEntities);
  return text;
}

/** By its byte order mark, else as it says itself, else UTF-8. */
function charsetOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  const said = charsetNamed(/^.{0,80}?encoding\s*=\s*["']([\w.:-]{1,40})["']/s.exec(head)?.[1]);
  return charsetMarked(bytes) ?? (said?.startsWith('utf-16') ? 'utf-8' : (said ?? 'utf-8'));
}

/** Elements that HTML has no end of. */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** XML as a parser of HTML understands it: `<p/>` is written `<p></p>`, and what stands above the root is left out. */
export const xmlAsHtml = (xml: string): string =>
  xml
    .replace(/<\?[^<>]{0,1000}\?>/g, '')
    .replace(/<([a-z][\w:.-]*)((?:\s[^<>]*)?)\/>/gi, (whole, name: string, attributes: string) =>
      EMPTY.test(name) ? whole : `<${name}${attributes}></${name}>`,
    );
