import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { type Stage, texts } from './stage.ts';

/** A sentence that `ARTICLES` print, as they print it. */
export const EXACT = 'Nobody should drive over a bridge that we would not drive over ourselves.';

export const isPrivate = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

export const says = (message: APIMessage): string => texts(message).join('\n');

export const check = (stage: Stage, text: string, more: Record<string, string | boolean> = {}): Promise<APIMessage> =>
  stage.command({ name: 'check', options: { text, ...more } });
