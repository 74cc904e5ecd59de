import { LONGEST } from '../src/answers/bounds.ts';
import type { CheckAnswer } from '../src/answers/check.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Context } from '../src/command/context.ts';
import { flag, text } from '../src/command/option.ts';
import { articleOption, sayerOption } from '../src/command/options.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { answer, audienceOf } from '../src/command/respond.ts';
import { CHECKED, checkedPlaces } from '../src/reply/check.ts';
import type { Audience } from '../src/reply/message.ts';
import { drawFirst, placesButtons } from './buttons/places.ts';

export default defineCommand({
  name: 'check',
  description: 'Whether the articles print what somebody quotes, word for word, and whose words they are',
  options: {
    text: text({
      description: 'The words to check; quotation marks tell which',
      required: true,
      min: 1,
      max: LONGEST.text,
    }),
    who: sayerOption,
    article: articleOption,
    private: flag({ description: 'Show the answer to you alone, as I do unless you say False', required: false }),
  },
  async run(context) {
    const { private: isPrivate = true, ...asked } = context.options;
    return drawChecked(context, await context.answers.check(asked), audienceOf(isPrivate));
  },
  buttons: placesButtons(CHECKED),
});

export const drawChecked = (context: Context, found: CheckAnswer, audience: Audience): Outcome =>
  answer(drawFirst(context, checkedPlaces(found), audience));
