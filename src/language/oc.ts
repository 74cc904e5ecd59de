import type { Language } from './language.ts';

/** Occitan. */
export const oc = {
  code: 'oc',
  name: 'Occitan',
  scripts: ['Latin'],
  writing: {
    elided: 'qu d l',
  },
} satisfies Language;
