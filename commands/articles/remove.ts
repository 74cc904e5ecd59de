import { defineSubcommand } from '../../src/command/group.ts';
import { answer, update } from '../../src/command/respond.ts';
import { drawInfo } from '../../src/reply/articles/info.ts';
import { drawAskRemoval, drawRemoved, restorableUntil } from '../../src/reply/articles/removal.ts';
import { keptArticle, pressedArticle, pressedId } from './find.ts';
import { keptOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.remove,
  options: { article: keptOption },
  run: async (context) => answer(drawAskRemoval(await keptArticle(context, context.options.article))),
  buttons: {
    'art.remove': async (context) => update(drawAskRemoval(await pressedArticle(context))),
    'art.keep': async (context) =>
      update(drawInfo(await context.keeping.info(context.shelf, pressedId(context)), 'Nothing was taken off')),
    'art.gone': async (context) => {
      const { article } = await pressedArticle(context);
      const removed = await context.keeping.remove(context.shelf, article.id, context.asker.id);
      return update(drawRemoved(removed, restorableUntil(context.now)));
    },
  },
});
