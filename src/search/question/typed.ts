import { listOf } from '../../language/lists.ts';
import { languageOf } from '../../text/languages.ts';
import { words } from '../../text/words.ts';

/** What a person typed, the marks that steer a search taken apart from the words. */
export interface Typed {
  /** The question without what is to be left out; quoted phrases keep their words. */
  readonly text: string;
  /** Phrases in quotation marks: every passage found must hold them, word for word. */
  readonly phrases: readonly string[];
  /** Words and phrases after a minus sign: no passage found may hold them. */
  readonly without: readonly string[];
  /** A name of stop words alone, "The Who" or "It", and nothing else that tells a topic: looked for with its capitals. */
  readonly name?: string;
}

/** Quotation marks of all kinds. A straight one behind a letter or figure opens nothing: inches, a Hebrew acronym. */
const QUOTED =
  /(?<![\p{L}\p{N}])"([^"”»]+)["”»]|“([^“”"]+)[”"]|„([^„“”"]+)[“”"]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』|”([^”]+)”/gu;
/** A minus right before a word, a year, or a quoted phrase; one with a space behind it is a dash. */
const WITHOUT_WORD = /(?<=^|\s)[-−]((?:\p{L}|\p{Nd}{4})[\p{L}\p{M}\p{N}'’.\-‐‑]*)/gu;
const WITHOUT_PHRASE = new RegExp(`(?<=^|\\s)[-−](?:${QUOTED.source})`, 'gu');

const held = (match: RegExpMatchArray): string => (match.slice(1).find((part) => part !== undefined) ?? '').trim();
const hasWord = (text: string): boolean => words(text).length > 0;

/** A question in capitals throughout is read as if it were not: its "WHO" asks who. */
const calm = (text: string): string =>
  /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text) && text.trim().split(/\s+/u).length > 2
    ? text.toLowerCase()
    : text;

export function readTyped(question: string): Typed {
  const withoutPhrases = [...question.matchAll(WITHOUT_PHRASE)].map(held);
  const wanted = question.replace(WITHOUT_PHRASE, ' ');
  const phrases = [...wanted.matchAll(QUOTED)].map(held).filter(hasWord);
  // A minus inside a phrase belongs to its words.
  const outside = wanted.replace(QUOTED, (whole) => '_'.repeat(whole.length));
  const withoutWords = [...outside.matchAll(WITHOUT_WORD)];
  const text = withoutWords.reduceRight(
    (left, { 0: { length }, index }) => `${left.slice(0, index)} ${left.slice(index + length)}`,
    wanted,
  );
  return {
    text: calm(text),
    phrases,
    without: [...withoutPhrases, ...withoutWords.map(held)].filter(hasWord),
  };
}

/** Words with a capital side by side. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’']*(?: \p{Lu}[\p{L}\p{M}’']*)*/gu;

/** What stands before the first word of a question, and of another behind it. */
const OPENS = /(?:^|[.!?…:¿¡\n])[\s\p{Ps}\p{Pi}"']*$/u;

/**
 * What a question names that has no word of a topic: "The Who", "It", and "The Who" in "Who are The Who?". The capital that
 * opens a question tells nothing, where words without one follow, nor does that of a pronoun which always has one: "What can I do?".
 *
 * @param languages in which the question may be
 */
export function nameOfStopWords(text: string, languages: readonly string[]): string | undefined {
  const pronouns = new Set(languages.flatMap((one) => listOf(languageOf(one).writing?.capitalPronouns)));
  const isPronoun = (word: string): boolean => pronouns.has(word.replace(/['’].*$/u, ''));
  const runs = [...text.matchAll(CAPITALS)].filter(({ 0: run }) => !run.split(' ').every(isPronoun));
  const isAlone = (run: string): boolean => run === text.replace(/[\s?!.]+$/u, '').trim();
  return runs.find(({ 0: run, index }) => !OPENS.test(text.slice(0, index)) || isAlone(run))?.[0];
}
