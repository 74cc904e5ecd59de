/** For comparing what people type: no case, no diacritics; "Attaché" and "attache" are one. */
export const foldTyped = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
