import type { APIComponentInContainer } from 'discord-api-types/v10';
import { languageOfSentences } from '../../answers/language-in.ts';
import { type Article, passageText } from '../../article/article.ts';
import type { Added } from '../../keeping/keeping.ts';
import { sentences } from '../../text/sentences.ts';
import type { Say, Words } from '../../words/en.ts';
import { drawExcerpt } from '../excerpt.ts';
import { cost } from '../limits.ts';
import { blockQuote, bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { countsLine, factsLine, placeOfWhole, titleLine } from './lines.ts';

/** A first sentence that costs more is left out. */
const LONGEST_SENTENCE = 1_200;
/** Doubts that are named, and characters of each. */
const [MOST_DOUBTS, LONGEST_DOUBT] = [6, 160];

/** What was understood of an article: to be compared with it at a glance. */
export type Understood = Pick<Added, 'article' | 'quotations' | 'doubts'>;

/** What was understood, what is unsure, and what may be done now. @param more lines of ours under the figures */
export const drawCard = (words: Words, heading: string, understood: Understood, more: readonly string[] = []): Reply =>
  reply('private', [
    text(`### ${heading}`),
    ...cardParts(words, understood, more),
    ...cardButtons(words, understood.article),
  ]);

export function cardParts(
  words: Words,
  { article, quotations, doubts }: Understood,
  more: readonly string[] = [],
): APIComponentInContainer[] {
  const facts = factsLine(words, article);
  const sentence = firstSentence(article);
  return [
    text(
      [
        bold(titleLine(words, article)),
        ...(facts ? [facts] : []),
        countsLine(words, article, quotations),
        ...more,
      ].join('\n'),
    ),
    ...(sentence === null ? [] : [text(sentence)]),
    ...doubtsText(words, doubts),
  ];
}

/** How the article begins, in its own words. Null where it has none, or a sentence that is too long. */
function firstSentence(article: Article): string | null {
  const first = article.passages.find(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'post');
  if (!first) return null;
  const words = passageText(article, first);
  const all = sentences(words, languageOfSentences(article));
  const [span] = all;
  if (!span) return null;
  const drawn = blockQuote(drawExcerpt(words, { span, cutBefore: false, cutAfter: all.length > 1 }, []));
  return cost(drawn) <= LONGEST_SENTENCE ? drawn : null;
}

function doubtsText(words: Words, doubts: readonly Say[]): APIComponentInContainer[] {
  if (doubts.length === 0) return [];
  const shown = doubts.slice(0, MOST_DOUBTS).map((doubt) => escapeMarkdown(shorten(doubt(words), LONGEST_DOUBT)));
  return [text(smallPrint(words.articles.doubtful(shown, doubts.length - shown.length)))];
}

const cardButtons = ({ articles: { buttons } }: Words, article: Article): APIComponentInContainer[] => {
  const place = placeOfWhole(article);
  return row(
    button({ verb: 'art.ask', place, position: 0 }, { label: buttons.ask }),
    button({ verb: 'art.info', place, position: 0 }, { label: buttons.info }),
    button({ verb: 'art.remove', place, position: 0 }, { label: buttons.takeOffAgain }),
  );
};
