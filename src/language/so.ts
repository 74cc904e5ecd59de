import type { Language } from './language.ts';

/** Somali. */
export const so = {
  code: 'so',
  name: 'Somali',
  scripts: ['Latin'],
  stopWords: {
    list: 'som',
    more: `
      waxaa waxay wuxuu wuxu iyo ama laakiin aan u la sida markii marka kuwa kan tan kaas taas ee yaa kee maxay goorma
      xaggee halkee sidee imisa meeqa maxaa waayo ayey baa inay iska wax wuu way ma aha ahaa tahay yahay yihiin jira
      leh`,
  },
  checked: {
    negations: "ma aan waxba cidna marnaba la'aan",
  },
} satisfies Language;
