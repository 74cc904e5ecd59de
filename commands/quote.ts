import { LONGEST } from '../src/answers/bounds.ts';
import { type Nobody, type QuoteAnswer, speakerKey } from '../src/answers/quote.ts';
import { nobodyInWords } from '../src/answers/speakers-in-words.ts';
import { speakerOfTurn } from '../src/answers/turns.ts';
import { UserError } from '../src/base/errors.ts';
import { askedWords } from '../src/command/asked.ts';
import { defineCommand } from '../src/command/command.ts';
import type { ButtonContext, Context } from '../src/command/context.ts';
import { text } from '../src/command/option.ts';
import { privateOption, whoOption } from '../src/command/options.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { changed, passageOf } from '../src/command/place.ts';
import { answer, audienceOf, share, updateOrCopy } from '../src/command/respond.ts';
import { drawChooseSpeaker, drawNearestSpeakers, drawWhoSpeaks } from '../src/reply/choose.ts';
import type { Audience } from '../src/reply/message.ts';
import { drawNotice } from '../src/reply/notice.ts';
import { drawQuote, type QuoteView, type Turns } from '../src/reply/quote.ts';
import type { Reply } from '../src/reply/reply.ts';
import { readAbout } from '../src/reply/state.ts';

const ABOUT_LENGTH = { min: 1, max: LONGEST.about } as const;

export default defineCommand({
  says: ({ commands }) => commands.quote,
  options: {
    who: whoOption,
    about: text({ says: ({ options }) => options.about, required: false, ...ABOUT_LENGTH }),
    private: privateOption,
  },
  async run(context) {
    const { answers, options, preferences, words } = context;
    const { private: isPrivate = preferences.isPrivate, ...asked } = options;
    const { who, about } = asked;
    const isOwnWish = options.private === true;
    if (who === undefined) return offer(context, about, audienceOf(context, isPrivate), isOwnWish);
    const found = await answers.quote({ ...asked, who });
    if (isUnknown(found))
      return {
        ...answer(drawNotice(nobodyInWords(words, found))),
        fault: 'unknown-speaker',
        ...askedWords(answers, found, isOwnWish),
      };
    const reply = drawAny(found, about ?? null, { words, position: 0, audience: audienceOf(context, isPrivate) });
    return { ...answer(reply), ...askedWords(answers, found, isOwnWish) };
  },
  buttons: {
    'quote.prev': turnPage,
    'quote.next': turnPage,
    'quote.share': async (context) => {
      const { words } = context;
      const { found, position } = await quoteAgain(context);
      return share(
        context,
        drawQuote(found, { words, position, audience: 'private', isShared: true }),
        drawQuote(found, { words, position, audience: 'public', sharedBy: context.asker.id }),
      );
    },
    'quote.pick': pick,
  },
});

/** Whose words there are, to be chosen from; where only one person's would be offered, those. */
async function offer(
  { answers, words }: Context,
  about: string | undefined,
  audience: Audience,
  isOwnWish: boolean,
): Promise<Outcome> {
  const asked = about !== undefined && { about };
  const found = await answers.whoSpeaks({ ...asked });
  const [only, ...others] = found.speakers;
  if (others.length > 0) return answer(drawWhoSpeaks(words, found, audience));
  const said = await answers.quote({ who: speakerKey(only), ...asked });
  const reply = drawAny(said, found.about, { words, position: 0, audience });
  return { ...answer(reply), ...askedWords(answers, said, isOwnWish) };
}

function drawAny(found: QuoteAnswer, about: string | null, view: QuoteView): Reply {
  switch (found.kind) {
    case 'turns':
      return drawQuote(found, view);
    case 'choose':
      return drawChooseSpeaker(view.words, { ...found, about }, view.audience);
    case 'nobody':
      if (found.nearest.length === 0) throw new UserError('unknown-speaker', (words) => nobodyInWords(words, found));
      return drawNearestSpeakers(view.words, found, about);
  }
}

/** Nobody is called so, or nearly so. */
const isUnknown = (found: QuoteAnswer): found is Nobody => found.kind === 'nobody' && found.nearest.length === 0;

/** Chosen from the menu of people who match. */
async function pick(context: ButtonContext): Promise<Outcome> {
  const { answers, message, preferences, values, words } = context;
  const about = readAbout(message.components);
  const found = await answers.quote({ who: values[0] ?? '', ...(about !== null && { about }) });
  const outcome = updateOrCopy(context, (audience) => drawAny(found, about, { words, position: 0, audience }));
  // By their own wish, unless all answers are private here: then nobody can tell any more.
  return { ...outcome, ...askedWords(answers, found, message.audience === 'private' && !preferences.isPrivate) };
}

async function turnPage(context: ButtonContext): Promise<Outcome> {
  const { found, position } = await quoteAgain(context);
  return updateOrCopy(context, (audience) => drawQuote(found, { words: context.words, position, audience }));
}

/**
 * Finds the turn that the button names, from it the speaker, and the turn among the speaker's: never another one.
 *
 * @throws UserError `changed-passage` when it is not there any more
 */
async function quoteAgain(context: ButtonContext): Promise<{ found: Turns; position: number }> {
  const { answers, state, message } = context;
  const { article, passage } = passageOf(context);
  const ordinal = Number(state.extra);
  const speaker = speakerOfTurn(answers.shelf(), { article, passage: passage.number, ordinal });
  if (!speaker) throw changed();
  const about = readAbout(message.components);
  const found = await answers.quote({ who: speakerKey(speaker), ...(about !== null && { about }) });
  if (found.kind !== 'turns') throw changed();
  const position = found.turns.findIndex(
    (turn) =>
      turn.article.id === article.id && turn.quotations[0].passage === passage.number && turn.ordinal === ordinal,
  );
  if (position < 0) throw changed();
  return { found, position };
}
