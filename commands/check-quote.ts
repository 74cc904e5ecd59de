import { LONGEST } from '../src/answers/bounds.ts';
import { defineMenu } from '../src/command/command.ts';
import { toAsker } from '../src/command/respond.ts';
import { quotedWordsOfMessage } from '../src/reply/message-words.ts';
import { drawChecked } from './check.ts';

/** In the menu of every message: checks what is quoted in it, or all of it where nothing is. To the member alone. */
export default defineMenu({
  says: ({ menus }) => menus.checkQuote,
  run: async (context, { text }) =>
    drawChecked(
      context,
      await context.answers.check({ text: quotedWordsOfMessage(text, LONGEST.text) }),
      toAsker(context),
    ),
});
