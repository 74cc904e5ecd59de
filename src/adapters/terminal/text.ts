import type { AnswerPassage, AskAnswer } from '../../answers/ask.ts';
import type { QuoteAnswer, Turn } from '../../answers/quote.ts';
import type { SourceAnswer } from '../../answers/source.ts';
import { type Article, passageAt, passageText } from '../../article/article.ts';
import { contains, type Span, shift, slice } from '../../article/span.ts';
import type { Quotation, Speaker, Step } from '../../quotations/quotation.ts';
import { sentences } from '../../text/sentences.ts';
import { visible } from './layout.ts';
import type { Style } from './style.ts';

type Source = Extract<SourceAnswer, { kind: 'source' }>;

const INDENT = '';
/** Speakers that one line names. */
const MOST_SPEAKERS = 3;

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dateInWords = (date: string): string => dates.format(new Date(`${date}T00:00:00Z`));

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const known = (parts: readonly (string | null | undefined | false)[], between: string): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(between);

const speakerInWords = ({ name, title }: Pick<Speaker, 'name' | 'title'>): string => known([name, title], ', ');

function stepInWords({ step, by, to, via, date }: Step): string | null {
  const when = date ? `, ${dateInWords(date)}` : '';
  switch (step) {
    case 'said':
      return null;
    case 'told':
      return to || via ? `${to ? `to ${to}${via ? ` (${via})` : ''}` : `in ${via}`}${when}` : null;
    case 'posted':
      return `posted${by ? ` by ${by}` : ''}${to ? ` on ${to}` : ''}${when}`;
    case 'translated':
      return by ? `translated by ${by}${when}` : 'in translation';
    case 'quoted':
      return by ? `quoted by ${by}${when}` : null;
    case 'reported':
      return by ? `reported by ${by}${when}` : null;
  }
}

const chainInWords = (provenance: readonly Step[]): string => known(provenance.map(stepInWords), ' · ');

/** Title, publisher, date, place; the link on a line of its own, unbroken so that it can be followed. */
function source(style: Style, article: Article, number: number, link: string | null, more: string | null): string {
  const line = known(
    [
      article.form === 'digest' ? `Digest of ${article.title}` : article.title,
      article.publisher,
      article.published && dateInWords(article.published),
      `¶ ${number} of ${article.passages.length}`,
      more,
    ],
    ' · ',
  );
  const written = style.prose(line, INDENT).replace(/\n$/, '').split('\n').map(style.dim).join('\n');
  return `${written}\n${link === null ? '' : `${INDENT}  ${visible(link)}\n`}`;
}

function attribution(style: Style, quotations: readonly Quotation[]): string {
  const speakers = new Map<string, string>();
  for (const { speaker, provenance } of quotations)
    if (speaker && !speakers.has(speaker.id)) {
      const chain = chainInWords(provenance.filter(({ step }) => step !== 'reported'));
      speakers.set(speaker.id, known([`— ${speakerInWords(speaker)}`, chain], ' · '));
    }
  const lines = [...speakers.values()].slice(0, MOST_SPEAKERS);
  if (speakers.size > lines.length) lines.push(`— and ${speakers.size - lines.length} more`);
  return lines.map((line) => style.prose(line, INDENT)).join('');
}

function foundText(style: Style, found: AnswerPassage, place: string | null): string {
  const { article, passage, highlight, link, quotations } = found;
  return known(
    [
      style.prose(passageText(article, passage), INDENT, highlight),
      passage.postedBy && style.prose(`Posted by ${passage.postedBy}`, INDENT),
      attribution(style, quotations),
      source(style, article, passage.number, link, place),
    ],
    '',
  );
}

/**
 * @param limit how many passages to show; null for the best one, and none when the question is turned away
 */
export function askText(style: Style, answer: AskAnswer, limit: number | null): string {
  const { question, answered, reason, passages } = answer;
  const head = style
    .prose(question, '')
    .split('\n')
    .filter(Boolean)
    .map((line) => `${style.bold(line.trim())}\n`)
    .join('');
  const shown = passages.slice(0, limit ?? (answered ? 1 : 0));
  const all = passages.length;
  const parts = shown.map((found, i) => foundText(style, found, all > 1 ? `${i + 1} of ${all}` : null));
  if (!answered) {
    const nearest = passages[0];
    const hint =
      limit === null && nearest
        ? `The nearest passage is ¶ ${nearest.passage.number} of “${nearest.article.title}”; --limit 1 shows it.`
        : null;
    const turned = known(['Nothing in these articles answers that.', reason], ' ');
    parts.unshift(known([style.prose(turned, INDENT), hint && style.prose(hint, INDENT)], ''));
    if (shown.length > 0) parts.splice(1, 0, style.prose('The nearest passages, which may not answer it:', INDENT));
  }
  return `${head}\n${parts.join('\n')}`;
}

/** The whole sentence around words that stand inside one of the reporter's. */
function sentenceAround({ article, quotations }: Turn, span: Span): Span {
  const passage = passageAt(article, quotations[0].passage);
  if (!passage || !contains(passage.span, span)) return span;
  const all = sentences(passageText(article, passage), article.language).map((s) => shift(s, passage.span[0]));
  const first = all.find((sentence) => sentence[1] > span[0]);
  const last = all.find((sentence) => sentence[1] >= span[1]);
  const whole: Span | null = first && last ? [first[0], last[1]] : null;
  return whole && contains(whole, span) ? whole : span;
}

function turnText(style: Style, turn: Turn, place: string | null): string {
  const { article, quotations, link } = turn;
  const runs = quotations.flatMap(({ kind, spans: [first, ...more] }) => {
    if (!first) return [];
    if (kind === 'partial') {
      const whole = sentenceAround(turn, first);
      return [style.prose(slice(article.text, whole), INDENT, shift(first, -whole[0]))];
    }
    return [first, ...more].map((span) => style.prose(`“${slice(article.text, span)}”`, INDENT));
  });
  const [{ speaker, provenance, passage }] = quotations;
  const said = known(
    [speaker ? `— ${speakerInWords(speaker)}` : '— speaker not named', chainInWords(provenance)],
    ' · ',
  );
  return [...new Set(runs), style.prose(said, INDENT), source(style, article, passage, link, place)].join('');
}

export function quoteText(style: Style, answer: Extract<QuoteAnswer, { kind: 'turns' }>): string {
  const { speaker, about, found, turns } = answer;
  const head = style.bold(visible(speaker.name));
  const notFound =
    found || about === null
      ? null
      : style.prose(
          `These articles hold nothing that ${speaker.name} said about “${about}”. What they do hold:`,
          INDENT,
        );
  const parts = turns.map((turn, i) => turnText(style, turn, turns.length > 1 ? `${i + 1} of ${turns.length}` : null));
  return `${head}\n\n${known([notFound, ...parts], '\n')}`;
}

/** A quotation in a list: where it stands, who said it, the words. */
export function quotationText(style: Style, article: Article, { passage, speaker, spans }: Quotation): string {
  const head = known([`${article.id} ¶ ${passage}`, speaker ? speakerInWords(speaker) : 'speaker not named'], ' · ');
  const words = spans.map((span) => style.prose(`“${slice(article.text, span)}”`, INDENT));
  return `${style.dim(visible(head))}\n${words.join('')}\n`;
}

export function articleText(style: Style, article: Article, quotations: number): string {
  const facts = known(
    [
      article.form === 'digest' && 'digest',
      article.author,
      article.publisher,
      article.published && dateInWords(article.published),
      article.language !== 'und' && article.language,
      counted(article.passages.length, 'passage'),
      counted(quotations, 'quotation'),
    ],
    ' · ',
  );
  const url = article.url === null ? '' : `${INDENT}  ${visible(article.url)}\n`;
  return `${style.bold(visible(article.id))}\n${style.prose(article.title, INDENT)}${style.prose(facts, INDENT)}${url}\n`;
}

/**
 * @param isProse whether the citation is for people, who are told beside it where it comes from; one for programs
 * stands alone, so that it can go into a file
 */
export function sourceText(style: Style, source: Source, citation: string, isProse: boolean): string {
  const { article, link } = source;
  const lines = citation
    .split('\n')
    .map((line) => `${visible(line)}\n`)
    .join('');
  if (!isProse) return lines;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Publisher', article.publisher],
    ['Published', article.published],
    ['Link', link],
  ];
  const rows = facts.flatMap(([name, value]) => (value ? [`  ${style.dim(name.padEnd(11))}${visible(value)}\n`] : []));
  return `${lines}${rows.length > 0 ? '\n' : ''}${rows.join('')}`;
}
