/** One feed of each kind, all of them invented, and all telling of the same two articles. */
export const FEEDS = {
  'RSS 2.0': `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>Sund Tidings &amp; News</title>
  <link>https://tidings.example/</link>
  <language>en_gb</language>
  <item>
    <title>Salt &amp;amp; &lt;i&gt;tar&lt;/i&gt;</title>
    <link>/2026/salt?utm=1&amp;a=2#top</link>
    <guid isPermaLink="false">tidings-1</guid>
    <pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate>
    <dc:creator><![CDATA[Edda Voss]]></dc:creator>
    <description>&lt;p&gt;Salt and &amp;amp; tar…&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>Salt &amp; tar are what the quay smells of.</p>]]></content:encoded>
  </item>
  <item>
    <title>The ferry</title>
    <guid>https://tidings.example/2026/ferry</guid>
    <pubDate>2026-03-01</pubDate>
    <author>ilan@tidings.example (Ilan Brook)</author>
    <description>All that the description says is a summary.</description>
  </item>
</channel></rss>`,
  'RSS 0.91': `<rss version="0.91"><channel><title>Sund Tidings &amp; News</title><link>https://tidings.example/</link><language>en-GB</language>
<item><title>Salt &amp; tar</title><link>https://tidings.example/2026/salt?utm=1&amp;a=2</link><description>Salt and &amp; tar…</description></item>
<item><title>The ferry</title><link>https://tidings.example/2026/ferry</link></item></channel></rss>`,
  'RSS 1.0': `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://tidings.example/"><title>Sund Tidings &amp; News</title><link>https://tidings.example/</link>
<description>Of the town</description><dc:language>en-GB</dc:language></channel>
<item rdf:about="tidings-1"><title>Salt &amp; tar</title><link>https://tidings.example/2026/salt?utm=1&amp;a=2</link>
<dc:date>2026-03-02T23:30:00-05:00</dc:date><dc:creator>Edda Voss</dc:creator><description>Salt and &amp; tar…</description></item>
<item rdf:about="https://tidings.example/2026/ferry"><title>The ferry</title><link>https://tidings.example/2026/ferry</link></item>
</rdf:RDF>`,
  Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://tidings.example/2026/">
<title type="html">Sund Tidings &amp;amp; News</title><link href="/"/><link rel="self" href="/feed.xml"/><id>urn:tidings</id>
<updated>2026-05-01T00:00:00Z</updated><author><name>The Tidings</name></author>
<entry><id>tidings-1</id><title type="html">Salt &amp;amp; tar</title><link rel="enclosure" href="salt.mp3"/>
<link rel="alternate" type="text/html" href="salt?utm=1&amp;a=2"/><published>2026-03-02T23:30:00-05:00</published>
<updated>2026-04-01T00:00:00Z</updated><author><name>Edda Voss</name></author><summary>Salt and &amp; tar…</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Salt &amp; tar are what the quay smells of.</p></div></content></entry>
<entry><id>https://tidings.example/2026/ferry</id><title>The ferry</title><link href="ferry"/><updated>2026-04-01T00:00:00Z</updated>
<summary>Of it.</summary></entry></feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Sund Tidings & News',
    home_page_url: 'https://tidings.example/',
    language: 'en-GB',
    items: [
      {
        id: 'tidings-1',
        url: '/2026/salt?utm=1&a=2',
        title: 'Salt & tar',
        content_html: '<p>Salt &amp; tar are what the quay smells of.</p>',
        summary: 'Salt and & tar…',
        date_published: '2026-03-02T23:30:00-05:00',
        authors: [{ name: 'Edda Voss' }],
      },
      { id: 'https://tidings.example/2026/ferry', url: 'https://tidings.example/2026/ferry', title: 'The ferry' },
    ],
  }),
} as const;
