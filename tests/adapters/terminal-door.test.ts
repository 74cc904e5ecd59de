// Long, since every verb is asked through the same door.
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App } from '../../src/adapters/terminal/doors.ts';
import { runTerminal } from '../../src/adapters/terminal/run.ts';
import { VERBS } from '../../src/adapters/terminal/verbs.ts';
import { createAnswers } from '../../src/answers/answers.ts';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { type ErrorCode, UserError } from '../../src/base/errors.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { en, type Words } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/languages.ts';

// The door as a function: what a person types to what is printed, on a terminal of any width, with colours or without.

const HARBOUR = composeArticle(
  {
    id: 'harbour',
    title: 'The harbour opens',
    language: 'en',
    publisher: 'The Harbour Gazette',
    url: 'https://gazette.example/harbour',
  },
  [
    {
      kind: 'body',
      text: 'The new harbour of Port Ellin opened on Friday. Two years had gone by since the great storm.',
    },
    { kind: 'body', text: '“We have waited for this day,” said Mara Lindqvist, the mayor of Port Ellin.' },
  ],
);

interface Setting {
  readonly articles?: readonly Article[];
  readonly columns?: number;
  readonly colour?: boolean;
  readonly input?: string;
  /** Default: English. */
  readonly words?: Words;
  /** Files that could not be read. */
  readonly faults?: readonly string[];
  /** What opening the shelf fails with. */
  readonly failure?: UserError;
  /** Whether nobody reads standard error. */
  readonly isUnread?: boolean;
}

const TODAY = new Date('2024-05-03T12:00:00Z');

async function run(argv: readonly string[], setting: Setting = {}) {
  const { articles = [HARBOUR], columns = 80, colour = false, input = '', words = en } = setting;
  const { faults = [], failure, isUnread } = setting;
  const app: App = {
    version: () => '1.2.3',
    async open() {
      if (failure) throw failure;
      const search = createSearch();
      await search.update(articles);
      const shelf = createShelf(articles);
      const said = faults.map((fault) => () => fault);
      return { answers: createAnswers({ shelf: () => shelf, search }), faults: said, passedOver: null };
    },
    keep: () => Promise.reject(new Error('nothing is kept here')),
    copy: () => Promise.reject(new Error('nothing is copied here')),
    examine: () => Promise.resolve([]),
    start: () => Promise.resolve(),
    preview: () => Promise.resolve(),
  };
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const read = async (stream: PassThrough): Promise<string> => Buffer.concat(await stream.toArray()).toString('utf8');
  if (isUnread) stderr.destroy();
  const texts = Promise.all([read(stdout), isUnread ? '' : read(stderr)]);
  const stdin = Readable.from([Buffer.from(input)]);
  const code = await runTerminal(argv, { stdin, stdout, stderr, columns, colour, words, now: () => TODAY }, app);
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, out, err };
}

describe('help', () => {
  it.each([[], ...Object.keys(VERBS).map((verb) => [verb])])('of %s', async (...topic) => {
    const { code, out, err } = await run([...topic, '--help']);
    expect([code, err]).toEqual([0, '']);
    const file = join(import.meta.dirname, '../golden/terminal', `help${topic.map((verb) => `-${verb}`).join('')}.txt`);
    await expect(out).toMatchFileSnapshot(file);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect((await run(['help', ...topic])).out).toBe(out);
  });

  it('comes of itself when nothing is typed', async () => {
    expect((await run([])).out).toBe((await run(['--help'])).out);
  });

  it('fits a narrow terminal', async () => {
    const { out } = await run(['ask', '--help'], { columns: 50 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe('wrong use', () => {
  it.each<[argv: string[], says: RegExp]>([
    [['frobnicate'], /no “verbatim frobnicate”/],
    [['quotatoins'], /Did you mean “quotations”\?/],
    [['ask', 'Why?', '--limt', '3'], /no option “--limt” for “ask”\. Did you mean “--limit”\?/],
    [['ask', 'Why?', '--limit', '0'], /from 1 to 100, not “0”/],
    [['ask', 'Why?', '--limit', 'many'], /from 1 to 100, not “many”/],
    [['ask', 'Why?', '--limit'], /“--limit” needs a value: --limit N/],
    [['ask', 'Why?', '--limit', '--json'], /“--limit” needs a value/],
    [['ask', 'Why?', '--json=yes'], /“--json” takes no value/],
    [['quote'], /--who NAME/],
    [['quote', '--who', 'a', '--who', 'b'], /given twice/],
    [['quote', '--who', 'mayor', 'harbour'], /takes no “harbour”/],
    [['source', 'harbour', '--style', 'aap'], /no style “aap”.*apa, mla.*Did you mean “apa”\?/],
    [['source', 'harbour', '--passage', '-1'], /whole number from 1 up/],
    [['preview', '--port', '70000'], /from 0 to 65535/],
    [['quotations', 'all'], /takes no “all”/],
    [['articles', 'lsit'], /Did you mean “list”\?/],
    [['--verison'], /Did you mean “--version”\?/],
    [['help', 'aks'], /Did you mean “ask”\?/],
  ])('%j is explained', async (argv, says) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/--help/);
  });

  it('does not take an option’s value for the verb', async () => {
    expect((await run(['--articles', '.', 'articles', '--json'])).code).toBe(0);
  });

  it('takes a question that begins with a dash after --', async () => {
    expect((await run(['ask', '--', '-- harbour opened when?'])).out).toContain('-- harbour opened when?');
  });
});

describe('what goes wrong', () => {
  it('is said beside the answers, which come whether that is read or not', async () => {
    const setting = { faults: ['bad.md cannot be read.'] };
    const said = await run(['ask', 'When did the harbour open?'], setting);
    expect(said).toMatchObject({ code: 0, err: 'verbatim: bad.md cannot be read.\n' });
    const unread = await run(['ask', 'When did the harbour open?'], { ...setting, isUnread: true });
    expect(unread).toEqual({ ...said, err: '' });
    expect(unread.out).toContain('The new harbour of Port Ellin');
  });

  it.each([[['articles']], [['articles', '--json']]])(
    'tells wrong settings from the world’s faults: %j',
    async (argv) => {
      const codeAfter = async (code: ErrorCode) => (await run(argv, { failure: new UserError(code, 'No.') })).code;
      expect(await codeAfter('bad-settings')).toBe(2);
      expect(await codeAfter('unreachable')).toBe(1);
    },
  );
});

describe('on a terminal', () => {
  const boldIn = (out: string): string[] =>
    out
      .split('\x1b[1m')
      .slice(1)
      .map((rest) => rest.split('\x1b[22m')[0] ?? '');

  it('marks the sentence that answers in bold, over the ends of lines', async () => {
    const { out } = await run(['ask', 'When did the harbour open?'], { colour: true, columns: 40 });
    const bold = boldIn(out);
    expect(bold[0]).toBe('When did the harbour open?');
    expect(bold.slice(1).join(' ')).toBe('The new harbour of Port Ellin opened on Friday.');
  });

  it('marks its lines in the margin where there are no colours', async () => {
    const { out } = await run(['ask', 'When did the harbour open?'], { columns: 60 });
    expect(out).not.toContain('\x1b');
    expect(out).toMatch(/^> The new harbour of Port Ellin opened on Friday\./m);
  });

  it('shows several passages with their place among them', async () => {
    const { out } = await run(['ask', 'harbour Port Ellin', '--limit', '5']);
    expect(out).toMatch(/1 of 2[\s\S]*2 of 2/);
  });

  it('tells how to see the nearest passage when none answers', async () => {
    const question = 'Did the harbour of Ulan Bator burn down in January?';
    const { out } = await run(['ask', question]);
    expect(out).toMatch(/Nothing in these articles answers that\.[\s\S]*--limit 1 shows it/);
    expect((await run(['ask', question, '--limit', '1'])).out).toMatch(/which may not answer it:\n[\s\S]*¶ 1 of 2/);
  });

  const NEAR = 'Which pandas waited since the great storm of the new harbour?';

  it('says before the closest passage that it is no answer, and why, and marks only words of the question in it', async () => {
    const { out } = await run(['ask', NEAR], { colour: true });
    expect(out).toMatch(
      /\n\n {2}The articles do not say this outright\. The closest passage:\n {2}No passage mentions “pandas”\.\n\n {2}The /,
    );
    const [question, ...words] = boldIn(out);
    expect(question).toBe(NEAR);
    expect(words).toEqual(['new harbour', 'great storm']);
    expect(out.match(/ · ¶/g)).toHaveLength(1);
    expect((await run(['ask', NEAR, '--limit', '2'])).out).toMatch(/The closest passages:\n[\s\S]*1 of 2[\s\S]*2 of 2/);
  });

  it('marks no line in the margin where none answers', async () => {
    const { out } = await run(['ask', NEAR, '--limit', '2']);
    expect(out).toContain('The new harbour of Port Ellin');
    expect(out).not.toMatch(/^>/m);
  });

  it('names the article that does not say it', async () => {
    expect((await run(['ask', NEAR, '--article', 'harbour'])).out).toContain(
      '  “The harbour opens” does not say this outright. The closest passage:',
    );
    const { out } = await run(['ask', NEAR, '--publisher', 'gazette'], { columns: 120 });
    expect(out).toContain('The articles by The Harbour Gazette do not say this outright.');
  });

  it('marks only words of the question in the nearest passage too', async () => {
    const { out } = await run(['ask', 'Did the harbour of Ulan Bator burn down?', '--limit', '1'], { colour: true });
    expect(boldIn(out).slice(1)).toEqual(['harbour']);
  });

  it('says whether the words of a speaker are about what was asked', async () => {
    const about = async (words: string) =>
      (await run(['quote', '--who', 'Lindqvist', '--about', words], { columns: 100 })).out.replace(/\s+/g, ' ');
    expect(await about('waited')).not.toContain('These articles');
    expect(await about('pandas waited')).toContain(
      'These articles do not show outright that Mara Lindqvist spoke of “pandas waited”. The',
    );
    expect(await about('volcanoes')).toContain('These articles hold nothing that Mara Lindqvist said about');
  });

  it.each([20, 33, 47, 80, 200])('keeps lines within %i columns, links aside', async (columns) => {
    const wide = composeArticle({ id: 'wide', title: '港口', language: 'zh' }, [
      { kind: 'body', text: `港口昨日重新开放，市长出席了仪式。${'x'.repeat(120)} 👩‍👩‍👧 the end of it` },
    ]);
    const { out } = await run(['ask', '港口昨日重新开放', '--limit', '3'], { articles: [wide, HARBOUR], columns });
    const widthOf = (line: string): number =>
      [...line.replace('👩‍👩‍👧', '--')].reduce((sum, c) => sum + (/[\p{sc=Han}，。]/u.test(c) ? 2 : 1), 0);
    const tooWide = out
      .split('\n')
      .filter((line) => widthOf(line) > Math.min(columns, 100) && !line.includes('https://'));
    expect(tooWide).toEqual([]);
    expect(out.replace(/\n[> ] ?/g, '')).toContain('x'.repeat(120));
  });
});

describe('hostile words', () => {
  const EVIL = '\x1b]0;owned\x07 \x1b[31mred\x1b[0m \x9b31m \x7f \u202eesrever\u202c \x08\x08 \rback';
  const evil = composeArticle({ id: 'evil', title: `Evil ${EVIL}`, publisher: EVIL, author: EVIL, language: 'en' }, [
    { kind: 'body', text: `The harbour ${EVIL} is open. “It is ${EVIL} mine,” said Mara ${EVIL} Lindqvist.` },
    { kind: 'post', text: `The harbour ${EVIL} again.`, postedBy: EVIL },
  ]);
  /** Line breaks are ours; so are bold and dim, which are taken away first. */
  const OBEYED = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
  const STYLES = ['\x1b[1m', '\x1b[2m', '\x1b[22m'];
  const verbs = [
    ['ask', 'Is the harbour open?', '--limit', '3'],
    ['quote', '--who', 'Lindqvist'],
    ['quotations'],
    ['articles'],
    ['source', '--passage', '1'],
    ['source', '--style', 'bibtex'],
  ];

  it.each(verbs.flatMap((argv) => [[argv], [[...argv, '--json']]]))('are shown, not obeyed: %j', async (argv) => {
    const { code, out } = await run(argv, { articles: [evil], colour: true });
    expect(code).toBe(0);
    expect(STYLES.reduce((text, style) => text.replaceAll(style, ''), out)).not.toMatch(OBEYED);
  });

  it('are kept apart where they run from right to left, and can obey no less', async () => {
    const title = `جسر \u2069${EVIL}\u2066`;
    const jisr = composeArticle({ id: 'jisr', title, publisher: 'بريد', published: '2021-05-14', language: 'ar' }, [
      { kind: 'body', text: 'يغلق جسر الميناء \u2069\u2068\u202e يوم 3 أيلول.' },
    ]);
    const { out } = await run(['ask', 'متى يغلق جسر الميناء', '--limit', '1'], { articles: [jisr], columns: 200 });
    expect(out).toMatch(/\n {2}\u2068جسر [^\u2066-\u2069]*\u2069 · \u2068بريد\u2069 · 14 May 2021 · ¶ 1 of 1/u);
    expect(out).toContain('يغلق جسر الميناء <U+2069><U+2068><U+202E> يوم 3 أيلول.');
    expect(out).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
  });

  it('stand in JSON as they are in the article', async () => {
    const { out } = await run(['ask', 'Is the harbour open?', '--json', '--limit', '1'], { articles: [evil] });
    expect(JSON.parse(out).passages[0].text).toBe(evil.text.slice(...(evil.passages[0]?.span ?? [0, 0])));
  });

  it('are shown in faults too', async () => {
    const { err } = await run([`\x1b[31m`]);
    expect(err).not.toMatch(OBEYED);
    expect((await run(['ask'], { input: '\x1b[2J\n' })).out).not.toMatch(OBEYED);
  });
});

describe('standard input', () => {
  it('gets one line of JSON for each of its lines, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 }), async (typed) => {
        const questions = typed.map((text) => text.replace(/[\n\r\uFEFF]|\p{Surrogate}/gu, ''));
        const { code, out } = await run(['ask', '--json'], { input: questions.map((q) => `${q}\n`).join('') });
        expect(code).toBe(0);
        const lines = out.split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line).question)).toEqual(questions);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(Object.entries(LANGUAGES))('in %s', (_, { words }) => {
  it('says what it does and what is wrong', async () => {
    const { help, verbs, options } = words.terminal;
    const whole = plain((await run(['--help'], { words, columns: 100 })).out);
    for (const text of [help.about, help.verbs, verbs.check.summary, verbs.articles.summary])
      expect(whole).toContain(plain(text));
    const ask = plain((await run(['ask', '--help'], { words, columns: 100 })).out);
    for (const text of [...verbs.ask.details, options.before]) expect(ask).toContain(plain(text));
    const wrong = await run(['aks'], { words });
    expect(plain(wrong.err)).toContain(plain(words.terminal.didYouMean('ask')));
    expect((await run(['quote'], { words })).err).toContain(words.terminal.whoseWords);
  });

  it('answers people in it, in the articles’ own words, and programs in English', async () => {
    const told = await run(['articles'], { words });
    expect(told.out).toContain(words.counts.quotations(1));
    expect(told.out).toContain(HARBOUR.title);
    const short = await run(['ask', 'a', '--json'], { words });
    expect(JSON.parse(short.out).error.message).toBe(en.faults.questionTooShort(2));
    expect(plain((await run(['ask', 'a'], { words })).err)).toContain(plain(words.faults.questionTooShort(2)));
  });
});

/** Lines may be broken wherever they are too long; of languages without spaces, within a word. */
const plain = (text: string): string => text.replace(/\s+/g, '');

it('the Chinese help begins no line with a mark that closes', async () => {
  for (const topic of [[], ['ask'], ['check'], ['articles'], ['copy']]) {
    const { out } = await run(['help', ...topic], { words: LANGUAGES['zh-CN'].words });
    expect(out).toContain('用法');
    expect(out.split('\n').filter((line) => /^\s*[，。、；：！？）”」』》]/u.test(line))).toEqual([]);
  }
});
