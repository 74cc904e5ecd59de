import type { APIComponentInContainer } from 'discord-api-types/v10';
import { type Attachment, type Audience, type Message, message } from './message.ts';

/** A drawn message and the files that go with it. */
export interface Reply {
  readonly message: Message;
  readonly files: readonly Attachment[];
}

export const reply = (
  audience: Audience,
  parts: readonly APIComponentInContainer[],
  files: readonly Attachment[] = [],
): Reply => ({ message: message(audience, parts), files });
