import { defineSubcommand } from '../../src/command/group.ts';
import { answer, update } from '../../src/command/respond.ts';
import { drawInfo } from '../../src/reply/articles/info.ts';
import { drawAskRemoval, drawRemoved, restorableUntil } from '../../src/reply/articles/removal.ts';
import { keptArticle, pressedArticle, pressedId } from './find.ts';
import { keptOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.remove,
  options: { article: keptOption },
  run: async (context) => answer(drawAskRemoval(context.words, await keptArticle(context, context.options.article))),
  buttons: {
    'art.remove': async (context) => update(drawAskRemoval(context.words, await pressedArticle(context))),
    'art.keep': async (context) =>
      update(
        drawInfo(
          context.words,
          await context.keeping.info(context.shelf, pressedId(context)),
          context.words.articles.notRemoved,
        ),
      ),
    'art.gone': async (context) => {
      const { article } = await pressedArticle(context);
      const removed = await context.keeping.remove(context.shelf, article.id, context.asker.id);
      return update(drawRemoved(context.words, removed, restorableUntil(context.now)));
    },
  },
});
