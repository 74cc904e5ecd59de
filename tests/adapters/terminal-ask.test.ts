import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/stage.ts';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Ask, Fault } from '../support/terminal-json.ts';

const { on, run, start } = installTerminal();

describe('verbatim ask', () => {
  it('prints the passage with the answer, who speaks in it and where it stands', async () => {
    const { code, out, err } = await run(on('ask', 'Who', 'waited', 'for', 'this', 'day?'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Who waited for this day?');
    expect(out).toContain('“We have waited for this day,” said Mara Lindqvist');
    expect(out).toContain('— Mara Lindqvist');
    expect(out).toContain('The harbour opens · The Harbour Gazette · 3 September 2021 · ¶ 2 of 3');
    expect(out).toContain('https://gazette.example/2021/harbour#:~:text=');
  });

  it('gives programs the words, the sentence that answers, and the link', async () => {
    const ran = await run(
      on('ask', 'How much did the work cost, according to the town council?', '--json', '--limit', '2'),
    );
    const [answer] = linesOf(ran, Ask);
    expect(ran.code).toBe(0);
    expect(answer).toMatchObject({
      question: 'How much did the work cost, according to the town council?',
      standing: 'answers',
      answered: true,
      reason: null,
    });
    expect(Object.keys(answer ?? {}).slice(0, 3)).toEqual(['question', 'standing', 'answered']);
    expect(answer?.passages.length).toBeLessThanOrEqual(2);
    const [first] = answer?.passages ?? [];
    expect(first).toMatchObject({
      article: 'harbour',
      number: 3,
      publisher: 'The Harbour Gazette',
      published: '2021-09-03',
    });
    expect(first?.text.slice(...(first.highlight ?? [0, 0]))).toBe(
      'The work cost 12 million crowns, according to the town council.',
    );
    expect(first?.link).toMatch(/^https:\/\/gazette\.example\/2021\/harbour#:~:text=The%20work%20cost/);
  });

  it('shows the sentences around the answer of a long passage, the cuts marked, and gives programs all of it', async () => {
    const filling = 'The valley was wide and the river slow. Farmers brought their apples in carts. '.repeat(40);
    const answer = 'The keeper Ansgar Velde counted 312 herons in 1911.';
    const long = `${filling}${answer} ${filling}`.trim();
    const folder = await temporaryFolder({ 'book.md': `# A book\n\n${long}\n` });
    const question = ['ask', 'How many herons did Ansgar Velde count?', '--articles', folder];
    const { out } = await run(question);
    const shown = out.replace(/\s*\n[ >]*/g, ' ');
    expect(shown).toContain(answer);
    expect(shown).toMatch(/\[…\] The valley .* carts\. \[…\]/);
    expect(shown.length).toBeLessThan(2500);
    const [whole] = linesOf(await run([...question, '--json']), Ask);
    expect(whole?.passages[0]?.text).toBe(long);
  });

  it('takes a word of two signs for a question', async () => {
    const folder = await temporaryFolder({ 'storm.md': '# 港の記録\n\n去年の台風で堤防が壊れた。\n' });
    const [answer] = linesOf(await run(['ask', '台風', '--json', '--articles', folder]), Ask);
    expect(answer?.passages[0]?.text).toContain('台風');
  });

  it('says so when nothing answers, and where the nearest passage is', async () => {
    const ran = await run(on('ask', 'What is the capital of Mongolia?'));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Nothing in these articles answers that.');
    const [answer] = linesOf(await run(on('ask', 'What is the capital of Mongolia?', '--json')), Ask);
    expect(answer).toMatchObject({ standing: 'nothing', answered: false, reason: 'No passage mentions “Mongolia”.' });
  });

  it('gives programs the closest passage as no answer, with what is missing', async () => {
    const question = 'How many pandas did the work on the harbour cost the town council?';
    const [answer] = linesOf(await run(on('ask', question, '--json')), Ask);
    expect(answer).toMatchObject({ standing: 'closest', answered: false, reason: 'No passage mentions “pandas”.' });
    expect(answer?.passages[0]).toMatchObject({ article: 'harbour', number: 3, highlight: [0, 63] });
    const [narrowed] = linesOf(await run(on('ask', question, '--json', '--publisher', 'gazette')), Ask);
    expect(narrowed?.reason).toBe('No passage mentions “pandas” in articles by The Harbour Gazette.');
  });

  it('gives a reason as the words are typed, without a star of its own', async () => {
    const question = '"the *huge* storm" harbour';
    const [answer] = linesOf(await run(on('ask', question, '--json')), Ask);
    expect(answer).toMatchObject({ standing: 'nothing', reason: 'No passage has the words “the *huge* storm”.' });
  });

  it('asks only the articles that fit the filters', async () => {
    const question = 'What waits in the harbour or on the ferry?';
    const asked = async (...filters: string[]) => {
      const [answer] = linesOf(await run(on('ask', question, '--json', ...filters)), Ask);
      return [...new Set(answer?.passages.map(({ article }) => article))];
    };
    expect((await asked()).sort()).toEqual(['ferry', 'harbour']);
    expect(await asked('--publisher', 'island')).toEqual(['ferry']);
    expect(await asked('--article', 'harbour')).toEqual(['harbour']);
    expect(await asked('--language', 'English', '--after=2020-03')).toEqual(['harbour']);
    expect(await asked('--before', '2020')).toEqual(['ferry']);
  });

  it('says in its reason which articles were asked', async () => {
    const asked = on('ask', 'What is the capital of Mongolia?', '--publisher', 'island post', '--before', '2020-06');
    const { out } = await run(asked);
    expect(out).toContain('Nothing in articles by The Island Post published up to June 2020 answers that.');
    const [answer] = linesOf(await run([...asked, '--json']), Ask);
    expect(answer?.reason).toMatch(/ in articles by The Island Post published up to June 2020( answers that)?\.$/);
  });

  it('takes filters that leave nothing for wrong use, before the first line is read', async () => {
    for (const filters of [
      ['--publisher', 'Gazet'],
      ['--language', 'Latin'],
      ['--after', '2020-13'],
      ['--after', '2022'],
      ['--article', 'nope'],
    ]) {
      const { code, out, err } = await run(on('ask', ...filters), 'Who owns the ferry?\nWho owns the harbour?\n');
      if (filters[1] === 'Gazet') expect([code, err]).toEqual([0, '']);
      else expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
    }
    const json = await run(on('ask', '--json', '--after', '2022'), 'Who owns the ferry?\n');
    expect(linesOf(json, Fault)).toMatchObject([{ question: null, error: { code: 'no-article-fits' } }]);
  });

  it('answers each line of standard input with one line, in order, faults and all', async () => {
    const asked = [
      'When did the harbour open?',
      '',
      'h',
      'x'.repeat(100_000),
      'Who owns the ferry?\r',
      'the of and',
      'When did the harbour open?',
    ];
    const ran = await run(on('ask', '--json'), `\uFEFF${asked.join('\n')}`);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const answers = linesOf(ran, z.union([Ask, Fault]));
    expect(answers.map((answer) => ('error' in answer ? answer.error.code : answer.question))).toEqual([
      'When did the harbour open?',
      'question-too-short',
      'question-too-short',
      'question-too-long',
      'Who owns the ferry?',
      'nothing-to-search',
      'When did the harbour open?',
    ]);
    expect({ ...answers[6], tookMs: 0 }).toEqual({ ...answers[0], tookMs: 0 });
  });

  it('answers a line while the next has not been typed', async () => {
    const { child, said, ended } = start(on('ask', '--json'));
    for (const [i, question] of ['Who owns the ferry?', 'When did the harbour open?'].entries()) {
      child.stdin.write(`${question}\n`);
      await expect.poll(() => said.out.split('\n').length - 1).toBe(i + 1);
    }
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('tells people about a line that it cannot take, and goes on', async () => {
    const { code, out } = await run(on('ask'), 'h\nWho owns the ferry?\n');
    expect(code).toBe(0);
    expect(out).toMatch(/too short[\s\S]*Olaf Strand/);
  });

  it('takes a bad question on the command line for wrong use', async () => {
    const text = await run(on('ask', 'h'));
    expect([text.code, text.out]).toEqual([2, '']);
    expect(text.err).toContain('too short');
    const json = await run(on('ask', 'h', '--json'));
    expect(json.code).toBe(2);
    expect(linesOf(json, Fault)).toMatchObject([{ question: 'h', error: { code: 'question-too-short' } }]);
  });
});
