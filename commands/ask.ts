import { type AskAnswer, QUESTION_LENGTH } from '../src/answers/ask.ts';
import { askedQuestion, told } from '../src/command/asked.ts';
import { defineCommand } from '../src/command/command.ts';
import type { ButtonContext } from '../src/command/context.ts';
import { text } from '../src/command/option.ts';
import {
  afterOption,
  articleOption,
  beforeOption,
  languageOption,
  privateOption,
  publisherOption,
} from '../src/command/options.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { changed, passageOf } from '../src/command/place.ts';
import { answer, audienceOf, share, updateOrCopy } from '../src/command/respond.ts';
import { drawAsk, isOfOneArticle } from '../src/reply/ask.ts';
import { readFilters, readHeading } from '../src/reply/state.ts';

export default defineCommand({
  says: ({ commands }) => commands.ask,
  options: {
    question: text({ says: ({ options }) => options.question, required: true, ...QUESTION_LENGTH }),
    article: articleOption,
    publisher: publisherOption,
    language: languageOption,
    after: afterOption,
    before: beforeOption,
    private: privateOption,
  },
  async run(context) {
    const { answers, options, locale, preferences, words } = context;
    const { private: isPrivate = preferences.isPrivate, ...asked } = options;
    const found = await answers.ask({ ...asked, locale });
    const reply = drawAsk(found, {
      words,
      isPart: context.isPart,
      position: null,
      audience: audienceOf(context, isPrivate),
    });
    return { ...answer(reply), asked: told(askedQuestion(answers, found), options.private === true) };
  },
  buttons: {
    'ask.prev': turnPage,
    'ask.next': turnPage,
    'ask.near': turnPage,
    'ask.share': async (context) => {
      const { words, isPart } = context;
      const { found, position } = await askAgain(context);
      const kept = drawAsk(found, { words, isPart, position, audience: 'private', isShared: true });
      const shared = drawAsk(found, { words, isPart, position, audience: 'public', sharedBy: context.asker.id });
      return share(context, kept, shared);
    },
  },
});

async function turnPage(context: ButtonContext): Promise<Outcome> {
  const { found, position } = await askAgain(context);
  return updateOrCopy(context, (audience) =>
    drawAsk(found, { words: context.words, isPart: context.isPart, position, audience }),
  );
}

/**
 * Asks what the message asks, and finds the passage that the button names among the answers: never another one.
 *
 * @throws UserError `changed-passage` when it is not among them any more
 */
async function askAgain(context: ButtonContext): Promise<{ found: AskAnswer; position: number }> {
  const { answers, state, message } = context;
  const { article, passage } = passageOf(context);
  const found = await answers.ask({
    question: readHeading(message.components),
    ...readFilters(message.components),
    ...(isOfOneArticle(state.extra) && { article: article.id }),
  });
  const position = found.passages.findIndex(
    (one) => one.article.id === article.id && one.passage.number === passage.number,
  );
  if (position < 0) throw changed();
  return { found, position };
}
