import { apart } from '../../src/answers/apart.ts';
import { listed } from '../../src/answers/in-words.ts';
import type { Article } from '../../src/article/article.ts';
import { createNameTable } from '../../src/base/name-table.ts';
import { editing } from '../../src/command/editing.ts';
import { type Choice, text } from '../../src/command/option.ts';
import { removedAt } from '../../src/reply/articles/removal.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { shorten } from '../../src/reply/markdown.ts';
import { titleWithin } from '../../src/reply/title.ts';
import { foldTypedLine } from '../../src/text/fold.ts';
import type { Words } from '../../src/words/en.ts';

/** What these options complete: articles and addresses of this server's shelf alone. */

/** Characters of what stands beside a title. */
const LONGEST_TAIL = 45;

function choiceOf(words: Words, article: Article, tail: string | null): Choice {
  const rest = tail === null ? '' : shorten(tail, LONGEST_TAIL);
  const title = titleWithin(words, article, LIMITS.choice - rest.length - 5);
  return { name: listed([apart(title), rest && apart(rest)]), value: article.id };
}

const named = ({ title, id, publisher }: Article): string[] =>
  [title || id, publisher ?? '', id].filter(Boolean).map(foldTypedLine);

const ARTICLE = { required: true, min: 1, max: LIMITS.choice } as const;

export const keptOption = text({
  says: ({ options }) => options.keptArticle,
  ...ARTICLE,
  complete: async (typed, context) => {
    const { keeping, shelf } = editing(context);
    const articles = (await keeping.list(shelf)).map(({ article }) => article);
    return createNameTable(articles, named)
      .bestFirst(foldTypedLine(typed))
      .slice(0, LIMITS.choices)
      .map((article) => choiceOf(context.words, article, listed([article.publisher, article.published]) || null));
  },
});

export const removedOption = text({
  says: ({ options }) => options.removedArticle,
  ...ARTICLE,
  complete: async (typed, context) => {
    const { keeping, shelf } = editing(context);
    const removed = await keeping.removed(shelf);
    const once = [...new Map([...removed].reverse().map((one) => [one.article.id, one])).values()].reverse();
    return createNameTable(once, ({ article }) => named(article))
      .bestFirst(foldTypedLine(typed))
      .slice(0, LIMITS.choices)
      .map((one) => choiceOf(context.words, one.article, context.words.articles.offSince(removedAt(one))));
  },
});

/** Discord takes no longer value of a choice. */
export const followedOption = text({
  says: ({ options }) => options.followed,
  required: true,
  min: 1,
  max: 2_000,
  complete: async (typed, context) => {
    const { keeping, shelf } = editing(context);
    const followed = (await keeping.followed(shelf)).filter(({ url }) => url.length <= LIMITS.choice);
    return createNameTable(followed, ({ title, url }) => [title || url, url].map(foldTypedLine))
      .bestFirst(foldTypedLine(typed))
      .slice(0, LIMITS.choices)
      .map(({ title, url }) => ({ name: shorten(listed([title && apart(title), url]), LIMITS.choice), value: url }));
  },
});
