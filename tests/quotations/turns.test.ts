import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { readQuotations } from '../../src/quotations/read.ts';

/** Who says what in a text of several paragraphs. */
const said = (language: string, paragraphs: readonly string[]): [speaker: string | null, words: string][] =>
  readQuotations(
    composeArticle(
      { id: 'quay', title: 'The quay', language },
      paragraphs.map((text) => ({ kind: 'body', text })),
    ),
  ).map(({ speaker, text }) => [speaker?.name ?? null, text]);

describe('nobody speaks', () => {
  it.each([
    ['a notice', 'en', ['WHEN: Friday at nine.', 'WHERE: The old hall.', 'WHEN: Sunday at ten.', 'WHERE: The quay.']],
    ['the values of a thing', 'en', ['HP: 100', 'MP: 50', 'ATK: 12']],
    ['the values of two', 'en', ['HP: 100', 'MP: 50', 'HP: 200', 'MP: 75']],
    ['scores', 'en', ['Lowen: 2', 'Varn: 1', 'Lowen: 3', 'Varn: 0']],
    ['places that news come from', 'en', ['LOWEN: The ferry sank.', 'VARN: The bridge fell.', 'ORT: The mill stands.']],
    ['invitations', 'en', ['READ MORE: The ferry sank.', 'WATCH: It sails.', 'READ MORE: The quay is shut.']],
    [
      'notes below news of an exchange',
      'en',
      ['The stock exchange opened late.', 'FEE: Four crowns.', 'FARE: Six crowns.'],
    ],
    [
      'questions that are spelled out',
      'en',
      ['Question: Why?', 'Answer: So.', 'Question: Who pays?', 'Answer: All do.'],
    ],
    [
      'days in German',
      'de',
      ['Montag: Es regnet.', 'Dienstag: Es schneit.', 'Montag: Es regnet.', 'Dienstag: Es taut.'],
    ],
    ['a list behind dashes', 'ru', ['Совет решил:', '— Увеличить бюджет порта.', '— Закрыть старый мост.']],
    ['items that go on with a small letter', 'pl', ['W programie', '– otwarcie portu.', '– koncert.']],
    ['what is to be bought', 'fr', ['À faire :', '— Acheter du pain.', '— Fermer la porte.']],
  ])('in %s', (_, language, paragraphs) => {
    expect(said(language, paragraphs)).toEqual([]);
  });

  it('whom questions and answers name beside, where nobody is interviewed', () => {
    const answers = ['Q: Why is the ferry late?', 'A: Because nobody mends it.', 'Q: Who pays?', 'A: The town does.'];
    expect(said('en', ['Greg Lamb founded the club in 1921.', ...answers]).map(([speaker]) => speaker)).toEqual([
      null,
      null,
    ]);
    expect(said('en', ['Greg Lamb, the harbour master, talked to us.', ...answers])[0]?.[0]).toBe('Greg Lamb');
  });
});

describe('turns are read', () => {
  it.each([
    ['two below an announcement', 'en', ['Partial transcript:', 'DUNN: We go.', 'LAMB: No.'], ['DUNN', 'LAMB']],
    [
      'by a title and a surname',
      'en',
      ['ANN BERG: Why?', 'MR. LAMB: So.', 'BERG: Since when?'],
      ['ANN BERG', 'LAMB', 'ANN BERG'],
    ],
    [
      'behind a colon after a verb of saying',
      'fr',
      ['Anne a dit :', '— Le bac ferme.', '— Il est vendu.'],
      [null, null],
    ],
    [
      'behind a colon where somebody asks',
      'fr',
      ['Anne hésita :', '— Le bac ferme ?', '— Il est vendu.'],
      [null, null],
    ],
  ])('%s', (_, language, paragraphs, speakers) => {
    expect(said(language, paragraphs).map(([speaker]) => speaker)).toEqual(speakers);
  });
});
