import { counted, listed, titleInWords } from '../answers/in-words.ts';
import { loudestFirst, speakerKey } from '../answers/quote.ts';
import { LIMITS } from '../reply/limits.ts';
import { shorten } from '../reply/markdown.ts';
import { newestFirst } from '../shelf/shelf.ts';
import { findSpeakers } from '../shelf/speakers.ts';
import { fold } from '../text/fold.ts';
import { flag, text } from './option.ts';

/** Options that several commands have, so that they look and complete alike. */

export const articleOption = text({
  description: 'Only this article',
  required: false,
  min: 1,
  max: LIMITS.choice,
  complete: (typed, { answers }) => {
    const wanted = fold(typed);
    return newestFirst(answers.shelf().articles)
      .filter(({ id, title, publisher }) => fold(`${title} ${publisher ?? ''} ${id}`).includes(wanted))
      .slice(0, LIMITS.choices)
      .map((article) => ({
        name: shorten(listed([titleInWords(article), article.publisher, article.published]), LIMITS.choice),
        value: article.id,
      }));
  },
});

export const privateOption = flag({ description: 'Show the answer to you alone', required: false });

export const whoOption = text({
  description: 'A name, a title or a role: ambassador',
  required: true,
  min: 1,
  max: LIMITS.choice,
  complete: (typed, { answers }) => {
    const speakers = answers.shelf().speakers();
    const found = typed.trim() ? findSpeakers(speakers, typed) : loudestFirst(speakers);
    return found.slice(0, LIMITS.choices).map((speaker) => {
      const { name, titles, count } = speaker;
      const quotations = ` · ${counted(count, 'quotation')}`;
      const [title] = titles;
      return {
        name: shorten(title ? `${name}, ${title}` : name, LIMITS.choice - quotations.length) + quotations,
        value: speakerKey(speaker),
      };
    });
  },
});
