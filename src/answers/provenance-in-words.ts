import type { Quotation, Step } from '../quotations/quotation.ts';
import type { Words } from '../words/en.ts';
import { apart } from './apart.ts';
import { listed } from './in-words.ts';

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

/** That without the article itself, which is named beside it; blank where nothing else is known. */
export const secondHandInWords = (words: Words, { provenance }: Pick<Quotation, 'provenance'>): string =>
  chainInWords(
    words,
    provenance.filter(({ step }) => step !== 'reported'),
  );

/** Who speaks, and how it reached the article; blank where that is unknown. */
export interface Attribution {
  readonly who: string;
  readonly chain: string;
}

/** Both on one line. @param written writes either as it is shown. Default: as it is */
export const attributionLine = ({ who, chain }: Attribution, written = (words: string): string => words): string =>
  listed([chain ? apart(written(who)) : written(who), chain && written(chain)]);
