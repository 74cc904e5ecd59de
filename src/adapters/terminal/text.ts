import { apart } from '../../answers/apart.ts';
import type { AnswerPassage, AskAnswer } from '../../answers/ask.ts';
import { creditLine, creditsOf } from '../../answers/credits.ts';
import { emphasised, litIn } from '../../answers/emphasis.ts';
import { listed, placeInWords, titleOf } from '../../answers/in-words.ts';
import { languageOfSentences } from '../../answers/language-in.ts';
import { narrowingInWords } from '../../answers/narrowing-in-words.ts';
import { chainInWords, secondHandInWords } from '../../answers/provenance-in-words.ts';
import type { QuoteAnswer } from '../../answers/quote.ts';
import { sentenceAround } from '../../answers/sentence-around.ts';
import type { SourceAnswer } from '../../answers/source.ts';
import { speakerInWords } from '../../answers/speakers-in-words.ts';
import { furtherReason, notAbout, notAnswered, plainReason } from '../../answers/standing-in-words.ts';
import type { Turn } from '../../answers/turns.ts';
import { type Article, passageText } from '../../article/article.ts';
import { intersection, type Span, shift, slice } from '../../article/span.ts';
import { isProse } from '../../citation/styles.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { CUT, excerpt } from '../../reply/excerpt.ts';
import type { Standing } from '../../search/result.ts';
import type { Words } from '../../words/en.ts';
import { visible, visibleListing } from './layout.ts';
import type { Style } from './style.ts';

type Source = Extract<SourceAnswer, { kind: 'source' }>;

const joined = (parts: readonly (string | null | undefined | false)[], between: string): string =>
  parts.filter(Boolean).join(between);

/** Title, publisher, date, place; the link on a line of its own, unbroken so that it can be followed. */
export function sourceLines(
  words: Words,
  style: Style,
  article: Article,
  number: number,
  link: string | null,
  more: string | null,
): string {
  const line = listed([
    apart(titleOf(words, article)),
    article.publisher && apart(article.publisher),
    article.published && words.date(article.published),
    placeInWords(words, article, number),
    more,
  ]);
  const written = style.listing(line).replace(/\n$/, '').split('\n').map(style.dim).join('\n');
  return `${written}\n${link === null ? '' : `  ${visible(link)}\n`}`;
}

const credits = (words: Words, style: Style, quotations: readonly Quotation[], lit: Span | null): string =>
  creditsOf(words, quotations, lit)
    .map((one) => style.listing(creditLine(words, one)))
    .join('');

/** About a screen of a terminal, in units of `cost`: a passage as long as a book would bury its sentence. */
const ROOM = 2000;

/** The passage, or the sentences around the highlight where it is long; all of it where it cannot be cut at a sentence's end. */
function passageWords(style: Style, standing: Standing, found: AnswerPassage): string {
  const { article, passage, highlight } = found;
  const words = passageText(article, passage);
  const spans = emphasised(standing, found);
  // A mark in the margin says that the answer stands there.
  const inMargin = standing === 'answers';
  const shown = excerpt(words, languageOfSentences(article), highlight, ROOM);
  if (!shown) return style.prose(words, { spans, inMargin });
  const before = shown.cutBefore ? `${CUT} ` : '';
  const text = `${before}${slice(words, shown.span)}${shown.cutAfter ? ` ${CUT}` : ''}`;
  const within = spans.map((one) => intersection(one, shown.span)).filter((one) => one !== null);
  return style.prose(text, { spans: within.map((one) => shift(one, before.length - shown.span[0])), inMargin });
}

function foundText(words: Words, style: Style, standing: Standing, found: AnswerPassage, place: string | null): string {
  const { article, passage, link, quotations } = found;
  return joined(
    [
      passageWords(style, standing, found),
      passage.kind === 'caption' && style.prose(words.answers.fromCaption),
      passage.postedBy && style.prose(words.answers.postedBy(passage.postedBy)),
      credits(words, style, quotations, litIn(standing, found)),
      sourceLines(words, style, article, passage.number, link, place),
    ],
    '',
  );
}

/** What is said before passages of that standing, of which so many are shown, a line each. */
function standingLines(words: Words, { standing, narrowing, reason, passages }: AskAnswer, shown: number): string[] {
  const further = furtherReason({ reason });
  const why = further === null ? null : plainReason(words, further);
  switch (standing) {
    case 'answers':
      return [];
    case 'closest':
      return [words.ask.closest(narrowingInWords(words, narrowing), shown), ...(why === null ? [] : [why])];
    case 'nothing': {
      const [nearest] = passages;
      return [
        joined([notAnswered(words, narrowing), why], ' '),
        ...(nearest && shown === 0
          ? [words.terminal.nearest(nearest.passage.number, apart(titleOf(words, nearest.article)))]
          : []),
      ];
    }
  }
}

/**
 * @param limit how many passages to show; null for the best one, and none when none is on the subject
 */
export function askText(words: Words, style: Style, answer: AskAnswer, limit: number | null): string {
  const { question, passages, standing } = answer;
  const head = style
    .prose(question)
    .split('\n')
    .filter(Boolean)
    .map((line) => `${style.bold(line.trim())}\n`)
    .join('');
  const shown = passages.slice(0, limit ?? (standing === 'nothing' ? 0 : 1));
  const all = passages.length;
  const said = standingLines(words, answer, shown.length).map(style.listing).join('');
  const before = standing === 'nothing' && shown.length > 0 && style.prose(words.terminal.nearestPassages);
  const parts = shown.map((found, i) =>
    foundText(words, style, standing, found, all > 1 ? words.quote.position(i + 1, all) : null),
  );
  return `${head}\n${[said, before, ...parts].filter(Boolean).join('\n')}`;
}

function turnText(
  words: Words,
  style: Style,
  { article, quotations }: Turn,
  link: string | null,
  place: string | null,
): string {
  const runs = quotations.flatMap(({ kind, spans: [first, ...more] }) => {
    if (!first) return [];
    if (kind === 'partial') {
      const whole = sentenceAround(article, first);
      return [style.prose(slice(article.text, whole), { spans: [shift(first, -whole[0])], inMargin: true })];
    }
    return [first, ...more].map((span) => style.prose(`“${slice(article.text, span)}”`));
  });
  const [{ speaker, provenance, passage }] = quotations;
  const chain = chainInWords(words, provenance);
  const name = speakerInWords(words, speaker);
  const said = listed([`— ${chain ? apart(name) : name}`, chain]);
  return [...new Set(runs), style.listing(said), sourceLines(words, style, article, passage, link, place)].join('');
}

export function quoteText(words: Words, style: Style, answer: Extract<QuoteAnswer, { kind: 'turns' }>): string {
  const { speaker, about, standing, turns } = answer;
  const head = style.bold(visible(speaker.name));
  const said = notAbout(words, standing, speaker.name, about);
  const parts = turns.map((turn, i) =>
    turnText(
      words,
      style,
      turn,
      answer.linkTo(turn),
      turns.length > 1 ? words.quote.position(i + 1, turns.length) : null,
    ),
  );
  return `${head}\n\n${joined([said && style.prose(said), ...parts], '\n')}`;
}

/** A quotation in a list: where it stands, who said it, how it got there, the words. */
export function quotationText(words: Words, style: Style, article: Article, quotation: Quotation): string {
  const { passage, speaker, spans } = quotation;
  const head = listed([
    `${article.id} ¶ ${passage}`,
    article.form === 'digest' && words.terminal.digest,
    apart(speakerInWords(words, speaker)),
    secondHandInWords(words, quotation),
  ]);
  const said = spans.map((span) => style.prose(`“${slice(article.text, span)}”`));
  return `${style.dim(visibleListing(head))}\n${said.join('')}\n`;
}

export function articleText(words: Words, style: Style, article: Article, quotations: number): string {
  const facts = listed([
    article.form === 'digest' && words.terminal.digest,
    article.author && apart(article.author),
    article.publisher && apart(article.publisher),
    article.published && words.date(article.published),
    article.language !== 'und' && article.language,
    words.counts.passages(article.passages.length),
    words.counts.quotations(quotations),
  ]);
  const url = article.url === null ? '' : `  ${visible(article.url)}\n`;
  return `${style.bold(visible(article.id))}\n${style.prose(article.title)}${style.listing(facts)}${url}\n`;
}

/** A citation for people says beside it where it comes from; one for programs stands alone, so that it can go into a file. */
export function sourceText(words: Words, style: Style, source: Source): string {
  const { article, link } = source;
  const lines = source.citation
    .split('\n')
    .map((line) => `${visible(line)}\n`)
    .join('');
  if (!isProse(source.style)) return lines;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.terminal.publisher, article.publisher],
    [words.terminal.published, article.published],
    [words.terminal.link, link],
  ];
  const rows = facts.flatMap(([name, value]) => (value ? [`  ${style.dim(name.padEnd(11))}${visible(value)}\n`] : []));
  return `${lines}${rows.length > 0 ? '\n' : ''}${rows.join('')}`;
}
