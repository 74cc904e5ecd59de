/** Invented articles for tests: people, places and papers that do not exist. */

const BRIDGE = `---
title: Harbour bridge to close for a year
publisher: Velmora Courier
author: Ines Tavoll
published: 2021-05-14
language: en
url: https://courier.example/2021/05/14/harbour-bridge
---

The harbour bridge of Velmora will close on 3 September for at least twelve months, the city said on Friday. About 18,000
cars cross it every day.

“We found cracks in eleven of the forty hangers,” said Marta Oleander, the city engineer, at a press conference. “Nobody
should drive over a bridge that we would not drive over ourselves.”

Ferries will run every ten minutes between the old fish market and the north quay. They are free for people who live on
the island.

Jonas Pellet, the mayor of Velmora, told the Velmora Courier: “We will pay for the ferries from the reserve.”

Shopkeepers on the island fear for their trade. Half of their customers come over the bridge.
Mr Pellet called the closure “a hard but honest decision”.
`;

const LIGHTHOUSE = `---
title: Keeper of the last lighthouse retires
publisher: North Quay Weekly
published: 2019-11-02
language: en
url: https://weekly.example/lighthouse
---

After thirty-one years on the rock, the keeper of the Skarn lighthouse has climbed its 214 steps for the last time.

“The lamp was never dark, not for one night,” Edda Oleander said in an interview. She is a cousin of the city engineer.

The light has turned by itself since 1998. A camera now watches the sea in her place.
`;

export const ARTICLES = { 'harbour-bridge.md': BRIDGE, 'lighthouse.md': LIGHTHOUSE } as const;
export const ONE_ARTICLE = { 'harbour-bridge.md': BRIDGE } as const;

/** Runs from right to left, title and paper too. */
export const ARABIC_ARTICLE = {
  'jisr.md': `---
title: جسر الميناء يغلق سنة كاملة
publisher: بريد فيلمورا
published: 2021-05-14
language: ar
url: https://barid.example/2021/05/14/jisr
---

يغلق جسر الميناء في فيلمورا يوم 3 أيلول 2021 لمدة 12 شهرا على الأقل، كما أعلنت المدينة يوم الجمعة. وتعبره كل يوم 18,000 سيارة.

«وجدنا شقوقا في 11 حبلا من 40»، قالت مهندسة المدينة (Marta Oleander) في مؤتمر صحفي.

وتنقل العبارات الركاب من جسر الميناء كل 10 دقائق إلى الرصيف الشمالي.
`,
} as const;
