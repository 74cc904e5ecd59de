import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { disclosed, enclosed } from '../answers/apart.ts';
import { languageName } from '../answers/language-names.ts';
import type { AskFilters, Narrowing } from '../answers/narrowing.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import { escapeMarkdown, smallPrint, unescapeMarkdown } from './markdown.ts';
import { TEXT_ID, text } from './message.ts';

/**
 * What the asker wrote stands in the message itself, and Discord sends the message back with every click: the heading
 * (a question, or whose words these are), what they are to be about, and what the question is narrowed to.
 */
const HEADING = '### ';
const ABOUT = 'About: ';
const FILTERS = 'In articles ';

/** Discord drops `#` at the end of a heading unless something follows it: this, which has no width. */
const KEEPS_HASH = '\u200B';

export const headingText = (words: string): APIComponentInContainer => {
  const line = HEADING + escapeMarkdown(printableLine(words));
  return text(/#\u200B*$/.test(line) ? line + KEEPS_HASH : line, TEXT_ID.heading);
};

export const aboutText = (words: string): APIComponentInContainer =>
  text(smallPrint(ABOUT + escapeMarkdown(enclosed(printableLine(words)))), TEXT_ID.about);

/** What a question is narrowed to but for one article, which the buttons name; nothing where it is narrowed to no more. */
export function filtersText({
  publisher,
  language,
  after,
  before,
}: Omit<Narrowing, 'article'>): APIComponentInContainer[] {
  // The publisher stands last, where any name can be told from what is ours.
  const parts = [
    language && `in ${languageName(language)} (${language})`,
    after && `from ${after}`,
    before && `until ${before}`,
    publisher && `by ${enclosed(printableLine(publisher))}`,
  ].filter(Boolean);
  return parts.length > 0 ? [text(smallPrint(FILTERS + escapeMarkdown(parts.join(BETWEEN))), TEXT_ID.filters)] : [];
}

const BETWEEN = ' · ';
const WRITTEN =
  /^(?:in [^·]*\((?<language>[a-z]{2,3})\)(?: · |$))?(?:from (?<after>[\d-]+)(?: · |$))?(?:until (?<before>[\d-]+)(?: · |$))?(?:by (?<publisher>.+))?$/u;

export type Tree = readonly APIMessageTopLevelComponent[] | undefined;

/** What `headingText` was given, on one line, letter for letter. @throws UserError `old-button` when the message has no such text */
export const readHeading = (components: Tree): string => {
  const words = readText(components, TEXT_ID.heading, HEADING);
  if (words === null) throw new UserError('old-button', 'The question is no longer in this message. Please ask again.');
  return /#\u200B+$/.test(words) ? words.slice(0, -KEEPS_HASH.length) : words;
};

/** What `aboutText` was given, on one line, letter for letter; null when the message has no such text. */
export function readAbout(components: Tree): string | null {
  const words = readText(components, TEXT_ID.about, smallPrint(ABOUT));
  return words === null ? null : disclosed(words);
}

/**
 * What `filtersText` was given, the publisher on one line; empty when the message has no such text.
 *
 * @throws UserError `old-button` when it was written otherwise: a question is never asked of more than it was
 */
export function readFilters(components: Tree): Omit<AskFilters, 'article'> {
  const words = readText(components, TEXT_ID.filters, smallPrint(FILTERS));
  if (words === null) return {};
  const written = WRITTEN.exec(words)?.groups;
  if (!written) throw new UserError('old-button', 'This button is from another version of me. Please ask again.');
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) => (value === undefined ? [] : [[name, disclosed(value)]])),
  );
}

/** Whether the button of that custom_id can no longer be pressed in this message. */
export const isDisabled = (components: Tree, customId: string): boolean =>
  [...nodesIn(components)].some(({ custom_id, disabled }) => custom_id === customId && disabled === true);

/** The values of what may be chosen in the menus of the message, or in that of the custom_id alone. */
export const readChoices = (components: Tree, customId?: string): string[] =>
  [...nodesIn(components)].flatMap(({ options, custom_id }) =>
    Array.isArray(options) && (customId === undefined || custom_id === customId)
      ? (options as readonly unknown[]).flatMap((option) => {
          const value = (option as { readonly value?: unknown } | null)?.value;
          return typeof value === 'string' ? [value] : [];
        })
      : [],
  );

/** The Markdown of the text of that id; null when there is no such text. */
export function readMarkdown(components: Tree, id: number): string | null {
  for (const { id: own, content } of nodesIn(components)) if (own === id && typeof content === 'string') return content;
  return null;
}

/** What stands after the prefix in the text of that id, as it was before it was escaped; null when there is no such text. */
export function readText(components: Tree, id: number, prefix: string): string | null {
  for (const { id: own, content } of nodesIn(components))
    if (own === id && typeof content === 'string' && content.startsWith(prefix))
      return unescapeMarkdown(content.slice(prefix.length));
  return null;
}

/** Of a component, what is read of it. The message comes from outside: any part may be missing, or another thing. */
type Node = Readonly<Record<'id' | 'content' | 'custom_id' | 'disabled' | 'components' | 'options', unknown>>;

/** Discord nests components no deeper. */
const DEEPEST = 5;

function* nodesIn(tree: unknown, depth = 0): Generator<Node> {
  if (!Array.isArray(tree) || depth > DEEPEST) return;
  for (const node of tree as readonly unknown[]) {
    if (typeof node !== 'object' || node === null) continue;
    yield node as Node;
    yield* nodesIn((node as Node).components, depth + 1);
  }
}
