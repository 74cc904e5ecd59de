import { printableLine } from '../base/printable.ts';
import type { Speaker } from '../quotations/quotation.ts';
import { isStandIn } from '../shelf/speakers/compare-names.ts';
import { ended, enumerated } from './in-words.ts';

/** Said of words that the article gives to nobody by name. */
export const UNNAMED = 'speaker not named';

/** Speakers that an attribution names. */
export const MOST_SPEAKERS = 3;

/** Whether the article says who it is: not "he" alone. */
export const isKnown = (speaker: Pick<Speaker, 'name'> | null): boolean => speaker !== null && !isStandIn(speaker.name);

/** "Qi Qianjin, Chinese Ambassador to Syria"; of nobody, or of a "he" alone, that the speaker is not named. */
export function speakerInWords(speaker: Pick<Speaker, 'name' | 'title'> | null): string {
  if (!speaker || !isKnown(speaker)) return UNNAMED;
  return printableLine(speaker.title ? `${speaker.name}, ${speaker.title}` : speaker.name);
}

/** Why there are no quotations, and who could be asked for instead. */
export function nobodyInWords({
  who,
  speakers,
}: {
  who: string;
  speakers: readonly { readonly name: string }[];
}): string {
  const named = enumerated(
    speakers.map(({ name }) => name),
    MOST_SPEAKERS,
  );
  const others = named && ended(` Speaking here: ${named}`);
  return `No words of anybody called “${who}” stand in quotation marks in these articles.${others}`;
}
