import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';

// Articles in which people speak who are named in full, by surname, by title or not at all, so that there is much to join.

const PEOPLE = ['Ilse Varga', 'Tomas Okwerre', 'Ann D. Marsh', 'Ann Marsh', 'José Ibarra', 'Bela Varga', 'Qi Qianjin'];
const TITLES = ['President', 'Mayor', 'Kestrian Ambassador', 'spokesman'];
const SAID = ['It is late', 'The harbour stays open', 'We shall see 😀', 'Nobody pays', 'He told me “never” twice'];
const UNNAMED = ['a senior official', 'he', 'critics', 'some'];

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const paragraph = fc
  .record({
    name: fc.constantFrom(...PEOPLE),
    title: fc.constantFrom(...TITLES),
    said: fc.constantFrom(...SAID),
    who: fc.constantFrom('full', 'surname', 'titled', 'told', 'unnamed'),
    unnamed: fc.constantFrom(...UNNAMED),
  })
  .map(({ name, title, said, who, unnamed }): string => {
    switch (who) {
      case 'full':
        return `${title} ${name} spoke. “${said},” ${name} said.`;
      case 'surname':
        return `“${said},” ${surname(name)} said on Friday.`;
      case 'titled':
        return `“${said},” ${title} ${surname(name)} said.`;
      case 'told':
        return `In an interview with Al-Watan in May 2018, ${name} called it “${said.toLowerCase()}”.`;
      default:
        return `“${said},” ${unnamed} said. “${said},” wrote ${name}.`;
    }
  });

/** An article of one of a few ids, so that sequences of them change articles as well as add some. */
export const spokenArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom('varga', 'b', 'c', 'd', 'marsh', 'f'),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  })
  .map(({ id, paragraphs }) =>
    composeArticle(
      { id, title: id, language: 'en' },
      paragraphs.map((text) => ({ kind: 'body', text })),
    ),
  );

/** No two of them with one id. */
export const spokenShelf: fc.Arbitrary<Article[]> = fc.uniqueArray(spokenArticle, { selector: ({ id }) => id });
