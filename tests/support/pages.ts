/** Invented pages in Markdown, by their paths on the site of `openShelfStage`. */

const page = (title: string, path: string, body: string): string => `---
title: ${title}
publisher: Velmora Courier
published: 2022-03-01
language: en
url: ORIGIN/${path}
---

${body}
`;

export const TRAM = page(
  'Tram line to the old quarry opens',
  'tram',
  `The tram to the old quarry of Velmora opened on Tuesday after nine years of work. It has eleven stops.

“We had forgotten how to build one,” said Petra Lindqvist, who led the works, at the opening.

A ride costs two crowns.`,
);
export const KILN = page(
  'Last kiln of Skarn goes cold',
  'kiln',
  `The last lime kiln of Skarn has gone cold. Forty people worked there.

Its chimney of 61 metres will stay as a landmark.`,
);
export const WEB = { tram: TRAM, kiln: KILN } as const;

/** As files, which know of an address of their own. */
export const asFile = (page: string): string => page.replaceAll('ORIGIN', 'https://courier.example');
