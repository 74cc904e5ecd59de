import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { definitions } from './preview-bot.ts';

/** `/say` and `/shelf add` with other names in the language that the tests' browser has. */
const NAMES: Readonly<Record<string, string>> = {
  say: 'speak',
  words: 'lines',
  private: 'hushed',
  shelf: 'stock',
  add: 'put',
};

/** Those definitions with names by locale, at every depth. */
export const namedByLocale = definitions.map(named) as readonly RESTPostAPIChatInputApplicationCommandsJSONBody[];

function named(thing: object): object {
  const { name, description, options } = thing as { name: string; description: string; options?: readonly object[] };
  const other = NAMES[name];
  return {
    ...thing,
    ...(other && {
      name_localizations: { 'en-GB': other, de: `${other}-de` },
      description_localizations: { 'en-GB': `${description}, they say` },
    }),
    ...(options && { options: options.map(named) }),
  };
}
