// Long, since each language has lines of its own.
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import type { SearchResult } from '../../src/search/result.ts';
import { createSearch } from '../../src/search/search.ts';

const body = (text: string) => ({ kind: 'body' as const, text });

async function shelf(texts: Readonly<Record<string, readonly string[]>>) {
  const search = createSearch();
  await search.update(
    Object.entries(texts).map(([language, passages]) =>
      composeArticle({ id: language, title: '', language: language.slice(0, 2) }, passages.map(body)),
    ),
  );
  return search;
}

const ids = ({ passages }: SearchResult): string[] => passages.map(({ article }) => article.id);
const highlighted = ({ passages: [top] }: SearchResult): string | null =>
  top?.highlight ? slice(passageText(top.article, top.passage), top.highlight) : null;

describe('a question in the language of the article', () => {
  const harbour: Readonly<Record<string, readonly [string, string]>> = {
    ar: [
      'حفر سكان المدينة ميناء ليندماوث عام ١٨٧١. وتزوره أربعة آلاف سفينة كل عام.',
      'تشتهر فارن بالتفاح، ويدفع المزارعون الضرائب.',
    ],
    el: [
      'Το λιμάνι σκάφτηκε το 1871 από τους κατοίκους. Χιλιάδες πλοία το επισκέπτονται.',
      'Η Βαρν έχει μήλα. Το συμβούλιο φορολογεί κάθε δέντρο.',
    ],
    fa: ['بندر در سال ۱۸۷۱ کنده شد. هر سال کشتی‌های زیادی می‌آیند.', 'وارن سیب دارد. شورا از هر درخت مالیات می‌گیرد.'],
    fr: [
      'Le port fut creusé en 1871. Quatre mille navires y passent chaque année.',
      'Varn a des pommes. Le conseil taxe chaque arbre.',
    ],
    he: ['הנמל נחפר בשנת 1871. אלפי ספינות פוקדות אותו.', 'בוורן גדלים תפוחים. המועצה גובה מס על כל עץ.'],
    hi: ['बंदरगाह १८७१ में खोदा गया था। वहाँ हर वर्ष चार हज़ार जहाज़ आते हैं।', 'वर्न में सेब उगते हैं। परिषद हर पेड़ पर कर लगाती है।'],
    id: [
      'Pelabuhan digali pada tahun 1871. Empat ribu kapal singgah.',
      'Varn menanam apel. Dewan memungut pajak atas pohon.',
    ],
    it: ['Il porto fu scavato nel 1871. Arrivano quattromila navi.', 'Varn ha mele. Il consiglio tassa ogni albero.'],
    ja: ['港は1871年に掘られた。毎年四千隻の船が訪れる。', 'バーンではリンゴが育つ。議会は木ごとに税を課す。'],
    ko: ['항구는 1871년에 팠다. 매년 많은 배가 방문한다.', '바른에서는 사과가 자란다. 의회는 나무마다 세금을 매긴다.'],
    pl: [
      'Port wykopano w 1871 roku. Zawijają tam tysiące statków.',
      'W Varn rosną jabłka. Rada opodatkowuje każde drzewo.',
    ],
    pt: ['O porto foi escavado em 1871. Chegam quatro mil navios.', 'Varn tem maçãs. O conselho taxa cada árvore.'],
    ro: [
      'Portul a fost săpat în 1871. Îl vizitează patru mii de nave.',
      'Varn are mere. Consiliul taxează fiecare copac.',
    ],
    sv: ['Hamnen grävdes 1871. Fyra tusen fartyg kommer varje år.', 'Varn har äpplen. Rådet beskattar varje träd.'],
    th: ['ท่าเรือถูกขุดขึ้นในปี 1871 มีเรือสี่พันลำแวะมาทุกปี', 'เมืองวาร์นปลูกแอปเปิล สภาเก็บภาษีต้นไม้ทุกต้น'],
    tr: [
      "Liman 1871'de kazıldı. Her yıl dört bin gemi uğruyor.",
      "Varn'da elmalar yetişir. Meclis her ağaçtan vergi alır.",
    ],
    uk: [
      'Порт викопали 1871 року. Туди заходить чотири тисячі кораблів.',
      'У Варні ростуть яблука. Рада оподатковує кожне дерево.',
    ],
    vi: ['Cảng được đào vào năm 1871. Mỗi năm có bốn nghìn con tàu.', 'Varn trồng táo. Hội đồng đánh thuế từng cây.'],
    zh: ['港口是1871年挖掘的。每年有四千艘船来访。', '瓦恩种植苹果。议会对每棵树征税。'],
  };

  it.each([
    ['ar', 'متى حُفر الميناء؟', 'من يدفع الضريبة؟'],
    ['el', 'Πότε σκάφτηκε το λιμάνι;', 'Ποιος φορολογεί τα δέντρα;'],
    ['fa', 'بندر چه زمانی کنده شد؟', 'چه کسی از درخت‌ها مالیات می‌گیرد؟'],
    ['fr', 'Quand le port a-t-il été creusé ?', 'Qui taxe les arbres ?'],
    ['he', 'מתי נחפר הנמל?', 'מי גובה מס על העצים?'],
    ['hi', 'बंदरगाह कब खोदा गया?', 'पेडों पर कर कौन लगाता है?'],
    ['id', 'Kapan pelabuhan itu digali?', 'Siapa yang memungut pajak?'],
    ['it', 'Quando fu scavato il porto?', 'Chi tassa gli alberi?'],
    ['ja', '港はいつ掘られましたか？', '誰が税を課しますか？'],
    ['ko', '항구를 언제 팠습니까?', '누가 나무에 세금을 매깁니까?'],
    ['pl', 'Kiedy wykopano port?', 'Kto opodatkowuje drzewa?'],
    ['pt', 'Quando foi escavado o porto?', 'Quem taxa as árvores?'],
    ['ro', 'Când a fost săpat portul?', 'Cine taxează copacii?'],
    ['sv', 'När grävdes hamnen?', 'Vem beskattar träden?'],
    ['th', 'ท่าเรือถูกขุดเมื่อใด', 'ใครเก็บภาษี'],
    ['tr', 'Liman ne zaman kazıldı?', 'Vergiyi kim alır?'],
    ['uk', 'Коли викопали порт?', 'Хто оподатковує дерева?'],
    ['vi', 'Cảng được đào khi nào?', 'Ai đánh thuế?'],
    ['zh', '港口是什么时候挖掘的？', '谁对树征税？'],
  ])('%s is answered', async (language, when, who) => {
    const [first = '', second = ''] = harbour[language] ?? [];
    const search = await shelf({ [language]: [first, second] });
    for (const [question, text] of [
      [when, first],
      [who, second],
    ] as const) {
      const { passages, standing } = await search.search(question);
      expect({ question, number: passages[0]?.passage.number }).toEqual({ question, number: text === first ? 1 : 2 });
      // Who does it is a council, which no capital tells.
      if (text === first) expect({ question, standing }).toEqual({ question, standing: 'answers' });
      else expect({ question, standing }).not.toEqual({ question, standing: 'nothing' });
    }
  });

  it('is read whatever region the article names', async () => {
    const search = createSearch();
    await search.update([
      composeArticle({ id: 'br', title: '', language: 'pt-BR' }, [body('O café do capitão fechou.')]),
    ]);
    expect(await search.search('cafe capitao')).toMatchObject({ standing: 'answers' });
  });
});

describe('a shelf of several languages', () => {
  const mixed = {
    en: [
      'The harbour of Lindmouth was dug in 1871 by the people of the town.',
      'Mara Oduya taxes every ship.',
      'The attaché left.',
    ],
    de: [
      'Der Hafen von Lindmouth wurde 1871 von den Bürgern der Stadt gegraben.',
      'Mara Oduya besteuert jedes Schiff.',
    ],
    es: ['El puerto de Lindmouth fue excavado en 1871 por la gente de la ciudad.'],
    pt: ['O porto de Lindmouth foi escavado em 1871 pelos habitantes da cidade.'],
    ru: ['Порт Линдмута был вырыт в 1871 году жителями города.'],
    uk: ['Порт Ліндмута викопали 1871 року мешканці міста.'],
    ar: ['حفر سكان المدينة ميناء ليندماوث عام 1871.'],
    fa: ['بندر لیندموث در سال ۱۸۷۱ به دست مردم شهر کنده شد.'],
    hi: ['लिंडमाउथ का बंदरगाह 1871 में खोदा गया था।'],
    zh: ['林德茅斯港是1871年由居民挖掘的。'],
    ja: ['リンドマス港は1871年に町の人々によって掘られた。'],
  };

  it.each([
    ['When was the harbour of Lindmouth dug?', 'en'],
    ['Wann wurde der Hafen von Lindmouth gegraben?', 'de'],
    ['lindmouth hafen', 'de'],
    ['lindmouth harbour', 'en'],
    ['who is mara oduya', 'en'],
    ['wer ist mara oduya', 'de'],
    ['¿Cuándo fue excavado el puerto de Lindmouth?', 'es'],
    ['Quando foi escavado o porto de Lindmouth?', 'pt'],
    ['Когда был вырыт порт Линдмута?', 'ru'],
    ['Коли викопали порт Ліндмута?', 'uk'],
    ['متى حفر الميناء؟', 'ar'],
    ['بندر چه زمانی کنده شد؟', 'fa'],
    ['बंदरगाह कब खोदा गया?', 'hi'],
    ['港是什么时候挖掘的？', 'zh'],
    ['港はいつ掘られた？', 'ja'],
    ['attache', 'en'],
  ])('answers %s in %s', async (question, language) => {
    const result = await (await shelf(mixed)).search(question);
    expect([result.standing, ids(result)[0]]).toEqual(['answers', language]);
  });

  it.each(['stoves in Lodz', 'stoves in lodz', 'stoves in Łódź', 'STOVES IN LODZ'])(
    'finds a name in articles of each: %s',
    async (asked) => {
      const search = await shelf({
        en: ['The city of Łódź bought twelve trams from a yard in Lowen.', 'The museum shows old trams.'],
        pl: ['Łódź kupiła dwanaście pieców ze stoczni w Lowen.', 'Stare piece trafią do muzeum.'],
      });
      expect(
        ids(await search.search(asked))
          .slice(0, 2)
          .sort(),
      ).toEqual(['en', 'pl']);
    },
  );

  it('gives what is in other languages after its own', async () => {
    const { en, de } = mixed;
    const search = await shelf({ en, de });
    expect(ids(await search.search('Was besteuert Mara Oduya?'))).toEqual(['de', 'en']);
    expect(ids(await search.search('What does Mara Oduya tax?'))).toEqual(['en', 'de']);
  });

  it.each(['Mara Oduya', 'Lindmouth', '1871'])('finds %s in every language', async (question) => {
    const { en, de } = mixed;
    expect(new Set(ids(await (await shelf({ en, de })).search(question)))).toEqual(new Set(['en', 'de']));
  });

  it('prefers none where the question does not tell its own', async () => {
    const search = await shelf({
      en: ['There is a Mara on the ship, and an Oduya too.', 'It rained.', 'It snowed.'],
      de: ['Mara Oduya kam.'],
    });
    expect(ids(await search.search('Who is Mara Oduya?'))[0]).toBe('en');
    expect(ids(await search.search('Mara Oduya'))[0]).toBe('de');
  });
});

describe('a question in a language that no article is in', () => {
  const german = { de: ['Der Hafen von Lindmouth wurde 1871 gegraben.', 'Mara Oduya besteuert jedes Schiff.'] };

  it.each(['Who is Mara Oduya?', 'Qui est Mara Oduya ?', '¿Quién es Mara Oduya?'])(
    'finds the name: %s',
    async (question) => {
      const result = await (await shelf(german)).search(question);
      expect(result).toMatchObject({ standing: 'answers' });
      expect(result.passages[0]?.passage.number).toBe(2);
    },
  );

  it.each([
    ['Where is Mongolia?', 'Mongolia'],
    ['Où est la Mongolie ?', 'Mongolie'],
    ['Где находится Монголия?', 'Монголия'],
    ['蒙古在哪里？', '蒙古'],
  ])('names no word that only asks: %s', async (question, word) => {
    expect((await (await shelf(german)).search(question)).reason).toEqual({ kind: 'none-mentions', word });
  });
});

describe('the answering sentence', () => {
  it('comes with the one that only completes it', async () => {
    const search = await shelf({
      en: ['Grain is cheap. The mayor of Varn opened the pier with a long speech. He did it in 1921. Nobody clapped.'],
    });
    expect(highlighted(await search.search('When did the mayor of Varn open the pier?'))).toBe(
      'The mayor of Varn opened the pier with a long speech. He did it in 1921.',
    );
  });

  it('comes alone where it says all', async () => {
    const search = await shelf({
      en: ['Grain is cheap. The mayor of Varn opened the pier in 1921. He left in 1922. Nobody clapped.'],
    });
    expect(highlighted(await search.search('When did the mayor of Varn open the pier?'))).toBe(
      'The mayor of Varn opened the pier in 1921.',
    );
  });

  it.each([
    [
      'hi',
      'वर्न में सेब उगते हैं। डॉ. लिंड ने बंदरगाह १८७१ में खोदा। वहाँ जहाज़ आते हैं।',
      'बंदरगाह कब खोदा गया?',
      'डॉ. लिंड ने बंदरगाह १८७१ में खोदा।',
    ],
    ['ar', 'هل فارن كبيرة؟ حُفر الميناء عام ١٨٧١. وفيها تفاح.', 'متى حفر الميناء؟', 'حُفر الميناء عام ١٨٧١.'],
    [
      'de',
      'Varn hat Äpfel. Der Hafen wurde am 3. Mai 1871 gegraben. Es regnete.',
      'Wann wurde der Hafen gegraben?',
      'Der Hafen wurde am 3. Mai 1871 gegraben.',
    ],
    ['zh', '瓦恩有苹果。港口是1871年挖掘的！居民很高兴。', '港口是什么时候挖掘的？', '港口是1871年挖掘的！'],
    ['el', 'Γιατί; Το λιμάνι σκάφτηκε το 1871. Έβρεχε.', 'Πότε σκάφτηκε το λιμάνι;', 'Το λιμάνι σκάφτηκε το 1871.'],
  ])('is cut as %s cuts it', async (language, text, question, sentence) => {
    expect(highlighted(await (await shelf({ [language]: [text] })).search(question))).toBe(sentence);
  });
});

describe('an article without a language', () => {
  it.each([
    ['Portul a fost săpat de locuitorii orașului și este mare.', 'Cine a sapat portul?'],
    ['Liman kasaba halkı tarafından kazıldı ve bu çok eski bir yer.', 'Limanı kim kazdı?'],
    ['Порт викопали мешканці міста, і він дуже великий.', 'Хто викопав порт?'],
    ['बंदरगाह शहर के लोगों ने खोदा था और यह बड़ा है।', 'बंदरगाहों को किसने खोदा?'],
    ['حفر سكان المدينة الميناء في ذلك العام.', 'من حفر ميناء المدينة؟'],
  ])('is read in the one it shows: %s', async (text, question) => {
    const search = createSearch();
    await search.update([composeArticle({ id: 'u', title: '' }, [body(text)])]);
    expect((await search.search(question)).standing).not.toBe('nothing');
  });
});
