import { printableLine } from '../base/printable.ts';
import type { Speaker } from '../quotations/quotation.ts';
import { isStandIn } from '../shelf/speakers/compare-names.ts';
import { ended, enumerated } from './in-words.ts';
import type { Nobody } from './quote.ts';

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

/** Why there are no quotations, and who could be asked for instead: those of much the same name, else those who speak most. */
export function nobodyInWords({ who, nearest, speakers }: Omit<Nobody, 'kind'>): string {
  const names = (some: Nobody['speakers'], link: 'and' | 'or') =>
    enumerated(
      some.map(({ name }) => name),
      MOST_SPEAKERS,
      link,
    );
  const meant = names(nearest, 'or');
  const here = names(speakers, 'and');
  const others = meant ? ` Did you mean ${meant}?` : here && ended(` Speaking here: ${here}`);
  return `No words of anybody called “${who}” stand in quotation marks in these articles.${others}`;
}
