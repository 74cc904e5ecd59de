import { describe, expect, it } from 'vitest';
import { between } from './reading.ts';

/** What each piece of a page is read as. */
const RULES: Readonly<Record<string, Readonly<Record<string, readonly [html: string, ...read: string[]]>>>> = {
  'words and spaces': {
    'inline elements neither join nor part words': [
      '<p>The <b>to</b>wn of <i>Sund</i><span> is</span> old.<img src=x>Very.</p>',
      'body: The town of Sund is old. Very.',
    ],
    'white space is one space': ['<p>\n  It   was\n\tlate. </p>', 'body: It was late.'],
    'a line break of the source is nothing between Chinese letters': [
      '<p>渡口的船\n停了。</p>',
      'body: 渡口的船停了。',
    ],
    'soft hyphens and zero-width spaces go': [
      '<p>Har&shy;bour mas&#8203;ter&#65279; spoke.</p>',
      'body: Harbour master spoke.',
    ],
    'hidden joiners between Latin letters go, Persian ones stay': [
      '<p>Wa&zwj;ter می&zwnj;رود rose.</p>',
      'body: Water می\u200cرود rose.',
    ],
    'a space that does not break stays between words and goes at the ends': [
      '<p>&nbsp;It is 5&nbsp;km long.&nbsp; </p>',
      'body: It is 5\u00a0km long.',
    ],
    'a paragraph of such spaces is none': ['<p>&nbsp;</p>'],
    'ruby is read without its readings': [
      '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は静か。</p>',
      'body: 港は静か。',
    ],
    'a drop cap belongs to its word': ['<p><span class="dropcap">T</span>\nhey rowed.</p>', 'body: They rowed.'],
    'a drop cap that is a word stays one': ['<p><span class="drop-cap">A</span> boat came.</p>', 'body: A boat came.'],
    'control characters go': ['<p>Red &#27;[31mflags&#7;.</p>', 'body: Red [31mflags.'],
    'an emoji that is an image is read': [
      '<p>Well done <img class="emoji" alt="🎉">!</p>',
      'body: Well done 🎉 !'.replace(' !', '!'),
    ],
  },
  paragraphs: {
    'two line breaks part them': [
      'One came.<br><br>Two went.<br>&nbsp;<br>Three stayed.',
      'body: One came.',
      'body: Two went.',
      'body: Three stayed.',
    ],
    'one line break stays': ['<p>The Loft<br>9 Chain Walk</p>', 'body: The Loft\n9 Chain Walk'],
    'text stands directly in divisions': [
      '<div>One came.<div>Two went.</div>Three stayed.</div>',
      'body: One came.',
      'body: Two went.',
      'body: Three stayed.',
    ],
    'a bold question stands over its answer': [
      '<p><b>Why did you leave?</b><br>I was cold.</p>',
      'body: Why did you leave?',
      'body: I was cold.',
    ],
    headings: ['<h2>What comes <br>next</h2><p>Rain.</p>', 'heading: What comes next', 'body: Rain.'],
    'a paragraph in italics is no caption': [
      '<p>Rain fell.</p><p><em>She never wrote again.</em></p>',
      'body: Rain fell.',
      'body: She never wrote again.',
    ],
    'preformatted text keeps its lines': ['<pre>make clean\n\nmake all</pre>', 'body: make clean', 'body: make all'],
  },
  'quotations and posts': {
    'block quotes': ['<blockquote><p>It was loud.</p></blockquote>', 'quote: It was loud.'],
    'a figure says whose words they are': [
      '<figure><blockquote>It leaks.</blockquote><figcaption>Ann Lee, roofer</figcaption></figure>',
      'quote: It leaks.',
      'quote: Ann Lee, roofer',
    ],
    'a signed post': [
      '<blockquote class="twitter-tweet"><p>What a night</p>&mdash; Ann Lee (@annlee) <a href="x">May 3, 2020</a></blockquote>',
      'post by Ann Lee: What a night',
    ],
    'a post below its name': [
      '<div class="toot"><div><b>Ann Lee</b> <span>@annlee</span></div><p>What a night</p></div>',
      'post by Ann Lee: What a night',
    ],
    'a sentence printed large beside the text is not read twice': [
      '<p>“The wall held,” he said.</p><blockquote class="pullquote">The wall held</blockquote>',
      'body: “The wall held,” he said.',
    ],
    'quotation marks of the browser': ['<p>He said <q>no more</q>.</p>', 'body: He said “no more”.'],
  },
  'lists and tables': {
    lists: ['<ul><li>a coat</li><li><p>a hat</p></li></ul>', 'body: a coat', 'body: a hat'],
    'numbers are printed': [
      '<ol start="3"><li>Third.</li><li value="7">Seventh.</li></ol>',
      'body: 3. Third.',
      'body: 7. Seventh.',
    ],
    'numbers count down': ['<ol reversed><li>Two.</li><li>One.</li></ol>', 'body: 2. Two.', 'body: 1. One.'],
    'letters are printed': ['<ol type="a"><li>First.</li></ol>', 'body: a. First.'],
    'no number where the page prints none': ['<ol style="list-style: none"><li>First.</li></ol>', 'body: First.'],
    definitions: ['<dl><dt>Bail</dt><dd>To remove water.</dd></dl>', 'body: Bail', 'body: To remove water.'],
    'data tables': [
      '<table><caption>Boats</caption><tr><th>Year<th>Boats<tr><td>2019<td>4<tr><td>2020<td></table>',
      'caption: Boats',
      'caption: Year | Boats',
      'body: 2019 | 4',
      'body: 2020',
    ],
    'tables that lay out the page': [
      '<table><tr><td><table><tr><td><p>One came.</p></td></tr></table></td><td>Two went.</td></tr></table>',
      'body: One came.',
      'body: Two went.',
    ],
  },
  'what is not the article': {
    'captions of pictures': [
      '<figure><img src=x><figcaption>The pier at dusk.</figcaption></figure><p class="wp-caption-text">The bell.</p>',
    ],
    'marks of notes': [
      '<p>It rained.<sup><a href="#fn1">1</a></sup> It stopped.<sup class="reference">[2]</sup> 5 km<sup>2</sup> flooded.<a href="#note-3" role="doc-noteref">3</a></p>',
      'body: It rained. It stopped. 5 km2 flooded.',
    ],
    'links to edit': [
      '<h2>History<span class="mw-editsection">[<a href="?edit">edit</a>]</span></h2><p>Long ago.</p>',
      'heading: History',
      'body: Long ago.',
    ],
    'what is hidden': [
      '<p hidden>a.</p><p style="display: none">b.</p><p aria-hidden="true">c.</p><p><span class="sr-only">d. </span>Seen.</p>',
      'body: Seen.',
    ],
    'related links, newsletters, advertisements, sharing': [
      '<div class="relatedStories"><p>Read all about otters.</p></div><div class="newsletter-box"><p>Get the news at seven.</p></div><div id="ad-slot-3">Buy a hat.</div><div class="share-buttons">Send it on.</div>',
    ],
    'comments, even below a short text': [
      '<section id="comments"><p>I have lived here for sixty-one years and have never seen a ferry so late.</p></section>',
    ],
    'a heading over links alone': [
      '<p>Rain.</p><h3>Topics today</h3><ul><li><a href="/a">Piers</a></li><li><a href="/b">Tides</a></li></ul>',
      'body: Rain.',
    ],
    'a time alone': ['<section><time>14.32</time><p>The siren sounded.</p></section>', 'body: The siren sounded.'],
    'scripts, templates and forms': [
      '<script>var a = "<p>no</p>";</script><template><p>no</p></template><noscript>no</noscript><button>no</button><p>Yes.</p>',
      'body: Yes.',
    ],
    'the page’s own sentences': ['<p>Sign up for our newsletter</p><p>Rain.</p>', 'body: Rain.'],
  },
};

for (const [name, rules] of Object.entries(RULES))
  describe(name, () => {
    it.each(Object.entries(rules))('%s', async (_, [html, ...read]) => {
      expect(await between(html)).toEqual(read);
    });
  });
