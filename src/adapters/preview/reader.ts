import type { APIApplicationCommandOption, APIApplicationCommandOptionChoice, Locale } from 'discord-api-types/v10';
import { parseAccept } from 'hono/utils/accept';
import { filled } from '../../words/filled.ts';
import { type Spoken, spokenTo } from '../../words/languages.ts';
import type { PageLanguage } from './protocol.ts';

/** What is said to whoever asks, by the languages of their browser. */
export const readerOf = (request: Request): Spoken =>
  spokenTo(parseAccept(request.headers.get('accept-language') ?? '').map(({ type }) => type));

/** As `index.html` has it. */
const FIRST_CHANNEL = 'preview';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page's HTML in the reader's language: a text for each `{name}` in it, and all that the page itself says as `{words}`. */
export function pageFor({ words, locale }: Spoken, html: string): string {
  const { page } = words.preview;
  const language: PageLanguage = { tag: words.tag, locale, says: page };
  const texts = Object.entries(page).flatMap(([key, text]) => (typeof text === 'string' ? [[key, escaped(text)]] : []));
  return filled(html, {
    ...Object.fromEntries(texts),
    welcome: filled(escaped(page.welcome), { channel: FIRST_CHANNEL }),
    firstSteps: filled(escaped(page.firstSteps), { slash: '<kbd>/</kbd>' }),
    tag: words.tag,
    words: escaped(JSON.stringify(language)),
  });
}

/** Names and descriptions by locale, of a command, an option or a choice. */
interface Localized {
  readonly name_localizations?: Partial<Record<Locale, string | null>> | null | undefined;
  readonly description_localizations?: Partial<Record<Locale, string | null>> | null | undefined;
  readonly options?: readonly APIApplicationCommandOption[];
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}

/** A command as Discord gives it to somebody: beside its own names those of their locale, and no others. */
export function shownIn<T extends object>(locale: Locale, definition: T): T {
  const { name_localizations, description_localizations, options, choices, ...own }: T & Localized = definition;
  const name = name_localizations?.[locale];
  const description = description_localizations?.[locale];
  return {
    ...own,
    ...(name && { name_localized: name }),
    ...(description && { description_localized: description }),
    ...(options && { options: options.map((option) => shownIn(locale, option)) }),
    ...(choices && { choices: choices.map((choice) => shownIn(locale, choice)) }),
  } as T;
}
