import { askedQuestion } from '../../src/command/asked.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import { answer, openForm } from '../../src/command/respond.ts';
import { askForm, FIELD } from '../../src/reply/articles/forms.ts';
import { drawInfo } from '../../src/reply/articles/info.ts';
import { drawAsk } from '../../src/reply/ask.ts';
import { keptArticle, pressedArticle, pressedId } from './find.ts';
import { keptOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.info,
  options: { article: keptOption },
  run: async (context) => answer(drawInfo(context.words, await keptArticle(context, context.options.article))),
  buttons: {
    'art.info': async (context) =>
      answer(drawInfo(context.words, await context.keeping.info(context.shelf, pressedId(context)))),
    /** Chosen from the menu of a list. */
    'art.pick': async (context) =>
      answer(drawInfo(context.words, await context.keeping.info(context.shelf, context.values[0] ?? ''))),
    'art.ask': async (context) => openForm(askForm(context.words, (await pressedArticle(context)).article)),
  },
  forms: {
    'art.ask': async ({ answers, state, texts, locale, words }) => {
      const article = state.place?.article ?? '';
      const found = await answers.ask({ question: texts.get(FIELD.question) ?? '', article, locale });
      return {
        ...answer(drawAsk(found, { words, isPart: false, position: null, audience: 'private' })),
        asked: askedQuestion(answers, found),
      };
    },
  },
});
