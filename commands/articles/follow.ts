import { defineSubcommand } from '../../src/command/group.ts';
import { text } from '../../src/command/option.ts';
import { inTheEnd } from '../../src/command/respond.ts';
import { drawFollowed } from '../../src/reply/articles/followed.ts';
import { begun, drawProgress } from '../../src/reply/articles/progress.ts';

export default defineSubcommand({
  name: 'follow',
  description: 'Add the new articles of a feed, or of a page that has one, by themselves',
  options: { url: text({ description: 'The address of the feed or the page', required: true, min: 1, max: 2_000 }) },
  run: async ({ keeping, shelf, asker, options }) =>
    inTheEnd(
      async () => drawFollowed(await keeping.follow(shelf, options.url.trim(), asker.id)),
      () => drawProgress(begun('Looking for the feed …')),
    ),
});
