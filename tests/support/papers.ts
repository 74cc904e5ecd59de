/** Invented articles of three papers, in three languages, of three years and of none. */

const front = (facts: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(facts)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n`;

export const PAPERS = {
  'ferry-2019.md': `${front({ title: 'The ferry of Skarn', publisher: 'North Quay Weekly', published: '2019-11-02', language: 'en' })}The ferry of Skarn carries 40 people and no cars.

The ferry of Skarn is painted green every spring.
`,
  'ferry-2020.md': `${front({ title: 'A new ferry', publisher: 'Velmora Courier', published: '2020-03-31', language: 'en-GB' })}The new ferry of Skarn carries 200 people and 30 cars.

Captain Odd Brenner steers the ferry of Skarn through the winter.
`,
  'faehre.md': `${front({ title: 'Die Fähre von Skarn', publisher: 'Velmora Courier', published: '2021-05-14', language: 'de' })}Die Fähre von Skarn fährt im Winter nur zweimal am Tag über den Sund.
`,
  'undated.txt': `Le bac de Skarn

Le bac de Skarn ne part pas quand la mer est trop haute, et les gens attendent sur le quai avec des valises.
`,
} as const;
