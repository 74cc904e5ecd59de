/** Invented pages as addresses lead to them, in Markdown: the stage's web. */

const page = (title: string, path: string, body: string): string => `---
title: ${title}
publisher: Velmora Courier
published: 2022-03-01
language: en
url: https://courier.example/${path}
---

${body}
`;

export const TRAM_URL = 'https://courier.example/tram';
export const TRAM = page(
  'Tram line to the old quarry opens',
  'tram',
  `The tram to the old quarry of Velmora opened on Tuesday after nine years of work. It has eleven stops.

“We had forgotten how to build one,” said Petra Lindqvist, who led the works, at the opening.

A ride costs two crowns.`,
);
export const KILN_URL = 'https://courier.example/kiln';
export const KILN = page(
  'Last kiln of Skarn goes cold',
  'kiln',
  `The last lime kiln of Skarn has gone cold. Forty people worked there.

Its chimney of 61 metres will stay as a landmark.`,
);
export const WEB = { [TRAM_URL]: TRAM, [KILN_URL]: KILN } as const;
