import { UserError } from '../src/base/errors.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Context } from '../src/command/context.ts';
import { editing } from '../src/command/editing.ts';
import { answer, update } from '../src/command/respond.ts';
import { sumOf } from '../src/insights/counts.ts';
import { KEPT_DAYS } from '../src/insights/days.ts';
import { drawAskForgetting, drawPrivacy, type PrivacyView } from '../src/reply/privacy.ts';
import type { Reply } from '../src/reply/reply.ts';

/** What is kept of whom, and forgetting it. For everybody; what each is shown is theirs alone. */
export default defineCommand({
  says: ({ commands }) => commands.privacy,
  options: {},
  run: async (context) => answer(await show(context, null)),
  buttons: {
    'priv.mine': async (context) => {
      const { keeping, shelf, asker, words } = editing(context);
      const forgotten = await keeping.forgetMember(shelf, asker.id);
      return update(await show(context, words.privacy.idTakenOff(forgotten)));
    },
    'priv.ask': async (context) => {
      counted(context);
      return update(drawAskForgetting(context.words));
    },
    'priv.forget': async (context) => {
      const { insights, server } = counted(context);
      await insights.forget(server);
      return update(await show(context, context.words.privacy.countedForgotten));
    },
    'priv.keep': async (context) => update(await show(context, null)),
  },
});

/** What was counted where the member is, who manages it. @throws UserError `not-yours` */
function counted({ insights, server, asker }: Context) {
  if (insights === null || server === null || !asker.manages)
    throw new UserError('not-yours', ({ privacy }) => privacy.onlyManagers);
  return { insights, server };
}

async function show(context: Context, done: string | null): Promise<Reply> {
  const { server, policy, words } = context;
  return drawPrivacy(words, { ...policy, server: server === null ? null : await ofServer(context, server), done });
}

async function ofServer(context: Context, server: string): Promise<PrivacyView['server']> {
  const { keeping, insights, preferences, asker } = context;
  const [ofMember, counts] = await Promise.all([keeping?.ofMember(server, asker.id), insights?.of(server, KEPT_DAYS)]);
  return {
    ofMember: ofMember ?? null,
    isCounting: preferences.counts && insights !== null,
    hasCounts: counts !== undefined && sumOf(counts.asked) > 0,
    manages: asker.manages,
  };
}
