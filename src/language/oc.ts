import type { Language } from './language.ts';

/** Occitan. */
export const oc = {
  code: 'oc',
  name: 'Occitan',
  scripts: ['Latin'],
  writing: {
    elided: 'qu d l',
  },
  checked: {
    negations: 'non pas jamai res degun cap ni sens',
  },
} satisfies Language;
