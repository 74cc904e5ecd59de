import { counted } from '../../src/answers/in-words.ts';
import type { Context } from '../../src/command/context.ts';
import type { Edited } from '../../src/command/editing.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import type { Outcome } from '../../src/command/outcome.ts';
import { inTheEnd } from '../../src/command/respond.ts';
import type { Added, Info } from '../../src/keeping/keeping.ts';
import { drawCard } from '../../src/reply/articles/card.ts';
import { advanced, begun, drawProgress, type Progress } from '../../src/reply/articles/progress.ts';
import { keptArticle, pressedArticle } from './find.ts';
import { keptOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.refresh,
  options: { article: keptOption },
  run: async (context) => refresh(context, () => keptArticle(context, context.options.article)),
  buttons: { 'art.refresh': async (context) => refresh(context, () => pressedArticle(context)) },
});

function refresh({ keeping, shelf, asker }: Edited<Context>, find: () => Promise<Info>): Outcome {
  return inTheEnd<Progress>(async (report) => {
    const before = await find();
    let progress = begun('Looking whether it has changed …');
    const now = await keeping.refresh(shelf, before.article.id, asker.id, (step) => {
      progress = advanced(progress, step);
      report(progress);
    });
    return now.outcome === 'same'
      ? drawCard('Nothing has changed', now)
      : drawCard('Brought up to date', now, [changeInWords(before, now)]);
  }, drawProgress);
}

const changeInWords = (before: Info, now: Added): string =>
  `Before: ${counted(before.article.passages.length, 'passage')}, ${counted(before.quotations, 'quotation')}. ` +
  `Now: ${counted(now.article.passages.length, 'passage')}, ${counted(now.quotations, 'quotation')}.`;
