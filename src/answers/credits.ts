import { overlap, type Span } from '../article/span.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Words } from '../words/en.ts';
import { type Attribution, attributionLine, secondHandInWords } from './provenance-in-words.ts';
import { isKnown, MOST_SPEAKERS, speakerInWords } from './speakers-in-words.ts';

/** Who is named below words of an article, and for what of them. */
export interface Credit extends Attribution {
  /** Whether what is lit are this speaker's words. Else they stand somewhere in what is shown. */
  readonly isOfLit: boolean;
}

/** Ways of the words of nobody in particular that are told. */
const MOST_UNNAMED = 2;

/**
 * Who speaks in these quotations, once for every way that their words took: first whose words are lit. A sentence of the reporter's
 * stays the reporter's, though it has some words of somebody else's in it. Whole statements that the article gives to nobody are said to
 * be so; words in quotation marks inside a sentence of the reporter's are not.
 *
 * @param lit the sentence that is shown as the answer, into the article's text; null where none is
 */
export function creditsOf(words: Words, quotations: readonly Quotation[], lit: Span | null): Credit[] {
  const isLit = ({ kind, spans }: Quotation): boolean =>
    lit !== null && kind === 'direct' && spans.some((span) => overlap(span, lit) > 0);
  const ofLit = gather(words, quotations.filter(isLit));
  const ofRest = gather(
    words,
    quotations.filter((one) => !isLit(one)),
  );
  const credits = [
    ...ofLit.map((one) => ({ ...one, isOfLit: true })),
    ...ofRest.filter((one) => !ofLit.some((told) => tells(told, one))).map((one) => ({ ...one, isOfLit: false })),
  ];
  const named = credits.filter(({ id }) => id !== NOBODY);
  const more = named.length - MOST_SPEAKERS;
  return [
    ...named.slice(0, MOST_SPEAKERS),
    ...(more > 0 ? [{ who: words.counts.andMore(more), chain: '', isOfLit: false }] : []),
    ...credits.filter(({ id }) => id === NOBODY).slice(0, MOST_UNNAMED),
  ].map(({ who, chain, isOfLit }) => ({ who, chain, isOfLit }));
}

/** On one line. @param written writes a name or the way of the words as it is shown. Default: as it is */
export const creditLine = (
  { answers }: Words,
  { isOfLit, ...one }: Credit,
  written?: (words: string) => string,
): string => (isOfLit ? `— ${attributionLine(one, written)}` : answers.quotedHere(attributionLine(one, written)));

/** No speaker's id is blank. */
const NOBODY = '';

type Gathered = Attribution & { readonly id: string };

/** Whether the other says nothing that the one does not. */
const tells = (one: Gathered, other: Gathered): boolean =>
  one.id === other.id && (other.chain === '' || one.chain === other.chain);

/** Each speaker once for every way that the words took. */
function gather(words: Words, quotations: readonly Quotation[]): Gathered[] {
  const speaking = new Map<string, { who: string; chains: Set<string> }>();
  for (const quotation of quotations) {
    const { speaker, kind } = quotation;
    const id = speaker && isKnown(speaker) ? speaker.id : NOBODY;
    if (id === NOBODY && kind !== 'direct') continue;
    const one = speaking.get(id) ?? { who: speakerInWords(words, speaker), chains: new Set() };
    one.chains.add(secondHandInWords(words, quotation));
    speaking.set(id, one);
  }
  return [...speaking].flatMap(([id, { who, chains }]) => {
    const known = [...chains].filter(Boolean);
    return (known.length > 0 ? known : ['']).map((chain) => ({ id, who, chain }));
  });
}
