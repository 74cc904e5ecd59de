import { filled } from '../../../words/filled.ts';
import { formsOf } from '../../../words/forms.ts';
import type { PageLanguage, PageSays } from '../protocol.ts';
import { type Child, existing } from './element.ts';

// The language of the page is a part of the document, as its HTML is: the server has put it in.
const language: PageLanguage = JSON.parse(existing('words', HTMLMetaElement).content);

/** What the page says. */
export const { says } = language;
/** How it writes dates and times. */
export const { locale } = language;

const forms = formsOf(language.tag);

/** The form of a text that goes with a count, and values for the names in it. */
export const counted = (
  count: number,
  texts: Parameters<typeof forms.plural>[1],
  values: Readonly<Record<string, string>> = {},
): string => filled(forms.plural(count, texts), values);

/** With which faults of options are told. */
export const saying: PageSays = { says, plural: forms.plural };

/** A text with elements in the places of names. */
export const woven = (text: string, values: Readonly<Record<string, Child>>): Child[] =>
  text.split(/(\{\w+\})/).map((part) => (/^\{\w+\}$/.test(part) ? (values[part.slice(1, -1)] ?? part) : part));
