import { type APIComponentInContainer, type APISelectMenuOption, ComponentType } from 'discord-api-types/v10';
import { apart } from '../answers/apart.ts';
import { listed } from '../answers/in-words.ts';
import type { Article } from '../article/article.ts';
import type { Words } from '../words/en.ts';
import { encodeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './markdown.ts';
import { titleWithin } from './title.ts';

/** A menu of which one is chosen; of more options than Discord takes the first. */
export const menu = (
  verb: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIComponentInContainer => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: encodeCustomId({ verb, place: null, position: 0 }),
      placeholder,
      options: options.slice(0, LIMITS.choices),
    },
  ],
});

/** An article to be chosen, by its id. */
export function articleOption(words: Words, article: Article): APISelectMenuOption {
  const { id, publisher, published } = article;
  const description = listed([publisher && apart(publisher), published && words.date(published)]);
  return {
    label: titleWithin(words, article, LIMITS.choice),
    value: id,
    ...(description && { description: shorten(description, LIMITS.choice) }),
  };
}

/** Articles to be chosen from. */
export const articleOptions = (words: Words, articles: readonly Article[]): APISelectMenuOption[] =>
  articles.map((article) => articleOption(words, article));
