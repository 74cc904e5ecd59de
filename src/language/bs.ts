import { hr } from './hr.ts';
import type { Language } from './language.ts';

/** Bosnian. */
export const bs = {
  code: 'bs',
  name: 'Bosnian',
  scripts: ['Latin'],
  stemming: hr.stemming,
} satisfies Language;
