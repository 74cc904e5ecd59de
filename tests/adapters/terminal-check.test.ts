import { describe, expect, it } from 'vitest';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Check, Fault } from '../support/terminal-json.ts';

const { on, run } = installTerminal();
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('verbatim check', () => {
  it('says the verdict first, then what differs, where it stands, who says it and the link', async () => {
    const { code, out } = await run(on('check', 'Somebody will be stranded again'));
    expect(code).toBe(0);
    expect(oneLine(out)).toMatch(
      /^Altered: .* ~~Somebody~~ \*\*Nobody\*\* will be stranded again > ?“Nobody will be stranded again,” said Olaf Strand, .*— Olaf Strand.* A ferry for the islands · The Island Post · 14 February 2020 · ¶ 2 of 2/,
    );
    expect(out).not.toContain('\u001b');
  });

  it('says whose words they are not', async () => {
    const { code, out } = await run(on('check', 'The pier is yours.', '--who', 'Olaf Strand'));
    expect([code, out.split('\n')[0]]).toEqual([0, 'Printed, but somebody else’s words: not Olaf Strand’s.']);
    expect(oneLine(out)).toContain('— Mara Lindqvist, mayor of Port Ellin');
  });

  it('says that it is printed, and what changes nothing', async () => {
    const { out } = await run(on('check', 'the pier is YOURS', '--who', 'mayor'));
    expect(out).toMatch(/^Printed so\.\n/);
    expect(out).toContain('Changes nothing: capitals.');
    expect(out).toContain('https://gazette.example/2021/harbour#:~:text=');
    expect((await run(on('check', 'twelve purple tigers ate the moon'))).out).toBe('Not in these articles.\n');
  });

  it('tells claims of one text apart', async () => {
    const { out } = await run(on('check', 'She said “The pier is yours” and “We have waited for this night”.'));
    expect(out).toMatch(
      /“The pier is yours”\nPrinted so\.[\s\S]*“We have waited for this night”\nAltered: other words\./,
    );
  });

  it('gives programs one object for each line of text or JSON', async () => {
    const lines = [
      'The pier is yours.',
      JSON.stringify({ text: 'The pier is yours.', who: 'Olaf Strand' }),
      'The work cost 14 million crowns',
      '{ no JSON',
    ];
    const ran = await run(on('check', '--json'), `${lines.join('\n')}\n`);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const answers = linesOf(ran, Check);
    expect(answers.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['The pier is yours.', 'exact'],
      ['The pier is yours.', 'misattributed'],
      ['The work cost 14 million crowns', 'altered'],
      ['{ no JSON', 'absent'],
    ]);
    expect(answers[2]?.changes).toEqual([{ kind: 'number', theirs: '14', printed: '12' }]);
    for (const { passages } of answers)
      for (const { text, highlight, span } of passages) {
        expect(text.length).toBe(span[1] - span[0]);
        expect(highlight && highlight[1] <= text.length).toBe(true);
      }
  });

  it('goes on after a line that cannot be checked', async () => {
    const ran = await run(on('check', '--json'), `…\n${'word '.repeat(900)}\nThe pier is yours.\n`);
    const lines = ran.out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map((line) => Fault.parse(JSON.parse(line)).error.code)).toEqual([
      'nothing-to-search',
      'bad-option',
    ]);
    expect(Check.parse(JSON.parse(lines[2] ?? '')).verdict).toBe('exact');
    const text = await run(on('check'), '…\nThe pier is yours.\n');
    expect(text.out).toMatch(/There is no word in that to check\.[\s\S]*Printed so\./);
  });

  it('fails where there is something wrong with what was typed', async () => {
    const long = await run(on('check', 'word '.repeat(900)));
    expect([long.code, long.err]).toEqual([2, expect.stringContaining('4,499 characters; 4,000 is the most')]);
    expect((await run(on('check', 'a pier', '--article', 'nowhere'))).code).toBe(2);
    expect((await run(on('check', 'a pier', '--speaker', 'x'))).err).toContain('There is no option “--speaker”');
  });

  it('looks into one article where that is wanted', async () => {
    const ran = await run(on('check', 'The pier is yours.', '--article', 'ferry', '--json'));
    expect(linesOf(ran, Check).map(({ verdict }) => verdict)).toEqual(['absent']);
  });
});
