import { describe, expect, it } from 'vitest';
import type { CheckRequest } from '../../src/answers/check.ts';
import { passageText } from '../../src/article/article.ts';
import { slice } from '../../src/article/span.ts';
import type { UserError } from '../../src/base/errors.ts';
import { answersOver, articleOf, BRIDGE, LIGHTHOUSE } from '../support/checked.ts';

const answers = await answersOver(BRIDGE, LIGHTHOUSE);

async function checked(request: CheckRequest | string) {
  const answer = await answers.check(typeof request === 'string' ? { text: request } : request);
  const [claim] = answer.claims;
  return {
    ...answer,
    claim,
    kinds: claim.changes.map(({ kind }) => kind),
    alike: claim.likenesses.map(({ kind }) => kind),
    places: answer.claims.flatMap(({ passages }) =>
      passages.map(({ article, passage }) => `${article.id} ${passage.number}`),
    ),
  };
}

describe('the verdict', () => {
  it.each([
    ['exact', 'Nobody should drive over a bridge that we would not drive over ourselves.'],
    ['exact', 'About 18,000 cars cross it every day.'],
    ['exact', 'free for people who live on the island'],
    ['exact', 'fish market'],
    ['exact', '“Ferries”'],
    ['absent', 'Submarines'],
    ['cut', 'Ferries will run every ten minutes … the north quay.'],
    ['cut', 'Ferries will run between the old fish market and the north quay.'],
    [
      'cut',
      '“We found cracks in eleven of the forty hangers. Nobody should drive over a bridge that we would not drive over ourselves.”',
    ],
    ['altered', 'Ferries will run every ten hours between the old fish market and the north quay.'],
    [
      'stitched',
      'Ferries will run every ten minutes between the old fish market. A camera now watches the sea in her place.',
    ],
    ['absent', 'The moon is made of green cheese, and tigers eat it on Sundays.'],
    ['near', 'Going by boat costs islanders nothing: free ferries sail from the fish market to the north quay.'],
  ] as const)('%s: %s', async (verdict, text) => {
    expect((await checked(text)).verdict).toBe(verdict);
  });

  it('is misattributed where the article gives the words to another, and only then', async () => {
    const text = 'The lamp was never dark, not for one night';
    for (const who of ['Edda Skarnes', 'Skarnes', 'Ms Skarnes', 'edda'])
      expect((await checked({ text, who })).verdict).toBe('exact');
    for (const who of ['Marta Oleander', 'Jonas Pellet', 'Hildur Skarnes', 'Angela Nobody'])
      expect([who, (await checked({ text, who })).verdict]).toEqual([who, 'misattributed']);
    // The reporter's own sentence is nobody's.
    expect((await checked({ text: 'A camera now watches the sea', who: 'Jonas Pellet' })).verdict).toBe('exact');
  });

  it('goes by the speaker whom the text names', async () => {
    const words = '“Nobody should drive over a bridge that we would not drive over ourselves.”';
    for (const [text, verdict] of [
      [`Marta Oleander said: ${words}`, 'exact'],
      [`${words} said the city engineer.`, 'exact'],
      [`Jonas Pellet said ${words}`, 'misattributed'],
      [`${words} — Jonas Pellet`, 'misattributed'],
      [`somebody said ${words}`, 'exact'],
      ['Jonas Pellet said nobody should drive over a bridge that we would not drive over ourselves', 'misattributed'],
      [
        'Jonas Pellet said that nobody should drive over a bridge that we would not drive over ourselves',
        'misattributed',
      ],
      ['Nobody should drive over a bridge that we would not drive over ourselves, said Jonas Pellet', 'misattributed'],
      ['The city engineer said nobody should drive over a bridge that we would not drive over ourselves', 'exact'],
    ] as const)
      expect([text, (await checked(text)).verdict]).toEqual([text, verdict]);
  });

  it('is stitched where a cut joins what two people say', async () => {
    const two = articleOf(
      { id: 'two' },
      '“The pier will be opened by the end of May,” said Mara Lindqvist. “I have my doubts about the money for the pier,” said Olaf Strand.',
    );
    const answer = await (await answersOver(two)).check({
      text: '“The pier will be opened by the end of May. I have my doubts about the money for the pier.”',
    });
    expect(answer.verdict).toBe('stitched');
  });

  it('is about each quoted run of a text, and of all of them the gravest', async () => {
    const { verdict, claims } = await checked(
      'He said “About 18,000 cars cross it every day” and then “They are free for people who hate the island”.',
    );
    expect(claims.map((claim) => [claim.isQuoted, claim.verdict])).toEqual([
      [true, 'exact'],
      [true, 'altered'],
    ]);
    expect(verdict).toBe('altered');
  });

  it('of a quotation that is printed with its attribution is about the quotation', async () => {
    const { claims } = await checked(
      '“The lamp was never dark, not for one night, and I was proud of every hour of it,” Edda Skarnes said in an interview.',
    );
    expect(claims.map(({ verdict, isQuoted, who }) => [verdict, isQuoted, who])).toEqual([
      ['exact', true, 'Edda Skarnes'],
    ]);
    expect(claims[0].passages[0]?.quotation?.speaker?.name).toBe('Edda Skarnes');
  });

  it('of a word in marks is about the sentence around it', async () => {
    expect(
      (await checked('Nobody at all believes that the “fish market” will be moved to the moon by tigers next year.'))
        .verdict,
    ).toBe('absent');
  });
});

describe('what differs', () => {
  it.each([
    ['negation', 'We do believe that they are new'],
    ['negation', 'we believe that they are new'],
    ['negation', 'They are not free for people who live on the island.'],
    ['negation', 'and they can wait for the new colour of the quay'],
    ['number', 'We found cracks in twelve of the forty hangers'],
    ['number', 'The reserve holds 45,000 crowns'],
    ['name', 'as my predecessor Greta Tavoll has said many times'],
    ['modal', 'We will pay for the ferries from the reserve'],
    ['modal', 'We pay for the ferries from the reserve'],
    ['tense', 'Shopkeepers on the island feared for their trade'],
    ['tense', 'as my predecessor Ilse Tavoll had said many times'],
    ['word', 'We found bananas in eleven of the forty hangers'],
    ['added', 'We found terrible cracks in eleven of the forty hangers'],
  ] as const)('is a %s: %s', async (kind, text) => {
    const { claim, kinds } = await checked(text);
    expect([claim.verdict, kinds[0]]).toEqual(['altered', kind]);
  });

  it('is a condition that is left out', async () => {
    const shelf = await answersOver(
      articleOf({ id: 'a' }, 'We will, only if the council agrees to it, send forty boats to the island.'),
    );
    const { claims } = await shelf.check({ text: 'We will send forty boats to the island.' });
    expect(claims[0].changes.map(({ kind }) => kind)).toEqual(['dropped']);
  });

  it.each([
    ['case', 'WE FOUND CRACKS IN ELEVEN OF THE FORTY HANGERS'],
    ['marks', 'We found cracks – in eleven of the forty hangers'],
    ['space', 'We found   cracks in\neleven of the forty hangers'],
    ['emphasis', 'We found **cracks** in eleven of the forty hangers'],
    ['spelling', 'they can’t wait for the new color of the quay'],
    ['spelling', 'they cannot wait for the new colour of the quay'],
    ['spelling', 'they can not wait for the new colour of the quay'],
    ['spelling', 'The reserve holds 40000 crowns'],
    ['spelling', 'We found cracks in 11 of the forty hangers'],
    ['bracketed', 'We found cracks in eleven of the forty [rusty] hangers'],
    ['bracketed', 'We found cracks in eleven of the forty hangers, and we do not believe that [the cracks] are new'],
    ['ellipsis', '… cracks in eleven of the forty hangers …'],
  ] as const)('changes nothing (%s): %s', async (kind, text) => {
    const { claim, alike } = await checked(text);
    expect([claim.verdict, claim.changes]).toEqual(['exact', []]);
    expect(alike).toContain(kind);
  });

  it('in brackets turns the sentence all the same', async () => {
    expect((await checked('We found cracks in [twelve] of the forty hangers')).kinds).toEqual(['number']);
    expect((await checked('They are [not] free for people who live on the island.')).kinds).toEqual(['negation']);
  });

  it('names the gravest first', async () => {
    const { kinds } = await checked(
      'We found bananas in twelve of the forty hangers, and we do believe that they are new',
    );
    expect(kinds).toEqual(['negation', 'number', 'word']);
  });

  it('is told with slices of both texts', async () => {
    const text = 'Ferries might run every ten hours between the old market and the north quay.';
    const { claim } = await checked(text);
    expect(claim.changes.map(({ theirs, printed }) => [theirs, printed])).toEqual([
      ['might', 'will'],
      ['hours', 'minutes'],
    ]);
    for (const { theirs, span, printed, printedSpan } of [...claim.changes, ...claim.likenesses]) {
      expect(slice(text, span)).toBe(theirs);
      expect(slice(BRIDGE.text, printedSpan)).toBe(printed);
    }
    expect(claim.passages[0]?.leftOut.map((span) => slice(BRIDGE.text, span))).toEqual(['fish']);
  });
});

describe('where it stands', () => {
  it('is told with the speaker, the way of the words and a link that lands', async () => {
    const { claim, places } = await checked('Nobody should drive over a bridge');
    expect(places).toEqual(['bridge 2']);
    const [found] = claim.passages;
    expect(found?.quotation?.speaker?.name).toBe('Marta Oleander');
    expect(found?.link).toBe('https://paper.example/bridge#:~:text=Nobody%20should%20drive%20over%20a%20bridge');
    expect(found?.words && slice(BRIDGE.text, found.words)).toBe('Nobody should drive over a bridge');
  });

  it('is the reporter’s own sentence where no marks stand around it', async () => {
    expect((await checked('A camera now watches the sea in her place')).claim.passages[0]?.quotation).toBeNull();
  });

  it('is every passage that the words run through', async () => {
    expect(
      (
        await checked(
          `${passageText(BRIDGE, BRIDGE.passages[0] as never)} ${passageText(BRIDGE, BRIDGE.passages[1] as never)}`,
        )
      ).places,
    ).toEqual(['bridge 2', 'bridge 2', 'bridge 1', 'bridge 2']);
  });

  it('is looked for in one article alone where that is wanted', async () => {
    const text = 'About 18,000 cars cross it every day.';
    expect((await checked({ text, article: 'lighthouse' })).verdict).toBe('absent');
    expect((await checked({ text, article: 'harbour bridge' })).verdict).toBe('exact');
  });

  it('is the place where the one who is named says it, when several print it', async () => {
    const twice = ['north', 'south'].map((id) =>
      articleOf(
        { id },
        `“We have waited for this day for many years,” said ${id === 'north' ? 'Mara Lindqvist' : 'Olaf Strand'}.`,
      ),
    );
    const shelf = await answersOver(...twice);
    for (const [who, id] of [
      ['Mara Lindqvist', 'north'],
      ['Olaf Strand', 'south'],
    ] as const) {
      const { verdict, claims } = await shelf.check({ text: 'We have waited for this day for many years', who });
      expect([verdict, claims[0].passages[0]?.article.id]).toEqual(['exact', id]);
    }
  });
});

describe('what cannot be checked', () => {
  it.each([
    ['bad-option', { text: 'word '.repeat(1000) }],
    ['nothing-to-search', { text: '… “” !' }],
    ['unknown-article', { text: 'some words', article: 'no such' }],
    ['bad-option', { text: 'some words', who: 'x'.repeat(400) }],
  ] as const)('is said with %s', async (code, request) => {
    const fault: UserError = await answers.check(request).then(
      () => expect.fail('it was checked'),
      (error) => error,
    );
    expect(fault.code).toBe(code);
    if ('text' in request && request.text.length > 4000) expect(fault.message).toMatch(/4,999 characters; 4,000/);
  });
});
