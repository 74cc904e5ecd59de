import type { Buttons } from '../../src/command/command.ts';
import type { ButtonContext } from '../../src/command/context.ts';
import { passageOf } from '../../src/command/place.ts';
import { answer, update } from '../../src/command/respond.ts';
import { drawContext } from '../../src/reply/context.ts';
import type { Reply } from '../../src/reply/reply.ts';

const draw = (context: ButtonContext): Reply => {
  const { article, passage } = passageOf(context);
  return drawContext(context.words, context.answers.context({ article: article.id, passage: passage.number }));
};

/** The paragraphs before and after an answer, to the member alone, and the way on from there. */
export const contextButtons: Buttons = {
  context: async (context) => answer(draw(context)),
  'context.up': async (context) => update(draw(context)),
  'context.down': async (context) => update(draw(context)),
};
