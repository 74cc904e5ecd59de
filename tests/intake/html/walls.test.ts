import { expect, it } from 'vitest';
import { refusal } from './reading.ts';

const page = (title: string, body: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const teaser = (wall: string): string =>
  page(
    'Ferry',
    `<article><h1>Ferry</h1><p>The ferry to Tarn will run at night.</p></article><div class="offer">${wall}</div>`,
  );
const sold =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","isAccessibleForFree":"False"}</script>';
const cards = Array.from(
  { length: 6 },
  (_, at) => `<article><h2><a href="/${at}">Story ${at} of the day</a></h2><p>In brief.</p></article>`,
);
const LONG = `<p>${'The ferry to Tarn will run at night, the council said. '.repeat(30)}</p>`;

it.each([
  [
    'a check for programs',
    page('Just a moment...', '<h1>sund.example</h1><p>Verifying you are human.</p>'),
    'no program reads it',
  ],
  [
    'consent',
    page('Sund', '<h1>Before you continue to Sund</h1><p>We use cookies to do all kinds of things.</p>'),
    'consent to cookies',
  ],
  ['a paywall', teaser('Subscribe to continue reading'), 'for subscribers'],
  ['a paywall in German', teaser('Jetzt weiterlesen mit Plus'), 'for subscribers'],
  ['a paywall in French', teaser('Cet article est réservé aux abonnés'), 'for subscribers'],
  ['a paywall in Spanish', teaser('Contenido exclusivo para suscriptores'), 'for subscribers'],
  ['a paywall in Japanese', teaser('この記事は有料です'), 'for subscribers'],
  [
    'a beginning that breaks off',
    page('Ferry', '<article><h1>Ferry</h1><p>The ferry to Tarn will run…</p></article>', sold),
    'for subscribers',
  ],
  [
    'a login',
    page('Members', '<h1>Members</h1><form><p>Your name and word.</p><input type="password"></form>'),
    'log in',
  ],
  [
    'a page without its scripts',
    page('Sund', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'),
    'without its scripts',
  ],
  [
    'an error',
    page('404 Not Found', '<h1>404</h1><p>There is nothing here, as you can see for yourself.</p>'),
    'no such page',
  ],
  ['a list', page('Sund Post', cards.join('')), 'links to articles'],
])('%s is said', async (_, html, reason) => {
  expect(await refusal(html)).toContain(reason);
});

it.each([
  [
    'is sold, but all there',
    page('Ferry', `<article><h1>Ferry</h1>${LONG}</article><p>Subscribe to continue reading</p>`, sold),
  ],
  [
    'speaks of cookies',
    page('Biscuits', `<article><h1>Biscuits</h1><p>We use cookies to pay the ferryman.</p>${LONG}</article>`),
  ],
  ['has more stories below', page('Ferry', `<main><h1>Ferry</h1>${LONG}</main>${cards.join('')}`)],
])('an article is read that %s', async (_, html) => {
  expect(await refusal(html)).toBeUndefined();
});
