/** For comparing what people type: no case, no diacritics; "Attaché" and "attache" are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

/** On one line: white space of any kind and length becomes one space, none at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
