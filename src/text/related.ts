import { languageOf } from './languages.ts';

/** Words of the language that may stand for each other in a text, by their stems: by each the others'. Empty for most languages. */
export function relatedStems(
  language: string,
  stem: (word: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of languageOf(language).related ?? []) {
    const stems = group.split(' ').map(stem);
    for (const one of stems) {
      const others = related.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      related.set(one, others);
    }
  }
  return related;
}
