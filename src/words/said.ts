import { en, type Say, type Words } from './en.ts';
import { EVERY_LANGUAGE } from './languages.ts';

/**
 * What is said, in every language of the interface, by its tag. Unlike a `Say` it can be sent to another thread, or written down and shown
 * much later, to whoever asks then.
 */
export type Said = Readonly<Record<string, string>>;

export const saidInAll = (say: Say): Said => Object.fromEntries(EVERY_LANGUAGE.map((words) => [words.tag, say(words)]));

/** In English where it was written down before there was the other language. */
export const saidIn = (words: Words, said: Said): string => said[words.tag] ?? said[en.tag] ?? '';
