import type { Context } from '../../src/command/context.ts';
import type { Edited } from '../../src/command/editing.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import type { Outcome } from '../../src/command/outcome.ts';
import { inTheEnd } from '../../src/command/respond.ts';
import type { Info } from '../../src/keeping/keeping.ts';
import { drawCard, type Understood } from '../../src/reply/articles/card.ts';
import { advanced, begun, drawProgress, type Progress } from '../../src/reply/articles/progress.ts';
import { keptArticle, pressedArticle } from './find.ts';
import { keptOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.refresh,
  options: { article: keptOption },
  run: async (context) => refresh(context, () => keptArticle(context, context.options.article)),
  buttons: { 'art.refresh': async (context) => refresh(context, () => pressedArticle(context)) },
});

function refresh({ keeping, shelf, asker, words }: Edited<Context>, find: () => Promise<Info>): Outcome {
  const { articles } = words;
  return inTheEnd<Progress>(
    async (report) => {
      const before = await find();
      let progress = begun(articles.lookingForChanges);
      const now = await keeping.refresh(shelf, before.article.id, asker.id, (step) => {
        progress = advanced(words, progress, step);
        report(progress);
      });
      return now.outcome === 'same'
        ? drawCard(words, articles.unchanged, now)
        : drawCard(words, articles.outcomes.updated, now, [articles.change(figuresOf(before), figuresOf(now))]);
    },
    (progress) => drawProgress(words, progress),
  );
}

const figuresOf = ({ article, quotations }: Understood) => ({ passages: article.passages.length, quotations });
