import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesLinkedFrom, feedsLinkedFrom } from '../../../src/intake/feed/linked-from.ts';

const url = 'https://tidings.example/news/';

describe('the feeds that a page names', () => {
  const feeds = (head: string): string[] => feedsLinkedFrom(`<html><head>${head}</head></html>`, url);

  it('are its alternates of a feed’s kind, in its order, each once', () => {
    const head = `<link rel="alternate" type="application/rss+xml" title="a > b" href="/rss?a=1&amp;b=2">
      <LINK href='atom.xml' type='application/atom+xml' rel='home alternate'/>
      <link rel=alternate type=application/feed+json href=//cdn.example/feed.json>
      <link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2#again">`;
    expect(feeds(head)).toEqual([
      'https://tidings.example/rss?a=1&b=2',
      'https://tidings.example/news/atom.xml',
      'https://cdn.example/feed.json',
    ]);
  });

  it('are none of its other links, of comments, or in scripts', () => {
    const head = `<link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="de" href="/de/">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <!-- <link rel="alternate" type="application/rss+xml" href="/old"> -->
      <script>'<link rel="alternate" type="application/rss+xml" href="/script">'</script>`;
    expect(feeds(head)).toEqual([]);
  });

  it('lead on from the address that the page calls its base', () => {
    const head = '<base href="/blog/"><link rel="alternate" type="application/rss+xml" href="feed">';
    expect(feeds(head)).toEqual(['https://tidings.example/blog/feed']);
  });
});

describe('the articles that a page leads to', () => {
  const articles = (body: string): string[] => articlesLinkedFrom(`<html><body>${body}</body></html>`, url);
  const headline = 'Salt and tar at the quay';
  const link = (href: string, words = headline): string => `<a class=x href="${href}">${words}</a>`;

  it('are those on its host whose address and words are an article’s', () => {
    const found = articles(
      [
        link('/2026/03/02/salt'),
        link('https://www.tidings.example/salt-and-tar-again?utm_source=x&id=3#top', `<h2>${headline}</h2>`),
        link('/story/1234567.html'),
        link('/a/深い-井戸-の-水', '深い井戸の水が八月に涸れるという'),
        link('/2026/03/02/salt', headline),
      ].join('\n'),
    );
    expect(found).toEqual([
      'https://tidings.example/2026/03/02/salt',
      'https://www.tidings.example/salt-and-tar-again?id=3',
      'https://tidings.example/story/1234567.html',
      `https://tidings.example/a/${encodeURIComponent('深い-井戸-の-水')}`,
    ]);
  });

  it.each([
    ['of another host', link('https://other.example/2026/03/02/salt-and-tar')],
    ['the page itself', link('#salt') + link('/news/')],
    ['a section', link('/tag/salt-and-tar-and-more') + link('/author/edda-voss-of-the-quay')],
    ['a day’s archive', link('/2026/03/02/')],
    ['a short name', link('/about-our-newsroom') + link('/contact')],
    ['no headline', link('/2026/03/02/salt', 'Read more') + link('/2026/03/02/tar', '<img src="x">')],
    ['a picture', link('/2026/03/02/salt-and-tar-quay.jpg')],
    ['navigation', `<nav><ul>${link('/2026/03/02/salt')}</ul></nav><footer>${link('/2026/03/03/salt')}</footer>`],
    ['a script', `<script>"${link('/2026/03/02/salt').replaceAll('"', "'")}"</script>`],
    ['no web address', link('javascript:2026-03-02-salt-and-tar')],
  ])('are none: %s', (_, body) => {
    expect(articles(body)).toEqual([]);
  });

  it('are a hundred at most', () => {
    const links = Array.from({ length: 500 }, (_, n) => link(`/2026/03/02/salt-${n}`));
    expect(articles(links.join(''))).toHaveLength(100);
  });

  it('are web addresses of the host, whatever the page', () => {
    const parts = [
      '<a',
      '<a href="',
      '">',
      '</a>',
      '<nav>',
      '</nav>',
      '<!--',
      '-->',
      '<base href=',
      '/2026/03/02/salt',
      headline,
      '//x',
      "'",
      '<script>',
      '>',
      ' ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 40 }),
        (page) => {
          for (const address of articlesLinkedFrom(page.join(''), url))
            expect(new URL(address).host).toBe('tidings.example');
          for (const address of feedsLinkedFrom(page.join(''), url)) expect(address).toMatch(/^https?:/);
        },
      ),
    );
  });
});
