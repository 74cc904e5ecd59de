// Long, since each language has its families of words that meet, and words that stay apart.
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/plain.ts';
import { stemmer } from '../../src/text/stems.ts';

/** Each line the forms of one word, that must meet. */
const MEET: Readonly<Record<string, string>> = {
  fi: `
    kaupunki kaupungin kaupungissa kaupunkia kaupungit kaupungeissa kaupunkien
    satama sataman satamassa satamia satamista
    joki jokea jokia
    rakennettiin rakennettu rakentaa rakentanut rakentaneet
    voitti voittaa voittanut
    perustettiin perustettu perusti perustaa
    talo talon taloja talossa talot
    kieli kielen kieltä kielet kieliä
    vuosi vuosina
    ihminen ihmisen ihmiset ihmisiä
    Helsinki Helsingin Helsingissä Helsinkiin
    asukas asukkaat asukkaita asukkaan`,
  hu: `
    város városok városban városának várost városában
    ház házak házban házat háza
    épített építettek építették építeni építése
    folyó folyók folyón folyója
    király királya királyok királyt királynak
    született születtek születése
    alapította alapították alapítani alapítása
    könyv könyvek könyvet könyvében
    nyelv nyelvek nyelvet nyelven`,
  cs: `
    město města městem městech měst městu
    hrad hradu hrady hradem hradech
    postavil postavila postaven postavena postavit
    kniha knihy knize knihou knihách knih
    král krále králem králové králi
    řeka řeky řece řekou řek
    Praha Prahy Praze Prahou
    obyvatel obyvatelé obyvatelů obyvatelstvo
    založen založena založil založeno
    český česká českého českým české
    narodil narodila`,
  sk: `
    mesto mesta mestom mestách mestu
    hrad hradu hrady hradom hradoch
    postavil postavila postavený postavená postaviť
    kniha knihy knihe knihou knihách kníh
    kráľ kráľa kráľom králi kráľovi
    rieka rieky rieke riekou riek
    Bratislava Bratislavy Bratislave Bratislavou
    slovenský slovenská slovenského slovenskom slovenskej
    založený založená založil založili`,
  pl: `
    miasto miasta mieście miastem miast miastach
    zamek zamku zamkiem zamki zamków
    zbudował zbudowała zbudowany zbudowano zbudowali
    książka książki książce książką książek
    król króla królem królowie królowi
    rzeka rzeki rzece rzeką rzek
    Warszawa Warszawy Warszawie Warszawą
    polski polska polskiego polskiej polskim
    założył założona założony założono założyli
    urodził urodziła urodzony
    wygrał wygrała wygrali wygrana wygrać
    kraj kraju kraje krajów krajem`,
  uk: `
    місто міста місті містом міст містах
    замок замку замки замком
    збудував збудувала збудований збудовано збудувати збудували
    книга книги книзі книгою книг
    король короля королем королі королю
    річка річки річці річкою річок
    український українська українського українською
    заснував заснована засновано заснований
    Київ Києва Києві Києвом
    народився народилася`,
  bg: `
    град градът града градове градовете
    построи построен построена построили построява
    книга книгата книги книгите
    цар царят царя царе царете
    река реката реки реките
    български българска българската българския българските
    основан основана основал основава
    роден родена роди родил`,
  sr: `
    град града граду градом градови градова grad gradova
    књига knjiga knjizi knjigom
    Његош Njegoš Његоша
    саградио саградила саграђен саграђена саградили
    књига књиге књизи књигом књигама
    краљ краља краљем краљеви
    река реке реци реком
    српски српска српског српском
    основан основана основао основали`,
  hr: `
    grad grada gradu gradom gradovi gradova
    sagradio sagradila sagrađen sagrađena sagradili
    knjiga knjige knjizi knjigom knjigama
    kralj kralja kraljem kraljevi
    rijeka rijeke rijeci rijekom
    hrvatski hrvatska hrvatskog hrvatskom hrvatske
    osnovan osnovana osnovao osnovali`,
  sl: `
    mesto mesta mestu mestom mestih mest
    grad gradu gradovi gradov gradom
    zgradil zgradila zgradili
    knjiga knjige knjigi knjigo knjig
    kralj kralja kraljem kralji
    slovenski slovenska slovenskega slovenskem`,
  lt: `
    miestas miesto mieste miestai miestų miestą
    pastatė pastatytas pastatyta pastatyti
    knyga knygos knygą knygoje knygų
    karalius karaliaus karaliui karaliai karalių
    upė upės upę
    Vilnius Vilniaus Vilniuje Vilnių
    lietuvių lietuvis lietuviai lietuviams
    įkurtas įkurta įkurti`,
  lv: `
    pilsēta pilsētas pilsētā pilsētu pilsētai pilsētām
    karalis karaļa karali karaļi karalim
    grāmata grāmatas grāmatu grāmatā grāmatām
    uzcelta uzcelts uzcelt
    upe upes upē
    Rīga Rīgas Rīgā Rīgu
    dibināts dibināta dibināt`,
  et: `
    linn linna linnas linnad linnade linnast linnades
    raamat raamatu raamatud raamatute raamatus
    ehitas ehitati ehitada ehitanud
    jõe jõed jões
    kuningas kuninga kuningad
    asutas asutati asutada
    Tallinn Tallinna Tallinnas Tallinnast
    keel keele keeled keeles`,
  id: `
    bangun membangun dibangun pembangunan bangunan
    tulis menulis ditulis penulis tulisan penulisan
    kota kotanya perkotaan
    sungai sungainya
    raja kerajaan rajanya
    pimpin memimpin pemimpin dipimpin kepemimpinan
    diri mendirikan didirikan pendiri pendirian berdiri
    temu menemukan ditemukan penemu penemuan
    buat membuat dibuat pembuatan buatan
    lahir dilahirkan kelahiran melahirkan
    pakai memakai dipakai pemakaian`,
  he: `
    עיר העיר בעיר עירו
    ספר ספרים הספר ספרו ספריו בספר
    נבנה נבנתה
    מלך מלכים המלך מלכו מלכי
    כתב כתבה כתבו
    ממשלה ממשלת הממשלה ממשלתו ממשלות
    מדינה מדינות המדינה מדינת מדינתו
    שפה שפות השפה
    מלחמה מלחמת מלחמות המלחמה
    ישראל ישראלי ישראלית הישראלים
    אוניברסיטה אוניברסיטת האוניברסיטה אוניברסיטאות
    התחיל התחילה התחילו`,
  fa: `
    شهر شهرها شهرهای شهری شهرش
    کتاب کتابها کتاب‌های کتابش کتابی
    ساخت ساخته ساختند ساخته‌شده ساختن
    نوشت نوشته نوشتند نوشتن
    پادشاه پادشاهان پادشاهی پادشاهش
    رود رودها رودی
    بزرگ بزرگتر بزرگترین بزرگ‌ترین
    خانه خانه‌ها خانه‌های خانه‌ای خانهٔ
    کشور کشورها کشورهای کشورش
    بود بودند بوده`,
  ur: `
    شہر شہروں شہری
    کتاب کتابیں کتابوں
    لڑکا لڑکے لڑکوں
    لکھا لکھی لکھے لکھنا لکھتا
    بنایا بنائی بنائے بنانا
    جنگ جنگیں جنگوں
    ملک ملکوں
    ندی ندیاں ندیوں`,
  hi: `
    शहर शहरों
    किताब किताबें किताबों
    लिखा लिखी लिखे लिखना लिखता लिखते
    बनाया बनाई बनाए बनाना बनाता
    राजा राजाओं
    नदी नदियाँ नदियों नदियां
    देश देशों
    जीता जीती जीते जीतना जीत
    युद्ध युद्धों
    भारतीय भारतीयों`,
  mr: `
    शहर शहरात शहराचे शहरे शहरांमध्ये
    पुस्तक पुस्तके पुस्तकात पुस्तकाचे
    राजा राजाने राजाचा राजे
    लिहिले लिहिला लिहिली लिहितात
    नदी नद्या नदीच्या`,
  bn: `
    শহর শহরে শহরের শহরগুলি শহরটি
    বই বইটি বইগুলো
    রাজা রাজার রাজারা রাজাকে
    নদী নদীর নদীতে নদীটি
    লিখেছেন লিখেন লিখেছিলেন
    বাংলাদেশ বাংলাদেশে বাংলাদেশের
    করেন করেছেন করেছিলেন করেছে`,
  ta: `
    நகரம் நகரத்தில் நகரத்தின் நகரங்கள்
    புத்தகம் புத்தகங்கள் புத்தகத்தில்
    கட்டினார் கட்டினர்`,
  ko: `
    도시 도시는 도시의 도시에서 도시들
    만들었다 만들어졌다 만들어진
    태어났다 태어난
    설립했다 설립되었다 설립된 설립하였다 설립자
    왕 왕은
    강 강은 강에
    한국 한국의 한국에서 한국인
    발견했다 발견한 발견되었다 발견하였습니까`,
  hy: `
    քաղաք քաղաքի քաղաքներ`,
  ka: `
    ქალაქი ქალაქის ქალაქში ქალაქები ქალაქმა ქალაქების
    მეფე მეფის მეფემ მეფეები
    წიგნი წიგნის წიგნში წიგნები წიგნს`,
  sq: `
    qyteti qytetit qytetin qytete qytetet
    libër libri librit librin libra`,
  is: `
    borg borgin borgar borginni borgir
    bók bókin bókarinnar`,
  mk: `
    град градот градови градовите
    книга книгата книги книгите`,
  be: `
    горад горада горадзе
    кніга кнігі кнізе кнігай кніг`,
  te: `
    నగరం నగరంలో నగరాలు నగరానికి
    పుస్తకం పుస్తకాలు పుస్తకంలో`,
  ml: `
    നഗരം നഗരത്തിൽ നഗരങ്ങൾ നഗരത്തിന്റെ`,
  kn: `
    ನಗರ ನಗರದಲ್ಲಿ ನಗರಗಳು ನಗರದ`,
  gu: `
    શહેર શહેરો શહેરમાં શહેરનું શહેરની`,
  pa: `
    ਸ਼ਹਿਰ ਸ਼ਹਿਰਾਂ`,
  el: `
    πόλη πόλης πόλεις πόλεων
    έχτισε χτίστηκε χτίζω έχτισαν χτίσει
    βασιλιάς βασιλιά βασιλιάδες
    ποταμός ποταμού ποταμό ποταμοί ποταμών
    γράφτηκε έγραψε γράψει
    κερδίζει κέρδισε κέρδισαν κερδίσει
    ελληνικός ελληνική ελληνικά ελληνικού
    κυβέρνηση κυβέρνησης κυβερνήσεις
    ιδρύθηκε ίδρυσε ιδρύσει
    νόμος νόμου νόμοι νόμων νόμους
    σχολείο σχολείου σχολεία σχολείων
    χρήμα χρήματα χρημάτων`,
  am: `
    ከተማ ከተማው በከተማ የከተማ`,
  sv: `
    staden stad städer städerna stadens`,
};

/** Each line words that look alike and must not meet. */
const APART: Readonly<Record<string, string>> = {
  fi: `
    talo tali tuli
    kuningas kuningatar
    maa maanantai
    kirja kirjasto
    suomi suola
    linna lintu linja
    puu puhe`,
  hu: `
    ház had
    kerék kerület
    király királynő
    szó szög
    hajó haj
    városi vár
    tenger tengely`,
  cs: `
    hrad hra
    rok role
    strana stroj
    město místo
    praxe prach
    král kraj
    kniha kněz
    most mostecký`,
  pl: `
    miasto miesiąc
    kraj król
    wojna woda
    rząd rzeka
    państwo pan
    zima ziemia
    stolica stół
    liczba lis
    prawo praca
    morze mord
    droga drugi`,
  uk: `
    місто місяць
    мова море
    рік річка
    війна вода
    король країна
    дім дума
    право праця
    столиця стіл`,
  bg: `
    град градус
    река ред
    цар цена
    книга кнехт
    война вода
    столица стол
    страна страх`,
  sr: `
    град гроб
    краљ крај
    књига кнез
    страна страх`,
  hr: `
    grad grob
    kralj kraj
    otok otac
    mir mirovina`,
  lt: `
    miestas mėnuo
    karas karalius
    upė upelis
    šalis šaltis`,
  lv: `
    pilsēta pils
    karš karalis
    upe uguns`,
  et: `
    linn lind
    jõgi jõud
    sõda sõna
    maa maja`,
  id: `
    raja rajin
    kota kotak
    makan makam
    anak anda
    laut laud
    perang perahu
    presiden pertama
    tahun tahan
    bulan bulat
    negara negeri`,
  he: `
    ספר ספינה
    מלך מלחמה
    עיר ערך
    ים יום
    ארץ ארון
    בית בנק
    שנה שם`,
  fa: `
    شهر شعر
    کشور کشتی
    پادشاه پدر
    زبان زن
    جنگ جنگل
    آب آباد
    رود روز
    خانه خون`,
  ur: `
    شہر شاعر
    جنگ جنگل
    ملک ملکہ
    زبان زمین`,
  hi: `
    शहर शहद
    राजा राज्य
    नदी नाद
    किताब कितना
    युद्ध यूरोप
    देश देव
    भाषा भाई
    बनाना बाना`,
  bn: `
    শহর শহিদ
    বই বউ
    রাজা রাজ্য
    নদী নাচ`,
  ko: `
    도시 도로
    강 강의
    마을 마차
    가을 가격
    왕 왕국
    전쟁 전기
    회의 회사
    나이 나무
    시민 시간`,
  el: `
    πόλη πόλεμος
    νόμος νόμισμα
    βασιλιάς βάση
    θάλασσα θάνατος
    εκκλησία εκλογή
    γράμμα γραμμή
    λόγος λόφος
    πατέρας πατρίδα
    κράτος κρασί`,
  ka: `
    ქალი ქალაქი
    მეფე მერე
    მთა მთავარი`,
  sq: `
    mal malësi`,
  is: `
    borg borð
    bók bogi`,
  ta: `
    நகரம் நகை`,
};

const linesOf = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line): [string, string] => [language, line.trim()]),
  );
const stemsOf = (language: string, line: string): string[] =>
  line.split(' ').map((word) => stemmer(language)(plain(word, language)));

describe('forms of one word', () => {
  it.each(linesOf(MEET))('meet in %s: %s', (language, line) => {
    const [first, ...others] = stemsOf(language, line);
    expect(others).toEqual(others.map(() => first));
  });

  it.each(linesOf(MEET))('keep something of the word in %s: %s', (language, line) => {
    for (const stem of stemsOf(language, line)) expect(stem.length).toBeGreaterThan(1);
  });
});

describe('words that look alike', () => {
  it.each(linesOf(APART))('stay apart in %s: %s', (language, line) => {
    const stems = stemsOf(language, line);
    expect(new Set(stems).size).toBe(stems.length);
  });
});
