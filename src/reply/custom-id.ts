import type { Article, Passage } from '../article/article.ts';
import { UserError } from '../base/errors.ts';

/** Which passage a button is about; `null` where it is about none. */
export interface Place {
  readonly article: string;
  /** 0 for the article as a whole. */
  readonly passage: number;
  /** The passage's hash when the button was drawn; blank for the article as a whole. */
  readonly hash: string;
}

/** What a button needs to work after a restart, on another replica, months later. */
export interface ButtonState {
  /** What to do: `command.action`, 11 characters at most. */
  readonly verb: string;
  readonly place: Place | null;
  /** Among the results or pages, from 0. */
  readonly position: number;
  /** What only this verb understands; 5 characters at most, unless whoever writes it makes sure that it fits. */
  readonly extra?: string;
  /** Of a form: whether it was opened for somebody who manages the server. */
  readonly byManager?: true;
}

/** Of the layout below. A button of another version is told to be old, never misread. */
const VERSION = '1';
const SEPARATOR = ':';
/** The version of a form that was opened for somebody who manages the server. */
const BY_MANAGER = `${VERSION}m`;

/** The custom_id of a form, marked as opened for somebody who manages the server. */
export const markedByManager = (id: string): string => `${BY_MANAGER}${id.slice(id.indexOf(SEPARATOR))}`;

export const placeOf = (article: Article, passage: Passage | null): Place => ({
  article: article.id,
  passage: passage?.number ?? 0,
  hash: passage?.hash ?? '',
});

/**
 * `version:verb:article:passage:hash:position:extra`, the numbers in base 36: within Discord's 100 characters, since an
 * article's id has 60 at most.
 */
export const encodeCustomId = ({ verb, place, position, extra }: ButtonState): string =>
  [
    VERSION,
    verb,
    place?.article ?? '',
    place?.passage.toString(36) ?? '',
    place?.hash ?? '',
    position.toString(36),
    extra ?? '',
  ].join(SEPARATOR);

/** @throws UserError `old-button` for a layout of another version, or none of ours */
export function decodeCustomId(id: string): ButtonState {
  const [version, verb, article, passage, hash, position, extra, ...more] = id.split(SEPARATOR);
  const known = (version === VERSION || version === BY_MANAGER) && verb && more.length === 0 && extra !== undefined;
  if (!known || !/^[0-9a-z]{0,8}$/.test(passage ?? '') || !/^[0-9a-z]{1,8}$/.test(position ?? ''))
    throw new UserError('old-button', ({ faults }) => faults.olderVersion);
  return {
    verb,
    place: article ? { article, passage: Number.parseInt(passage ?? '', 36), hash: hash ?? '' } : null,
    position: Number.parseInt(position ?? '', 36),
    ...(extra && { extra }),
    ...(version === BY_MANAGER && { byManager: true }),
  };
}
