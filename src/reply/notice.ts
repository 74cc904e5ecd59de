import { escapeMarkdown, shorten } from './markdown.ts';
import { text } from './message.ts';
import { type Reply, reply } from './reply.ts';

/** Whatever an error quotes, it stays a few words. */
const LONGEST = 600;

/** A few words to the member alone: an error said kindly, a thing that is not theirs to do. */
export const drawNotice = (words: string): Reply => reply('private', [text(escapeMarkdown(shorten(words, LONGEST)))]);
