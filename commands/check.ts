import { LONGEST } from '../src/answers/bounds.ts';
import type { CheckAnswer } from '../src/answers/check.ts';
import { askedCheck, told } from '../src/command/asked.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Context } from '../src/command/context.ts';
import { flag, text } from '../src/command/option.ts';
import { articleOption, sayerOption } from '../src/command/options.ts';
import { answer, audienceOf } from '../src/command/respond.ts';
import { CHECKED, checkedPlaces } from '../src/reply/check.ts';
import type { Audience } from '../src/reply/message.ts';
import { drawFirst, placesButtons } from './buttons/places.ts';

export default defineCommand({
  says: ({ commands }) => commands.check,
  options: {
    text: text({
      says: ({ options }) => options.checkedText,
      required: true,
      min: 1,
      max: LONGEST.text,
    }),
    who: sayerOption,
    article: articleOption,
    private: flag({ says: ({ options }) => options.checkPrivate, required: false }),
  },
  audience: 'private',
  async run(context) {
    const { private: isPrivate = true, ...asked } = context.options;
    const outcome = drawChecked(context, await context.answers.check(asked), audienceOf(context, isPrivate));
    return { ...outcome, asked: told(outcome.asked, context.options.private === true) };
  },
  buttons: placesButtons(CHECKED),
});

export function drawChecked(context: Context, found: CheckAnswer, audience: Audience) {
  const places = checkedPlaces(context.words, found, context.isPart);
  return { ...answer(drawFirst(context, places, audience)), asked: askedCheck(found, places.pages[0]?.article) };
}
