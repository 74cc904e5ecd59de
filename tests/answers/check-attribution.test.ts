import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/answers/same-speaker.ts';
import type { Verdict } from '../../src/answers/verdict.ts';
import { answersOver, articleOf } from '../support/checked.ts';

/** Invented people, places and papers. */
const ARTICLES = [
  articleOf(
    { id: 'en', publisher: 'Velmora Courier', published: '2021-05-14' },
    '“It will take two years,” said Mayor Anna Brandt. The harbour will stay closed until the work on the quay is done.',
    '“We [the council] will not pay for the ferries,” Brandt told the Velmora Courier on Monday.',
    'Karl Holm, the president of the Harbour Club, said: “Nobody has asked the fishermen what they want from the new quay.”',
    '“The cranes,” said Liv Moss, a spokeswoman for the port, “are older than my grandmother.”',
    'Mayor Brandt said the bridge would cost four million crowns and be ready by spring.',
    'Mr Holm called the plan “a hard but honest decision”.',
    '“He told me ‘I will never sign this’ and walked out,” Moss recalled. “I was shocked.”',
    '“[Brandt] promised us a ferry for every school morning,” said William Pellet, a teacher.',
    'The ministry’s “plan B” for the port has been dead for years, officials say.',
  ),
  articleOf(
    { id: 'de', language: 'de' },
    '„Es wird zwei Jahre dauern“, sagte Bürgermeisterin Anna Brandt. Der Hafen bleibt bis dahin geschlossen.',
    'Karl Holm, der Präsident des Hafenvereins, sagte: „Niemand hat die Fischer gefragt, was sie vom neuen Kai wollen.“',
    '„Die Kräne“, so Liv Moos, Sprecherin des Hafens, „sind älter als meine Großmutter.“',
  ),
  articleOf(
    { id: 'fr', language: 'fr' },
    '« Cela prendra deux ans », a déclaré la maire Anna Brandt. Le port restera fermé jusque-là.',
    'Karl Holm, président du club nautique, a affirmé : « Personne n’a demandé aux pêcheurs ce qu’ils attendent du nouveau quai. »',
  ),
  articleOf(
    { id: 'es', language: 'es' },
    '«Tardará dos años», dijo la alcaldesa Ana Brandt. El puerto seguirá cerrado hasta entonces.',
    'Carlos Holm, presidente del club náutico, afirmó: «Nadie ha preguntado a los pescadores qué quieren del nuevo muelle».',
  ),
  articleOf(
    { id: 'ru', language: 'ru' },
    '«Это займёт два года», — сказала мэр Анна Брандт. Порт до тех пор останется закрытым.',
    'Карл Хольм, президент яхт-клуба, заявил: «Никто не спросил рыбаков, чего они ждут от нового причала».',
  ),
  articleOf(
    { id: 'pt', language: 'pt' },
    '“Vai levar dois anos”, disse a prefeita Ana Brandt. O porto ficará fechado até lá.',
  ),
  articleOf(
    { id: 'zh', language: 'zh' },
    '市长安娜·布兰特说：“这项工程需要两年时间才能完成。”港口在此之前将保持关闭。',
  ),
];

const answers = await answersOver(...ARTICLES);

const claimsOf = async (text: string, who?: string) => (await answers.check({ text, ...(who && { who }) })).claims;

/** The first claim: its verdict, to whom the article gives it, whether it was a quotation. */
async function first(text: string, who?: string) {
  const [claim] = await claimsOf(text, who);
  return { ...claim, speaker: claim.passages[0]?.quotation?.speaker?.name ?? null };
}

describe('a quotation that is posted with its attribution', () => {
  it.each([
    ['exact', 'Anna Brandt', '"It will take two years," said Mayor Anna Brandt'],
    ['exact', 'Anna Brandt', '“It will take two years,” said Mayor Anna Brandt.'],
    ['exact', 'Anna Brandt', 'Mayor Anna Brandt said: "It will take two years"'],
    ['exact', 'Anna Brandt', 'Mayor Anna Brandt: "It will take two years"'],
    ['exact', 'Anna Brandt', '“It will take two years” (Anna Brandt)'],
    ['exact', 'Anna Brandt', '“It will take two years,” she said'],
    ['exact', 'Liv Moss', '"The cranes," said Liv Moss, a spokeswoman for the port, "are older than my grandmother."'],
    ['cut', 'Liv Moss', '"The cranes are older than my grandmother," said Liv Moss'],
    ['exact', 'Karl Holm', 'Mr Holm called the plan “a hard but honest decision”.'],
    ['exact', 'Liv Moss', '“He told me ‘I will never sign this’ and walked out,” Moss recalled. “I was shocked.”'],
    ['exact', 'William Pellet', '“Brandt promised us a ferry for every school morning,” said Bill Pellet'],
    ['exact', 'Anna Brandt', '„Es wird zwei Jahre dauern“, sagte Bürgermeisterin Anna Brandt.'],
    ['exact', 'Liv Moos', '„Die Kräne“, so Liv Moos, Sprecherin des Hafens, „sind älter als meine Großmutter.“'],
    ['exact', 'Anna Brandt', '« Cela prendra deux ans », a déclaré la maire Anna Brandt.'],
    ['exact', 'Ana Brandt', '«Tardará dos años», dijo la alcaldesa Ana Brandt.'],
    ['exact', 'Анна Брандт', '«Это займёт два года», — сказала мэр Анна Брандт.'],
    ['exact', 'Ana Brandt', '“Vai levar dois anos”, disse a prefeita Ana Brandt.'],
    ['altered', 'Anna Brandt', '"It will take three years," said Mayor Anna Brandt'],
    ['altered', 'Karl Holm', 'Mr Holm called the plan “a hard and honest decision”.'],
    ['misattributed', 'Anna Brandt', '"It will take two years," said Mayor Karl Holm'],
    ['misattributed', 'Anna Brandt', '"It will take two years," said Karl Holm, the president of the Harbour Club.'],
    [
      'misattributed',
      'Liv Moss',
      '"The cranes," said Karl Holm, a spokesman for the port, "are older than my grandmother."',
    ],
    ['misattributed', 'Karl Holm', 'Ms Brandt called the plan “a hard but honest decision”.'],
    ['misattributed', 'Anna Brandt', '"Es wird zwei Jahre dauern", sagte Bürgermeister Karl Holm'],
    ['misattributed', 'Liv Moos', '„Die Kräne sind älter als meine Großmutter“, sagte Karl Holm.'],
    ['misattributed', 'Anna Brandt', '« Cela prendra deux ans », a déclaré Karl Holm.'],
    ['misattributed', 'Ana Brandt', '«Tardará dos años», dijo la alcaldesa Marta Holm.'],
    ['misattributed', 'Анна Брандт', '«Это займёт два года», — сказал Карл Хольм.'],
    ['misattributed', 'Ana Brandt', '“Vai levar dois anos”, disse Carlos Holm.'],
  ] as const satisfies readonly (readonly [Verdict, string, string])[])(
    '%s, %s: %s',
    async (verdict, speaker, text) => {
      const claim = await first(text);
      expect([claim.verdict, claim.speaker, claim.isQuoted]).toEqual([verdict, speaker, true]);
    },
  );

  it('is told with the way that the words took', async () => {
    const { passages } = await first('“We will not pay for the ferries,” Brandt told the Velmora Courier on Monday.');
    expect(passages[0]?.quotation?.provenance).toContainEqual(expect.objectContaining({ step: 'told' }));
  });

  it('is one of several, each with the speaker', async () => {
    const claims = await claimsOf(
      'Brandt thinks “It will take two years” and Moss says “Nobody has asked the fishermen what they want from the new quay.”',
    );
    expect(claims.map(({ verdict, who }) => [verdict, who])).toEqual([
      ['exact', 'Brandt'],
      ['misattributed', 'Moss'],
    ]);
  });

  it('leaves what else the article prints around it to be checked', async () => {
    const around = (word: string) =>
      claimsOf(
        `“It will take two years,” said Mayor Anna Brandt. The harbour will stay ${word} until the work on the quay is done.`,
      );
    expect((await around('closed')).map(({ verdict }) => verdict)).toEqual(['exact', 'exact']);
    expect((await around('open')).map(({ verdict }) => verdict)).toEqual(['exact', 'altered']);
    const frame = await claimsOf('Mr Holm called the tunnel “a hard but honest decision”.');
    expect(frame.map(({ verdict }) => verdict)).toEqual(['exact', 'altered']);
  });

  it('is the reporter’s sentence where the marks stand around a word or two of it, or inside what somebody says', async () => {
    const ministry = await first('The ministry’s “plan B” for the port has been dead for years, officials say.');
    expect([ministry.verdict, ministry.isQuoted, ministry.speaker]).toEqual(['exact', false, null]);
    const within = await first('He told me "I will never sign this" and walked out');
    expect([within.verdict, within.isQuoted, within.speaker]).toEqual(['exact', false, 'Liv Moss']);
  });
});

describe('words without marks', () => {
  it.each([
    ['exact', 'Anna Brandt', 'Anna Brandt', 'Anna Brandt said it will take two years'],
    ['exact', 'the mayor', 'Anna Brandt', 'The mayor said that it will take two years'],
    ['exact', null, 'Anna Brandt', 'She said it will take two years'],
    ['misattributed', 'Karl Holm', 'Anna Brandt', 'Karl Holm said it will take two years'],
    ['misattributed', 'Karl Holm', 'Anna Brandt', 'It will take two years, said Karl Holm'],
    ['misattributed', 'Karl Holm', 'Anna Brandt', 'According to Karl Holm, it will take two years'],
    ['misattributed', 'Karl Holm', 'Anna Brandt', 'Karl Holm sagte, es wird zwei Jahre dauern'],
    ['misattributed', 'Carlos Holm', 'Ana Brandt', 'Carlos Holm dijo que tardará dos años'],
    ['exact', null, null, 'Mayor Brandt said the bridge would cost four million crowns and be ready by spring.'],
    ['altered', null, null, 'Mayor Holm said the bridge would cost four million crowns and be ready by spring.'],
  ] as const)('%s of %s, said by %s: %s', async (verdict, who, speaker, text) => {
    const claim = await first(text);
    expect([claim.verdict, claim.who ?? null, claim.speaker]).toEqual([verdict, who, speaker]);
  });

  it('are checked apart from what the message says of them', async () => {
    const printed = 'The harbour will stay closed until the work on the quay is done.';
    for (const text of [
      `BREAKING: ${printed} So sad!`,
      `He wrote: ${printed}`,
      `${printed}\nlol`,
      '“It will take two years,” said Mayor Anna Brandt\nlol',
    ])
      expect((await claimsOf(text)).map(({ verdict }) => verdict)).toEqual(['exact']);
    const remarked = await claimsOf(`${printed} I cannot believe that they do this to us.`);
    expect(remarked.map(({ verdict }) => verdict)).toEqual(['exact', 'absent']);
  });
});

describe('who is said to have said it', () => {
  it.each([
    ['same', 'the mayor'],
    ['same', 'Mayor Brandt'],
    ['same', 'Ms Brandt'],
    ['same', 'brandt'],
    ['same', 'the mayor of Velmora'],
    ['same', 'former mayor Brandt'],
    ['same', 'Bürgermeisterin Brandt'],
    ['same', 'Frau Brandt'],
    ['same', 'la alcaldesa Brandt'],
    ['uncalled', 'Governor Brandt'],
    ['uncalled', 'Gov. Anna Brandt'],
    ['uncalled', 'Gouverneurin Brandt'],
    ['uncalled', 'Vice Mayor Brandt'],
    ['uncalled', 'Anna Brandt, the governor of Velmora'],
    ['uncalled', 'the former mayor'],
    ['other', 'the president'],
    ['other', 'President'],
    ['other', 'the governor'],
    ['other', 'the vice president'],
    ['other', 'the teacher'],
    ['other', 'Mayor Holm'],
    ['other', 'Karl Holm'],
    ['uncalled', 'an official'],
    ['uncalled', 'a spokesman'],
    ['uncalled', 'the pope'],
    ['uncalled', 'Annie Brandt'],
    ['unknown', 'she'],
  ] as const satisfies readonly (readonly [Attribution, string])[])('%s: %s', async (attribution, who) => {
    const claim = await first('It will take two years', who);
    expect([claim.attribution, claim.verdict]).toEqual([
      attribution,
      attribution === 'other' ? 'misattributed' : 'exact',
    ]);
  });

  it.each([
    ['same', 'William Pellet'],
    ['same', 'Bill Pellet'],
    ['same', 'W. Pellet'],
    ['other', 'Olaf Pellet'],
  ] as const)('by a short form of the name, %s: %s', async (attribution, who) => {
    expect((await first('promised us a ferry for every school morning', who)).attribution).toBe(attribution);
  });

  it.each([
    ['same', 'the former minister'],
    ['same', 'former minister Tavoll'],
    ['same', 'the ex-minister'],
    ['uncalled', 'the minister'],
    ['uncalled', 'Minister Tavoll'],
  ] as const)('by an office that was held once, %s: %s', async (attribution, who) => {
    const shelf = await answersOver(
      articleOf({ id: 'a' }, '“Nothing was ever told to us about the cranes,” said Ilse Tavoll, the former minister.'),
    );
    const { claims } = await shelf.check({ text: 'Nothing was ever told to us about the cranes', who });
    expect([claims[0].verdict, claims[0].attribution]).toEqual(['exact', attribution]);
  });

  it.each([
    ['Governor Brandt', '"It will take two years," said Governor Brandt'],
    ['Gouverneurin Brandt', '"Es wird zwei Jahre dauern", sagte Gouverneurin Brandt'],
    ['gouverneure Brandt', '« Cela prendra deux ans », a déclaré la gouverneure Brandt.'],
    ['gobernadora Brandt', '«Tardará dos años», dijo la gobernadora Brandt.'],
    ['губернатор Брандт', '«Это займёт два года», — сказала губернатор Брандт.'],
    ['governadora Brandt', '“Vai levar dois anos”, disse a governadora Brandt.'],
    ['州长布兰特', '州长布兰特说：“这项工程需要两年时间才能完成。”'],
  ])(
    'with the wrong title beside the right name, “%s”, is somebody whom the article does not call so',
    async (who, text) => {
      const claim = await first(text);
      expect([claim.verdict, claim.attribution, claim.who]).toEqual(['exact', 'uncalled', who]);
    },
  );

  it('is the one whose line it is, not whom they address', async () => {
    const shelf = await answersOver(
      articleOf(
        { id: 'a' },
        '“We were told nothing about it, Senator,” said Karl Dunn at the hearing of Senator Ann Moss.',
      ),
    );
    const { claims } = await shelf.check({ text: 'DUNN: We were told nothing about it, Senator.' });
    expect(claims.map(({ verdict, attribution, who }) => [verdict, attribution, who])).toEqual([
      ['exact', 'same', 'DUNN'],
    ]);
  });

  it.each([
    ['same', '"Es wird zwei Jahre dauern", sagte die Bürgermeisterin'],
    ['other', '"Es wird zwei Jahre dauern", sagte der Präsident'],
    ['same', '« Cela prendra deux ans », a déclaré la maire.'],
    ['other', '« Cela prendra deux ans », a déclaré le président.'],
    ['same', '"Tardará dos años", dijo el alcalde.'],
    ['other', '"Tardará dos años", dijo el presidente.'],
    ['same', '«Это займёт два года», — сказала мэр.'],
    ['other', '«Это займёт два года», — сказал президент.'],
    ['same', '市长说：“这项工程需要两年时间才能完成。”'],
    ['other', '总统说：“这项工程需要两年时间才能完成。”'],
    ['same', '"It will take two years," said the mayor'],
    ['other', '"It will take two years," said the minister'],
  ] as const)('by an office alone, %s: %s', async (attribution, text) => {
    expect((await first(text)).attribution).toBe(attribution);
  });

  it('is whom the asker names, whatever the message says', async () => {
    expect((await first('"It will take two years," said Karl Holm', 'Anna Brandt')).verdict).toBe('exact');
    expect((await first('"It will take two years," said Anna Brandt', 'Karl Holm')).verdict).toBe('misattributed');
  });

  it('is nobody else for holding an office that others hold in other articles', async () => {
    const shelf = await answersOver(
      articleOf({ id: 'a' }, '“The lamp was never dark for a single night,” said Edda Skarnes, who kept the light.'),
      articleOf({ id: 'b' }, '“We may pay for the ferries from the reserve,” said Jonas Pellet, a teacher.'),
    );
    const { claims } = await shelf.check({ text: 'The lamp was never dark for a single night', who: 'the teacher' });
    expect([claims[0].verdict, claims[0].attribution]).toEqual(['exact', 'uncalled']);
  });
});

describe('brackets', () => {
  it.each([
    ['exact', 'We will not pay for the ferries'],
    ['exact', '“We will not pay for the ferries”'],
    ['exact', '“We [councillors] will not pay for the ferries”'],
    ['altered', '“We [Velmora] will not pay for the ferries”'],
    ['altered', '“We [the board] will not pay for the ferries”'],
    ['altered', '“We will not pay for the [cranes]”'],
    ['exact', '“promised us a ferry for every school morning”'],
    ['exact', '“She promised us a ferry for every school morning”'],
    ['exact', '“[She] promised us a ferry for every school morning”'],
    ['altered', '“[Holm] promised us a ferry for every school morning”'],
    ['altered', '“Holm promised us a ferry for every school morning”'],
    ['altered', '“She never promised us a ferry for every school morning”'],
  ] as const)('%s: %s', async (verdict, text) => {
    const claim = await first(text);
    expect(claim.verdict).toBe(verdict);
    if (verdict === 'exact' && !text.startsWith('“promised'))
      expect(claim.likenesses.map(({ kind }) => kind)).toContain('bracketed');
  });

  it('around what is put in leave another word another word', async () => {
    const { changes } = await first('We may not pay for the ferries');
    expect(changes.map(({ kind, theirs, printed }) => [kind, theirs, printed])).toEqual([['modal', 'may', 'will']]);
  });
});

describe('the line below a quotation that signs it', () => {
  it.each([
    ['exact', 'Anna Brandt, Mayor'],
    ['exact', 'Mayor Anna Brandt'],
    ['misattributed', 'Karl Holm'],
    ['misattributed', 'Karl Holm, the president of the Harbour Club'],
  ] as const)('is %s by %s', async (verdict, who) => {
    const text = `“It will take two years,”\n— ${who}\n-# to reporters`;
    const { claims } = await answers.check({ text });
    expect(claims.map((claim) => [claim.verdict, claim.who])).toEqual([[verdict, who]]);
  });
});
