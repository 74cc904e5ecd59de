import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { QUESTION_LENGTH } from '../../answers/ask.ts';
import { titleInWords } from '../../answers/in-words.ts';
import type { Article } from '../../article/article.ts';
import { type Form, form } from '../form.ts';
import { LIMITS } from '../limits.ts';
import { shorten } from '../markdown.ts';
import { placeOfWhole } from './lines.ts';

/** Fields, by their custom_ids. */
export const FIELD = { files: 'files', words: 'words', question: 'question' } as const;

/** Files, and addresses or a text that is pasted; either will do. */
export const uploadForm = (): Form =>
  form({ verb: 'art.upload', place: null, position: 0 }, 'Add articles', [
    {
      label: 'Files',
      description: 'Web pages, PDF, Word, EPUB, Markdown, text: ten at most',
      component: {
        type: ComponentType.FileUpload,
        custom_id: FIELD.files,
        min_values: 0,
        max_values: LIMITS.files,
        required: false,
      },
    },
    {
      label: 'Addresses, or the text of an article',
      description: 'Addresses a line each; or a text with its title in the first line',
      component: {
        type: ComponentType.TextInput,
        custom_id: FIELD.words,
        style: TextInputStyle.Paragraph,
        max_length: LIMITS.fieldText,
        required: false,
      },
    },
  ]);

export const askForm = (article: Article): Form =>
  form({ verb: 'art.ask', place: placeOfWhole(article), position: 0 }, 'Ask this article', [
    {
      label: 'Your question',
      description: shorten(titleInWords(article), LIMITS.fieldDescription) || 'What you would like to know',
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
