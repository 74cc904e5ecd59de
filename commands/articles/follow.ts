import { defineSubcommand } from '../../src/command/group.ts';
import { text } from '../../src/command/option.ts';
import { inTheEnd } from '../../src/command/respond.ts';
import { drawFollowed } from '../../src/reply/articles/followed.ts';
import { begun, drawProgress } from '../../src/reply/articles/progress.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.follow,
  options: { url: text({ says: ({ options }) => options.feed, required: true, min: 1, max: 2_000 }) },
  run: async ({ keeping, shelf, asker, options, words }) =>
    inTheEnd(
      async () => {
        const before = await keeping.followed(shelf);
        const followed = await keeping.follow(shelf, options.url.trim(), asker.id);
        return drawFollowed(
          words,
          followed,
          before.some(({ url }) => url === followed.url),
        );
      },
      () => drawProgress(words, begun(words.articles.lookingForFeed)),
    ),
});
