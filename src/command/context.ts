import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Answers } from '../answers/answers.ts';
import type { ButtonState } from '../reply/custom-id.ts';
import type { Audience } from '../reply/message.ts';

/** Who typed or clicked. */
export interface Asker {
  /** Discord's id of the user. */
  readonly id: string;
  /** May manage messages in this channel. */
  readonly moderates: boolean;
}

export interface Context {
  readonly answers: Answers;
  readonly asker: Asker;
  /** The member's language, one of Discord's locales. */
  readonly locale: string;
  readonly now: Date;
}

/** While a command is being typed. */
export interface TypingContext extends Context {
  /** What stands in the command's options so far, as Discord sends it. */
  readonly given: ReadonlyMap<string, unknown>;
}

/** The message that a button stands on, as Discord sent it back. */
export interface ClickedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly audience: Audience;
  /** Who asked for it; null where Discord does not say. */
  readonly askedBy: string | null;
}

export interface ButtonContext extends Context {
  readonly state: ButtonState;
  readonly message: ClickedMessage;
  /** What was chosen in a select menu; empty for a button. */
  readonly values: readonly string[];
}
