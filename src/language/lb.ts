import type { Language } from './language.ts';

/** Luxembourgish. */
export const lb = {
  code: 'lb',
  name: 'Luxembourgish',
  scripts: ['Latin'],
  writing: {
    capitalNouns: true,
  },
  checked: {
    negations: 'net keen keng ni kee näischt ouni',
  },
} satisfies Language;
