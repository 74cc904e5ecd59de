import { QUESTION_LENGTH } from '../src/answers/ask.ts';
import { defineCommand } from '../src/command/command.ts';
import type { ButtonContext } from '../src/command/context.ts';
import { text } from '../src/command/option.ts';
import { articleOption, privateOption } from '../src/command/options.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { passageOf } from '../src/command/place.ts';
import { answer, audienceOf, updateOrCopy } from '../src/command/respond.ts';
import { type AskView, drawAsk, viewOf } from '../src/reply/ask.ts';
import { readHeading } from '../src/reply/state.ts';

export default defineCommand({
  name: 'ask',
  description: 'Ask the articles: the passage and the sentence that answer, in their own words',
  options: {
    question: text({ description: 'What you would like to know', required: true, ...QUESTION_LENGTH }),
    article: articleOption,
    private: privateOption,
  },
  async run({ answers, options }) {
    const { question, article } = options;
    const found = await answers.ask({ question, ...(article !== undefined && { article }) });
    return answer(
      drawAsk(found, { position: 0, audience: audienceOf(options.private), oneArticle: article !== undefined }),
    );
  },
  buttons: {
    'ask.prev': turnPage,
    'ask.next': turnPage,
    'ask.near': turnPage,
    'ask.share': (context) =>
      draw(context, (reply) => answer(reply({ audience: 'public', sharedBy: context.asker.id }))),
  },
});

type Drawing = (view: Pick<AskView, 'audience' | 'sharedBy'>) => ReturnType<typeof drawAsk>;

function turnPage(context: ButtonContext): Promise<Outcome> {
  return draw(context, (reply) => updateOrCopy(context, (audience) => reply({ audience })));
}

/** Asks again what the message asks, at the passage that the button names; the shelf may have grown in between. */
async function draw(context: ButtonContext, respond: (reply: Drawing) => Outcome): Promise<Outcome> {
  const { answers, state, message } = context;
  const { article, passage } = passageOf(context);
  const view = viewOf(state.extra);
  const nearest = view.nearest || state.verb === 'ask.near';
  const found = await answers.ask({
    question: readHeading(message.components),
    ...(view.oneArticle && { article: article.id }),
  });
  const at = found.passages.findIndex((one) => one.article.id === article.id && one.passage.number === passage.number);
  return respond((reply) => drawAsk(found, { ...view, ...reply, nearest, position: at < 0 ? state.position : at }));
}
