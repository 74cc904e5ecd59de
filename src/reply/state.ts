import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { UserError } from '../base/errors.ts';
import { oneLine } from '../text/fold.ts';
import { escapeMarkdown, smallPrint, unescapeMarkdown } from './markdown.ts';
import { TEXT_ID, text } from './message.ts';

/**
 * What the asker wrote stands in the message itself, and Discord sends the message back with every click: the heading
 * (a question, or whose words these are) and what they are to be about.
 */
const HEADING = '### ';
const ABOUT = 'About: ';

/** Discord drops `#` at the end of a heading unless something follows it: this, which has no width. */
const KEEPS_HASH = '\u200B';

export const headingText = (words: string): APIComponentInContainer => {
  const line = HEADING + escapeMarkdown(oneLine(words));
  return text(/#\u200B*$/.test(line) ? line + KEEPS_HASH : line, TEXT_ID.heading);
};

export const aboutText = (words: string): APIComponentInContainer =>
  text(smallPrint(ABOUT + escapeMarkdown(oneLine(words))), TEXT_ID.about);

type Tree = readonly APIMessageTopLevelComponent[] | undefined;

/** What `headingText` was given, on one line, letter for letter. @throws UserError `old-button` when the message has no such text */
export const readHeading = (components: Tree): string => {
  const words = readText(components, TEXT_ID.heading, HEADING);
  if (words === null) throw new UserError('old-button', 'The question is no longer in this message. Please ask again.');
  return /#\u200B+$/.test(words) ? words.slice(0, -KEEPS_HASH.length) : words;
};

/** What `aboutText` was given, on one line, letter for letter; null when the message has no such text. */
export const readAbout = (components: Tree): string | null => readText(components, TEXT_ID.about, smallPrint(ABOUT));

function readText(components: Tree, id: number, prefix: string): string | null {
  for (const component of components ?? []) {
    if (!('components' in component)) continue;
    for (const part of component.components)
      if ('content' in part && part.id === id && part.content.startsWith(prefix))
        return unescapeMarkdown(part.content.slice(prefix.length));
  }
  return null;
}
