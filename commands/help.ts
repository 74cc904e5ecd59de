import { defineCommand } from '../src/command/command.ts';
import { mayEdit } from '../src/command/editing.ts';
import { answer } from '../src/command/respond.ts';
import { drawHelp } from '../src/reply/help.ts';

export default defineCommand({
  says: ({ commands }) => commands.help,
  options: {},
  audience: 'private',
  run: async (context) => {
    const { words } = context;
    const shelf = context.answers.shelf();
    return answer(
      drawHelp(shelf.articles, shelf.speakers(), {
        words,
        audience: 'private',
        mayEdit: mayEdit(context),
        mayManage: context.asker.manages && context.managing !== null,
      }),
    );
  },
});
