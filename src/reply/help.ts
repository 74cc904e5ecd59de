import { apart } from '../answers/apart.ts';
import { counted, dateInWords, listed, titleInWords } from '../answers/in-words.ts';
import { loudestFirst } from '../answers/quote.ts';
import type { Article } from '../article/article.ts';
import { newestFirst } from '../shelf/shelf.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import { bold, escapeMarkdown, linked, shorten, smallPrint } from './markdown.ts';
import { type Audience, text } from './message.ts';
import { type Reply, reply } from './reply.ts';
import { linesWithin, roomBeside } from './room.ts';

/** Articles and speakers that the help names. */
const MOST_NAMED = 8;
/** Of a list's heading, its bullets and what says how many more there are, in units of `cost`. */
const ROOM_OF_HEADINGS = 80;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const articleLine = (article: Article): string => {
  const { url, publisher, published } = article;
  return listed([
    apart(linked(shorten(titleInWords(article), 90), url)),
    publisher && apart(escapeMarkdown(shorten(publisher, 60))),
    published && dateInWords(published),
  ]);
};

const speakerLine = ({ name, titles: [title], count }: ShelfSpeaker): string =>
  listed([apart(escapeMarkdown(shorten(title ? `${name}, ${title}` : name, 90))), counted(count, 'quotation')]);

/** A heading over as many lines as there is room for, and how many more there are. */
function listing(heading: string, lines: readonly string[], room: number): string {
  const shown = linesWithin(lines.slice(0, MOST_NAMED), room);
  const more = lines.length - shown.length;
  return `${bold(heading)}\n${list(shown)}${more > 0 ? `\n${smallPrint(`and ${more} more`)}` : ''}`;
}

export interface HelpView {
  readonly audience: Audience;
  /** Whoever asks may change the shelf of their server. */
  readonly mayEdit: boolean;
}

/** What the bot does, what it does not do, what is on the shelf. */
export function drawHelp(
  articles: readonly Article[],
  speakers: readonly ShelfSpeaker[],
  { audience, mayEdit }: HelpView,
): Reply {
  const loudest = loudestFirst(speakers);
  const example = loudest[0]?.name.split(/\s+/).at(-1) ?? 'ambassador';
  const head = [
    text('### I answer from articles, in their own words'),
    text(
      list([
        `${bold('/ask')} finds the passage and the sentence that answer your question`,
        `${bold('/quote')} gives what a person said, word for word, and how it reached the page, as in \`who:${shorten(example.replaceAll('`', "'"), 40)}\``,
        `${bold('/check')} tells whether the articles print what somebody quotes, word for word; so does ${bold('Check quote')} in a message’s menu, under Apps`,
        `${bold('Find source')}, in that menu too, finds what a message talks about or links to`,
        `${bold('/source')} gives the citation and the link`,
        ...(mayEdit
          ? [
              `${bold('/articles')} adds articles to this server’s shelf, lists them and takes them off; so does ` +
                `${bold('Add article')} in a message’s menu, under Apps`,
            ]
          : []),
      ]),
    ),
    text(
      'I never write an answer of my own. What I show is cut from an article at the ends of sentences, and every cut is ' +
        'marked […]. Where the articles do not say outright what you ask, I show the closest passage and tell you so; ' +
        'where they hold nothing on it, or do not say who is speaking, I tell you that.',
    ),
  ];
  const room = Math.floor(roomBeside(head) / 2) - ROOM_OF_HEADINGS;
  const onShelf =
    articles.length === 0
      ? 'The shelf is empty: there is nothing to ask yet.'
      : listing(`On the shelf: ${counted(articles.length, 'article')}`, newestFirst(articles).map(articleLine), room);
  return reply(audience, [
    ...head,
    text(onShelf),
    ...(loudest.length > 0 ? [text(listing('Who speaks', loudest.map(speakerLine), room))] : []),
  ]);
}
