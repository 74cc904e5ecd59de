import type { Quotation, Step } from '../quotations/quotation.ts';
import type { Words } from '../words/en.ts';
import { apart } from './apart.ts';
import { listed } from './in-words.ts';
import { isKnown, MOST_SPEAKERS, speakerInWords } from './speakers-in-words.ts';

function undatedStep({ provenance }: Words, { step, via, ...names }: Step): string | null {
  const [by, to] = [names.by && apart(names.by), names.to && apart(names.to)];
  switch (step) {
    case 'said':
      return null;
    case 'told':
      if (to) return via ? provenance.toldToIn(to, via) : provenance.toldTo(to);
      return via ? provenance.toldIn(via) : null;
    case 'posted':
      if (by) return to ? provenance.postedByOn(by, to) : provenance.postedBy(by);
      if (to) return provenance.postedOn(to);
      return via ? provenance.postedIn(via) : provenance.posted;
    case 'translated':
      return by ? provenance.translatedBy(by) : provenance.translated;
    case 'quoted':
      return by ? provenance.quotedBy(by) : null;
    case 'reported':
      return by ? provenance.reportedBy(by) : null;
  }
}

function stepInWords(words: Words, one: Step): string | null {
  const said = undatedStep(words, one);
  // Of a translation by nobody in particular no day is known.
  const isDated = said !== null && one.date && (one.step !== 'translated' || one.by);
  return isDated && one.date ? words.provenance.dated(said, one.date) : said;
}

/** "to Al-Watan · translated by MEMRI · reported by ZeroHedge, 3 August 2018"; blank where nothing is known. */
export const chainInWords = (words: Words, provenance: readonly Step[]): string =>
  listed(provenance.map((step) => stepInWords(words, step)));

/**
 * Who speaks in these quotations and how it reached the article, a line for each speaker. Whole statements that the
 * article gives to nobody are said to be so; words in quotation marks inside a sentence of the reporter's are not.
 */
export function attributionLines(words: Words, quotations: readonly Quotation[]): string[] {
  const lines = new Map<string, string>();
  let isUnnamed = false;
  for (const { speaker, provenance, kind } of quotations) {
    if (!isKnown(speaker)) isUnnamed ||= kind === 'direct';
    if (!speaker || !isKnown(speaker) || lines.has(speaker.id)) continue;
    const chain = chainInWords(
      words,
      provenance.filter(({ step }) => step !== 'reported'),
    );
    const name = speakerInWords(words, speaker);
    lines.set(speaker.id, listed([chain ? apart(name) : name, chain]));
  }
  const shown = [...lines.values()].slice(0, MOST_SPEAKERS);
  const more = lines.size - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [words.counts.andMore(more)] : []),
    ...(isUnnamed ? [words.answers.speakerNotNamed] : []),
  ];
}
