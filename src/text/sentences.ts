import type { Span } from '../article/span.ts';

const segmenters = (language: string): Intl.Segmenter =>
  new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'sentence' });

/** The sentences of a text, as spans without the white space between them. */
export function sentences(text: string, language: string): Span[] {
  return [...segmenters(language).segment(text)].map(({ segment, index }) => {
    const start = index + (segment.length - segment.trimStart().length);
    return [start, Math.max(start, index + segment.trimEnd().length)] as const;
  });
}
