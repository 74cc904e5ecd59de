/** What a person typed, the marks that steer a search taken apart from the words. */
export interface Typed {
  /** The question without `-word`; quoted phrases keep their words. */
  readonly text: string;
  /** Phrases in quotation marks: every passage found must hold them, word for word. */
  readonly phrases: readonly string[];
  /** Words after a minus sign: no passage found may hold them. */
  readonly without: readonly string[];
}

const PHRASE = /["“„«]([^"“”„«»]+)["”“»]/g;
const WITHOUT = /(?<=^|\s)[-−](\p{L}[\p{L}\p{M}\p{N}'’]*)/gu;

export function readTyped(question: string): Typed {
  const phrases = [...question.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim()).filter((p) => p !== '');
  const without = [...question.matchAll(WITHOUT)].map(([, word = '']) => word);
  return { text: question.replace(WITHOUT, ' '), phrases, without };
}
