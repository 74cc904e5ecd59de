import { oneLine } from '../../src/base/one-line.ts';
import type { ButtonContext, Context } from '../../src/command/context.ts';
import type { Edited } from '../../src/command/editing.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import { text } from '../../src/command/option.ts';
import type { Outcome } from '../../src/command/outcome.ts';
import { answer, update } from '../../src/command/respond.ts';
import { drawList, type ListFilter, readListFilter } from '../../src/reply/articles/list.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { KeptArticle } from '../../src/shelf/store/store.ts';
import { foldTypedLine } from '../../src/text/fold.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.list,
  options: {
    words: text({
      says: ({ options }) => options.titleWords,
      required: false,
      min: 1,
      max: 100,
    }),
  },
  async run(context) {
    // As it is read back from the message when somebody leafs.
    const typed = oneLine(context.options.words ?? '') || null;
    return answer(await list(context, { typed, since: null }, 0));
  },
  buttons: { 'art.prev': turnPage, 'art.next': turnPage },
});

async function turnPage(context: Edited<ButtonContext>): Promise<Outcome> {
  const { state, message } = context;
  return update(await list(context, readListFilter(message.components), state.position));
}

async function list(
  { keeping, shelf, asker, words, answers }: Edited<Context>,
  filter: ListFilter,
  page: number,
): Promise<Reply> {
  const [all, followed] = await Promise.all([keeping.list(shelf), keeping.followed(shelf)]);
  const left = all.filter(holdsAll(filter.typed ?? '')).filter(isSince(filter.since, asker.id));
  const askable = answers.shelf().articles.length;
  return drawList(words, { ...filter, all, left, page, followed, askable });
}

function holdsAll(typed: string): (kept: KeptArticle) => boolean {
  const words = foldTypedLine(typed).split(' ');
  return ({ article: { title, id, publisher } }) => {
    const names = foldTypedLine(`${title || id} ${publisher ?? ''}`);
    return words.every((word) => names.includes(word));
  };
}

const isSince =
  (since: string | null, by: string) =>
  ({ added, history }: KeptArticle): boolean => {
    if (since === null) return true;
    const isAfter = (at: string | undefined): boolean => at !== undefined && Date.parse(at) >= Date.parse(since);
    return (added.by === by && isAfter(added.at)) || isAfter(history.at(-1)?.until);
  };
