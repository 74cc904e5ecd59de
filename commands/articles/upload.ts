import { UserError } from '../../src/base/errors.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import { openForm } from '../../src/command/respond.ts';
import { FIELD, uploadForm } from '../../src/reply/articles/forms.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { onlyAddresses } from './addresses.ts';
import { give, type Thing } from './give.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.upload,
  options: {},
  run: async ({ words }) => openForm(uploadForm(words)),
  forms: {
    'art.upload': async (context) => {
      const files: Thing[] = (context.files.get(FIELD.files) ?? []).map((file) => ({ kind: 'file', file }));
      const things = [...files, ...thingsIn(context.texts.get(FIELD.words) ?? '')];
      if (things.length === 0) throw new UserError('nothing-given', ({ articles }) => articles.faults.nothingInForm);
      return give(context, things);
    },
  },
});

/** What is cut to the field's length may be shorter by a few characters of space at its ends. */
const TRIMMED = 10;

/** Addresses where there is nothing else; else all of it is the text of one article. */
function thingsIn(words: string): Thing[] {
  if (words.trim() === '') return [];
  const addresses = onlyAddresses(words);
  if (addresses) return addresses.map((url) => ({ kind: 'address', url }));
  return [{ kind: 'text', text: words, isFull: words.length >= LIMITS.fieldText - TRIMMED }];
}
