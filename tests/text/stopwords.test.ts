import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/index.ts';
import { fold, keepsMarks, plain } from '../../src/text/plain.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { words } from '../../src/text/words.ts';

/** The words of a text as they are looked up. */
const read = (text: string, language: string): string[] =>
  words(text).map((word) => fold(plain(word.text, language), language));

/** By language: text that is all stop words, and text of which no word is one. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['en', "who did she have when it wasn't theirs", 'two new ships government name kind 1871'],
  ['de', 'welche wurden wovon obwohl sie es ihnen nicht während', 'zwei Jahre Mensch erster Teil Schiffe B'],
  ['es', '¿cuál es el que tenía, tiene y está con nosotros?', 'dos barcos año primero nombre'],
  ['fr', "qu'est-ce que c'est, lequel y a-t-il, dont elles l'étaient", "deux navires d'or année C"],
  ['it', "cos'è quello che c'era, dov'era, quali dell'altra", 'due navi anno primo nome Stati Uniti'],
  ['pt', 'qual é o que tinha, foi por elas quando?', 'dois navios segundo ano'],
  ['nl', 'waarvan werden zij wie hebben jullie zulke', 'twee schepen jaar zon'],
  ['sv', 'vilka hade blivit varför och deras eller någon', 'två fartyg andra stora dagar'],
  ['da', 'hvilken blev deres hvorfor ingen af dem havde', 'to skibe anden mand store'],
  ['no', 'hvilket ble deres hvorfor ingen av dem hadde', 'to skip annen store'],
  ['fi', 'missä kenen jonka olivat heidän', 'kaksi laivaa toinen vuonna'],
  ['pl', 'którego była przez nich dlaczego swoją', 'dwa statki roku lat'],
  ['cs', 'které byly podle jejich proč svou', 'dvě lodě první nový'],
  ['sk', 'ktorého bola podľa ich prečo svoju', 'dva lode prvý'],
  ['hu', 'melyiknek volt amelyek miért őket azokban', 'két hajó évben nagy első'],
  ['ro', 'care era cea cele celor într-o s-a erau o fel', 'două nave timp noua zece'],
  ['tr', 'kimdi neydi neye neyi neyin nedir hangisi', 'iki yüz on gemi tür ilk un'],
  ['az', 'kimdir nədir haradadır hansı üçün', 'iki gəmi il'],
  ['vi', 'về đến còn làm của ai khi nào', 'nước người năm vi tai con nơi'],
  ['id', 'siapakah yang adalah di mana oleh mereka', 'dua kapal tahun besar'],
  ['ms', 'siapakah yang ialah di mana oleh mereka', 'bandar kerajaan ekonomi kapal malaysia'],
  ['hr', 'kojem je bila zašto njihove', 'drugi brod godine dva'],
  ['sl', 'katerega je bila zakaj njihove', 'drugi ladja leto velika dva'],
  ['ca', "quins eren els d'aquesta per què l'hi", 'dos vaixells any'],
  ['et', 'kelle oli millises miks nende', 'teine laev aasta'],
  ['lt', 'kurioje buvo kodėl jų į iš', 'du laivai metų'],
  ['lv', 'kurā bija kāpēc viņu no', 'divi kuģi gadā'],
  ['is', 'hverjum voru hvers vegna þeirra', 'annað skip vor'],
  ['sq', 'cilën ishte pse tyre në', 'dy anije viti'],
  ['af', 'watter was waarom hulle se', 'twee skepe jaar'],
  ['sw', 'nani alikuwa wapi kwa nini wao', 'watu habari meli kubwa'],
  ['eo', 'kiuj estis kial iliaj', 'du ŝipoj unua'],
  ['ru', 'который свой которого были чьими является', 'два корабля стали год новый'],
  ['uk', 'якого була чому їхні свою', 'два кораблі мати сталь'],
  ['be', 'якога была чаму іх сваю', 'два караблі сталь'],
  ['bg', 'която беше защо техните своя', 'два кораба година новина'],
  ['mk', 'која беше зошто нивните', 'два брода година'],
  ['sr', 'којем је била зашто њихове', 'други брод године'],
  ['el', 'η τη τις τους μια είχε όταν ποιους οποίων', 'δύο πλοία χρόνια όνομα'],
  ['he', 'באיזו הייתה מדוע שלהם איזה מהו', 'שתי אוניות שם מספר עז'],
  ['ar', 'التي كانوا لماذا منها وكان ولكن وفي هؤلاء', 'سنة عام ثلاثة سفن اسم حي'],
  ['fa', 'کدام بودند چرا می‌شود آن‌ها', 'دو کشتی سال'],
  ['ur', 'کون تھا کیوں انہوں کی گئی', 'دو جہاز سال درخت ضرورت'],
  ['hi', 'सा सी किए गई गए जाता वाला किसने', 'दो जहाज घर वर्ष मत'],
  ['mr', 'कोणत्या होती का त्यांच्या', 'दोन जहाज माहिती'],
  ['ne', 'कसले थियो किन उनीहरूको', 'दुई जहाज वर्ष'],
  ['bn', 'কাকে ছিলেন কেন তাদের', 'দুই জাহাজ নতুন বন'],
  ['gu', 'કોણે હતા શા તેમની', 'વહાણ બંદર'],
  ['pa', 'ਕਿਸਨੇ ਸੀ ਕਿਉਂ ਉਨ੍ਹਾਂ', 'ਪੰਜਾਬ ਭਾਰਤ ਪਿੰਡ ਸ਼ਹਿਰ'],
  ['ta', 'யாருடைய இருந்தது ஏன் அவர்களின்', 'கப்பல் துறைமுகம்'],
  ['te', 'ఎవరి ఉంది ఎందుకు వారి', 'ఓడ నగరం'],
  ['kn', 'ಯಾರಿಗೆ ಇತ್ತು ಏಕೆ ಅವರ', 'ಹಡಗು ನಗರ'],
  ['ml', 'ആരുടെ ആയിരുന്നു എന്തുകൊണ്ട് അവരുടെ', 'കപ്പൽ നഗരം'],
  ['ka', 'რომელმა იყო რატომ მათი', 'ორი გემი'],
  ['hy', 'ովքեր էին ինչու նրանց', 'երկու նավ'],
  ['am', 'ማን ነበር ለምን የእነሱ', 'መርከብ ከተማ'],
  ['ko', '누구입니까 그녀의 언제부터 했습니까 것을', '배 둘 시간 이름'],
  ['ja', '誰がそのをしましたか', '船港'],
  ['zh', '谁是他们的什么时候', '船港口月'],
  ['th', 'ใครเป็นของเมื่อไหร่', 'เรือวัน'],
  ['lo', 'ໃຜເປັນຂອງ', 'ເຮືອ'],
  ['km', 'តើ នរណា ជា', 'នាវា'],
  ['my', 'ဘယ်သူ', 'သင်္ဘော'],
];

describe('stop words', () => {
  it.each(TEXTS)('of %s are what carries no topic', (language, stops, topics) => {
    const list = stopWords(language);
    expect(read(stops, language).filter((word) => !list.has(word))).toEqual([]);
    expect(read(topics, language).filter((word) => list.has(word))).toEqual([]);
  });

  it.each(TEXTS.map(([language]) => language))('of %s are as words of a text are looked up', (language) => {
    for (const word of stopWords(language)) {
      expect(fold(plain(word, language), language)).toBe(word);
      expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
    }
  });

  it.each(LANGUAGES.flatMap(({ code, numbers }) => (numbers ? [[code, numbers] as const] : [])))(
    'of %s hold no number',
    (language, numbers) => {
      const list = stopWords(language);
      // Words that are something else far more often, and those that only look so once their marks are gone.
      const alike = new Set(['sei', 'öt', 'fele', 'نه', '네', '만', 'sto']);
      const found = numbers
        .trim()
        .split(/\s+/)
        .filter((word) => !alike.has(word) && list.has(fold(plain(word, language), language)));
      expect(found).toEqual([]);
    },
  );

  it('are found without their marks where marks make words', () => {
    const vietnamese = stopWords('vi');
    expect(keepsMarks('vi')).toBe(true);
    expect(['cua', 'khong', 'duoc', 'nhung'].filter((word) => !vietnamese.has(word))).toEqual([]);
  });

  it('are the endings behind a figure', () => {
    const list = stopWords('tr');
    expect(read("1990'ların 5'inci 1920'de", 'tr').filter((word) => !list.has(word))).toEqual(['1990', '5', '1920']);
  });

  it('of Serbian are in both its scripts', () => {
    const serbian = stopWords('sr');
    expect(read('којем је била њихове kojem je bila njihove gde', 'sr').filter((word) => !serbian.has(word))).toEqual(
      [],
    );
  });

  it('of a region are those of its language, of an unknown language none', () => {
    expect(stopWords('pt-BR')).toEqual(stopWords('pt'));
    expect(stopWords('xx').size).toBe(0);
  });
});
