import { defineSubcommand } from '../../src/command/group.ts';
import { answer } from '../../src/command/respond.ts';
import { drawUnfollowed } from '../../src/reply/articles/followed.ts';
import { followedOption } from './options.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.unfollow,
  options: { url: followedOption },
  async run({ keeping, shelf, options, words }) {
    const url = options.url.trim();
    const followed = (await keeping.followed(shelf)).find((one) => one.url === url) ?? null;
    await keeping.unfollow(shelf, url);
    return answer(drawUnfollowed(words, url, followed));
  },
});
