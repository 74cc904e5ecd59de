import { apart } from '../../answers/apart.ts';
import type { AnswerPassage, AskAnswer } from '../../answers/ask.ts';
import { counted, dateInWords, listed, placeInWords, titleInWords } from '../../answers/in-words.ts';
import { languageOfSentences } from '../../answers/language-in.ts';
import { furtherReason, notAnswered } from '../../answers/narrowing-in-words.ts';
import { attributionLines, chainInWords } from '../../answers/provenance-in-words.ts';
import type { QuoteAnswer } from '../../answers/quote.ts';
import { sentenceAround } from '../../answers/sentence-around.ts';
import type { SourceAnswer } from '../../answers/source.ts';
import { speakerInWords } from '../../answers/speakers-in-words.ts';
import type { Turn } from '../../answers/turns.ts';
import { type Article, passageText } from '../../article/article.ts';
import { shift, slice } from '../../article/span.ts';
import { isProse } from '../../citation/styles.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { CUT, excerpt } from '../../reply/excerpt.ts';
import { visible, visibleListing } from './layout.ts';
import type { Style } from './style.ts';

type Source = Extract<SourceAnswer, { kind: 'source' }>;

const joined = (parts: readonly (string | null | undefined | false)[], between: string): string =>
  parts.filter(Boolean).join(between);

/** Title, publisher, date, place; the link on a line of its own, unbroken so that it can be followed. */
function source(style: Style, article: Article, number: number, link: string | null, more: string | null): string {
  const line = listed([
    apart(titleInWords(article)),
    article.publisher && apart(article.publisher),
    article.published && dateInWords(article.published),
    placeInWords(article, number),
    more,
  ]);
  const written = style.listing(line).replace(/\n$/, '').split('\n').map(style.dim).join('\n');
  return `${written}\n${link === null ? '' : `  ${visible(link)}\n`}`;
}

const attribution = (style: Style, quotations: readonly Quotation[]): string =>
  attributionLines(quotations)
    .map((line) => style.listing(`— ${line}`))
    .join('');

/** About a screen of a terminal, in units of `cost`: a passage as long as a book would bury its sentence. */
const ROOM = 2000;

/** The passage, or the sentences around the highlight where it is long; all of it where it cannot be cut at a sentence's end. */
function passageWords(style: Style, { article, passage, highlight }: AnswerPassage): string {
  const words = passageText(article, passage);
  const shown = excerpt(words, languageOfSentences(article), highlight, ROOM);
  if (!shown) return style.prose(words, highlight);
  const before = shown.cutBefore ? `${CUT} ` : '';
  const text = `${before}${slice(words, shown.span)}${shown.cutAfter ? ` ${CUT}` : ''}`;
  return style.prose(text, highlight && shift(highlight, before.length - shown.span[0]));
}

function foundText(style: Style, found: AnswerPassage, place: string | null): string {
  const { article, passage, link, quotations } = found;
  return joined(
    [
      passageWords(style, found),
      passage.postedBy && style.prose(`Posted by ${passage.postedBy}`),
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
  const { question, passages } = answer;
  const answered = answer.standing === 'answers';
  const head = style
    .prose(question)
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
        ? `The nearest passage is ¶ ${nearest.passage.number} of “${apart(nearest.article.title)}”; --limit 1 shows it.`
        : null;
    const turned = joined([notAnswered(answer.narrowing), furtherReason(answer)?.replace(/\*([^*]+)\*/g, '“$1”')], ' ');
    parts.unshift(joined([style.listing(turned), hint && style.listing(hint)], ''));
    if (shown.length > 0) parts.splice(1, 0, style.prose('The nearest passages, which may not answer it:'));
  }
  return `${head}\n${parts.join('\n')}`;
}

function turnText(style: Style, { article, quotations }: Turn, link: string | null, place: string | null): string {
  const runs = quotations.flatMap(({ kind, spans: [first, ...more] }) => {
    if (!first) return [];
    if (kind === 'partial') {
      const whole = sentenceAround(article, first);
      return [style.prose(slice(article.text, whole), shift(first, -whole[0]))];
    }
    return [first, ...more].map((span) => style.prose(`“${slice(article.text, span)}”`));
  });
  const [{ speaker, provenance, passage }] = quotations;
  const chain = chainInWords(provenance);
  const name = speakerInWords(speaker);
  const said = listed([`— ${chain ? apart(name) : name}`, chain]);
  return [...new Set(runs), style.listing(said), source(style, article, passage, link, place)].join('');
}

export function quoteText(style: Style, answer: Extract<QuoteAnswer, { kind: 'turns' }>): string {
  const { speaker, about, found, turns } = answer;
  const head = style.bold(visible(speaker.name));
  const notFound =
    found || about === null
      ? null
      : style.prose(`These articles hold nothing that ${speaker.name} said about “${about}”. What they do hold:`);
  const parts = turns.map((turn, i) =>
    turnText(style, turn, answer.linkTo(turn), turns.length > 1 ? `${i + 1} of ${turns.length}` : null),
  );
  return `${head}\n\n${joined([notFound, ...parts], '\n')}`;
}

/** A quotation in a list: where it stands, who said it, the words. */
export function quotationText(style: Style, article: Article, { passage, speaker, spans }: Quotation): string {
  const head = listed([`${article.id} ¶ ${passage}`, apart(speakerInWords(speaker))]);
  const words = spans.map((span) => style.prose(`“${slice(article.text, span)}”`));
  return `${style.dim(visibleListing(head))}\n${words.join('')}\n`;
}

export function articleText(style: Style, article: Article, quotations: number): string {
  const facts = listed([
    article.form === 'digest' && 'digest',
    article.author && apart(article.author),
    article.publisher && apart(article.publisher),
    article.published && dateInWords(article.published),
    article.language !== 'und' && article.language,
    counted(article.passages.length, 'passage'),
    counted(quotations, 'quotation'),
  ]);
  const url = article.url === null ? '' : `  ${visible(article.url)}\n`;
  return `${style.bold(visible(article.id))}\n${style.prose(article.title)}${style.listing(facts)}${url}\n`;
}

/** A citation for people says beside it where it comes from; one for programs stands alone, so that it can go into a file. */
export function sourceText(style: Style, source: Source): string {
  const { article, link } = source;
  const lines = source.citation
    .split('\n')
    .map((line) => `${visible(line)}\n`)
    .join('');
  if (!isProse(source.style)) return lines;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Publisher', article.publisher],
    ['Published', article.published],
    ['Link', link],
  ];
  const rows = facts.flatMap(([name, value]) => (value ? [`  ${style.dim(name.padEnd(11))}${visible(value)}\n`] : []));
  return `${lines}${rows.length > 0 ? '\n' : ''}${rows.join('')}`;
}
