import { apart } from '../../answers/apart.ts';
import type { Followed } from '../../keeping/keeping.ts';
import { bold, escapeMarkdown, linked, shorten, smallPrint } from '../markdown.ts';
import { text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';

/** What is followed stands in a file that people may edit. */
const addressOf = (url: string): string | null => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : null);

const nameOf = ({ title, url }: Followed): string => bold(apart(linked(shorten(title || url, 200), addressOf(url))));

/** @param isKnown that it was followed before */
export const drawFollowed = (followed: Followed, isKnown = false): Reply =>
  reply('private', [
    text(isKnown ? '### Followed already' : '### Followed from now on'),
    text(nameOf(followed)),
    text(
      smallPrint(
        `${isKnown ? 'New articles' : 'Its latest articles and all new ones'} are added by themselves. \`/articles list\` shows what is followed, \`/articles unfollow\` ends it.`,
      ),
    ),
    ...(followed.trouble === null ? [] : [text(smallPrint(escapeMarkdown(shorten(followed.trouble, 300))))]),
  ]);

/** @param followed null where no more is known of it than its address */
export const drawUnfollowed = (url: string, followed: Followed | null): Reply =>
  reply('private', [
    text('### No longer followed'),
    text(followed ? nameOf(followed) : escapeMarkdown(shorten(url, 200))),
    text(smallPrint('Its articles stay on the shelf.')),
  ]);
