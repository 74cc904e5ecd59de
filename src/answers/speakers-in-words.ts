import { printableLine } from '../base/printable.ts';
import type { Speaker } from '../quotations/quotation.ts';
import { isStandIn } from '../shelf/speakers/compare-names.ts';
import type { Words } from '../words/en.ts';
import { enumerated } from './in-words.ts';
import type { Nobody } from './quote.ts';

/** Speakers that an attribution names. */
export const MOST_SPEAKERS = 3;

/** Whether the article says who it is: not "he" alone. */
export const isKnown = (speaker: Pick<Speaker, 'name'> | null): boolean => speaker !== null && !isStandIn(speaker.name);

/** "Qi Qianjin, Chinese Ambassador to Syria"; of nobody, or of a "he" alone, that the speaker is not named. */
export function speakerInWords({ answers }: Words, speaker: Pick<Speaker, 'name' | 'title'> | null): string {
  if (!speaker || !isKnown(speaker)) return answers.speakerNotNamed;
  return printableLine(speaker.title ? `${speaker.name}, ${speaker.title}` : speaker.name);
}

/** Why there are no quotations, and who could be asked for instead: those of much the same name, else those who speak most. */
export function nobodyInWords(words: Words, { who, nearest, speakers }: Omit<Nobody, 'kind'>): string {
  const { faults } = words;
  const names = (some: Nobody['speakers'], link: 'and' | 'or') =>
    enumerated(
      words,
      some.map(({ name }) => name),
      MOST_SPEAKERS,
      link,
    );
  if (nearest.length > 0) return faults.nobodyButMeant(who, names(nearest, 'or'));
  return speakers.length > 0 ? faults.nobodyButSpeaking(who, names(speakers, 'and')) : faults.nobodyCalled(who);
}
