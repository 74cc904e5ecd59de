import type { Language } from './language.ts';

/** Tigrinya. */
export const ti = {
  code: 'ti',
  name: 'Tigrinya',
  scripts: ['Ethiopic'],
  checked: {
    negations: 'ኣይኮነን የለን',
  },
} satisfies Language;
