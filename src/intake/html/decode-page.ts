import { charsetNamed, charsetShown, decodeAs, validUtf8 } from '../charset.ts';
import { Unreadable } from '../format.ts';

/** A page names its charset within so many bytes, or not at all. */
const HEAD = 4096;

const META = /<meta\s[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML = /^\s*<\?xml\s[^<>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * A page's bytes as text: by its byte order mark, what came with it, its `<meta>` or XML declaration; without any UTF-8 where it is
 * valid, else windows-1252. A charset that is named and plainly not meant is passed over: valid UTF-8 called Latin, UTF-16 in single bytes.
 *
 * @param charset from the header `Content-Type`, where the page came with one
 * @throws Unreadable where the bytes are no text, or none
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const shown = charsetShown(bytes);
  if (!shown && bytes.subarray(0, HEAD).includes(0)) throw new Unreadable(({ intake }) => intake.binaryPage);
  const text = shown ? decodeAs(shown, bytes) : decodeUnmarked(bytes, charset);
  if (text.trim() === '') throw new Unreadable(({ intake }) => intake.empty);
  return text;
}

function decodeUnmarked(bytes: Uint8Array, charset: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = [charset, META.exec(head)?.[1], XML.exec(head)?.[1]].map(charsetNamed).find((one) => one !== undefined);
  const utf8 = named === undefined || /^(?:windows-1252|utf-)/.test(named) ? validUtf8(bytes) : undefined;
  if (utf8 !== undefined) return utf8;
  if (named === undefined || named.startsWith('utf-16')) return decodeAs('windows-1252', bytes);
  const text = decodeAs(named, bytes);
  return named === 'utf-8' && isMostlyBroken(text) ? decodeAs('windows-1252', bytes) : text;
}

/** Whether of what is not ASCII most could not be read. */
function isMostlyBroken(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  return broken * 2 > (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}
