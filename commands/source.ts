import type { SourceAnswer } from '../src/answers/source.ts';
import type { CitationStyle } from '../src/citation/styles.ts';
import { defineCommand } from '../src/command/command.ts';
import { articleOption, privateOption } from '../src/command/options.ts';
import { answer, audienceOf, updateOrCopy } from '../src/command/respond.ts';
import { drawChooseArticle } from '../src/reply/choose.ts';
import type { Audience } from '../src/reply/message.ts';
import type { Reply } from '../src/reply/reply.ts';
import { drawSource } from '../src/reply/source.ts';
import type { Words } from '../src/words/en.ts';

/** What is shown before another style is chosen. */
export const FIRST_STYLE: CitationStyle = 'apa';

export const drawAnySource = (words: Words, found: SourceAnswer, audience: Audience): Reply =>
  found.kind === 'choose' ? drawChooseArticle(words, found.articles, audience) : drawSource(words, found, audience);

export default defineCommand({
  says: ({ commands }) => commands.source,
  options: { article: articleOption, private: privateOption },
  async run(context) {
    const { answers, options, now, preferences, words } = context;
    const { private: isPrivate = preferences.isPrivate, ...asked } = options;
    const found = await answers.source({ ...asked, style: FIRST_STYLE, accessed: now });
    return answer(drawAnySource(words, found, audienceOf(context, isPrivate)));
  },
  buttons: {
    /** Chosen from the menu of articles. */
    'source.pick': async (context) => {
      const [article = ''] = context.values;
      const found = await context.answers.source({ article, style: FIRST_STYLE, accessed: context.now });
      return updateOrCopy(context, (audience) => drawAnySource(context.words, found, audience));
    },
  },
});
