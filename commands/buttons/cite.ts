import { type CitationStyle, isCitationStyle } from '../../src/citation/styles.ts';
import type { Buttons } from '../../src/command/command.ts';
import type { ButtonContext } from '../../src/command/context.ts';
import { outOfDate } from '../../src/command/option.ts';
import { articleOf, passageOf } from '../../src/command/place.ts';
import { answer, updateOrCopy } from '../../src/command/respond.ts';
import { drawAnySource, FIRST_STYLE } from '../source.ts';

/** The citation of what the button is about: a passage, or an article as a whole. */
function citation(context: ButtonContext, style: CitationStyle) {
  const { id: article } = articleOf(context);
  const accessed = context.now;
  const isWhole = context.state.place?.passage === 0;
  return context.answers.source({
    article,
    accessed,
    style,
    ...(!isWhole && { passage: passageOf(context).passage.number }),
  });
}

/** Cite stands under every answer; its menu of styles under every citation. */
export const citeButtons: Buttons = {
  cite: async (context) => answer(drawAnySource(context.words, await citation(context, FIRST_STYLE), 'private')),
  'cite.style': async (context) => {
    const [style = ''] = context.values;
    if (!isCitationStyle(style)) throw outOfDate(({ answers }) => answers.placeholders.style);
    const cited = await citation(context, style);
    return updateOrCopy(context, (audience) => drawAnySource(context.words, cited, audience));
  },
};
