import { charsetNamed, charsetShown, decodeAs, validUtf8 } from '../charset.ts';
import { Unreadable } from '../format.ts';

const DECLARED = /^\s*<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * A feed's bytes as text: by its byte order mark, else as UTF-8 where it is valid, whatever was said of it; else by what came with it,
 * its XML declaration, or as windows-1252.
 * @throws Unreadable where the bytes are no text, or none
 */
export function decodeFeed(bytes: Uint8Array, charset: string | undefined): string {
  const shown = charsetShown(bytes);
  if (!shown && bytes.includes(0)) throw new Unreadable(({ intake }) => intake.binaryFeed);
  const text = shown ? decodeAs(shown, bytes) : (validUtf8(bytes) ?? decodeDeclared(bytes, charset));
  if (text.trim() === '') throw new Unreadable(({ intake }) => intake.empty);
  return text;
}

function decodeDeclared(bytes: Uint8Array, charset: string | undefined): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1];
  // What is not valid UTF-8 is not UTF-8, and without zeros no UTF-16.
  const named = [charset, declared].map(charsetNamed).find((one) => one !== undefined && !one.startsWith('utf-'));
  return decodeAs(named ?? 'windows-1252', bytes);
}
