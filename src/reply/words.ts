import type { Article } from '../article/article.ts';
import type { Quotation, Speaker, Step } from '../quotations/quotation.ts';
import { escapeMarkdown, maskedLink, oneLine, shorten, smallPrint } from './markdown.ts';

/** Characters of a title, name or role that a line of a reply gives room to. */
const LONGEST_NAME = 120;
/** Speakers that the attribution line names. */
const MOST_SPEAKERS = 3;

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2018-08-03` → "3 August 2018". */
export const dateInWords = (date: string): string => dates.format(new Date(`${date}T00:00:00Z`));

const named = (text: string): string => escapeMarkdown(shorten(text, LONGEST_NAME));

/** "Qi Qianjin, Chinese Ambassador to Syria"; escaped. */
export const speakerInWords = ({ name, title }: Pick<Speaker, 'name' | 'title'>): string =>
  title ? `${named(name)}, ${named(title)}` : named(name);

const stepInWords = ({ step, by, to, via, date }: Step): string | null => {
  const when = date ? `, ${dateInWords(date)}` : '';
  const through = via ? ` (${named(via)})` : '';
  switch (step) {
    case 'said':
      return null;
    case 'told':
      return to ? `to ${named(to)}${through}${when}` : via ? `in ${named(via)}${when}` : null;
    case 'posted':
      return by || to ? `posted${by ? ` by ${named(by)}` : ''}${to ? ` on ${named(to)}` : ''}${when}` : null;
    case 'translated':
      return by ? `translated by ${named(by)}${when}` : 'in translation';
    case 'quoted':
      return by ? `quoted by ${named(by)}${when}` : null;
    case 'reported':
      return by ? `reported by ${named(by)}${when}` : null;
  }
};

/** "to Al-Watan · translated by MEMRI · reported by ZeroHedge, 3 August 2018"; escaped, blank where nothing is known. */
export const chainInWords = (provenance: readonly Step[]): string =>
  provenance.flatMap((step) => stepInWords(step) ?? []).join(' · ');

/** Who speaks in these quotations and how it reached the page, without the article itself; null where nobody is named. */
export function attributionLine(quotations: readonly Quotation[]): string | null {
  const lines = new Map<string, string>();
  for (const { speaker, provenance } of quotations) {
    if (!speaker || lines.has(speaker.id)) continue;
    const chain = chainInWords(provenance.filter(({ step }) => step !== 'reported'));
    lines.set(speaker.id, [speakerInWords(speaker), chain].filter(Boolean).join(' · '));
  }
  const shown = [...lines.values()].slice(0, MOST_SPEAKERS);
  const more = lines.size - shown.length;
  if (shown.length === 0) return null;
  return `— ${shown.join('\n— ')}${more > 0 ? `\n— and ${more} more` : ''}`;
}

/** The title as a link that lands on the words, publisher, date, and whatever else is given, in small print. */
export function sourceLine(article: Article, link: string | null, more: readonly string[]): string {
  const title = maskedLink(named(article.title || article.id), link);
  const parts = [
    article.form === 'digest' ? `Digest of ${title}` : title,
    article.publisher ? named(article.publisher) : null,
    article.published ? dateInWords(article.published) : null,
    ...more,
  ];
  return smallPrint(oneLine(parts.filter((part) => part !== null).join(' · ')));
}

/** "¶ 12 of 18". */
export const placeInWords = ({ passages }: Article, number: number): string => `¶ ${number} of ${passages.length}`;

/** A reason of the search, which marks the question's own words by stars: those slanted, everything else as it stands. */
export const reasonInWords = (reason: string): string =>
  oneLine(reason)
    .split(/\*([^*]+)\*/)
    .map((part, i) => (i % 2 ? `*${escapeMarkdown(part)}*` : escapeMarkdown(part)))
    .join('');
