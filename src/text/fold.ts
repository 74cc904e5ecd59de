import { oneLine } from '../base/one-line.ts';

/** For comparing what people type: no case, no diacritics; "Attaché" and "attache" are one. */
export const foldTyped = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

/** The same on one line. */
export const foldTypedLine = (text: string): string => oneLine(foldTyped(text));
