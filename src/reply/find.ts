import { type FoundSource, REASONS, type Reason } from '../answers/find.ts';
import { counted } from '../answers/in-words.ts';
import type { Places, PlacesKind } from './places.ts';

const WHY: Readonly<Record<Reason, string>> = {
  linked: 'The message links to this article.',
  titled: 'The message names this article by its title.',
  printed: 'Words of the message, here in bold, stand in this passage.',
  near: 'This passage is about the same, in other words. That proves nothing.',
};

const NONE = 'No article here is linked, named or quoted in that message, and no passage says nearly the same.';

/** What a message talks about or links to, a page each. */
export function foundPlaces(sources: readonly FoundSource[]): Places {
  return {
    kind: FOUND,
    heading: headingOf(sources),
    notes: sources.length === 0 ? NONE : '',
    pages: sources.map(({ article, passage, words, why }) => ({ article, passage, words, of: REASONS.indexOf(why) })),
  };
}

function headingOf(sources: readonly FoundSource[]): string {
  if (sources.length === 0) return 'No source found';
  const isSure = sources.some(({ why }) => why !== 'near');
  if (!isSure) return 'No certain source: the nearest passage';
  return sources.length === 1 ? 'The source' : `${counted(sources.length, 'source')} found`;
}

export const FOUND: PlacesKind = {
  verb: 'find',
  about: ({ of }) => WHY[REASONS[of] ?? 'near'],
  readNotes: (markdown) => (markdown === NONE ? NONE : ''),
};
