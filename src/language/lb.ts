import type { Language } from './language.ts';

/** Luxembourgish. */
export const lb = {
  code: 'lb',
  name: 'Luxembourgish',
  scripts: ['Latin'],
  writing: {
    capitalNouns: true,
  },
} satisfies Language;
