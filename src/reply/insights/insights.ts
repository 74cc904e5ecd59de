import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { apart } from '../../answers/apart.ts';
import { listed } from '../../answers/in-words.ts';
import type { AskedIn } from '../../insights/asked.ts';
import { sumOf } from '../../insights/counts.ts';
import type { Period, Shown } from '../../insights/period.ts';
import { TAKEN_OUT } from '../../insights/without-names.ts';
import type { Words } from '../../words/en.ts';
import { LIMITS } from '../limits.ts';
import { bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { type Attachment, button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { linesWithin, roomBeside } from '../room.ts';

/** How many days may be looked at. */
export const PERIODS = [7, 30, 90] as const;
export type PeriodDays = (typeof PERIODS)[number];

export interface InsightsView {
  readonly days: PeriodDays;
  readonly period: Period;
  /** Of what nothing answered, from 0; behind the last one: the last. */
  readonly page: number;
  /** Whether what is asked by now is counted. */
  readonly isCounting: boolean;
  /** The title of an article by its id; null for one that is not on the shelf any more. */
  readonly titleOf: (id: string, most: number) => string | null;
  /** `chartOf` as PNG; null for none. */
  readonly chart: Uint8Array | null;
}

/** Groups of a page. */
const PAGE = 8;
/** Articles and people that are named. */
const MOST_NAMED = 5;
/** Characters of a line. */
const [WORDING, NAME] = [140, 80];
const CHART = 'questions-a-day.png';

const pagesOf = ({ unanswered }: Period): number => Math.max(1, Math.ceil(unanswered.length / PAGE));

/** Whether the view has a chart: the first page has, where there is anything to be seen. */
export const hasChart = ({ asked }: Period, page: number): boolean => page === 0 && sumOf(asked) > 0;

export function drawInsights(words: Words, view: InsightsView): Reply {
  const { insights, commands } = words;
  const { days, period, isCounting } = view;
  const head = text(`### ${escapeMarkdown(insights.heading(days))}`);
  const settings = `/${commands.settings.name}`;
  if (sumOf(period.asked) === 0) {
    const why = isCounting ? insights.empty : insights.off(settings);
    return reply('private', [head, text(escapeMarkdown(why)), ...row(...periodButtons(words, days))]);
  }
  const foot = text(
    [...(isCounting ? [] : [insights.offByNow(settings)]), insights.foot(`/${commands.privacy.name}`)]
      .map((line) => smallPrint(escapeMarkdown(line)))
      .join('\n'),
  );
  const page = Math.min(view.page, pagesOf(period) - 1);
  const figures = page === 0 ? figureParts(words, view) : [];
  const groups = groupsText(words, period, page);
  const lists = page === 0 ? listTexts(words, view, roomBeside([head, ...figures, groups, foot])) : [];
  return reply(
    'private',
    [head, ...figures, groups, ...lists, foot, ...buttons(words, { days, page, pages: pagesOf(period) })],
    page === 0 && view.chart ? [{ name: CHART, type: 'image/png', data: view.chart } satisfies Attachment] : [],
  );
}

function figureParts(words: Words, { period, chart }: InsightsView): APIComponentInContainer[] {
  const { insights } = words;
  const kinds = period.kinds.map(({ kind, asked }) => `${askedWith(words, kind)} ${words.number(sumOf(asked))}`);
  return [
    text(`${escapeMarkdown(insights.figures(period.asked))}\n${smallPrint(escapeMarkdown(listed(kinds)))}`),
    ...(chart
      ? [
          {
            type: ComponentType.MediaGallery as const,
            items: [{ media: { url: `attachment://${CHART}` }, description: chartInWords(words, period) }],
          },
          text(smallPrint(escapeMarkdown(insights.legend))),
        ]
      : []),
  ];
}

/** The command or the menu, as members know it. */
function askedWith({ commands, menus }: Words, kind: AskedIn): string {
  return kind === 'find' ? menus.findSource : `/${commands[kind].name}`;
}

/** The chart for those who do not see it. */
function chartInWords({ insights }: Words, { days, asked }: Period): string {
  const most = days.reduce((best, day) => (sumOf(day.asked) >= sumOf(best.asked) ? day : best));
  return insights.chart({
    from: days[0]?.day ?? most.day,
    to: days.at(-1)?.day ?? most.day,
    ...asked,
    most: { day: most.day, count: sumOf(most.asked) },
  });
}

function groupsText({ insights }: Words, { unanswered }: Period, page: number): APIComponentInContainer {
  const pages = Math.ceil(unanswered.length / PAGE);
  if (unanswered.length === 0) return text(escapeMarkdown(insights.allAnswered));
  const shown = unanswered.slice(page * PAGE, (page + 1) * PAGE);
  const note = listed([insights.takenOut(TAKEN_OUT), pages > 1 && insights.page(page + 1, pages)]);
  return text(
    [
      bold(escapeMarkdown(insights.unanswered)),
      smallPrint(escapeMarkdown(note)),
      ...shown.map(({ example, count }) => line(shorten(example, WORDING), insights.asked(count))),
    ].join('\n'),
  );
}

const line = (name: string, count: string): string =>
  `- ${listed([apart(escapeMarkdown(name)), escapeMarkdown(count)])}`;

/** What was shown most, in as much room as there is. */
function listTexts(words: Words, { period, titleOf }: InsightsView, room: number): APIComponentInContainer[] {
  const { insights } = words;
  const list = (heading: string, shown: readonly Shown[], lineOf: (one: Shown) => string) => {
    const title = bold(escapeMarkdown(heading));
    const lines = linesWithin(shown.slice(0, MOST_NAMED).map(lineOf), room / 2 - title.length - LIMITS.bytesEach);
    return lines.length > 0 ? [text([title, ...lines].join('\n'))] : [];
  };
  return [
    ...list(insights.articles, period.articles, ({ name, count }) =>
      line(titleOf(name, NAME) ?? shorten(insights.gone(name), NAME), insights.shown(count)),
    ),
    ...list(insights.speakers, period.speakers, ({ name, count }) => line(shorten(name, NAME), insights.quoted(count))),
  ];
}

const stateOf = (verb: string, days: number, page: number) => ({
  verb,
  place: null,
  position: Math.max(0, page),
  extra: String(days),
});

const periodButtons = ({ insights }: Words, shown: number) =>
  PERIODS.map((days) =>
    button(stateOf('ins.at', days, 0), {
      label: insights.days(days),
      ...(days === shown && { style: ButtonStyle.Primary, disabled: true }),
    }),
  );

function buttons(words: Words, { days, page, pages }: { days: number; page: number; pages: number }) {
  const { previous, next } = words.answers.buttons;
  return [
    ...row(...periodButtons(words, days)),
    ...(pages > 1
      ? row(
          button(stateOf('ins.prev', days, page - 1), { label: previous, disabled: page === 0 }),
          button(stateOf('ins.next', days, page + 1), { label: next, disabled: page === pages - 1 }),
        )
      : []),
  ];
}
