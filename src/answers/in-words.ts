import { type Article, type Passage, passageHolding, passageText } from '../article/article.ts';
import { firstDay } from '../article/date.ts';
import { contains, type Span, shift } from '../article/span.ts';
import { onceFor } from '../base/once.ts';
import { printableLine } from '../base/printable.ts';
import type { Quotation, Speaker, Step } from '../quotations/quotation.ts';
import { isStandIn } from '../shelf/speakers/names.ts';
import { sentences } from '../text/sentences.ts';
import { apart } from './apart.ts';
import { languageOfSentences } from './language-in.ts';

// What every door says in the same words. Plain text: a door escapes it for where it is shown.

/** Said of words that the article gives to nobody by name. */
const UNNAMED = 'speaker not named';

/** Speakers that an attribution names. */
const MOST_SPEAKERS = 3;

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2018-08-03` → "3 August 2018", `2018-08` → "August 2018", `2018` as it is. */
export function dateInWords(date: string): string {
  if (date.length === 'YYYY'.length) return date;
  return (date.length === 'YYYY-MM'.length ? months : days).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** "1 quotation", "5 quotations". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What is known, with ` · ` between. */
export const listed = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

/** "Ann, Bo and Cy"; beyond `most` of them, "Ann, Bo and 4 more". A last one is named: "1 more" would be no shorter. */
export function enumerated(names: readonly string[], most: number): string {
  const more = names.length - most;
  const shown = more > 1 ? [...names.slice(0, most), `${more} more`] : names;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}

/** The words as a sentence: with a full stop, unless a name at their end has brought one. */
export const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** Whether the article says who it is: not "he" alone. */
const isKnown = (speaker: Pick<Speaker, 'name'> | null): boolean => speaker !== null && !isStandIn(speaker.name);

/** "Qi Qianjin, Chinese Ambassador to Syria"; of nobody, or of a "he" alone, that the speaker is not named. */
export function speakerInWords(speaker: Pick<Speaker, 'name' | 'title'> | null): string {
  if (!speaker || !isKnown(speaker)) return UNNAMED;
  return printableLine(speaker.title ? `${speaker.name}, ${speaker.title}` : speaker.name);
}

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

/** The title as lists, menus and source lines give it. */
export const titleInWords = ({ title, id, form }: Article): string =>
  form === 'digest' ? `Digest of ${title || id}` : title || id;

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

/** "¶ 12 of 18". */
export const placeInWords = ({ passages }: Article, number: number): string => `¶ ${number} of ${passages.length}`;

/**
 * The reporter's whole sentence around words of an article: what is read of a quotation that is no sentence itself.
 *
 * @param language in whose way sentences end
 */
export const sentenceAround = (article: Article, words: Span, language = languageOfSentences(article)): Span =>
  sentenceFinder(article, language)(words);

/** `sentenceAround` for many words of one article: each paragraph is read once. */
export function sentenceFinder(article: Article, language: string): (words: Span) => Span {
  const sentencesOf = onceFor((passage: Passage) =>
    sentences(passageText(article, passage), language).map((span) => shift(span, passage.span[0])),
  );
  return (words) => {
    const passage = passageHolding(article, words[0]);
    if (!passage || !contains(passage.span, words)) return words;
    const all = sentencesOf(passage);
    const first = all.find((sentence) => sentence[1] > words[0]);
    const last = all.find((sentence) => sentence[1] >= words[1]);
    return first && last && contains([first[0], last[1]], words) ? [first[0], last[1]] : passage.span;
  };
}
