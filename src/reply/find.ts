import { type FoundSource, REASONS } from '../answers/find.ts';
import type { Words } from '../words/en.ts';
import { EVERY_LANGUAGE } from '../words/languages.ts';
import { drawMarked, line } from './marked.ts';
import type { Places, PlacesKind } from './places.ts';

const whyNone = ({ find }: Words): string => drawMarked([line(find.whyNone)]);

/** What a message talks about or links to, a page each. */
export function foundPlaces(words: Words, sources: readonly FoundSource[]): Places {
  return {
    kind: FOUND,
    heading: headingOf(words, sources),
    notes: sources.length === 0 ? whyNone(words) : '',
    pages: sources.map(({ why, ...place }) => ({ ...place, of: REASONS.indexOf(why) })),
  };
}

function headingOf({ find }: Words, sources: readonly FoundSource[]): string {
  if (sources.length === 0) return find.none;
  const isSure = sources.some(({ why }) => why !== 'near');
  if (!isSure) return find.uncertain;
  return sources.length === 1 ? find.source : find.sources(sources.length);
}

export const FOUND: PlacesKind = {
  verb: 'find',
  about: ({ find }, { of }) => find.reasons[REASONS[of] ?? 'near'],
  readNotes: (markdown) => EVERY_LANGUAGE.map(whyNone).find((one) => one === markdown) ?? '',
};
