// Long, since each way of typing that the search promises to read has its lines here.
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';

const body = (text: string) => ({ kind: 'body' as const, text });
const others = composeArticle({ id: 'others', title: 'Other things', language: 'en' }, [
  body('Apples grow in Varn all summer, and farmers sell them at the market.'),
  body('A storm felled trees near the old mill.'),
  body('Ships carry grain along the river to the sea.'),
  body('The school was opened by the mayor of the town.'),
]);

async function ask(question: string, texts: readonly string[], language = 'en') {
  const search = createSearch();
  const article = composeArticle({ id: 'one', title: 'One', language }, texts.map(body));
  await search.update([article, others]);
  return await search.search(question);
}

/** The passages found, the first one answering. */
async function finds(question: string, texts: readonly string[], language?: string): Promise<string[]> {
  const { passages, standing } = await ask(question, texts, language);
  return standing !== 'nothing' ? passages.map(({ article, passage }) => passageText(article, passage)) : [];
}

describe('a number', () => {
  it.each([
    ['1.5m', 'The camps hold 1.5 million people.', 'en'],
    ['1500000', 'The camps hold 1.5 million people.', 'en'],
    ['1.5 million', 'The camps hold 1,500,000 people.', 'en'],
    ['1,500,000', 'The camps hold 1\u202f500\u202f000 people.', 'en'],
    ['1 500 000', 'The camps hold 1,500,000 people.', 'en'],
    ['forty thousand', 'The camps hold 40,000 people.', 'en'],
    ['40 thousand', 'The camps hold 40,000 people.', 'en'],
    ['40k', 'The camps hold forty thousand people.', 'en'],
    ['40000', 'The camps hold 40 thousand people.', 'en'],
    ['five', 'There were 5 camps.', 'en'],
    ['5', 'There were five camps.', 'en'],
    ['21', 'There were twenty-one camps.', 'en'],
    ['1st camp', 'The first camp was small.', 'en'],
    ['twenty-first century', 'In the 21st century it grew.', 'en'],
    ['２０１８', 'It closed in 2018.', 'en'],
    ['1,00,000', 'The camps hold 100000 people.', 'en'],
    ['1,5 Mio.', 'Dort leben 1.500.000 Menschen.', 'de'],
    ['vierzigtausend', 'Dort leben 40.000 Menschen.', 'de'],
    ['40000', 'Dort leben vierzigtausend Menschen.', 'de'],
    ['vierundzwanzig', 'Dort liegen 24 Schiffe.', 'de'],
    ['4000', 'Quatre mille navires y passent.', 'fr'],
    ['quatre-vingts', 'On compte 80 navires.', 'fr'],
    ['quatre-vingt-dix', 'On compte 90 navires.', 'fr'],
    ['4000', 'Cada año pasan cuatro mil barcos.', 'es'],
    ['4000', 'Ogni anno arrivano quattromila navi.', 'it'],
    ['40000', 'Chegam quarenta mil navios.', 'pt'],
    ['21', 'Er zijn eenentwintig schepen.', 'nl'],
    ['vierentwintig', 'Er zijn 24 schepen.', 'nl'],
    ['40 тыс', 'Там живут 40 000 человек.', 'ru'],
    ['пять', 'Там 5 кораблей.', 'ru'],
    ['1871', 'حُفر الميناء عام ١٨٧١.', 'ar'],
    ['1871', 'बंदरगाह १८७१ में खोदा गया।', 'hi'],
  ])('%s is found in “%s”', async (question, text, language) => {
    expect((await finds(question, [text], language))[0]).toBe(text);
  });

  it.each([
    ['Sept', 'The parade of 11 September was long.', 'en'],
    ['September', 'The parade of 11 Sept. was long.', 'en'],
    ['11', 'The parade of October 11th was long.', 'en'],
    ["'90s", 'The town grew in the 1990s.', 'en'],
    ['1990s', 'The town grew in the ’90s.', 'en'],
    ['Okt.', 'Am 3. Oktober kam er.', 'de'],
  ])('of a date: %s is found in “%s”', async (question, text, language) => {
    expect((await finds(question, [text], language))[0]).toBe(text);
  });

  it('is no other of which the first figures are the same', async () => {
    expect(await finds('12345678901234567890', ['The key is 12345678901234567000.'])).toEqual([]);
  });

  it('in figures is the better answer to one in figures', async () => {
    const [first] = await finds('5 boats', ['There were five boats.', 'There were 5 boats.']);
    expect(first).toBe('There were 5 boats.');
  });
});

describe('hyphens, apostrophes and words run together', () => {
  it.each([
    ['email', 'He wrote an e-mail.', 'en'],
    ['e-mail', 'He wrote an email.', 'en'],
    ['e mail', 'He wrote an email.', 'en'],
    ['cooperate', 'They co-operate daily.', 'en'],
    ['co-operation', 'They cooperate daily.', 'en'],
    ['co operate', 'They cooperate daily.', 'en'],
    ['well known', 'A well-known baker.', 'en'],
    ['wellknown', 'A well-known baker.', 'en'],
    ['healthcare', 'The health care is good.', 'en'],
    ['health care', 'The healthcare is good.', 'en'],
    ['OBrien', 'O’Brien spoke.', 'en'],
    ["O'Brien", 'O’Brien spoke.', 'en'],
    ['o brien', 'O’Brien spoke.', 'en'],
    ['xis', "It is Xi's policy.", 'en'],
    ['oclock', 'It is noon o’clock.', 'en'],
    ['#FreeGull', 'They want to free a gull.', 'en'],
    ['free gull', 'They wrote #FreeGull on walls.', 'en'],
    ['@mara_oduya', 'A post of Mara Oduya.', 'en'],
    ['20km', 'The road is 20 km long.', 'en'],
    ['20 km', 'The road is 20km long.', 'en'],
    ['warehouse', 'The ware\u00adhouse burned.', 'en'],
    ['lattaché', 'L’attaché est venu.', 'fr'],
    ["l'attache", 'Un attaché est venu.', 'fr'],
    ['isola', "Il porto dell'isola.", 'it'],
    ['Ankara', "Ankara'dan geldi.", 'tr'],
  ])('%s is found in “%s”', async (question, text, language) => {
    expect((await finds(question, [text], language))[0]).toBe(text);
  });
});

describe('British and American spelling', () => {
  it.each([
    'colour color',
    'organising organized',
    'theatre theater',
    'defence defense',
    'travelled traveling',
    'cheque check',
    'sulphur sulfur',
    'anaemia anemia',
    'oestrogen estrogen',
    'jewellery jewelry',
    'enrolment enrollment',
    'tyres tires',
    'tonnes tons',
    'cosy cozy',
  ])('%s', async (pair) => {
    const [british = '', american = ''] = pair.split(' ');
    expect(await finds(british, [`They saw ${american} there.`])).toHaveLength(1);
    expect(await finds(american, [`They saw ${british} there.`])).toHaveLength(1);
  });

  it('of what is one word or two', async () => {
    expect(await finds('percent', ['It grew by 5 per cent.'])).toHaveLength(1);
    expect(await finds('per cent', ['It grew by 5 percent.'])).toHaveLength(1);
  });
});

describe('an unknown word', () => {
  it.each([
    ['land', 'This is old and his own.'],
    ['town', 'This is old and his own.'],
    ['does he was', 'A doe and a wa.'],
    ['carpet', 'A car for a pet.'],
  ])('%s is not turned into others: “%s”', async (question, text) => {
    const search = createSearch();
    await search.update([composeArticle({ id: 'one', title: 'One', language: 'en' }, [body(text)])]);
    const found = await search.search(question).catch(({ code }) => code);
    if (found !== 'nothing-to-search') expect(found).toMatchObject({ standing: 'nothing' });
  });

  it('is corrected before it is taken apart', async () => {
    const texts = ['Here is Lindmouth.', 'A lind and a moth.'];
    expect((await finds('lindmoth', texts))[0]).toBe(texts[0]);
  });
});

describe('letters', () => {
  it('in a row longer than words get are compared with no others', async () => {
    const row = 'abcdefghij'.repeat(8);
    expect((await ask(`${row}k`, [`The sign says ${row}k.`])).standing).toBe('answers');
    expect((await ask(`${row}l`, [`The sign says ${row}k.`])).passages).toEqual([]);
  });

  it.each([
    ['cafe', 'The cafe\u0301 burned.', 'en'],
    ['final office', 'The ﬁnal ofﬁce.', 'en'],
    ['ＬＩＮＤ', 'Lind left.', 'en'],
    ['lodz', 'Łódź is far.', 'en'],
    ['Muenchen', 'München ist weit.', 'de'],
    ['Goering', 'Göring ging.', 'de'],
    ['Görtz', 'Goertz ging.', 'de'],
    ['strasse', 'Die Straße.', 'de'],
    ['Arhus', 'Aarhus er langt væk.', 'da'],
    ['istanbul', 'İSTANBUL büyük.', 'tr'],
    ['кораблем', 'Он пришёл с кораблём.', 'ru'],
    ['λιμανι', 'Το ΛΙΜΆΝΙ.', 'el'],
    ['مدرسه', 'هذه مُدَرَّسَـة.', 'ar'],
    ['שלום', 'שָׁלוֹם רב.', 'he'],
    ['hoi dong', 'Hội đồng họp.', 'vi'],
    ['hội đồng', 'Hội đồng họp.', 'vi'],
  ])('%s is found in “%s”', async (question, text, language) => {
    expect((await finds(question, [text], language))[0]).toBe(text);
  });

  it('of Vietnamese are told apart where they are typed', async () => {
    const texts = ['Ở đây có cái bàn.', 'Ở đây có người bạn.'];
    expect(await finds('bạn', texts, 'vi')).toEqual([texts[1]]);
    expect(await finds('ban', texts, 'vi')).toHaveLength(2);
    expect(await finds('nghiệp', ['Đây là nghiệp.', 'Đây là nghiêm.'], 'vi')).toEqual(['Đây là nghiệp.']);
  });
});

describe('acronyms', () => {
  it.each([
    ['US navy', 'The U.S. navy came.'],
    ['u.s. navy', 'The US navy came.'],
    ['UN', 'The U.N. came.'],
    ['IDP', 'Internally displaced persons (IDPs) sleep here.'],
    ["IDP's", 'Internally displaced persons (IDPs) sleep here.'],
    ['WHO', 'The WHO came.'],
  ])('%s is found in “%s”', async (question, text) => {
    expect((await finds(question, [text]))[0]).toBe(text);
  });

  it.each([
    ['The Lind Harbour Trust (LHT) met.', 'LHT'],
    ['The LHT (Lind Harbour Trust) met.', 'LHT'],
    ['The Lind Harbour Trust (the “LHT”) met.', 'LHT'],
    ['The Lind Harbour Trust (LHT, founded 1871) met.', 'LHT'],
  ])('“%s” tells what other passages mean', async (text) => {
    const short = 'Nobody pays the LHT.';
    const long = 'Nobody likes a Lind Harbour Trust.';
    expect(await finds('LHT', [text, short, long])).toContain(long);
    expect(await finds('Lind Harbour Trust', [text, short, long])).toContain(short);
  });

  it('may stand for several things', async () => {
    const told = ['The Lind Harbour Trust (LHT) met.', 'The Lake House Team (LHT) met.'];
    const short = 'Nobody pays the LHT.';
    for (const long of ['Lind Harbour Trust', 'Lake House Team'])
      expect(await finds(long, [...told, short])).toContain(short);
  });

  it('a question in capitals asks who, not the WHO', async () => {
    expect((await finds('WHO IS MARA ODUYA?', ['Mara Oduya leads.', 'The WHO leads.']))[0]).toBe('Mara Oduya leads.');
  });
});

const texts = [
  'To be or not to be, that is what she asked.',
  'The well-known baker said: “Co-operate, or leave”.',
  'The political council of Varn met Mr. Lind, the mayor.',
  'The council runs Idlib and its political ships.',
];

describe('a quoted phrase', () => {
  it.each([
    ['"to be or not to be"', 0],
    ['"political council"', 2],
    ['“political council”', 2],
    ['„political council“', 2],
    ['„political council”', 2],
    ['«political council»', 2],
    ['»political council«', 2],
    ['「political council」', 2],
    ['"political council»', 2],
    ['"Mr. Lind, the mayor"', 2],
    ['"mr lind the mayor"', 2],
    ['"council" "political ships"', 3],
    ['"well known baker"', 1],
    ['„political ships“-council', 3],
  ])('%s must be held', async (question, at) => {
    expect(await finds(question, texts)).toEqual([texts[at]]);
  });

  it('of stop words alone is highlighted where it stands', async () => {
    const said = 'He came home. To be or not to be, she asked. Nobody knew.';
    const { passages } = await ask('"to be or not to be"', [said]);
    expect(passages[0]?.highlight && slice(said, passages[0].highlight)).toBe('To be or not to be, she asked.');
  });

  it('that stands nowhere is named', async () => {
    expect(await ask('"council political" Varn', texts)).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'no-phrases', phrases: ['council political'], without: [] },
    });
    expect(await ask('"not be to or"', texts)).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'no-phrases', phrases: ['not be to or'], without: [] },
    });
  });

  it('of stop words that each have a capital is a name, without marks too', async () => {
    const names = ['Us and them.', 'The Who played on the pier in May.', 'Who mends the pier?'];
    expect(await finds('The Who', names)).toEqual([names[1]]);
    expect(await finds('The Who?', names)).toEqual([names[1]]);
    await expect(ask('who is it?', names)).rejects.toMatchObject({ code: 'nothing-to-search' });
  });

  it('of stop words is found inside a question of stop words, by the capitals that no sentence gave it', async () => {
    const names = [
      'It was late. The Who played on the pier in May.',
      'The cinema shows the horror film “It” on Friday.',
      'It rained. He said, “It is cold.” Who are they?',
    ];
    expect(await finds('Who are The Who?', names)).toEqual([names[0]]);
    expect(await finds('It', names)).toEqual([names[1]]);
    expect(await finds('What is It?', names)).toEqual([names[1]]);
    await expect(ask('They', names)).rejects.toMatchObject({ code: 'nothing-to-search' });
  });

  it.each([
    ['What can I do?', 'en', 'My wife and I have run this shop for years.'],
    ['Who is it that I’m?', 'en', 'The captain says that I’m tired of ferries.'],
    ['Was machen Sie?', 'de', 'Die Stadt schrieb ihnen, dass Sie ab Montag nicht parken dürfen.'],
    ['Qui êtes-Vous ?', 'fr', 'La maire a dit à Vous tous que le port ferme.'],
    ['Кто же Вы?', 'ru', 'Мэр ответила, что Вы об этом не узнаете.'],
  ])('is no pronoun that always has a capital: %s', async (question, language, text) => {
    await expect(ask(question, [text], language)).rejects.toMatchObject({ code: 'nothing-to-search' });
  });

  it.each(['Why? How?', 'Who is it?\nWhat is that?'])(
    'is no word that opens a second question: %s',
    async (question) => {
      const text = 'She knows the What of it, and the How, as “How” told.';
      await expect(ask(question, [text])).rejects.toMatchObject({ code: 'nothing-to-search' });
    },
  );

  it('without a word is none', async () => {
    await expect(ask('"½"', texts)).rejects.toMatchObject({ code: 'nothing-to-search' });
    expect(await ask('Varn "²"', texts)).toEqual({ ...(await ask('Varn', texts)), tookMs: expect.anything() });
  });

  it.each(['political "council', '“political council', '5" political 6" council', 'political council ""'])(
    'is none in %s',
    async (question) => {
      expect((await ask(question, texts)).passages).toHaveLength(2);
    },
  );
});

describe('a minus', () => {
  it.each([
    ['council -Lind', [3]],
    ['council −Lind', [3]],
    ['council -"political ships"', [2]],
    ['political -co-operate -mayor', [3]],
    ['political -well-known -ships', [2]],
    ['Idlib - who runs it?', [3]],
    ['Idlib -who runs it?', [3]],
  ])('%s', async (question, at) => {
    expect(await finds(question, texts)).toEqual(at.map((i) => texts[i]));
  });

  it('before every word is told', async () => {
    await expect(ask('-council -"the mayor"', texts)).rejects.toMatchObject({
      code: 'nothing-to-search',
      message: expect.stringContaining('leave out'),
    });
  });

  it('that leaves nothing is told', async () => {
    expect(await ask('Varn -council -farmers', texts)).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'none-without', without: ['council', 'farmers'] },
    });
  });
});

describe('what is missing', () => {
  it.each([
    ['¿Cuántos habitantes tiene Mongolia?', 'El puerto de la ciudad es grande.', 'es', 'Mongolia'],
    ['Wie viele Einwohner hat die Hauptstadt?', 'Der Hafen ist groß.', 'de', 'Hauptstadt'],
    ['what is the capital of mongolia in 1921', 'The harbour is large.', 'en', 'mongolia'],
    ['Сколько жителей в Монголии?', 'Порт очень большой.', 'ru', 'Монголии'],
    ['كم عدد سكان منغوليا؟', 'الميناء كبير جدا.', 'ar', 'منغوليا'],
    ['मंगोलिया कहाँ है?', 'बंदरगाह बड़ा है।', 'hi', 'मंगोलिया'],
    ['มองโกเลียอยู่ที่ไหน', 'ท่าเรือใหญ่มาก', 'th', 'มองโกเลีย'],
    ["Moğolistan'ın başkenti neresidir?", 'Liman çok büyük.', 'tr', "Moğolistan'ın"],
    ['Πού βρίσκεται η Μογγολία;', 'Το λιμάνι είναι μεγάλο.', 'el', 'Μογγολία'],
    ['몽골은 어디입니까?', '항구는 크다.', 'ko', '몽골은'],
    ['モンゴルはどこですか？', '港は大きい。', 'ja', 'モンゴル'],
    ['蒙古在哪里？', '港口很大。', 'zh', '蒙古'],
    ['What is Mongolia?', 'Der Hafen ist groß.', 'de', 'Mongolia'],
    ['¿Cuántos barcos hay?', 'The harbour is large.', 'en', 'barcos'],
  ])('in %s is named by its most telling word', async (question, text, language, word) => {
    const search = createSearch();
    await search.update([composeArticle({ id: 'one', title: 'One', language }, [body(text)])]);
    expect(await search.search(question)).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'none-mentions', word },
    });
  });
});

describe('a slip of the hand in a word whose stem it changes', () => {
  it.each([
    ['a letter swapped at the end', 'islmaic', 'The Islamic school stands at the harbour.'],
    ['a letter left out', 'hanted', 'A ghost is said to have haunted the gate for years.'],
    ['a letter doubled', 'hormmones', 'The gland makes hormones while we sleep.'],
    ['a letter changed', 'immunuties', 'Such immunities come with the office.'],
    ['in another script', 'крпости', 'Новую крепость построили на холме.', 'ru'],
  ])('%s: %s', async (_, question, text, language = 'en') => {
    const { passages } = await ask(question, [text], language);
    expect(passages.map(({ article }) => article.id)).toEqual(['one']);
  });

  const ghost = 'A ghost is said to have haunted the gate for years.';
  const signs = `The sign reads ${Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')}.`;

  it('is found though the articles hold the signs of another script', async () => {
    const { passages } = await ask('hanted', [ghost, signs]);
    expect(passages.map(({ passage }) => passage.number)).toEqual([1]);
  });

  it('is found though such articles have come and gone', async () => {
    const search = createSearch();
    const [one, other] = [ghost, signs].map((text, i) =>
      composeArticle({ id: `${i}`, title: '', language: 'en' }, [body(text)]),
    );
    if (!one || !other) throw new Error('no articles');
    await search.update([one, other]);
    await search.update([one]);
    expect((await search.search('hanted')).passages).toHaveLength(1);
  });

  it('leaves a word alone that the articles hold', async () => {
    const { passages } = await ask('Which form?', ['The form was signed.', 'The farm was sold.']);
    expect(passages.map(({ passage }) => passage.number)).toEqual([1]);
  });
});

describe('a capital that is no name', () => {
  it.each([
    [
      'behind another sentence',
      'Hello! Anybody know when the ferry leaves?',
      'The ferry leaves at seven every morning.',
      'en',
    ],
    ['behind an opening mark', '¿Conoces el faro de piedra?', 'El faro de piedra se construyó en 1871.', 'es'],
    ['in a headline', 'How Often Does The Old Stone Ferry Go?', 'The old stone ferry goes twice a day.', 'en'],
  ])('%s turns nothing away: %s', async (_, question, text, language) => {
    expect(await finds(question, [text], language)).toContain(text);
  });
});

it('takes no name for a slip of a word without topic', async () => {
  const { standing, reason } = await ask('Who won the battle of Hastings?', [
    'The battle was won by nobody; it has no name.',
  ]);
  expect({ standing, reason }).toEqual({ standing: 'nothing', reason: { kind: 'none-mentions', word: 'Hastings' } });
});

it('leaves out a year behind a minus', async () => {
  const { passages } = await ask('mill fire -2017', [
    'The mill burned in the fire of 2017.',
    'A fire took the mill again.',
  ]);
  expect(passages.map(({ passage }) => passage.number)).not.toContain(1);
});

it('shows the answer of an interview, not the question that holds the words', async () => {
  const { passages } = await ask('What worries the harbour master?', [
    'What worries the harbour master most? “Ice on the chains, every winter.” She laughs.',
  ]);
  const [first] = passages;
  if (!first?.highlight) throw new Error('nothing is highlighted');
  expect(slice(passageText(first.article, first.passage), first.highlight)).toBe('“Ice on the chains, every winter.”');
});
