import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Answers } from '../answers/answers.ts';
import type { Insights } from '../insights/insights.ts';
import type { Keeping } from '../keeping/keeping.ts';
import type { Preferences, PreferencesKeeper } from '../preferences/preferences.ts';
import type { ButtonState } from '../reply/custom-id.ts';
import type { Audience } from '../reply/message.ts';
import type { ShelfId } from '../shelf/store/store.ts';
import type { Words } from '../words/en.ts';
import type { Door } from './outcome.ts';

/** Who typed or clicked. */
export interface Asker {
  /** Discord's id of the user. */
  readonly id: string;
  /** May manage messages in this channel. */
  readonly moderates: boolean;
  /** May manage the server. */
  readonly manages: boolean;
  /** May have answers posted for everybody. */
  readonly posts: boolean;
}

export interface Context {
  /** Of what may be asked here: in a channel that has an area of its own, of that part of the shelf alone. */
  readonly answers: Answers;
  /** Whether that is no more than a part of the shelf. */
  readonly isPart: boolean;
  /** Whose shelf is seen beside the articles everyone may see; null in direct messages, and where the bot is a member's own. */
  readonly server: ShelfId | null;
  /** Null where servers have no shelves. */
  readonly keeping: Keeping | null;
  /** What was asked, where servers have it counted; null where nothing is. */
  readonly insights: Insights | null;
  /** How the server would have it; the defaults where nothing is set. */
  readonly preferences: Preferences;
  /** For those who manage the server alone; null in direct messages, and where nothing that they set is kept. */
  readonly managing: Managing | null;
  readonly policy: Policy;
  readonly door: Door;
  readonly asker: Asker;
  /** The member's language, one of Discord's locales: that of what they type. */
  readonly locale: string;
  /** What the bot says: in the server's language where it has set one, else the member's where it is one of the interface's. */
  readonly words: Words;
  readonly now: Date;
}

/** How whoever runs the bot has set it, as far as members are told. */
export interface Policy {
  /** Whether the log holds what was typed. */
  readonly logsQuestions: boolean;
  /** Days that what a server keeps is kept after it has removed the bot. */
  readonly keepDays: number;
}

/** What those who manage a server have at hand beside what everybody has. */
export interface Managing {
  readonly server: ShelfId;
  readonly kept: PreferencesKeeper;
  /** Of all that the server may ask, whatever the area of this channel. */
  whole(): Promise<Answers>;
}

/** While a command is being typed. */
export interface TypingContext extends Context {
  /** What stands in the command's options so far, as Discord sends it. */
  readonly given: ReadonlyMap<string, unknown>;
}

/** The message that a button stands on, as Discord sent it back. */
export interface ClickedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly audience: Exclude<Audience, 'sealed'>;
  /** Who asked for it; null where Discord does not say. */
  readonly askedBy: string | null;
}

export interface ButtonContext extends Context {
  readonly state: ButtonState;
  readonly message: ClickedMessage;
  /** What was chosen in a select menu; empty for a button. */
  readonly values: readonly string[];
}

/** A file that a member handed over, kept by Discord for a while. */
export interface GivenFile {
  readonly name: string;
  /** Where the door has it. */
  readonly url: string;
  /** Media type, as whoever sent it says. */
  readonly type?: string;
}

/** A form that was sent. */
export interface FormContext extends Context {
  /** Of the form. */
  readonly state: ButtonState;
  /** What was written, by the custom_id of the field; blank where nothing was. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was uploaded, by the custom_id of the field. */
  readonly files: ReadonlyMap<string, readonly GivenFile[]>;
}

/** A message from whose menu a command was chosen. */
export interface PressedMessage {
  /** All that is written in it, what it forwards too. */
  readonly text: string;
  /** Addresses of its buttons and of what is embedded. */
  readonly links: readonly string[];
  readonly files: readonly GivenFile[];
}
