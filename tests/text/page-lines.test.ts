import { describe, expect, it } from 'vitest';
import { isAllBoilerplate, isBoilerplate } from '../../src/text/boilerplate.ts';
import { datelineOf } from '../../src/text/datelines.ts';
import { writtenDates } from '../../src/text/written-dates.ts';

describe('a sentence is the page’s own', () => {
  it.each([
    ['en', 'Sign up for our newsletter.'],
    ['en', '(Subscribe to the Sund Podcast on iTunes.)'],
    ['en', 'Read more: The old pier'],
    ['en', '» Related: The old pier'],
    ['en', 'Follow Jane Doe on Twitter @janedoe.'],
    ['en', 'Share on Facebook (Opens in new window)'],
    ['en', '5 min read'],
    ['en', '2 hours ago'],
    ['en', '- ADVERTISEMENT -'],
    ['en', '© 2018 The Sund Post'],
    ['de', 'Melden Sie sich für unseren Newsletter an.'],
    ['de', 'Lesen Sie auch: Der alte Kai'],
    ['de', 'Read more: The old pier'],
    ['es', 'Suscríbete a nuestro boletín'],
    ['es', 'Tiempo de lectura: 5 min'],
    ['fr', 'Abonnez-vous à notre lettre d’information'],
    ['fr', 'Lire aussi : Le vieux quai'],
    ['it', 'Leggi anche: Il vecchio molo'],
    ['pt', 'Leia também: O velho cais'],
    ['nl', 'Lees ook: De oude kade'],
    ['und', 'Sign up for our newsletter.'],
  ])('in %s: %s', (language, sentence) => expect(isBoilerplate(sentence, language)).toBe(true));

  it.each([
    ['en', 'You sign up for the harbour swim at the pier.'],
    ['en', 'Sign up for the harbour swim by June.'],
    ['en', 'We use cookies to feed the gulls.'],
    ['en', 'More than forty people came.'],
    ['en', 'Read more than one book a week.'],
    ['en', 'Share the boat with your neighbours.'],
    ['en', 'Follow the path to the pier.'],
    ['en', 'He asked readers to subscribe.'],
    ['en', 'The newsletter of the harbour board has 214 readers.'],
    ['de', 'Die Anzeige kostete 40 Kronen.'],
    ['es', 'Compartir el barco es barato.'],
    ['und', ''],
  ])('not in %s: %s', (language, sentence) => expect(isBoilerplate(sentence, language)).toBe(false));

  it('and a paragraph if all of its sentences or lines are', () => {
    expect(isAllBoilerplate('Sign up for our newsletter. Follow us on Twitter.', 'en')).toBe(true);
    expect(isAllBoilerplate('Share on Facebook\nTweet\nPrint', 'en')).toBe(true);
    expect(isAllBoilerplate('Sign up for our newsletter. The ferry left at six.', 'en')).toBe(false);
    expect(isAllBoilerplate('Read more: '.repeat(100_000), 'en')).toBe(false);
  });
});

describe('the dateline of a paragraph', () => {
  it.each([
    ['GENEVA (AP) — The ferry left.', 'GENEVA (AP) — '],
    ['MANCHESTER, N.H. (AP) — The ferry left.', 'MANCHESTER, N.H. (AP) — '],
    ['LOS ANGELES --  “We left,” he said.', 'LOS ANGELES --  '],
    ['LONDON, Aug 3 (Reuters) - The ferry left.', 'LONDON, Aug 3 (Reuters) - '],
    ['Berlin (dpa) – Die Fähre legte ab.', 'Berlin (dpa) – '],
    ['MÜNCHEN – Die Fähre legte ab.', 'MÜNCHEN – '],
  ])('of %s', (paragraph, dateline) => {
    const [start = -1, end = -1] = datelineOf(paragraph) ?? [];
    expect(paragraph.slice(start, end)).toBe(dateline);
  });

  it.each([
    'The ferry left.',
    'The ferry – a boat – left.',
    'NATO – an alliance – met.',
    'GENEVA (AP) — ',
    'A — B',
    '',
  ])('is none in %j', (paragraph) => expect(datelineOf(paragraph)).toBeNull());
});

describe('a written date', () => {
  it.each([
    ['en', 'Aug. 3, 2018', '2018-08-03'],
    ['en', '3rd of August, 2018', '2018-08-03'],
    ['en', 'Sept. 11th 2018', '2018-09-11'],
    ['en', '2018-08-03T10:42:00Z', '2018-08-03'],
    ['en', '03-Aug-2018', '2018-08-03'],
    ['en', 'August 2018', '2018-08'],
    ['en', '08/23/2018', '2018-08-23'],
    ['en', '08/03/2018', '2018'],
    ['en', '3.8.2018', '2018-08-03'],
    ['de', 'Freitag, 3. März 2018, 10:42 Uhr', '2018-03-03'],
    ['es', '3 de agosto de 2018', '2018-08-03'],
    ['es', '03/08/2018', '2018-08-03'],
    ['fr', '1er févr. 2018', '2018-02-01'],
    ['pt', '3 DE MARÇO DE 2018', '2018-03-03'],
    ['ru', '3 августа 2018', '2018-08-03'],
    ['zh', '2018年8月3日', '2018-08-03'],
    ['en', 'February 30, 2018', undefined],
    ['en', '300 cars 2018', undefined],
    ['en', 'Friday, August 3', undefined],
  ])('in %s: %s', (language, line, date) => {
    const found = writtenDates(line, { languages: [language, 'en'], dayFirst: language !== 'en' });
    expect(found[0]?.date).toBe(date);
  });
});
