import type { Context } from '../../src/command/context.ts';
import type { Edited } from '../../src/command/editing.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import { answer, update } from '../../src/command/respond.ts';
import { drawInfo } from '../../src/reply/articles/info.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { pressedId } from './find.ts';
import { removedOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.restore,
  options: { article: removedOption },
  run: async (context) => answer(await restore(context, context.options.article)),
  buttons: { 'art.undo': async (context) => update(await restore(context, pressedId(context))) },
});

async function restore({ keeping, shelf, words }: Edited<Context>, id: string): Promise<Reply> {
  const { article } = await keeping.restore(shelf, id);
  return drawInfo(words, await keeping.info(shelf, article.id), words.articles.restored);
}
