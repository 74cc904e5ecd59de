import { describe, expect, it } from 'vitest';
import { installTerminal } from '../support/terminal.ts';

const { on, run, start } = installTerminal();

describe('verbatim preview', () => {
  it('opens the page on the port, with the articles, until it is stopped', async () => {
    const { child, said, ended } = start(on('preview', '--port', '0'));
    await expect.poll(() => said.out).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(said.out).toContain('2 articles');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.out) ?? [];
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});

describe('the program itself', () => {
  it('prints its version', async () => {
    const { code, out } = await run(['--version']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  it('says what is wrong on standard error, and ends with 2', async () => {
    const { code, out, err } = await run(['aks', 'who?']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'verbatim: There is no “verbatim aks”. Did you mean “ask”?\n“verbatim --help” lists what there is.\n',
    );
  });
});
