import type { Quotation, Step } from '../quotations/quotation.ts';
import { apart } from './apart.ts';
import { dateInWords, listed } from './in-words.ts';
import { isKnown, MOST_SPEAKERS, speakerInWords, UNNAMED } from './speakers-in-words.ts';

/** Occasions of which one does not say "a". */
const UNCOUNTED = /s$|^(?:testimony|court|evidence|writing)$/i;

const withArticle = (noun: string): string =>
  UNCOUNTED.test(noun) || /^(?:an?|the|his|her|their|its)\s/i.test(noun)
    ? noun
    : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

function stepInWords({ step, via, date, ...names }: Step): string | null {
  const [by, to] = [names.by && apart(names.by), names.to && apart(names.to)];
  const when = date ? `, ${dateInWords(date)}` : '';
  switch (step) {
    case 'said':
      return null;
    case 'told':
      if (to) return `to ${to}${via ? ` (${via})` : ''}${when}`;
      return via ? `in ${withArticle(via)}${when}` : null;
    case 'posted':
      return `posted${by ? ` by ${by}` : ''}${to ? ` on ${to}` : ''}${via && !by && !to ? ` in ${withArticle(via)}` : ''}${when}`;
    case 'translated':
      return by ? `translated by ${by}${when}` : 'in translation';
    case 'quoted':
      return by ? `quoted by ${by}${when}` : null;
    case 'reported':
      return by ? `reported by ${by}${when}` : null;
  }
}

/** "to Al-Watan · translated by MEMRI · reported by ZeroHedge, 3 August 2018"; blank where nothing is known. */
export const chainInWords = (provenance: readonly Step[]): string => listed(provenance.map(stepInWords));

/**
 * Who speaks in these quotations and how it reached the article, a line for each speaker. Whole statements that the
 * article gives to nobody are said to be so; words in quotation marks inside a sentence of the reporter's are not.
 */
export function attributionLines(quotations: readonly Quotation[]): string[] {
  const lines = new Map<string, string>();
  let isUnnamed = false;
  for (const { speaker, provenance, kind } of quotations) {
    if (!isKnown(speaker)) isUnnamed ||= kind === 'direct';
    if (!speaker || !isKnown(speaker) || lines.has(speaker.id)) continue;
    const chain = chainInWords(provenance.filter(({ step }) => step !== 'reported'));
    const name = speakerInWords(speaker);
    lines.set(speaker.id, listed([chain ? apart(name) : name, chain]));
  }
  const shown = [...lines.values()].slice(0, MOST_SPEAKERS);
  const more = lines.size - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : []), ...(isUnnamed ? [UNNAMED] : [])];
}
