import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { QUESTION_LENGTH } from '../../answers/ask.ts';
import type { Article } from '../../article/article.ts';
import type { Words } from '../../words/en.ts';
import { type Form, form } from '../form.ts';
import { LIMITS } from '../limits.ts';
import { titleWithin } from '../title.ts';
import { placeOfWhole } from './lines.ts';

/** Fields, by their custom_ids. */
export const FIELD = { files: 'files', words: 'words', question: 'question' } as const;

/** Files, and addresses or a text that is pasted; either will do. */
export const uploadForm = ({ articles: { forms } }: Words): Form =>
  form({ verb: 'art.upload', place: null, position: 0 }, forms.upload, [
    {
      label: forms.files,
      description: forms.fileKinds,
      component: {
        type: ComponentType.FileUpload,
        custom_id: FIELD.files,
        min_values: 0,
        max_values: LIMITS.files,
        required: false,
      },
    },
    {
      label: forms.words,
      description: forms.wordsHow,
      component: {
        type: ComponentType.TextInput,
        custom_id: FIELD.words,
        style: TextInputStyle.Paragraph,
        max_length: LIMITS.fieldText,
        required: false,
      },
    },
  ]);

export const askForm = (words: Words, article: Article): Form => {
  const { forms } = words.articles;
  return form({ verb: 'art.ask', place: placeOfWhole(article), position: 0 }, forms.ask, [
    {
      label: forms.question,
      description: titleWithin(words, article, LIMITS.fieldDescription) || forms.questionHow,
      component: {
        type: ComponentType.TextInput,
        custom_id: FIELD.question,
        style: TextInputStyle.Short,
        min_length: QUESTION_LENGTH.min,
        max_length: QUESTION_LENGTH.max,
        required: true,
      },
    },
  ]);
};
