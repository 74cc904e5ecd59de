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

/** Ways of the words of nobody in particular that are told. */
const MOST_UNNAMED = 2;

/**
 * Who speaks in these quotations, once for every way that their words took. Whole statements that the article gives to nobody are said
 * to be so; words in quotation marks inside a sentence of the reporter's are not.
 */
export function attributionsOf(words: Words, quotations: readonly Quotation[]): Attribution[] {
  const speaking = new Map<string, { who: string; chains: Set<string> }>();
  for (const quotation of quotations) {
    const { speaker, kind } = quotation;
    const id = speaker && isKnown(speaker) ? speaker.id : NOBODY;
    if (id === NOBODY && kind !== 'direct') continue;
    const one = speaking.get(id) ?? { who: speakerInWords(words, speaker), chains: new Set() };
    one.chains.add(secondHandInWords(words, quotation));
    speaking.set(id, one);
  }
  const nobody = speaking.get(NOBODY);
  speaking.delete(NOBODY);
  const named = [...speaking.values()].flatMap(onEveryWay);
  const more = named.length - MOST_SPEAKERS;
  return [
    ...named.slice(0, MOST_SPEAKERS),
    ...(more > 0 ? [{ who: words.counts.andMore(more), chain: '' }] : []),
    ...(nobody ? onEveryWay(nobody).slice(0, MOST_UNNAMED) : []),
  ];
}

/** No speaker's id is blank. */
const NOBODY = '';

function onEveryWay({ who, chains }: { who: string; chains: ReadonlySet<string> }): Attribution[] {
  const known = [...chains].filter(Boolean);
  return known.length > 0 ? known.map((chain) => ({ who, chain })) : [{ who, chain: '' }];
}
