import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { en } from '../../src/words/en.ts';
import { EVERY_LANGUAGE } from '../../src/words/languages.ts';
import { faultOf } from '../support/web.ts';
import { BY, feedOf, openedKeeping, page } from './site.ts';

const later = (clock: { now: Date }, minutes: number): void => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
};

const story = (n: number) => page(`Story ${n}`, [`These are the words of story number ${n}, told for the first time.`]);

async function followed(stories = 20, articles = 1_000) {
  const clock = { now: new Date('2026-03-02T10:00:00Z') };
  const opened = await openedKeeping({}, { clock, limits: { articles, addsPerMinute: 0 } });
  const { pages, site } = opened;
  for (let n = 1; n <= stories; n++) pages[`/2026/03/02/story-${n}`] = story(n);
  const address = (n: number): string => `${site.origin}/2026/03/02/story-${n}`;
  const ids = async () => (await opened.keeping.list('one')).map(({ article }) => article.id).sort();
  return { ...opened, clock, address, ids };
}

describe('following a feed', () => {
  it('adds what it brings, each once, newest of the first ten', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed();
    pages['/feed'] = feedOf([3, 2, 1].map(address));
    expect(await keeping.follow('one', `${site.origin}/feed`, BY)).toMatchObject({
      title: 'The Varn Post',
      asked: null,
      by: BY,
    });
    await askAll();
    expect(await ids()).toEqual(['story-1', 'story-2', 'story-3']);
    pages['/feed'] = feedOf([5, 4, 3, 2, 1].map(address));
    await askAll();
    expect(await ids()).toHaveLength(3);
    later(clock, 31);
    await askAll();
    expect(await ids()).toEqual(['story-1', 'story-2', 'story-3', 'story-4', 'story-5']);
  });

  it('is asked by one of several processes', async () => {
    const { keeping, site, pages, address, ids, askAll, askAllElsewhere, requests, clock } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    for (const turn of [1, 2]) {
      requests.length = 0;
      await Promise.all([askAll(), askAllElsewhere()]);
      expect([turn, requests.filter((path) => path === '/feed').length]).toEqual([turn, 1]);
      later(clock, 31);
    }
    expect(await ids()).toEqual(['story-1']);
  });

  it('brings back nothing that an editor took off', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    await keeping.remove('one', 'story-1', BY);
    later(clock, 31);
    pages['/feed'] = feedOf([address(2), address(1)]);
    await askAll();
    expect(await ids()).toEqual(['story-2']);
  });

  it('nor does another feed, or the same one that is followed anew', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    pages['/other'] = feedOf([address(2), address(1)]);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    await keeping.remove('one', 'story-1', BY);
    await keeping.unfollow('one', `${site.origin}/feed`);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await keeping.follow('one', `${site.origin}/other`, BY);
    later(clock, 31);
    await askAll();
    expect(await ids()).toEqual(['story-2']);
    await keeping.restore('one', 'story-1');
    expect(await ids()).toEqual(['story-1', 'story-2']);
  });

  it('takes no more than ten of what stood there before', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed();
    const all = Array.from({ length: 15 }, (_, i) => address(15 - i));
    pages['/feed'] = feedOf(all);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    expect(await ids()).toHaveLength(10);
    later(clock, 31);
    pages['/feed'] = feedOf([address(16), ...all]);
    await askAll();
    expect(await ids()).toHaveLength(11);
  });

  it('takes no more than ten where it could not be asked at first', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed();
    const feed = feedOf(Array.from({ length: 15 }, (_, i) => address(15 - i)));
    pages['/feed'] = feed;
    await keeping.follow('one', `${site.origin}/feed`, BY);
    delete pages['/feed'];
    await askAll();
    pages['/feed'] = feed;
    later(clock, 61);
    await askAll();
    expect(await ids()).toHaveLength(10);
  });

  it('asks for it alone, not for its articles, while it is unchanged', async () => {
    const { keeping, site, pages, address, askAll, clock, requests } = await followed();
    pages['/feed'] = feedOf([address(1)], '"one"');
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    requests.length = 0;
    later(clock, 31);
    await askAll();
    expect(requests.filter((path) => path !== '/robots.txt')).toEqual(['/feed']);
  });

  it('obeys robots.txt, and says so', async () => {
    const { keeping, site, pages, address, ids, askAll } = await followed();
    pages['/robots.txt'] = { type: 'text/plain', body: 'User-agent: *\nDisallow: /2026/\n' };
    pages['/feed'] = feedOf([address(1)]);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    expect(await ids()).toEqual([]);
    expect((await keeping.followed('one'))[0]?.trouble?.(en)).toMatch(/robots\.txt/);
  });

  it('writes down what went wrong in every language, and shows what was written before there were several', async () => {
    const { keeping, site, pages, address, askAll, store } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    delete pages['/feed'];
    await askAll();
    const [follow] = (await store.note('one', 'follows')) as { trouble: Record<string, string> }[];
    expect(Object.keys(follow?.trouble ?? {})).toEqual(EVERY_LANGUAGE.map(({ tag }) => tag));
    await store.changeNote('one', 'follows', () => [{ ...follow, trouble: 'It was not there.' }]);
    const [old] = await keeping.followed('one');
    for (const words of EVERY_LANGUAGE) expect(old?.trouble?.(words)).toBe('It was not there.');
  });

  it('asks less and less often for what fails', async () => {
    const { keeping, site, pages, address, askAll, clock, requests } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    await keeping.follow('one', `${site.origin}/feed`, BY);
    delete pages['/feed'];
    const asked: number[] = [];
    for (let n = 0; n < 12; n++) {
      requests.length = 0;
      await askAll();
      if (requests.includes('/feed')) asked.push(n);
      later(clock, 31);
    }
    expect(asked).toEqual([0, 2, 6]);
    expect((await keeping.followed('one'))[0]?.trouble).not.toBeNull();
  });
});

describe('what a feed has is not lost', () => {
  const many = (from: number, address: (n: number) => string) =>
    Array.from({ length: from }, (_, i) => address(from - i));

  it('when it brings more than is taken at a time, and is unchanged then', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed(40);
    pages['/feed'] = feedOf([address(1)], '"one"');
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    pages['/feed'] = feedOf(many(40, address), '"forty"');
    for (let n = 0; n < 3; n++) {
      later(clock, 31);
      await askAll();
    }
    expect(await ids()).toHaveLength(40);
  });

  it('when there was no room for it', async () => {
    const { keeping, site, pages, address, ids, askAll, clock } = await followed(20, 1);
    pages['/feed'] = feedOf([address(1)], '"one"');
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    pages['/feed'] = feedOf([address(2), address(1)], '"two"');
    later(clock, 31);
    await askAll();
    await keeping.remove('one', 'story-1', BY);
    later(clock, 61);
    await askAll();
    expect(await ids()).toEqual(['story-2']);
  });

  it('when it grows at its end: the newest by their dates are taken', async () => {
    const { keeping, site, pages, address, ids, askAll } = await followed();
    const items = many(20, address)
      .reverse()
      .map((url, n) => `<item><link>${url}</link><pubDate>2026-02-${String(n + 1).padStart(2, '0')}</pubDate></item>`);
    pages['/feed'] = {
      type: 'application/rss+xml',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Varn Post</title>${items.join('')}</channel></rss>`,
    };
    await keeping.follow('one', `${site.origin}/feed`, BY);
    await askAll();
    expect(await ids()).toEqual(Array.from({ length: 10 }, (_, n) => `story-${n + 11}`));
  });

  it('when what another server follows cannot be read, or is no longer what it was', async () => {
    const { keeping, site, pages, address, ids, askAll, store } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    for (const shelf of ['a-broken-one', 'one']) await keeping.follow(shelf, `${site.origin}/feed`, BY);
    const [entry] = (await store.note('one', 'follows')) as object[];
    await store.changeNote('one', 'follows', () => [{ ...entry, url: 'no address' }, entry]);
    const { note } = store;
    store.note = (shelf, name) =>
      shelf === 'one'
        ? note(shelf, name)
        : Promise.reject(new UserError('shelf-unreadable', 'It is no JSON any more.'));
    await askAll();
    expect(await ids()).toEqual(['story-1']);
  });
});

describe('following a page', () => {
  it('finds the feed that it names', async () => {
    const { keeping, site, pages, address } = await followed();
    pages['/feed'] = feedOf([address(1)]);
    pages['/news'] = page(
      'News',
      ['The news of Varn.'],
      '<link rel="alternate" type="application/rss+xml" href="/feed">',
    );
    expect((await keeping.follow('one', `${site.origin}/news`, BY)).url).toBe(`${site.origin}/feed`);
    await keeping.unfollow('one', `${site.origin}/news`);
    expect(await keeping.followed('one')).toEqual([]);
  });

  it('else follows the articles that it leads to', async () => {
    const { keeping, site, pages, address, ids, askAll } = await followed();
    pages['/news'] = {
      type: 'text/html',
      body: `<!doctype html><title>News</title><main>${[1, 2].map((n) => `<h2><a href="${address(n)}">The story of the harbour, part ${n} of it</a></h2>`).join('')}</main>`,
    };
    await keeping.follow('one', `${site.origin}/news`, BY);
    await askAll();
    expect(await ids()).toEqual(['story-1', 'story-2']);
  });

  it('is refused where it leads to none', async () => {
    const { keeping, site, pages } = await followed();
    pages['/news'] = page('News', ['Nothing here.']);
    expect((await faultOf(keeping.follow('one', `${site.origin}/news`, BY))).code).toBe('no-feed');
  });
});

it('is followed once, in each server by itself, until it is unfollowed', async () => {
  const { keeping, site, pages, address } = await followed();
  pages['/feed'] = feedOf([address(1)]);
  await keeping.follow('one', `${site.origin}/feed`, BY);
  await keeping.follow('one', `${site.origin}/feed/`.replace(/\/$/, '#x'), BY);
  expect(await keeping.followed('one')).toHaveLength(1);
  expect(await keeping.followed('two')).toEqual([]);
  expect((await faultOf(keeping.unfollow('two', `${site.origin}/feed`))).code).toBe('not-followed');
  await keeping.unfollow('one', `${site.origin}/feed`);
  expect(await keeping.followed('one')).toEqual([]);
});

it('names nobody once a member has had their id taken off, and goes on', async () => {
  const { keeping, site, pages, address, store } = await followed();
  pages['/feed'] = feedOf([address(1)]);
  pages['/other'] = feedOf([address(2)]);
  await keeping.follow('one', `${site.origin}/feed`, BY);
  await keeping.follow('one', `${site.origin}/other`, '100000000000000002');
  expect(await keeping.ofMember('one', BY)).toEqual({ articles: 0, followed: 1 });
  expect(await keeping.forgetMember('one', BY)).toEqual({ articles: 0, followed: 1 });
  expect((await keeping.followed('one')).map(({ by }) => by)).toEqual([null, '100000000000000002']);
  expect(JSON.stringify(await store.note('one', 'follows'))).not.toContain(BY);
  expect(await keeping.ofMember('one', BY)).toEqual({ articles: 0, followed: 0 });
});
