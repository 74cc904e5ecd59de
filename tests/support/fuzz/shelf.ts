import { ARABIC_ARTICLE, ARTICLES } from '../articles.ts';
import { PAPERS } from '../papers.ts';

/** A title, a paper and a speaker that hold what acts instead of being read, and words that look like marks of Discord's. */
const HOSTILE = `---
title: "Ferries \\u202Eevil\\u202C \\u2066stop\\u001B[2J **now**\\u2028\\uD800 @everyone"
publisher: "The \\u2067Quay\\u2069\\u2069 \\u0007Post"
author: "Ann\\u202E Lee"
published: 2022-01-02
url: "https://quay.example/\\u202Eferry?a=(b)"
---

“The ferry \u202Ewill not\u202C run in winter,\u2028” said Ilse \u2066Varga, the harbour \u001B[31mmaster of Skarn. “It is \`\`\` closed.”

Ann \u202ELee ✓@ann

*The ferry is @here and **not** <@1> there: https://evil.example/a*

${'A sentence about the ferry that goes on. '.repeat(400)}

${'ferry'.repeat(3_000)}
`;

/** Small, and of every kind: several papers and languages, what runs from right to left, what is hostile. */
export const FUZZ_SHELF: Readonly<Record<string, string>> = {
  ...ARTICLES,
  ...ARABIC_ARTICLE,
  ...PAPERS,
  'hostile.md': HOSTILE,
  'evil \u202e\u001b[2J.md': HOSTILE.replace(/^title.*\n/m, '').replace('2022', '2023'),
};
