import MarkdownItParser from 'markdown-it';
import { memoized } from '../base/memoize.ts';

const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi;

const markdown = memoized((_: 'utils') => new MarkdownItParser().utils);

/** `&amp;` and its like as the characters they stand for; once, so that what was written about them stays. */
export const decodedOnce = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (entity) => markdown('utils').unescapeAll(entity)) : text;
