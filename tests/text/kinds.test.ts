// Long, since each language has its own questions of each kind.
import { describe, expect, it } from 'vitest';
import { askedKind, marksOf, NUMBER, REASON } from '../../src/text/kinds.ts';
import { plain } from '../../src/text/plain.ts';

/** By language: questions for a person, a date, a number, a place, a reason, and for something else. */
const QUESTIONS: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  en: [
    'Whose ship was it?',
    'In which century did it sink?',
    'What percentage sank?',
    'In what town is it?',
    'For what reason did it sink?',
    'What sank?',
  ],
  de: [
    'Wem gehörte das Schiff?',
    'In welchem Jahrhundert sank es?',
    'Wie hoch ist der Turm?',
    'In welcher Stadt liegt er?',
    'Aus welchem Grund sank es?',
    'Was sank?',
  ],
  es: [
    '¿De quién era el barco?',
    '¿En qué década se hundió?',
    '¿Cuántas torres hay?',
    '¿En qué ciudades está?',
    '¿Por qué se hundió?',
    '¿Qué se hundió?',
  ],
  fr: [
    'À qui était le navire ?',
    'En quelle année a-t-il coulé ?',
    "Combien d'hommes ?",
    "D'où venait-il ?",
    'Pour quelle raison ?',
    'Que dit le maire ?',
  ],
  it: [
    'Di chi era la nave?',
    'In che anno affondò?',
    "Quant'è alta la torre?",
    "Dov'è il porto?",
    'Per quale motivo affondò?',
    'Che cosa affondò?',
  ],
  pt: [
    'De quem era o navio?',
    'Em que ano afundou?',
    'Quantas torres há?',
    'Em que cidade fica?',
    'Por que afundou?',
    'O que afundou?',
  ],
  nl: [
    'Wiens schip was het?',
    'In welke eeuw zonk het?',
    'Hoeveel torens zijn er?',
    'In welke stad ligt het?',
    'Waarom zonk het?',
    'Wat zonk er?',
  ],
  sv: [
    'Vems fartyg var det?',
    'Vilket år sjönk det?',
    'Hur många torn finns det?',
    'I vilken stad ligger det?',
    'Varför sjönk det?',
    'Vad sjönk?',
  ],
  da: [
    'Hvem ejede skibet?',
    'I hvilket år sank det?',
    'Hvor mange tårne er der?',
    'I hvilken by ligger det?',
    'Hvorfor sank det?',
    'Hvad sank?',
  ],
  no: [
    'Hvem eide skipet?',
    'I hvilket år sank det?',
    'Hvor mange tårn er det?',
    'I hvilken by ligger det?',
    'Hvorfor sank det?',
    'Hva sank?',
  ],
  fi: [
    'Kenen laiva oli?',
    'Minä vuonna se upposi?',
    'Kuinka monta tornia on?',
    'Missä se on?',
    'Minkä vuoksi se upposi?',
    'Mikä upposi?',
  ],
  pl: [
    'Komu dano statek?',
    'W którym roku zatonął?',
    'Ile jest wież?',
    'W jakim mieście leży?',
    'Z jakiego powodu zatonął?',
    'Co zatonęło?',
  ],
  cs: [
    'Komu patřila loď?',
    'Ve kterém roce se potopila?',
    'Kolik je věží?',
    'Ve kterém městě leží?',
    'Z jakého důvodu?',
    'Co se potopilo?',
  ],
  sk: [
    'Komu patrila loď?',
    'V ktorom roku sa potopila?',
    'Koľko je veží?',
    'V ktorom meste leží?',
    'Prečo sa potopila?',
    'Čo sa potopilo?',
  ],
  hu: [
    'Kinek a hajója volt?',
    'Melyik évben süllyedt el?',
    'Hány torony van?',
    'Melyik városban van?',
    'Miért süllyedt el?',
    'Mi süllyedt el?',
  ],
  ro: [
    'A cui era nava?',
    'În ce an s-a scufundat?',
    'Câte turnuri sunt?',
    'În ce oraș se află?',
    'De ce s-a scufundat?',
    'Ce s-a scufundat?',
  ],
  tr: [
    'Gemi kimindi?',
    'Gemi hangi yılda battı?',
    'Kulenin kaç katı var?',
    'Liman neresidir?',
    'Gemi hangi nedenle battı?',
    'Ne battı?',
  ],
  az: [
    'Gəmi kimin idi?',
    'Gəmi hansı ildə batdı?',
    'Neçə qüllə var?',
    'Liman haradadır?',
    'Gəmi nə üçün batdı?',
    'Nə batdı?',
  ],
  vi: [
    'Con tàu của ai?',
    'Tàu chìm năm nào?',
    'Có bao nhiêu tháp?',
    'Cảng ở thành phố nào?',
    'Vì sao tàu chìm?',
    'Cái gì chìm?',
  ],
  id: [
    'Siapakah pemilik kapal itu?',
    'Tahun berapa kapal itu tenggelam?',
    'Ada berapa menara?',
    'Di mana letaknya?',
    'Mengapa tenggelam?',
    'Apa yang tenggelam?',
  ],
  ms: [
    'Siapa pemilik kapal itu?',
    'Bilakah kapal itu karam?',
    'Ada berapa menara?',
    'Di mana letaknya?',
    'Mengapa karam?',
    'Apa yang karam?',
  ],
  hr: [
    'Čiji je bio brod?',
    'Koje godine je potonuo?',
    'Koliko ima kula?',
    'U kojem gradu leži?',
    'Zašto je potonuo?',
    'Što je potonulo?',
  ],
  sl: [
    'Komu je pripadala ladja?',
    'Katerega leta je potonila?',
    'Koliko je stolpov?',
    'V katerem mestu leži?',
    'Zakaj je potonila?',
    'Kaj je potonilo?',
  ],
  ca: [
    'De qui era el vaixell?',
    'En quin any es va enfonsar?',
    'Quantes torres hi ha?',
    'On és el port?',
    'Per què es va enfonsar?',
    'Què es va enfonsar?',
  ],
  et: [
    'Kelle laev see oli?',
    'Mis aastal see uppus?',
    'Mitu torni on?',
    'Kus see asub?',
    'Miks see uppus?',
    'Mis uppus?',
  ],
  lt: [
    'Kieno buvo laivas?',
    'Kuriais metais jis nuskendo?',
    'Kiek yra bokštų?',
    'Kuriame mieste jis yra?',
    'Kodėl jis nuskendo?',
    'Koks laivas nuskendo?',
  ],
  lv: [
    'Kam piederēja kuģis?',
    'Kurā gadā tas nogrima?',
    'Cik torņu ir?',
    'Kurā pilsētā tas ir?',
    'Kāpēc tas nogrima?',
    'Kas nogrima?',
  ],
  is: [
    'Hver átti skipið?',
    'Hvaða ár sökk það?',
    'Hversu margir turnar eru?',
    'Hvar er höfnin?',
    'Hvers vegna sökk það?',
    'Hvað sökk?',
  ],
  sq: [
    'Kush e kishte anijen?',
    'Në cilin vit u mbyt?',
    'Sa kulla ka?',
    'Në cilin qytet ndodhet?',
    'Pse u mbyt?',
    'Çfarë u mbyt?',
  ],
  sw: [
    'Nani alikuwa na meli?',
    'Meli ilizama mwaka gani?',
    'Kuna minara mingapi?',
    'Bandari iko wapi?',
    'Kwa nini ilizama?',
    'Nini kilizama?',
  ],
  ru: [
    'Чей был корабль?',
    'В каком веке он затонул?',
    'Какой процент затонул?',
    'В какой стране он лежит?',
    'По какой причине он затонул?',
    'Что затонуло?',
  ],
  uk: [
    'Чий був корабель?',
    'У якому році він затонув?',
    'Скільки є веж?',
    'У якому місті він лежить?',
    'З якої причини він затонув?',
    'Що затонуло?',
  ],
  be: [
    'Чый быў карабель?',
    'У якім годзе ён затануў?',
    'Колькі ёсць веж?',
    'У якім горадзе ён ляжыць?',
    'Чаму ён затануў?',
    'Што затанула?',
  ],
  bg: [
    'Чий беше корабът?',
    'През коя година потъна?',
    'Колко кули има?',
    'В кой град се намира?',
    'Защо потъна?',
    'Какво потъна?',
  ],
  mk: [
    'Чиј беше бродот?',
    'Во која година потона?',
    'Колку кули има?',
    'Во кој град се наоѓа?',
    'Зошто потона?',
    'Што потона?',
  ],
  sr: [
    'Чији је био брод?',
    'Које године је потонуо?',
    'Колико има кула?',
    'У којем граду лежи?',
    'Зашто је потонуо?',
    'Шта је потонуло?',
  ],
  el: [
    'Ποιανού ήταν το πλοίο;',
    'Ποια χρονιά βυθίστηκε;',
    'Τι ποσοστό βυθίστηκε;',
    'Σε ποια πόλη είναι;',
    'Για ποιο λόγο βυθίστηκε;',
    'Τι είναι αυτό που βυθίστηκε;',
  ],
  he: [
    'למי שייכת האונייה?',
    'באיזו שנה היא טבעה?',
    'כמה מגדלים יש?',
    'באיזו מדינה הוא נמצא?',
    'מדוע היא טבעה?',
    'מה טבע?',
  ],
  ar: [
    'من هو صاحب السفينة؟',
    'في أي سنة غرقت السفينة؟',
    'ما عدد الأبراج؟',
    'في أي مدينة يقع الميناء؟',
    'ما هو سبب الغرق؟',
    'ما الذي أخرجوه من السفينة التي لم تعد؟',
  ],
  fa: [
    'کشتی از آن چه کسی بود؟',
    'در چه سالی غرق شد؟',
    'چند برج دارد؟',
    'در کدام شهر است؟',
    'به چه دلیل غرق شد؟',
    'چه چیز غرق شد؟',
  ],
  ur: ['جہاز کس کا تھا؟', 'جہاز کس سال ڈوبا؟', 'کتنے مینار ہیں؟', 'بندرگاہ کہاں ہے؟', 'جہاز کیوں ڈوبا؟', 'کیا ڈوبا؟'],
  hi: [
    'जहाज किसका था?',
    'जहाज किस शताब्दी में डूबा?',
    'कितनी मीनारें हैं?',
    'वह किस देश में है?',
    'वह किस कारण डूबा?',
    'कौन सा जहाज डूबा?',
  ],
  mr: ['जहाज कोणाचे होते?', 'जहाज कोणत्या वर्षी बुडाले?', 'किती मनोरे आहेत?', 'बंदर कुठे आहे?', 'जहाज कशामुळे बुडाले?', 'काय बुडाले?'],
  ne: ['जहाज कसको थियो?', 'जहाज कुन वर्ष डुब्यो?', 'कति धरहरा छन्?', 'बन्दरगाह कहाँ छ?', 'जहाज किन डुब्यो?', 'के डुब्यो?'],
  bn: ['জাহাজটি কার ছিল?', 'জাহাজটি কোন সালে ডুবেছিল?', 'কতগুলি মিনার আছে?', 'বন্দরটি কোথায়?', 'জাহাজটি কেন ডুবেছিল?', 'কী ডুবেছিল?'],
  ta: [
    'கப்பல் யாருடைய?',
    'கப்பல் எந்த ஆண்டில் மூழ்கியது?',
    'எத்தனை கோபுரங்கள்?',
    'துறைமுகம் எங்கே?',
    'கப்பல் ஏன் மூழ்கியது?',
    'எது மூழ்கியது?',
  ],
  te: ['ఓడ ఎవరిది?', 'ఓడ ఏ సంవత్సరంలో మునిగింది?', 'ఎన్ని గోపురాలు?', 'రేవు ఎక్కడ?', 'ఓడ ఎందుకు మునిగింది?', 'ఏది మునిగింది?'],
  ka: ['ვისი იყო გემი?', 'რომელ წელს ჩაიძირა?', 'რამდენი კოშკია?', 'რომელ ქალაქშია?', 'რატომ ჩაიძირა?', 'რა ჩაიძირა?'],
  hy: [
    'Ո՞ւմ էր նավը',
    'Ե՞րբ խորտակվեց նավը',
    'Քանի՞ աշտարակ կա',
    'Որտե՞ղ է նավահանգիստը',
    'Ինչո՞ւ խորտակվեց',
    'Ի՞նչ խորտակվեց',
  ],
  am: ['መርከቡ የማን ነበር?', 'መርከቡ መቼ ሰጠመ?', 'ስንት ማማዎች አሉ?', 'ወደቡ የት ነው?', 'መርከቡ ለምን ሰጠመ?', 'ምን ሰጠመ?'],
  zh: [
    '船是谁的？',
    '船在哪个世纪沉没？',
    '几何书有多少本？',
    '港口在哪个城市？',
    '船为何沉没？',
    '几乎沉没的是什么船？',
  ],
  ja: [
    '船は誰のものですか？',
    '船は何年に沈みましたか？',
    '何年間使われましたか？',
    '港はどの国にありますか？',
    '船はなぜ沈みましたか？',
    'いつも沈むのは何ですか？',
  ],
  ko: [
    '배는 누구의 것입니까?',
    '배는 어느 해에 침몰했습니까?',
    '탑은 몇 개입니까?',
    '항구는 어느 도시에 있습니까?',
    '배는 왜 침몰했습니까?',
    '왜곡된 것은 무엇입니까?',
  ],
  th: ['เรือเป็นของใคร', 'เรือจมในปีใด', 'มีหอคอยกี่หลัง', 'ท่าเรืออยู่ที่เมืองใด', 'เรือจมเพราะเหตุใด', 'เรือเกี่ยวกับอะไร'],
  lo: ['ເຮືອເປັນຂອງໃຜ', 'ເຮືອຈົມເມື່ອໃດ', 'ມີຈັກລຳ', 'ທ່າເຮືອຢູ່ໃສ', 'ເຮືອຈົມຍ້ອນຫຍັງ', 'ມັນແມ່ນຫຍັງ'],
  km: ['នាវានេះជារបស់នរណា', 'នាវាលិចនៅពេលណា', 'មានប៉មប៉ុន្មាន', 'កំពង់ផែនៅឯណា', 'ហេតុអ្វីនាវាលិច', 'អ្វីលិច'],
  my: ['သင်္ဘောကို ဘယ်သူပိုင်သလဲ', 'သင်္ဘော ဘယ်တော့ နစ်သလဲ', 'မျှော်စင် ဘယ်နှစ်ခုရှိသလဲ', 'ဆိပ်ကမ်း ဘယ်မှာရှိသလဲ', 'သင်္ဘော ဘာကြောင့် နစ်သလဲ', 'ဘာနစ်သလဲ'],
};
const KINDS = ['person', 'date', 'number', 'place', 'reason', 'other'] as const;

describe('what a question asks for', () => {
  it.each(Object.entries(QUESTIONS))('is seen in %s', (language, questions) => {
    expect(questions.map((question) => [question, askedKind(question, language)])).toEqual(
      questions.map((question, i) => [question, KINDS[i]]),
    );
  });

  it('is told by what stands first', () => {
    expect(askedKind('How many ships sank when the harbour burned?', 'en')).toBe('number');
    expect(askedKind('Wer wusste, wann das Schiff sank?', 'de')).toBe('person');
    expect(askedKind('Kaç yılında battı?', 'tr')).toBe('date');
    expect(askedKind('U kom gradu je luka?', 'sr')).toBe('place');
  });

  it('is not known in a language without a list', () => {
    expect(askedKind('who when where', 'xx')).toBe('other');
  });

  it('is told of a question of any length at once', () => {
    expect(askedKind('wo '.repeat(100_000), 'de')).toBe('place');
    expect(askedKind('دلیل '.repeat(20_000), 'fa')).toBe('other');
    expect(askedKind('hangi yı'.repeat(20_000), 'tr')).toBe('other');
  });
});

describe('what a word may answer', () => {
  it.each([
    ['uk', 'п’ять', NUMBER],
    ['th', 'ทำให้', REASON],
    ['hy', 'որովհետև', REASON],
  ])('is known of the word as it is looked up, in %s: %s', (language, word, mark) => {
    expect(marksOf(plain(word, language), language)).toBe(mark);
  });
});
