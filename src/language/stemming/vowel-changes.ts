import { listOf } from '../lists.ts';
import type { VowelChanges } from './stemming.ts';

/** Longer words are compounds of other kinds. */
const LONGEST_WORD = 20;
/** No stem is shorter. */
const SHORTEST_STEM = 3;

/**
 * What puts a form of a verb that changes its vowel as its infinitive ("geschrieben" as "schreiben"), and leaves any
 * other word as it is. Lower case.
 */
export function infinitives(changes: VowelChanges): (word: string) => string {
  const { participle, ownEndings, infinitive: ending } = changes;
  const stems = new Map(
    changes.stems.flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((stem) => [stem, forms[0] ?? ''] as const);
    }),
  );
  const longest = Math.max(...[...stems.keys()].map((stem) => stem.length));
  const prefixes = new Set(['', ...listOf(changes.prefixes)].flatMap((one) => [one, `${one}${participle}`]));
  const endings = ['', ...listOf(changes.endings)];
  const others = new Set(listOf(changes.others));
  const withParticiple = new RegExp(`${participle}$`);

  return (word) => {
    if (word.length > LONGEST_WORD || others.has(word)) return word;
    for (const borne of endings) {
      if (!word.endsWith(borne)) continue;
      const body = word.length - borne.length;
      for (let at = Math.max(0, body - longest); at <= body - SHORTEST_STEM; at++) {
        const stem = word.slice(at, body);
        const infinitive = stems.get(stem);
        // "Vertrag" is no "vertragen".
        if (stem === infinitive && !ownEndings.test(borne)) continue;
        if (infinitive === undefined || !prefixes.has(word.slice(0, at))) continue;
        const prefix = word.slice(0, at).replace(withParticiple, '');
        return `${prefix}${infinitive}${infinitive.endsWith(ending) ? '' : ending}`;
      }
    }
    return word;
  };
}
