import { describe, expect, test } from 'vitest';
import { openStage, texts } from '../support/stage.ts';

/** As people copy it from a site. */
const PAGE = `The Velmora Courier
Harbour ferry of Velmora sails again after a long winter
By INES TAVOLL and Bo Lund, Staff Writer
Updated 3:14 PM ET, Fri August 3, 2018
5 min read
Share on Facebook

VELMORA (AP) — The harbour ferry left the old fish market at six on Friday morning, with 214 people on board.

Sign up for our newsletter about the harbour ferry

“Nobody will be stranded again,” said Olaf Strand, who owns the ferry.

Read more: How the harbour ferry was built
`;

const said = (message: Parameters<typeof texts>[0]): string => texts(message).join('\n').replaceAll('\\', '');

describe('a pasted newspaper page', () => {
  test('is cited by its own newspaper, headline, byline and date', async () => {
    const stage = await openStage({ 'untitled (3).txt': PAGE });
    const citation = said(await stage.command({ name: 'source' }));
    for (const part of ['TAVOLL', 'Lund', 'Harbour ferry of Velmora sails again', 'Velmora Courier', '2018, August 3'])
      expect(citation).toContain(part);
    expect(citation).not.toContain('untitled');
  });

  test('answers with a sentence of its own, the dateline included, and never with what the page says for itself', async () => {
    const stage = await openStage({ 'untitled.txt': PAGE });
    const question = 'When did the harbour ferry leave the fish market?';
    const answer = said(await stage.command({ name: 'ask', options: { question } }));
    expect(answer).toContain('VELMORA (AP) — The harbour ferry left');
    for (const asked of ['harbour ferry newsletter', 'How was the harbour ferry built?', 'harbour ferry after winter'])
      expect(said(await stage.command({ name: 'ask', options: { question: asked } }))).not.toMatch(
        /> .*(?:newsletter about|Read more|Share on|long winter)/,
      );
  });

  test('shows what the page says for itself where it stands', async () => {
    const stage = await openStage({ 'untitled.txt': PAGE });
    const answer = await stage.command({ name: 'ask', options: { question: 'Who owns the harbour ferry?' } });
    const around = said(await stage.press(answer, 'Context'));
    expect(around).toContain('Sign up for our newsletter about the harbour ferry');
    expect(around).toContain('Read more: How the harbour ferry was built');
  });

  test('is found by its newspaper and its date', async () => {
    const stage = await openStage({ 'untitled.txt': PAGE });
    const options = {
      question: 'Who owns the harbour ferry?',
      publisher: 'velmora',
      after: '2018-08',
      before: '2018-08',
    };
    expect(said(await stage.command({ name: 'ask', options }))).toContain('Olaf Strand');
  });
});
