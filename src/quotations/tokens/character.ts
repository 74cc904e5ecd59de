// Characters by their code: the reader goes through long articles, and looks each up once.
export const SPACE = 0;
export const WORD = 1;
const MARK = 2;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  code < 33 || code === 127 ? SPACE : /[\w@]/.test(String.fromCharCode(code)) ? WORD : MARK,
);

/** Whether a character is space, part of a word, or a mark. The sign of "@name" is part of the word. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SPACE;
  if (code < 0xc0) return code === 0xa0 ? SPACE : MARK;
  if (code >= 0x2000 && code < 0x2070)
    return code < 0x2010 || code === 0x2028 || code === 0x2029 || code === 0x202f ? SPACE : MARK;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3000 ? SPACE : MARK;
  if (code === 0xfeff) return SPACE;
  return code === 0xd7 || code === 0xf7 || (code >= 0xff00 && code < 0xff10) ? MARK : WORD;
}

/** Whether a word begins with a capital letter. */
export function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean => classOf(code) === WORD && !isDigit(code);
