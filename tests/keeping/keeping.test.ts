import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { atOnce } from '../../src/base/steps.ts';
import { keptMarkdown } from '../../src/intake/kept/write.ts';
import type { By, Given, Handed, Step } from '../../src/keeping/keeping.ts';
import { en } from '../../src/words/en.ts';
import { faultOf } from '../support/web.ts';
import { BY, feedOf, openedKeeping, page } from './site.ts';

const text = (words: string): Given => ({ kind: 'text', text: words });
const file = (name: string, words: string): Given => ({ kind: 'file', name, bytes: Buffer.from(words) });

const outcomes = (handed: readonly Handed[]) =>
  handed.map((one) =>
    'failed' in one ? one.failed.code : one.added.map(({ article, outcome }) => [article.id, outcome]),
  );

const whyOf = (handed: Handed | undefined): string | false =>
  handed !== undefined && 'failed' in handed && handed.failed.why(en);

const FERRY =
  '# A ferry for the islands\n\n“We waited for nine years,” said Ina Holt.\n\nThe ferry sails twice a day.\n';

describe('adding', () => {
  it('reads a page, says each step, and has it on the shelf before it resolves', async () => {
    const { site, keeping, store, changed } = await openedKeeping({
      '/harbour-reopens': page('Harbour reopens', [
        'The harbour of Varn was opened again on Monday.',
        '“It was time,” said Ina Holt.',
      ]),
    });
    const steps: Step[] = [];
    const [handed] = await keeping.add(
      'one',
      [{ kind: 'address', url: `${site.origin}/harbour-reopens` }],
      BY,
      (step) => void steps.push(step),
    );
    expect(steps.map(({ step }) => step)).toEqual(['fetching', 'fetched', 'read', 'quotations', 'kept']);
    if (!handed || 'failed' in handed) throw new Error('it was not added');
    const [added] = handed.added;
    expect(added).toMatchObject({ outcome: 'new', quotations: 1 });
    expect(added?.article.passages.map((passage) => added && passageText(added.article, passage))).toContain(
      '“It was time,” said Ina Holt.',
    );
    const kept = await store.article('one', added?.article.id ?? '');
    expect(kept).toMatchObject({ article: { hash: added?.article.hash }, added: { by: BY } });
    expect(Buffer.from((await store.original('one', added?.article.id ?? '')) ?? []).toString()).toContain(
      'Harbour reopens',
    );
    expect(changed).toEqual(['one']);
  });

  it('of the same address again updates the article, whose earlier text stays in its history', async () => {
    const { site, keeping, store, pages } = await openedKeeping({
      '/a-story': page('A story', ['First words of it stood here.']),
    });
    const address: Given = { kind: 'address', url: `${site.origin}/a-story` };
    const [first] = await keeping.add('one', [address], BY);
    pages['/a-story'] = page('A story', ['Other words of it stand here now.']);
    const again: Given = { kind: 'address', url: `${site.origin}/a-story?utm_source=mail#top` };
    expect(outcomes(await keeping.add('one', [again], BY))).toEqual([[['a-story', 'updated']]]);
    expect(outcomes(await keeping.add('one', [address], BY))).toEqual([[['a-story', 'same']]]);
    const before = first && 'added' in first ? first.added[0]?.article.hash : undefined;
    expect((await store.article('one', 'a-story'))?.history.map(({ hash }) => hash)).toEqual([before]);
  });

  it('of a page that says it is another site’s takes no article’s place, and says so', async () => {
    const { site, keeping, store, pages } = await openedKeeping();
    const real = '# The minister stays\n\nThe minister stays, he said.\n';
    const url = 'https://www.news.example/minister';
    await keeping.add('one', [file('minister.md', `---\nurl: ${url}\n---\n\n${real}`)], BY);
    const lie = '<link rel="canonical" href="https://news.example/minister">';
    pages['/minister'] = page('The minister goes', ['The minister goes, he said.'], lie);
    pages['/kept.md'] = {
      type: 'text/markdown',
      body: atOnce(
        keptMarkdown(
          composeArticle({ id: 'minister', title: 'The minister flees', url }, [
            { kind: 'body', text: 'The minister flees, he said.' },
          ]),
        ),
      ),
    };
    for (const path of ['/minister', '/kept.md']) {
      const [handed] = await keeping.add('one', [{ kind: 'address', url: `${site.origin}${path}` }], BY);
      if (!handed || 'failed' in handed) throw new Error('it was not added');
      expect(handed.added).toMatchObject([{ outcome: 'new', article: { url: `${site.origin}${path}` } }]);
      expect(handed.added[0]?.doubts.map((say) => say(en)).join()).toContain('says that it is a page of ');
    }
    expect(await store.article('one', 'minister')).toMatchObject({
      article: { url, text: 'The minister stays, he said.' },
    });
  });

  it('of a book keeps each chapter, once, and refreshes each from its own', async () => {
    const { site, keeping, pages } = await openedKeeping();
    const book = new URL('../golden/intake/epub-3/source.epub', import.meta.url);
    pages['/book.epub'] = { type: 'application/epub+zip', body: readFileSync(book) };
    const address: Given = { kind: 'address', url: `${site.origin}/book.epub` };
    const ids = ['book-1', 'book-2', 'book-3'];
    expect(outcomes(await keeping.add('one', [address], BY))).toEqual([ids.map((id) => [id, 'new'])]);
    expect(outcomes(await keeping.add('one', [address], BY))).toEqual([ids.map((id) => [id, 'same'])]);
    for (const id of ids) expect((await keeping.refresh('one', id, BY)).outcome).toBe('same');
  });

  it('of the same text under another name is not doubled', async () => {
    const { keeping } = await openedKeeping();
    expect(
      outcomes(await keeping.add('one', [file('ferry.md', FERRY), file('copy.md', FERRY), text(FERRY)], null)),
    ).toEqual([[['ferry', 'new']], [['ferry', 'same']], [['ferry', 'same']]]);
    expect(await keeping.list('one')).toHaveLength(1);
  });

  it('of the words of a page that is there leaves it its address, title and author', async () => {
    const { site, keeping } = await openedKeeping({
      '/a-story': page('A story', ['First words of it stood here.'], '<meta name="author" content="Ina Holt">'),
    });
    await keeping.add('one', [{ kind: 'address', url: `${site.origin}/a-story` }], BY);
    const before = await keeping.list('one');
    expect(outcomes(await keeping.add('one', [text(before[0]?.article.text ?? '')], BY))).toEqual([
      [['a-story', 'same']],
    ]);
    expect(await keeping.list('one')).toEqual(before);
  });

  it('of another article under a name that is taken, on the shelf or among the common ones, gives it an id of its own', async () => {
    const { keeping } = await openedKeeping({}, { common: ['ferry'] });
    const other = '# The other ferry\n\nThis ferry sails by night.\n';
    expect(outcomes(await keeping.add('one', [file('ferry.md', FERRY), file('ferry.md', other)], null))).toEqual([
      [['ferry-2', 'new']],
      [['ferry-3', 'new']],
    ]);
  });

  it('leaves the others be when one fails, and says why', async () => {
    const { site, keeping } = await openedKeeping({ '/feed': feedOf([]) });
    const given: Given[] = [
      file('empty.md', ''),
      { kind: 'address', url: `${site.origin}/nowhere` },
      { kind: 'address', url: `${site.origin}/feed` },
      file('ferry.md', FERRY),
      file('page.url', '[InternetShortcut]\nURL=ftp://x\n'),
    ];
    expect(outcomes(await keeping.add('one', given, null))).toEqual([
      'unreadable-article',
      'fetch-missing',
      'is-feed',
      [['ferry', 'new']],
      expect.stringMatching(/^(?:no-address|fetch-refused-address)$/),
    ]);
  });

  it('adds what a link’s file leads to', async () => {
    const { site, keeping } = await openedKeeping({
      '/linked-page': page('Linked', ['These words stand on the linked page.']),
    });
    const link = file('Linked.url', `[InternetShortcut]\r\nURL=${site.origin}/linked-page\r\n`);
    expect(outcomes(await keeping.add('one', [link], null))).toEqual([[['linked-page', 'new']]]);
  });

  it('says what it doubts', async () => {
    const { keeping } = await openedKeeping();
    const [handed] = await keeping.add('one', [file('ferry.md', FERRY)], null);
    expect(handed && 'added' in handed && handed.added[0]?.doubts.map((say) => say(en))).toEqual([
      'no author was found',
      'no date was found',
      'no address was found, so links cannot lead to the page',
    ]);
  });

  it('gives the reason without the name, which is said as what was handed over', async () => {
    const { keeping } = await openedKeeping();
    const [handed] = await keeping.add('one', [file('scan.pdf', 'no PDF at all')], BY);
    expect(handed).toMatchObject({ from: 'scan.pdf', failed: { code: 'unreadable-article' } });
    expect(whyOf(handed)).toBe('It is damaged, or no PDF at all.');
  });

  it('is refused beyond what a shelf may hold, with the figure', async () => {
    const { keeping } = await openedKeeping({}, { limits: { articles: 1, addsPerMinute: 0 } });
    await keeping.add('one', [file('a.md', '# A\n\nThe first one.\n')], BY);
    const [handed] = await keeping.add('one', [file('b.md', '# B\n\nThe second one.\n')], BY);
    expect(handed).toMatchObject({ failed: { code: 'shelf-full' } });
    expect(whyOf(handed)).toContain('holds 1 article, which');
    expect(outcomes(await keeping.add('two', [file('b.md', '# B\n\nThe second one.\n')], BY))).toEqual([
      [['b', 'new']],
    ]);
  });

  it('is refused to a member who adds too many in a minute, not to others nor to the host', async () => {
    const clock = { now: new Date('2026-03-02T10:00:00Z') };
    const { keeping } = await openedKeeping({}, { limits: { articles: 100, addsPerMinute: 2 }, clock });
    const add = (by: By, n: number) =>
      keeping.add(
        'one',
        Array.from({ length: n }, (_, i) => text(`# ${by} ${i} ${clock.now.getTime()}\n\nWords of it.\n`)),
        by,
      );
    await add('7', 2);
    expect(await faultOf(add('7', 1))).toMatchObject({
      code: 'too-many-adds',
      message: expect.stringMatching(/^2 articles a minute/),
    });
    await add('8', 2);
    await add(null, 5);
    clock.now = new Date('2026-03-02T10:01:01Z');
    await add('7', 2);
  });

  it('of two at once of the same article keeps it once', async () => {
    const { keeping } = await openedKeeping();
    await Promise.all([
      keeping.add('one', [file('a.md', FERRY)], null),
      keeping.add('one', [file('b.md', FERRY)], null),
    ]);
    expect(await keeping.list('one')).toHaveLength(1);
  });
});

describe('taking off', () => {
  it('can be undone for 24 hours, and not later', async () => {
    const clock = { now: new Date('2026-03-02T10:00:00Z') };
    const { keeping, changed } = await openedKeeping({}, { clock });
    await keeping.add('one', [file('ferry.md', FERRY)], null);
    await keeping.remove('one', 'ferry', BY);
    expect(await keeping.list('one')).toEqual([]);
    expect((await keeping.removed('one')).map(({ article, removed }) => [article.id, removed.by])).toEqual([
      ['ferry', BY],
    ]);
    clock.now = new Date('2026-03-03T09:59:00Z');
    await keeping.restore('one', 'ferry');
    expect((await keeping.list('one')).map(({ article }) => article.id)).toEqual(['ferry']);
    await keeping.remove('one', 'ferry', BY);
    clock.now = new Date('2026-03-04T10:00:01Z');
    expect((await faultOf(keeping.restore('one', 'ferry'))).code).toBe('gone-for-good');
    expect(await keeping.removed('one')).toEqual([]);
    expect(changed).toHaveLength(4);
  });

  it('cannot be undone beyond what a shelf may hold', async () => {
    const { keeping } = await openedKeeping({}, { limits: { articles: 1, addsPerMinute: 0 } });
    await keeping.add('one', [file('a.md', '# A\n\nThe first one.\n')], BY);
    await keeping.remove('one', 'a', BY);
    await keeping.add('one', [file('b.md', '# B\n\nThe second one.\n')], BY);
    expect((await faultOf(keeping.restore('one', 'a'))).code).toBe('shelf-full');
    await keeping.remove('one', 'b', BY);
    expect((await keeping.restore('one', 'a')).article.id).toBe('a');
  });

  it('of what is not there is a fault', async () => {
    const { keeping } = await openedKeeping();
    for (const work of [keeping.remove('one', 'x', null), keeping.info('one', 'x'), keeping.refresh('one', 'x', null)])
      expect((await faultOf(work)).code).toBe('unknown-article');
  });
});

describe('refreshing', () => {
  it('takes the page as it is now, and leaves the id', async () => {
    const { site, keeping, pages } = await openedKeeping({
      '/story-of-it': page('A story', ['First words of it stood here.']),
    });
    await keeping.add('one', [{ kind: 'address', url: `${site.origin}/story-of-it` }], null);
    expect((await keeping.refresh('one', 'story-of-it', null)).outcome).toBe('same');
    pages['/story-of-it'] = page('A story, again', ['Quite other words stand here by now.']);
    expect(await keeping.refresh('one', 'story-of-it', null)).toMatchObject({
      outcome: 'updated',
      article: { id: 'story-of-it', title: 'A story, again' },
    });
    delete pages['/story-of-it'];
    expect((await faultOf(keeping.refresh('one', 'story-of-it', null))).code).toBe('fetch-missing');
    expect((await keeping.info('one', 'story-of-it')).article.title).toBe('A story, again');
  });

  it('of what came without an address is a fault', async () => {
    const { keeping } = await openedKeeping();
    await keeping.add('one', [file('ferry.md', FERRY)], null);
    expect((await faultOf(keeping.refresh('one', 'ferry', null))).code).toBe('no-address');
  });
});
