import { counted, dateInWords, listed } from '../answers/in-words.ts';
import type { Article } from '../article/article.ts';
import { newestFirst } from '../shelf/shelf.ts';
import type { ShelfSpeaker } from '../shelf/speakers.ts';
import { bold, escapeMarkdown, maskedLink, shorten, smallPrint } from './markdown.ts';
import { type Audience, text } from './message.ts';
import { type Reply, reply } from './reply.ts';

/** Articles and speakers that the help names. */
const MOST_NAMED = 8;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const articleLine = ({ title, id, url, publisher, published }: Article): string =>
  listed([
    maskedLink(escapeMarkdown(shorten(title || id, 90)), url),
    publisher && escapeMarkdown(shorten(publisher, 60)),
    published && dateInWords(published),
  ]);

const more = (all: number): string => (all > MOST_NAMED ? `\n${smallPrint(`and ${all - MOST_NAMED} more`)}` : '');

/** What the bot does, what it does not do, what is on the shelf. */
export function drawHelp(articles: readonly Article[], speakers: readonly ShelfSpeaker[], audience: Audience): Reply {
  const loudest = [...speakers].sort((a, b) => b.count - a.count);
  const example = loudest[0]?.name.split(/\s+/).at(-1) ?? 'ambassador';
  return reply(audience, [
    text('### I answer from articles, in their own words'),
    text(
      list([
        `${bold('/ask')} finds the passage and the sentence that answer your question`,
        `${bold('/quote')} gives what a person said, word for word, and how it reached the page: try \`who:${example.replaceAll('`', "'")}\``,
        `${bold('/source')} gives the citation and the link`,
      ]),
    ),
    text(
      'I never write an answer of my own. What I show is cut from an article at the ends of sentences, and every cut is ' +
        'marked […]. Where the articles do not answer, or do not say who is speaking, I tell you so.',
    ),
    text(
      articles.length === 0
        ? 'The shelf is empty: there is nothing to ask yet.'
        : `${bold(`On the shelf: ${counted(articles.length, 'article')}`)}\n${list(
            newestFirst(articles).slice(0, MOST_NAMED).map(articleLine),
          )}${more(articles.length)}`,
    ),
    ...(loudest.length > 0
      ? [
          text(
            `${bold('Who speaks')}\n${list(
              loudest
                .slice(0, MOST_NAMED)
                .map(
                  ({ name, titles, count }) =>
                    `${escapeMarkdown(shorten([name, titles[0]].filter(Boolean).join(', '), 90))} · ${counted(count, 'quotation')}`,
                ),
            )}${more(loudest.length)}`,
          ),
        ]
      : []),
  ]);
}
