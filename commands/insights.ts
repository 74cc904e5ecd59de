import type { ButtonContext, Context } from '../src/command/context.ts';
import { defineManagersCommand, type Managed } from '../src/command/managing.ts';
import { answer, update } from '../src/command/respond.ts';
import type { Period } from '../src/insights/period.ts';
import { drawChart } from '../src/reply/insights/chart.ts';
import { drawInsights, hasChart, PERIODS, type PeriodDays } from '../src/reply/insights/insights.ts';
import { toPng } from '../src/reply/insights/picture.ts';
import type { Reply } from '../src/reply/reply.ts';
import { titleWithin } from '../src/reply/title.ts';

const FIRST: PeriodDays = 30;

/** What was asked on a server that has it counted. */
export default defineManagersCommand({
  says: ({ commands }) => commands.insights,
  run: async (context) => answer(await show(context, FIRST, 0)),
  buttons: { 'ins.at': turn, 'ins.prev': turn, 'ins.next': turn },
});

async function turn(context: Managed<ButtonContext>) {
  const { extra, position } = context.state;
  return update(await show(context, PERIODS.find((days) => String(days) === extra) ?? FIRST, position));
}

async function show(context: Managed<Context>, days: PeriodDays, page: number): Promise<Reply> {
  const { insights, managing, preferences, words } = context;
  if (insights === null) throw new Error('a bot that counts nothing has no insights');
  const period = await insights.of(managing.server, days);
  const shelf = (await managing.whole()).shelf();
  return drawInsights(words, {
    days,
    period,
    page,
    isCounting: preferences.counts,
    titleOf(id, most) {
      const article = shelf.article(id);
      return article ? titleWithin(words, article, most) : null;
    },
    chart: hasChart(period, page) ? await toPng(drawChart(chartDays(words, period))) : null,
  });
}

const chartDays = ({ figures }: Context['words'], { days }: Period) =>
  days.map(({ day, asked }) => ({ label: figures(day), asked }));
