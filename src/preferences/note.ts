import { z } from 'zod';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import { LANGUAGES } from '../words/languages.ts';
import { DEFAULTS, type Preferences } from './preferences.ts';

/** The note of a shelf. */
export const NOTE = 'preferences';

/** Discord's id of a channel or a category. */
const CHANNEL = /^\d{15,21}$/;

export const isChannelId = (text: string): boolean => CHANNEL.test(text);

/** Whether the bot speaks the language of that tag. */
export const isLanguage = (tag: string): boolean => Object.hasOwn(LANGUAGES, tag);

const area = z
  .strictObject({ publishers: z.array(z.string()).default([]), articles: z.array(z.string()).default([]) })
  .refine(({ publishers, articles }) => publishers.length + articles.length > 0, 'names nothing');

/** Strict, so that a slip of somebody's pen is told and not passed over: an area that is not read would be no area. */
const note = z.strictObject({
  private: z.boolean().default(DEFAULTS.isPrivate),
  language: z.string().refine(isLanguage, 'is no language of mine').nullable().default(DEFAULTS.language),
  counts: z.boolean().default(DEFAULTS.counts),
  areas: z.record(z.string().regex(CHANNEL), area).default({}),
});

/** @throws UserError `shelf-unreadable` when a hand has written otherwise: it says where */
export function preferencesIn(value: unknown): Preferences {
  const read = note.safeParse(value ?? {});
  if (!read.success) throw unreadable(placeOf(read.error), read.error);
  const { private: isPrivate, language, counts, areas } = read.data;
  return { isPrivate, language, counts, areas: new Map(Object.entries(areas)) };
}

/** Characters of where in the note something is amiss: a hand may have written anything there. */
const LONGEST_PLACE = 100;

/** Where the first of it is; null where it is all of the note. */
const placeOf = ({ issues }: z.ZodError): string | null =>
  printableLine(issues[0]?.path.join(' → ') ?? '').slice(0, LONGEST_PLACE) || null;

/** Null where all is as it is without. @throws ZodError (a bug) when it would not be read again */
export function noteOf({ isPrivate, language, counts, areas }: Preferences): z.input<typeof note> | null {
  const set = {
    ...(isPrivate !== DEFAULTS.isPrivate && { private: isPrivate }),
    ...(language !== DEFAULTS.language && { language }),
    ...(counts !== DEFAULTS.counts && { counts }),
    ...(areas.size > 0 && {
      areas: Object.fromEntries(
        [...areas].map(([channel, { publishers, articles }]) => [
          channel,
          { publishers: [...publishers], articles: [...articles] },
        ]),
      ),
    }),
  };
  note.parse(set);
  return Object.keys(set).length > 0 ? set : null;
}

/** @param place where in the note; null: all of it */
export const unreadable = (place: string | null, cause: unknown): UserError =>
  new UserError('shelf-unreadable', ({ settings }) => settings.unreadable(place), { cause });
