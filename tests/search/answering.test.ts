import { describe, expect, it } from 'vitest';
import { type Article, passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';

const paragraph = (text: string, kind: 'body' | 'caption' = 'body') => ({ kind, text });
const bridge = composeArticle({ id: 'bridge', title: 'Old bridge of Lindmouth to close', language: 'en' }, [
  paragraph('The old bridge of Lindmouth will close on 3 May, the town council said on Tuesday.'),
  paragraph(
    'Engineer Mara Oduya, who inspected the pillars, found cracks in four of them. “Nobody should be afraid, but nobody should drive a lorry over it either,” Oduya told the Lind Post.',
  ),
  paragraph(
    'The repair will take eleven weeks and cost 2.4 million crowns. The council chose the firm Pell & Sons, which built the new pier in 2011.',
  ),
  paragraph(
    'Until July the bus takes the road through Varn, because the ferry is too small for it. About 900 people cross the bridge every morning.',
  ),
  paragraph('Mayor Tom Harrow was born in Varn, where his mother kept an inn.'),
  paragraph('Sign up for our newsletter on the bridge.'),
]);

async function ask(question: string, ...articles: Article[]) {
  const search = createSearch();
  await search.update(articles.length > 0 ? articles : [bridge]);
  const { standing, reason, passages } = await search.search(question);
  const [top] = passages;
  const text = top && passageText(top.article, top.passage);
  return {
    standing,
    reason,
    kind: top?.passage.kind,
    sentence: text && top.highlight ? slice(text, top.highlight) : null,
    held: text ? top.held.map((span) => slice(text, span)) : [],
  };
}

describe('a sentence that says what is asked', () => {
  it.each([
    ['When will the bridge close?', 'on 3 May'],
    ['how much does the repair cost', '2.4 million crowns'],
    ['how long will the repair take', 'eleven weeks'],
    ['how many people cross the bridge every morning', 'About 900 people'],
    ['who inspected the pillars', 'Mara Oduya'],
    ['What did Oduya say about lorries?', 'drive a lorry'],
    ['where was Tom Harrow born', 'born in Varn'],
    ['why does the bus take the road through Varn', 'because the ferry'],
  ])('%s: %s', async (question, words) => {
    const { standing, sentence, reason } = await ask(question);
    expect({ standing, reason }).toEqual({ standing: 'answers', reason: null });
    expect(sentence).toContain(words);
  });
});

describe('what no sentence says', () => {
  it.each([
    ['how old is Mara Oduya'],
    ['What did the mayor say about the cracks?'],
    ['when was Mara Oduya born'],
    ['how many pandas live under the bridge'],
    ['who built the new pier in 2009'],
    ['how many dogs cross the bridge every morning'],
  ])('is no answer: %s', async (question) => {
    expect((await ask(question)).standing).not.toBe('answers');
  });

  it('is told by the word that is missing, a name before other words, however it is typed', async () => {
    expect(await ask('how many pandas live under the bridge')).toMatchObject({
      standing: 'closest',
      reason: { kind: 'none-mentions', word: 'pandas' },
    });
    const { standing, reason } = await ask('what does turkey think of the cracks in the old bridge');
    expect([standing, reason]).toEqual([
      expect.not.stringMatching('answers'),
      { kind: 'none-mentions', word: 'turkey' },
    ]);
  });

  it('is told by the year that is another one', async () => {
    expect((await ask('who built the new pier in 2009')).reason).toEqual({ kind: 'none-mentions', word: '2009' });
  });

  it('is not said to be missing where it is written short', async () => {
    const army = composeArticle({ id: 'army', title: 'Men for the dyke', language: 'en' }, [
      paragraph('Gen. Brandt sent forty men to mend the dyke at Lindmouth, the ministry said.'),
    ]);
    for (const question of ['how many men did General Brandt send', 'which general mended the road'])
      expect((await ask(question, army)).reason).not.toMatchObject({ word: expect.stringContaining('eneral') });
  });

  it('says which of the question’s words the passage holds, as they stand there', async () => {
    const { held } = await ask('how many pandas cross the bridge each morning');
    expect(held).toEqual(expect.arrayContaining(['cross', 'bridge', 'morning']));
  });
});

describe('a sentence that says all but what is asked', () => {
  const notes = (...texts: string[]) =>
    composeArticle(
      { id: 'notes', title: 'Notes', language: 'en' },
      texts.map((text) => paragraph(text)),
    );
  const piers = notes('Inspectors found cracks in the piers of the bridge.');

  it.each([
    ['How many cracks did inspectors find in the piers of the bridge?', { kind: 'does-not-say', what: 'number' }],
    ['when were cracks found', { kind: 'does-not-say', what: 'date' }],
    ['how old are the piers of the bridge', { kind: 'does-not-say', what: 'age' }],
  ])('%s: %s', async (question, reason) => {
    expect(await ask(question, piers)).toMatchObject({ standing: 'closest', reason });
  });

  it('nor does one of another year', async () => {
    const dated = notes('In January 2019 inspectors found 14 cracks in the piers of the bridge.');
    expect((await ask('How many cracks did inspectors find in 2019?', dated)).standing).toBe('answers');
    expect(await ask('How many cracks did inspectors find in 2018?', dated)).toMatchObject({
      standing: 'closest',
      reason: { kind: 'none-mentions', word: '2018' },
    });
  });

  it('is found by a synonym where it shares no word with the question', async () => {
    const { sentence } = await ask('who elevated it', notes('The baker slept.', 'Mara Oduya lifted the flag.'));
    expect(sentence).toBe('Mara Oduya lifted the flag.');
  });

  it('is chosen before an invitation that holds the same words', async () => {
    const plugged = notes(
      'The bridge of Lindmouth closes in May. Sign up for our newsletter on the bridge of Lindmouth.',
    );
    const { sentence } = await ask('news on the bridge of Lindmouth', plugged);
    expect(sentence).toBe('The bridge of Lindmouth closes in May.');
  });
});

describe('what is asked of the wrong one', () => {
  const envoys = composeArticle({ id: 'envoys', title: 'Envoys meet', language: 'en' }, [
    paragraph('The Kessish ambassador to Orvany, Lin Aram, spoke in Port Salme on Monday about the dam.'),
    paragraph('Orvany wants the river for its rice, and asked for two more weeks.'),
  ]);

  it('is no answer', async () => {
    expect((await ask('who is the Kessish ambassador to Orvany', envoys)).standing).toBe('answers');
    expect((await ask('who is the Kessish ambassador to Iraq', envoys)).standing).not.toBe('answers');
  });
});

describe('a caption', () => {
  const pictured = (...others: string[]) =>
    composeArticle({ id: 'fair', title: 'Fair of Varn', language: 'en' }, [
      paragraph('The fair of Varn opened with a parade of forty carts.'),
      paragraph('Baker Ilse Marn pulls the goat cart at the fair.', 'caption'),
      ...others.map((text) => paragraph(text)),
    ]);

  it('answers where nothing else does', async () => {
    expect(await ask('who pulls the goat cart', pictured())).toMatchObject({ kind: 'caption', standing: 'answers' });
  });

  it('stays behind a sentence of the body', async () => {
    const article = pictured('Baker Ilse Marn pulls the goat cart, as her father did before her.');
    expect(await ask('who pulls the goat cart', article)).toMatchObject({ kind: 'body' });
  });
});

it('chooses no headline where a sentence says it', async () => {
  const { sentence } = await ask('which bridge is to close');
  expect(sentence).toBe('The old bridge of Lindmouth will close on 3 May, the town council said on Tuesday.');
});
