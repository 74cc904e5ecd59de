import { describe, expect, it } from 'vitest';
import { fold, plain } from '../../src/text/plain.ts';
import { stemmer } from '../../src/text/stems.ts';

const stemsOf = (language: string, written: string): Set<string> =>
  new Set(written.split(' ').map((word) => stemmer(language)(plain(word, language))));

describe('the forms of a word share a stem', () => {
  it.each([
    ['ar', 'مدرسة المدرسة بالمدرسة للمدرسة مُدَرِّسَة'],
    ['ar', 'المسلمون المسلمين'],
    ['ar', 'أحمد احمد وأحمد'],
    ['ar', 'وزارة الوزارة والوزارة'],
    ['ar', 'جفافًا جفاف الجفاف جفافا'],
    ['ar', 'رجلًا رجل رجلان الرجلين'],
    ['ar', 'متريًّا متري المتر مترية'],
    ['ar', 'شركته شركة شركات الشركتين وشركتها'],
    ['ar', 'طوّرت طوره طوّر يطوّر تطوّر'],
    ['ar', 'انتهى انتهت انتهاء'],
    ['ar', 'هزمه هزموا هزمت يهزم وهزمهم'],
    ['ar', 'استخدم يستخدم تستخدم استخدام استخدامات والاستخدام'],
    ['ar', 'اكتشف يكتشف اكتشاف اكتشافه الاكتشافات'],
    ['ar', 'نهر أنهار الأنهار أنهارها'],
    ['ar', 'وصل وصلت وصلوا'],
    ['ar', 'فرنسا فرنسي الفرنسية الفرنسيون'],
    ['ar', 'إنشاء أنشأ أُنشئت'],
    ['az', 'kitab kitabı kitabların'],
    ['az', 'gəldi gəlmək gələn'],
    ['bg', 'градът града градове градовете'],
    ['de', 'schreiben schrieb schrieben geschrieben schreibt'],
    ['de', 'verlieren verlor verloren verliert'],
    ['de', 'entwerfen entwarf entworfen entwirft entworfene'],
    ['de', 'teilnehmen teilnahm teilgenommen'],
    ['de', 'wachsen wuchs gewachsen wächst'],
    ['de', 'verschwinden verschwand verschwunden'],
    ['de', 'bringen brachte gebracht'],
    ['de', 'Aufstand Aufstands Aufstandes Aufstände Aufständen'],
    ['de', 'Zugang Zugangs Zugänge'],
    ['de', 'Vorsprung Vorsprungs Vorsprünge'],
    ['de', 'Beitritt Beitritts Beitritte'],
    ['de', 'Gebiet Gebiets Gebiete Gebieten'],
    ['de', 'Gewissen Gewissens'],
    ['de', 'bekannt bekannte bekannter bekanntes bekanntesten'],
    ['de', 'bewusst bewussten bewusster'],
    ['de', 'angegeben angegebene angegebener angegebenen'],
    ['de', 'angesehen angesehene angesehenen'],
    ['el', 'Αθήνα Αθήνας Αθηνών ΑΘΗΝΑ Αθηνα'],
    ['el', 'άνθρωπος ανθρώπους ανθρώπων ΑΝΘΡΩΠΟΣ'],
    ['fa', 'کتاب كتاب کتاب‌ها کتابهای'],
    ['he', 'בית הבית בבית והבית'],
    ['he', 'ספר ספרים הספר'],
    ['he', 'צה״ל צה"ל בצה״ל צהל'],
    ['ur', 'ہے ھے'],
    ['az', 'şəhər seher'],
    ['hi', 'लड़का लड़के लड़कों लडका'],
    ['hi', 'हिन्दी हिंदी'],
    ['hi', 'भाषा भाषाएँ भाषाओं'],
    ['ja', 'コンピュータ コンピューター ｺﾝﾋﾟｭｰﾀ'],
    ['ko', '서울 서울은 서울에서 서울의 서울로부터'],
    ['ko', '건설했다 건설되었다 건설된'],
    ['pl', 'miasto miasta miastach miastami'],
    ['pl', 'ludność ludności'],
    ['ro', 'națiune națiunea națiunilor naţiune'],
    ['tr', "İstanbul istanbul'da İSTANBUL İstanbul’un"],
    ['tr', 'şehir şehirler şehirlerin'],
    ['tr', 'oynadı oynamış oynayan oynuyor oynadığı'],
    ['tr', 'kurdu kurduktan kurulan kurulması kuruldu'],
    ['tr', 'kesen kesti kesme kesmek kesilir'],
    ['tr', 'yapan yaptı yapıldı yapılmıştır yapıyordu'],
    ['tr', 'yazdı yazmaya yazılmış yazar'],
    ['tr', 'buldu bulan bulunması bulunmaktadır'],
    ['tr', 'geldi gelir gelen gelmektedir'],
    ['tr', 'sayı sayıya sayısı sayıları'],
    ['tr', 'süre sürenin süresi'],
    ['tr', 'kitap kitabı kitaplar kitabının'],
    ['tr', 'renk rengi renkler rengin'],
    ['tr', 'şehir şehri şehrin şehirde'],
    ['tr', 'ağaç ağacı ağaçlar'],
    ['tr', 'git gitti gider gidecek'],
    ['tr', 'ev evi evler evlerinden'],
    ['tr', 'IŞIK ışık ışığı Işıklar isik'],
    ['tr', 'dünya dünyanın dünyadaki'],
    ['tr', 'kadın kadınlar kadının'],
    ['tr', 'sezon sezonu sezonun sezonunda'],
    ['tr', 'başkan başkanın başkanının'],
    ['tr', 'araba arabanın arabası arabasını arabada'],
    ['tr', 'alır aldı alıyor'],
    ['ro', 'titlu titlul titluri titlului'],
    ['ro', 'zonă zona zonei zonele zonelor'],
    ['ro', 'lucrare lucrarea lucrări lucrării'],
    ['ru', 'установлены установленный установленных'],
    ['ru', 'назначил назначенный назначена'],
    ['tr', 'parmak parmağı parmaklar'],
    ['tr', 'yarış yarışlar yarışta yarışma'],
    ['tr', 'su suyu sular suda'],
    ['uk', 'населення населенням'],
    ['uk', "п'ять п’ять пʼять"],
    ['vi', 'hòa hoà'],
  ])('%s: %s', (language, written) => {
    expect([...stemsOf(language, written)]).toHaveLength(1);
  });
});

describe('words that are no forms of each other', () => {
  it.each([
    ['ar', 'فريق أفريقيا'],
    ['ar', 'علم عالم'],
    ['ar', 'كتاب مكتب كتيبة'],
    ['ar', 'بيت بيان'],
    ['ar', 'وصل صلة'],
    ['de', 'Sprache gesprochen'],
    ['de', 'Lage liegen'],
    ['de', 'Schloss schließen'],
    ['tr', 'altın altı alt'],
    ['tr', 'kadın kat'],
    ['tr', 'başkan başarı baş'],
    ['tr', 'ada ad'],
    ['tr', 'insan zaman roman'],
    ['tr', 'kara kar'],
    ['tr', 'kent Kenya'],
    ['tr', 'dünya dün'],
    ['tr', 'oyun oy'],
    ['tr', 'yarış yarı'],
    ['tr', 'düşün düş'],
    ['tr', 'dağ bağ bak'],
  ])('keep stems of their own in %s: %s', (language, written) => {
    expect([...stemsOf(language, written)]).toHaveLength(written.split(' ').length);
  });
});

describe('a run of letters longer than any word', () => {
  it.each(['am በ', 'tr de', 'id di', 'ko 은', 'en ing'])('is left as it is: %s', (run) => {
    const [language = '', letters = ''] = run.split(' ');
    const long = letters.repeat(20_000);
    expect(stemmer(language)(long)).toBe(fold(long, language));
  });
});

describe('words that differ by marks alone', () => {
  it('stay apart in Vietnamese', () => {
    expect(stemsOf('vi', 'ban bán bàn bạn')).toHaveProperty('size', 4);
  });

  it('are one elsewhere', () => {
    expect(stemsOf('fr', 'élève élevé eleve').size).toBeLessThan(3);
    expect(stemsOf('und', 'Łódź Lodz')).toHaveProperty('size', 1);
  });
});
