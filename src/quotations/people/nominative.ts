import { isRestedOn } from '../attribution/without-verb.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';

/** Names that end in the same word and are tried, at most. */
const MOST_NAMESAKES = 8;

/** A name as its paragraph has it. */
interface Printed {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
  readonly words: readonly string[];
}

/**
 * "по словам Ивана Петрова": of the names that stand behind the words of "according to", and are inflected there, the words
 * of the same name as the article has it elsewhere, "Иван Петров". Those that it does not have are left out.
 */
export function nominatives(named: readonly Printed[], rules: LanguageRules): ReadonlyMap<Mention, readonly string[]> {
  const found = new Map<Mention, readonly string[]>();
  if (rules.genitives.length === 0) return found;
  const inflected = named.filter(({ mention, paragraph }) => isRestedOn(paragraph, mention, rules));
  if (inflected.length === 0) return found;
  const isInflected = new Set(inflected.map(({ mention }) => mention));
  const byLast = new Map<string, (readonly string[])[]>();
  for (const { mention, words } of named) {
    const last = words.at(-1);
    const namesakes = byLast.get(last ?? '') ?? [];
    if (last === undefined || isInflected.has(mention) || namesakes.length >= MOST_NAMESAKES) continue;
    byLast.set(last, [...namesakes, words]);
  }
  for (const { mention, words } of inflected) {
    const namesakes = othersOf(words.at(-1) ?? '', rules).flatMap((last) => byLast.get(last) ?? []);
    const same = namesakes.find((other) => areSame(words, other, rules));
    if (same) found.set(mention, same);
  }
  return found;
}

/** A word, and what it may be in the nominative: "Анны" → "Анна". */
const othersOf = (word: string, { genitives }: LanguageRules): string[] => [
  ...genitives.flatMap(([ending, others]) =>
    word.endsWith(ending) ? others.map((other) => word.slice(0, word.length - ending.length) + other) : [],
  ),
  word,
];

/** Whether the words of a name, from the last, are those of another in the genitive; one may lack the given name. */
function areSame(words: readonly string[], other: readonly string[], rules: LanguageRules): boolean {
  const length = Math.min(words.length, other.length);
  for (let i = 1; i <= length; i++) if (!othersOf(words.at(-i) ?? '', rules).includes(other.at(-i) ?? '')) return false;
  return true;
}
