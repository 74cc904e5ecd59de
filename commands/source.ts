import type { SourceAnswer } from '../src/answers/source.ts';
import { cite, toCsl } from '../src/citation/cite.ts';
import { type CitationStyle, isCitationStyle } from '../src/citation/styles.ts';
import { type Buttons, defineCommand } from '../src/command/command.ts';
import type { ButtonContext, Context } from '../src/command/context.ts';
import { outOfDate } from '../src/command/option.ts';
import { articleOption, privateOption } from '../src/command/options.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { articleOf, passageOf } from '../src/command/place.ts';
import { answer, audienceOf, updateOrCopy } from '../src/command/respond.ts';
import { drawChooseArticle } from '../src/reply/choose.ts';
import type { Audience } from '../src/reply/message.ts';
import type { Reply } from '../src/reply/reply.ts';
import { drawSource } from '../src/reply/source.ts';

/** What is shown before another style is chosen. */
const FIRST_STYLE: CitationStyle = 'apa';

type Drawing = (audience: Audience) => Reply;

export default defineCommand({
  name: 'source',
  description: 'The citation of an article and the link to it',
  options: { article: articleOption, private: privateOption },
  async run({ options, ...context }) {
    const { article } = options;
    const draw = await drawing(context.answers.source(article === undefined ? {} : { article }), FIRST_STYLE, context);
    return answer(draw(audienceOf(options.private)));
  },
  buttons: { 'source.pick': pick },
});

/** Cite stands under every answer; its menu of styles under every citation. */
export const citeButtons: Buttons = { cite: citePassage, 'cite.style': changeStyle };

async function citation(context: ButtonContext, style: CitationStyle): Promise<Drawing> {
  const article = articleOf(context).id;
  const isWhole = context.state.place?.passage === 0;
  const source = context.answers.source(
    isWhole ? { article } : { article, passage: passageOf(context).passage.number },
  );
  return drawing(source, style, context);
}

async function drawing(source: SourceAnswer, style: CitationStyle, { now }: Context): Promise<Drawing> {
  if (source.kind === 'choose') return (audience) => drawChooseArticle(source.articles, audience);
  const item = toCsl(source.article, { accessed: now, ...(source.passage && { passage: source.passage }) });
  const text = await cite(item, style);
  return (audience) => drawSource(source, { citation: text, style, audience });
}

async function citePassage(context: ButtonContext): Promise<Outcome> {
  return answer((await citation(context, FIRST_STYLE))('private'));
}

async function changeStyle(context: ButtonContext): Promise<Outcome> {
  const [style = ''] = context.values;
  if (!isCitationStyle(style)) throw outOfDate('style');
  return updateOrCopy(context, await citation(context, style));
}

/** Chosen from the menu of articles. */
async function pick(context: ButtonContext): Promise<Outcome> {
  const [article = ''] = context.values;
  return updateOrCopy(context, await drawing(context.answers.source({ article }), FIRST_STYLE, context));
}
