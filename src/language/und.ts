import type { Language } from './language.ts';

/** What is read in a text of any language; all that is known of a language that is not listed. */
export const und = {
  code: 'und',
  name: 'Unknown',
  scripts: ['Latin'],
  sentences: {
    abbreviations: `
      dr prof st vs no nos nr vol fig figs art pp pg approx ca cf ed eds al jan feb apr aug sept sep oct nov dec`,
    beforeFigures: 'no nos',
  },
} satisfies Language;
