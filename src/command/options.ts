import { apart } from '../answers/apart.ts';
import { listed } from '../answers/in-words.ts';
import { languageName, languageNames } from '../answers/language-names.ts';
import { speakerKey } from '../answers/quote.ts';
import { createNameTable } from '../base/name-table.ts';
import { LIMITS } from '../reply/limits.ts';
import { shorten } from '../reply/markdown.ts';
import { titleWithin } from '../reply/title.ts';
import { foldName } from '../shelf/speakers/compare-names.ts';
import { findSpeakers } from '../shelf/speakers/find.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import { nearestSpeakers } from '../shelf/speakers/nearest.ts';
import { foldTypedLine } from '../text/fold.ts';
import { leftFor } from './left-for.ts';
import { type Complete, flag, text } from './option.ts';

/** Characters of a publisher beside a title. */
const LONGEST_PUBLISHER = 40;

/** What stands between the two: the dot, and two isolates about a name that wants them. */
const BETWEEN = 5;

/** A choice's name, cut where it is too long; what tells it from others of that name is not. */
const withTail = (name: string, tail: string): string =>
  listed([apart(shorten(name, LIMITS.choice - tail.length - BETWEEN)), tail]);

/** Options that several commands have, so that they look and complete alike. */

export const articleOption = text({
  says: ({ options }) => options.article,
  required: false,
  min: 1,
  max: LIMITS.choice,
  complete: (typed, context) => {
    const left = new Set(leftFor('article', context));
    return context.answers
      .facets()
      .titles()
      .bestFirst(foldTypedLine(typed))
      .filter((article) => left.has(article))
      .slice(0, LIMITS.choices)
      .map((article) => {
        const { id, publisher, published } = article;
        const rest = listed([publisher && apart(shorten(publisher, LONGEST_PUBLISHER)), published]);
        return {
          name: listed([apart(titleWithin(context.words, article, LIMITS.choice - rest.length - BETWEEN)), rest]),
          value: id,
        };
      });
  },
});

export const publisherOption = text({
  says: ({ options }) => options.publisher,
  required: false,
  min: 1,
  max: LIMITS.choice,
  complete: (typed, context) => {
    const { answers, words } = context;
    const publishers = answers.facets().publishers(leftFor('publisher', context));
    return createNameTable(publishers, ({ value }) => [foldTypedLine(value)])
      .bestFirst(foldTypedLine(typed))
      .slice(0, LIMITS.choices)
      .map(({ value, count }) => ({
        name: withTail(value, words.counts.articles(count)),
        // A longer name is found by how it begins.
        value: value.slice(0, LIMITS.choice).replace(/[\uD800-\uDBFF]$/, ''),
      }));
  },
});

export const languageOption = text({
  says: ({ options }) => options.language,
  required: false,
  min: 1,
  max: LIMITS.choice,
  complete: (typed, context) => {
    const { answers, locale, words } = context;
    const languages = answers.facets().languages(leftFor('language', context));
    return createNameTable(languages, ({ value }) => languageNames(value, locale))
      .bestFirst(foldTypedLine(typed))
      .slice(0, LIMITS.choices)
      .map(({ value, count }) => ({
        name: withTail(languageName(value, locale), words.counts.articles(count)),
        value,
      }));
  },
});

/** Longer than a date, so that whoever writes "31 March 2020" is told how to. */
const DATE_LENGTH = { min: 1, max: 40 } as const;

export const afterOption = text({
  says: ({ options }) => options.after,
  required: false,
  ...DATE_LENGTH,
});

export const beforeOption = text({
  says: ({ options }) => options.before,
  required: false,
  ...DATE_LENGTH,
});

export const privateOption = flag({ says: ({ options }) => options.private, required: false });

const WHO_LENGTH = { min: 1, max: LIMITS.choice } as const;

/** @param keyOf what stands for a speaker in the request */
const completeWho =
  (keyOf: (speaker: ShelfSpeaker) => string): Complete =>
  (typed, { answers, words }) => {
    const names = answers.shelf().names();
    const named = names.bestFirst(foldName(typed));
    // "The mayor" names him too, though he is not called so; there may be no room for him.
    const found = new Set([...named, ...(named.length < LIMITS.choices ? findSpeakers(names, typed) : [])]);
    const shown = found.size > 0 ? [...found] : nearestSpeakers(names, typed);
    return shown.slice(0, LIMITS.choices).map((speaker) => {
      const { name, titles, count } = speaker;
      const [title] = titles;
      return {
        name: withTail(title ? `${name}, ${title}` : name, words.counts.quotations(count)),
        value: keyOf(speaker),
      };
    });
  };

export const whoOption = text({
  says: ({ options }) => options.who,
  required: false,
  ...WHO_LENGTH,
  complete: completeWho(speakerKey),
});

export const sayerOption = text({
  says: ({ options }) => options.sayer,
  required: false,
  ...WHO_LENGTH,
  // By name, as it is said again in the answer.
  complete: completeWho(({ name }) => shorten(name, LIMITS.choice)),
});
