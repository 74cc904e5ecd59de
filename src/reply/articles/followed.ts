import { apart } from '../../answers/apart.ts';
import type { Followed } from '../../keeping/keeping.ts';
import type { Words } from '../../words/en.ts';
import { bold, escapeMarkdown, linked, shorten, smallPrint } from '../markdown.ts';
import { text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';

/** What is followed stands in a file that people may edit. */
const addressOf = (url: string): string | null => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : null);

const nameOf = ({ answers }: Words, { title, url }: Followed): string =>
  bold(apart(linked(shorten(title || url, 200), addressOf(url), answers.open)));

/** @param isKnown that it was followed before */
export const drawFollowed = (words: Words, followed: Followed, isKnown = false): Reply =>
  reply('private', [
    text(`### ${isKnown ? words.articles.followedAlready : words.articles.followedNow}`),
    text(nameOf(words, followed)),
    text(smallPrint(isKnown ? words.articles.onlyNew : words.articles.latestAndNew)),
    ...(followed.trouble === null ? [] : [text(smallPrint(escapeMarkdown(shorten(followed.trouble(words), 300))))]),
  ]);

/** @param followed null where no more is known of it than its address */
export const drawUnfollowed = (words: Words, url: string, followed: Followed | null): Reply =>
  reply('private', [
    text(`### ${words.articles.unfollowed}`),
    text(followed ? nameOf(words, followed) : escapeMarkdown(shorten(url, 200))),
    text(smallPrint(words.articles.articlesStay)),
  ]);
