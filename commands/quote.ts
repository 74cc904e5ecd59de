import type { QuoteAnswer } from '../src/answers/quote.ts';
import { UserError } from '../src/base/errors.ts';
import { defineCommand } from '../src/command/command.ts';
import type { ButtonContext } from '../src/command/context.ts';
import { text } from '../src/command/option.ts';
import { privateOption, whoOption } from '../src/command/options.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { passageOf } from '../src/command/place.ts';
import { answer, audienceOf, updateOrCopy } from '../src/command/respond.ts';
import { drawChooseSpeaker } from '../src/reply/choose.ts';
import { drawQuote, type QuoteView } from '../src/reply/quote.ts';
import type { Reply } from '../src/reply/reply.ts';
import { readAbout } from '../src/reply/state.ts';

const ABOUT_LENGTH = { min: 1, max: 200 } as const;

export default defineCommand({
  name: 'quote',
  description: 'What a person said, word for word, and through whom it reached the page',
  options: {
    who: whoOption,
    about: text({ description: 'What they said about this', required: false, ...ABOUT_LENGTH }),
    private: privateOption,
  },
  async run({ answers, options }) {
    const { who, about } = options;
    const found = await answers.quote({ who, ...(about !== undefined && { about }) });
    return answer(drawAny(found, about ?? null, { position: 0, audience: audienceOf(options.private) }));
  },
  buttons: {
    'quote.prev': turnPage,
    'quote.next': turnPage,
    'quote.share': (context) =>
      draw(context, (reply) => answer(reply({ audience: 'public', sharedBy: context.asker.id }))),
    'quote.pick': pick,
  },
});

function drawAny(found: QuoteAnswer, about: string | null, view: QuoteView): Reply {
  switch (found.kind) {
    case 'turns':
      return drawQuote(found, view);
    case 'choose':
      return drawChooseSpeaker({ ...found, about }, view.audience);
    case 'nobody':
      throw new UserError(
        'unknown-speaker',
        `No words of anybody called “${found.who}” stand in quotation marks in these articles. Names appear while you type.`,
      );
  }
}

/** Chosen from the menu of people who match. */
async function pick(context: ButtonContext): Promise<Outcome> {
  const { answers, message, values } = context;
  const about = readAbout(message.components);
  const found = await answers.quote({ who: values[0] ?? '', ...(about !== null && { about }) });
  return updateOrCopy(context, (audience) => drawAny(found, about, { position: 0, audience }));
}

function turnPage(context: ButtonContext): Promise<Outcome> {
  return draw(context, (reply) => updateOrCopy(context, (audience) => reply({ audience })));
}

type Drawing = (view: Omit<QuoteView, 'position'>) => Reply;

/** Finds the turn that the button names again, and from it the speaker. */
async function draw(context: ButtonContext, respond: (reply: Drawing) => Outcome): Promise<Outcome> {
  const { answers, state, message } = context;
  const { article } = passageOf(context);
  const shelf = answers.shelf();
  const number = Number(state.extra);
  const speaker = shelf
    .speakers()
    .find(({ quotations }) => quotations.some((one) => one.article === article.id && one.turn === number));
  if (!speaker) throw new UserError('changed-passage', 'Those words now read differently. Please ask again.');
  const about = readAbout(message.components);
  const found = await answers.quote({ who: speaker.id, ...(about !== null && { about }) });
  const at =
    found.kind === 'turns'
      ? found.turns.findIndex((turn) => turn.article.id === article.id && turn.number === number)
      : -1;
  return respond((view) => drawAny(found, about, { ...view, position: Math.max(0, at) }));
}
