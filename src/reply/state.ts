import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { disclosed, enclosed } from '../answers/apart.ts';
import type { AskFilters, Narrowing } from '../answers/narrowing.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { Words } from '../words/en.ts';
import { EVERY_LANGUAGE } from '../words/languages.ts';
import { escapeMarkdown, smallPrint, unescapeMarkdown } from './markdown.ts';
import { TEXT_ID, text } from './message.ts';

/**
 * What the asker wrote stands in the message itself, and Discord sends the message back with every click: the heading
 * (a question, or whose words these are), what they are to be about, and what the question is narrowed to. Whoever clicks may have
 * another language than the asker: it is read in any.
 */
const HEADING = '### ';

/** Discord drops `#` at the end of a heading unless something follows it: this, which has no width. */
const KEEPS_HASH = '\u200B';

export const headingText = (words: string): APIComponentInContainer => {
  const line = HEADING + escapeMarkdown(printableLine(words));
  return text(/#\u200B*$/.test(line) ? line + KEEPS_HASH : line, TEXT_ID.heading);
};

export const aboutText = ({ answers }: Words, about: string): APIComponentInContainer =>
  text(smallPrint(answers.about(escapeMarkdown(enclosed(printableLine(about))))), TEXT_ID.about);

/** What a question is narrowed to but for one article, which the buttons name; nothing where it is narrowed to no more. */
export function filtersText(
  { answers, language: nameOf }: Words,
  { publisher, language, after, before }: Omit<Narrowing, 'article'>,
): APIComponentInContainer[] {
  // The publisher stands last, where any name can be told from what is ours.
  const parts = [
    language && answers.inLanguage(nameOf(language), language),
    after && answers.from(after),
    before && answers.until(before),
    publisher && answers.byPublisher(enclosed(printableLine(publisher))),
  ].filter(Boolean);
  if (parts.length === 0) return [];
  return [text(smallPrint(answers.inArticles(escapeMarkdown(parts.join(BETWEEN)))), TEXT_ID.filters)];
}

const BETWEEN = ' · ';

/** Stand for what is put into a sentence, while it is taken apart; Unicode gives them to nobody. */
const [NAME, GIVEN] = ['\uE000', '\uE001'];

/** The filters as a language writes them. */
function filtersIn({ answers }: Words): RegExp {
  const part = (sentence: string, given: string): string =>
    `(?:${sentence
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(NAME, '[^·]*')
      .replace(GIVEN, given)}(?:${BETWEEN}|$))?`;
  return new RegExp(
    `^${part(answers.inLanguage(NAME, GIVEN), '(?<language>[a-z]{2,3})')}` +
      part(answers.from(GIVEN), '(?<after>[\\d-]+)') +
      part(answers.until(GIVEN), '(?<before>[\\d-]+)') +
      `${part(answers.byPublisher(GIVEN), '(?<publisher>.+)')}$`,
    'u',
  );
}

/** What was put into a sentence of a language, as it was before it was escaped; null for another sentence. */
function givenIn(markdown: string, say: (given: string) => string): string | null {
  const [before = '', behind = ''] = smallPrint(say(GIVEN)).split(GIVEN);
  const isSaid =
    markdown.startsWith(before) && markdown.endsWith(behind) && markdown.length >= before.length + behind.length;
  return isSaid ? unescapeMarkdown(markdown.slice(before.length, markdown.length - behind.length)) : null;
}

export type Tree = readonly APIMessageTopLevelComponent[] | undefined;

/** What `headingText` was given, on one line, letter for letter. @throws UserError `old-button` when the message has no such text */
export const readHeading = (components: Tree): string => {
  const words = readText(components, TEXT_ID.heading, HEADING);
  if (words === null) throw new UserError('old-button', ({ faults }) => faults.questionGone);
  return /#\u200B+$/.test(words) ? words.slice(0, -KEEPS_HASH.length) : words;
};

/**
 * What `aboutText` was given, on one line, letter for letter; null when the message has no such text.
 *
 * @param written in any of which it may be. Default: every language of the interface
 * @throws UserError `old-button` when it was written otherwise
 */
export function readAbout(components: Tree, written: readonly Words[] = EVERY_LANGUAGE): string | null {
  const about = readSaid(components, TEXT_ID.about, ({ answers }) => answers.about, written);
  return about === null ? null : disclosed(about);
}

/**
 * What `filtersText` was given, the publisher on one line; empty when the message has no such text.
 *
 * @param written in any of which they may be. Default: every language of the interface
 * @throws UserError `old-button` when it was written otherwise: a question is never asked of more than it was
 */
export function readFilters(components: Tree, written: readonly Words[] = EVERY_LANGUAGE): Omit<AskFilters, 'article'> {
  const markdown = readMarkdown(components, TEXT_ID.filters);
  if (markdown === null) return {};
  for (const words of written) {
    const conditions = givenIn(markdown, words.answers.inArticles);
    const found = conditions && filtersIn(words).exec(conditions)?.groups;
    if (!found) continue;
    return Object.fromEntries(
      Object.entries(found).flatMap(([name, value]) => (value === undefined ? [] : [[name, disclosed(value)]])),
    );
  }
  throw otherVersion();
}

/**
 * What was put into a sentence that is the text of that id, as it was before it was escaped; null when there is no such text.
 *
 * @param sayIn the sentence
 * @param written in any of which it may be. Default: every language of the interface
 * @throws UserError `old-button` when it was written otherwise
 */
export function readSaid(
  components: Tree,
  id: number,
  sayIn: (words: Words) => (given: string) => string,
  written: readonly Words[] = EVERY_LANGUAGE,
): string | null {
  const markdown = readMarkdown(components, id);
  if (markdown === null) return null;
  for (const words of written) {
    const given = givenIn(markdown, sayIn(words));
    if (given !== null) return given;
  }
  throw otherVersion();
}

/** A button, or what stands beside it, that this version does not draw. */
export const otherVersion = (): UserError => new UserError('old-button', ({ faults }) => faults.otherVersion);

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
