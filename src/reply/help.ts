import { apart } from '../answers/apart.ts';
import { listed } from '../answers/in-words.ts';
import type { Article } from '../article/article.ts';
import { newestFirst } from '../shelf/shelf.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import type { Words } from '../words/en.ts';
import { CUT } from './excerpt.ts';
import { cost } from './limits.ts';
import { bold, escapeMarkdown, linked, shorten, smallPrint } from './markdown.ts';
import { type Audience, text } from './message.ts';
import { type Reply, reply } from './reply.ts';
import { linesWithin, roomBeside } from './room.ts';
import { titleWithin } from './title.ts';

/** Articles and speakers that the help names. */
const MOST_NAMED = 8;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const articleLine = (words: Words, article: Article): string => {
  const { url, publisher, published } = article;
  return listed([
    apart(linked(titleWithin(words, article, 90), url, words.answers.open)),
    publisher && apart(escapeMarkdown(shorten(publisher, 60))),
    published && words.date(published),
  ]);
};

const speakerLine = ({ counts }: Words, { name, titles: [title], count }: ShelfSpeaker): string =>
  listed([apart(escapeMarkdown(shorten(title ? `${name}, ${title}` : name, 90))), counts.quotations(count)]);

/** A heading over as many lines as there is room for, and how many more there are. */
function listing({ counts }: Words, heading: string, lines: readonly string[], room: number): string {
  const andMore = (count: number): string => `\n${smallPrint(counts.andMore(count))}`;
  const around = `${bold(heading)}\n${list(Array(MOST_NAMED).fill(''))}${andMore(lines.length)}`;
  const shown = linesWithin(lines.slice(0, MOST_NAMED), room - cost(around));
  const more = lines.length - shown.length;
  return `${bold(heading)}\n${list(shown)}${more > 0 ? andMore(more) : ''}`;
}

export interface HelpView {
  readonly words: Words;
  readonly audience: Audience;
  /** Whoever asks may change the shelf of their server. */
  readonly mayEdit: boolean;
  /** Whoever asks may set how the bot answers there. */
  readonly mayManage: boolean;
}

/** What the bot does, what it does not do, what is on the shelf. */
export function drawHelp(
  articles: readonly Article[],
  speakers: readonly ShelfSpeaker[],
  { words, audience, mayEdit, mayManage }: HelpView,
): Reply {
  const { help, commands, menus, options } = words;
  const typed = ({ name }: { readonly name: string }): string => bold(`/${name}`);
  const example = shorten((speakers[0]?.name.split(/\s+/).at(-1) ?? help.exampleSpeaker).replaceAll('`', "'"), 40);
  const head = [
    text(`### ${help.heading}`),
    text(
      list([
        help.ask(typed(commands.ask)),
        help.quote(typed(commands.quote), `\`${options.who.name}:${example}\``),
        help.check(typed(commands.check), bold(menus.checkQuote)),
        help.find(bold(menus.findSource)),
        help.source(typed(commands.source)),
        ...(mayEdit ? [help.articles(typed(commands.articles), bold(menus.addArticle))] : []),
        help.privacy(
          typed(commands.privacy),
          mayManage ? { settings: typed(commands.settings), insights: typed(commands.insights) } : null,
        ),
      ]),
    ),
    text(help.promise(CUT)),
  ];
  const room = Math.floor(roomBeside(head) / 2);
  const onShelf =
    articles.length === 0
      ? help.emptyShelf
      : listing(
          words,
          help.onShelf(articles.length),
          newestFirst(articles).map((one) => articleLine(words, one)),
          room,
        );
  return reply(audience, [
    ...head,
    text(onShelf),
    ...(speakers.length > 0
      ? [
          text(
            listing(
              words,
              help.whoSpeaks,
              speakers.map((one) => speakerLine(words, one)),
              room,
            ),
          ),
        ]
      : []),
  ]);
}
