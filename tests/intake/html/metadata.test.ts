import { describe, expect, it } from 'vitest';
import { metadataOf } from './reading.ts';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const SUND = { '@type': 'NewsArticle', headline: 'Ferry', publisher: { name: 'The Sund Post' } };

describe('the title', () => {
  it.each([
    ['Ferry | The Sund Post', 'Ferry'],
    ['The Sund Post: Ferry', 'Ferry'],
    ['Ferry - Sund Post', 'Ferry'],
    ['Ferry – a story', 'Ferry – a story'],
    ['Ferry | World | The Sund Post', 'Ferry | World'],
  ])('%s without the name of its site', async (title, expected) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Sund Post">`;
    expect((await metadataOf(head)).title).toBe(expected);
  });

  it('is the headline that the page prints, of those it names', async () => {
    const head = '<meta property="og:title" content="Ferry at night - what we know"><title>Ferry at night</title>';
    expect((await metadataOf(head, '<h1>Ferry at night</h1>')).title).toBe('Ferry at night');
  });

  it('is printed over several lines', async () => {
    const head = '<title>Ferry at night - All that we know - Sund</title>';
    expect((await metadataOf(head, '<h1>Ferry at night<br>All that we know</h1>')).title).toBe(
      'Ferry at night All that we know',
    );
  });

  it('tells the name of the site beside a headline that is printed', async () => {
    const head = '<title>The Sund Post - Ferry at night</title>';
    expect(await metadataOf(head, '<h1>Ferry at night</h1>')).toMatchObject({
      title: 'Ferry at night',
      publisher: 'The Sund Post',
    });
  });
});

describe('authors', () => {
  it.each([
    ['a string', 'By Ann Lee', 'Ann Lee'],
    ['several in a string', 'Ann Lee, Bob Ray and Cy Orr', 'Ann Lee; Bob Ray; Cy Orr'],
    ['a thing', { name: 'Ann Lee' }, 'Ann Lee'],
    ['things', [{ name: 'Ann Lee' }, { name: 'Bob Ray' }, { name: 'ann lee' }], 'Ann Lee; Bob Ray'],
    ['names in two parts', { givenName: 'Ann', familyName: 'Lee' }, 'Ann Lee'],
    ['no address', ['https://social.example/ann', { name: 'Ann Lee' }], 'Ann Lee'],
    ['no staff beside a name', ['Staff', 'Ann Lee'], 'Ann Lee'],
    ['no account', 'admin', undefined],
    ['what they do left out', 'Ann Lee, Staff Writer', 'Ann Lee'],
    ['an organisation', { '@type': 'Organization', name: 'Harbour Institute' }, 'Harbour Institute'],
    ['not the publisher itself', { name: 'The Sund Post' }, undefined],
  ])('%s', async (_, author, expected) => {
    expect((await metadataOf(jsonLd({ ...SUND, author }))).author).toBe(expected);
  });

  it('are found by their id elsewhere in a graph', async () => {
    const graph = [
      { ...SUND, author: { '@id': '#ann' } },
      { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
    ];
    expect((await metadataOf(jsonLd({ '@graph': graph }))).author).toBe('Ann Lee');
  });

  it('are read from a byline where the page says no more', async () => {
    expect(await metadataOf('', '<h1>Ferry</h1><p>By Ann Lee, 3 May 2019</p>')).toMatchObject({
      author: 'Ann Lee',
      published: '2019-05-03',
    });
  });
});

describe('the date', () => {
  it.each([
    ['the day of its place', jsonLd({ ...SUND, datePublished: '2021-03-04T23:30:00-05:00' }), '2021-03-04'],
    ['Open Graph', '<meta property="article:published_time" content="2021-03-04T00:10:00+09:00">', '2021-03-04'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2021-03">', '2021-03'],
    ['parsely', '<meta name="parsely-pub-date" content="2021-03-04T10:00:00Z">', '2021-03-04'],
    ['without hyphens', '<meta name="date" content="20210304">', '2021-03-04'],
    ['in words', '<meta name="date" content="Thu, 4 Mar 2021 10:00:00 GMT">', '2021-03-04'],
    ['none that is none', '<meta name="date" content="2020-13-45">', undefined],
    ['none of a change', '<meta property="article:modified_time" content="2021-03-04">', undefined],
  ])('%s', async (_, head, expected) => {
    expect((await metadataOf(head)).published).toBe(expected);
  });

  it('is that of the first time, where nothing else tells', async () => {
    expect((await metadataOf('', '<h1>Ferry</h1><time datetime="2021-03-04T10:00Z">4 March</time>')).published).toBe(
      '2021-03-04',
    );
  });
});

describe('the address', () => {
  const FROM = 'https://sund.example/2021/ferry?from=rss';
  it.each([
    ['canonical', '<link rel="canonical" href="/2021/ferry">', 'https://sund.example/2021/ferry'],
    ['another site', '<link rel="canonical" href="https://post.example/a/ferry">', 'https://post.example/a/ferry'],
    ['not the front page', '<link rel="canonical" href="https://sund.example/">', FROM],
    ['nothing that is no page', '<link rel="canonical" href="javascript:alert(1)">', FROM],
    ['nothing with a password', '<link rel="canonical" href="https://a:b@sund.example/x">', FROM],
    ['Open Graph', '<meta property="og:url" content="https://sund.example/ferry">', 'https://sund.example/ferry'],
  ])('%s', async (_, head, expected) => {
    expect((await metadataOf(head, '', FROM)).url).toBe(expected);
  });

  it('is where a saved page was saved from', async () => {
    const head = '<!-- saved from url=(0030)https://sund.example/2021/pier -->';
    expect((await metadataOf(head)).url).toBe('https://sund.example/2021/pier');
  });
});

it('mends broken JSON-LD, and reads the other tags beside what is none', async () => {
  const broken = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fer\nry",}</script>';
  expect((await metadataOf(broken)).title).toBe('Fer ry');
  const none = '<script type="application/ld+json">{oops</script><meta property="og:title" content="Ferry">';
  expect((await metadataOf(none)).title).toBe('Ferry');
});

it('reads microdata, but for what readers wrote', async () => {
  const body = `<h1 itemprop="headline">Ferry</h1><p>by <span itemprop="author" itemscope><b itemprop="name">Ann Lee</b></span></p>
    <div itemprop="comment"><span itemprop="author">Reader</span></div>`;
  expect(await metadataOf('', body)).toMatchObject({ title: 'Ferry', author: 'Ann Lee' });
});

it.each([
  ['<html lang="pt-br"><body>', 'pt-BR'],
  ['<meta http-equiv="content-language" content="de, en"><body>', 'de'],
  ['<body>', undefined],
])('the language of %s', async (html, expected) => {
  expect((await metadataOf(html)).language).toBe(expected);
});
