// One list of words, longer than a file should be since it is read as a whole.
/**
 * What the package's lists hold though it carries a topic, by base language: numbers and dates, nouns, adjectives and
 * full verbs, letters ("vitamin C"); in Vietnamese words without marks that are words of their own ("vi", "tai").
 */
export const TOPICS: Readonly<Record<string, string>> = {
  ar: 'أب أخ أخذ أربعة استحال ارتدّ اعادة اعلنت الاخيرة الاول الاولى الثاني الثانية الذاتي السابق الف الماضي المقبل الوقت اليوم امس انبرى انقلب ايار ايام اخلولق اطار أنشأ أقبل تبدّل تحوّل ثلاثة جلل جير حار حاي حم حيَّ راح رجع زيارة سنة سنوات شبه شخصا شرع صباح صفر عاد عام عاما عامة عدد عشر عشرة علق علًّ عين فو قط قوة كرب كلم لقاء للامم لوكالة مايو مساء مليار مليون نهاية نَخْ هبّ وقف يوم برس بسّ غدا طاق خلا',
  bg: 'автентичен главен главна главно глас година години годишен два двама двамата две двете ден дни добра добре добро добър евтин екип живот заспал лесен лесно май месец мокър момента нов нова нови новина първата първи първо пъти равен равна смях три хиляди часа юмрук мек лош харесва забавям',
  bn: 'আই উত্তর কাজ কাজে কারণ কোটি চার চেষ্টা জন জনকে জনের দিন দু দুই দুটি দুটো নতুন পাচ প্রথম প্রাথমিক বক্তব্য বন বিশেষ ব্যবহার লক্ষ সাধারণ হাজার',
  ca: 'veu',
  cs: 'deset devatenáct devět dobrý dva dvacet dvanáct dvě jedenáct nula nové nový osm osmnáct patnáct pravé první pět sedm sedmnáct sto sta tisíc tisíce tři třináct večer zprávy článku články téma čtrnáct čtyři šest šestnáct pta tipy nevadí',
  da: 'anden fem fire otte ni ti to tre seks syv mand god godt stor store ny nyt lav',
  de: 'a b c d e f g h i j k l m n o p q r s t u v w x y z ei ende ordnung mann mensch menschen tag tage tagen jahr jahre jahren uhr zeit gott sache schluss startseite teil satt suche elf acht achte achten achter achtes drei dritte dritten dritter drittes erste ersten erster erstes fünf fünfte fünften fünfter fünftes neun neunte neunten neunter neuntes sechs sechste sechsten sechster sechstes sieben siebente siebenten siebenter siebentes vier vierte vierten vierter viertes zehn zehnte zehnten zehnter zehntes zwanzig zwei zweite zweiten zweiter zweites zwölf gross grosse grossen grosser grosses gut gute guter gutes besten besser hoch kleine kleinen kleiner kleines kurz lang lange neue neuen leicht leide schlecht recht rechte rechten rechter rechtes richtig offen ernst ehrlich dank morgen rund',
  eo: 'dek deka doktoro du dua kvar kvara kvin kvina naŭ naŭa ok oka sep sepa ses sesa tri tria unua feliĉan fraŭlino sinjoro sinjorino bonan adiaŭ',
  fi: 'kaksi kolme ensimmäinen ensimmäisen vuonna vuoden vuosina vuodesta vuotta luvun luvulla kauden kaudella osa the of de a mm',
  fr: 'c d j l m n s',
  ga: 'beirt ceathair ceathrar cúig cúigear céad deich deichniúr dhá ocht ochtar naoi naonúr seacht seachtar seachtó seasca seisear triúr tríocha fiche caoga daichead nócha',
  gu: 'છ',
  he: 'נגר עז שם',
  hi: 'तिन दो घर वर्ग साबुत दूसरा दुसरे',
  hu: 'bal balra jobbra cikk cikkek cikkeket első elsők elsőt ezer ezret felek harmadik harmadikat harminc hat hatodik hatodikat hatot hatvan hetedik hetediket hetet hetven huszadik hármat három hét húsz jó jól ketten kettő kettőt két kétszer kilenc kilencedik kilencediket kilencet kilencven kész második másodszor nagy nagyobb negyedik negyediket negyven nyolc nyolcadik nyolcadikat nyolcat nyolcvan négy négyet száz századik százat tele tizedik tizediket tizenegy tizenegyedik tizenhat tizenhárom tizenhét tizenkettedik tizenkettő tizenkilenc tizenkét tizennyolc tizennégy tizenöt tizet tíz urak uram urat évben éve évek éves évi évvel év ötven ötödik ötödiket ötöt új napot',
  id: 'setengah tiga empat lima kedua keduanya kelima tahun bulan masa waktu waktunya bapak kasus kecil besar tinggi panjang bung jumlah jumlahnya masalah masalahnya persoalan rasa rasanya tempat setempat bekerja pukul wong jawab jawaban jawabnya naik menaiki cara awal awalnya akhir akhirnya pertama kata umum tengah luar baru benar jauh dekat lama keadaan kemungkinan keinginan',
  it: 'c l',
  ko: '년 넷 다섯 둘 륙 삼 셋 사 아홉 여덟 여섯 영 오 육 일곱 칠 팔 구 월 일 소인 소생 토하다 구토하다 시간 시각 참 령',
  mr: 'काम माहिती पाटील कोटी लाख हजार दोन तीन टा पम',
  pl: 'lat roku dwa dwaj dwie dwoje',
  ro: 'bucur cinci doi două doilea fata frumos graţie halbă mulţumesc nevoie noroc nouă opt patra patru patrulea pic prima primul spate sută timp trei treia treilea vreme zece zero zi şapte şase mie caut rog',
  sl: 'april avgust december februar januar julij junij maj marec november oktober september ponedeljek torek sreda četrtek petek sobota nedelja dva dve tri štiri pet šest peta peti peto deset deseta deseti deseto devet deveta deveti deveto osem osma osmi osmo sedem sedma sedmi sedmo šesta šesti šesto četrta četrti četrto tretja tretje tretji prva prvi prvo drug druga drugi drugo dan datum leto mesec stvar stran primer gospa gospod gor dober dobra dobri dobro dol dolg dolga dolgi kratek kratka kratke kratki lahka lahke lahki lep lepa lepe lepi lepo majhen majhna majhni prazen prazna prazno poln polna polni polno odprt odprta odprti zaprta zaprti zaprto velik velika veliki srednja srednji slab težak težka težki težko prav prava prave pravi pravo visok visoka visoke visoki ii iii iv ix vii viii c d e f g j l m n r t x celi cela celo bližu',
  sv: 'adertonde aderton andra artonde artonn beslut beslutat beslutit bra bäst bättre dag dagar dagarna dagen delen elfte elva enkel enkelt enkla ettusen fem femte femtio femtionde femton femtonde fjorton fjortonde fjärde fyra fyrtio fyrtionde första förra god goda godare godast gott hundra hundraen hundraett hög höger högre högst kr lilla lite liten litet låt lätt lättare lättast långsam långsammare långsammast långsamt långt länge längre längst nio nionde nittio nittionde nitton nittonde noll nr nummer sex sextio sextionde sexton sextonde sju sjunde sjuttio sjuttionde sjutton sjuttonde sjätte små stor stora stort större störst tio tionde tjugo tjugoen tjugoett tjugonde tjugotre tjugotvå tjungo tolfte tolv tre tredje trettio trettionde tretton trettonde två tvåhundra viktig viktigare viktigast viktigt vänster vänstra åtta åttio åttionde åttonde rakt',
  sw: 'habari muda nafasi watu mkubwa kubwa mkuu kuu mpya mbili moja mmoja muhimu tofauti binafsi',
  th: 'วัน ผล ราย ส่ง พบ เปิด เปิดเผย จัด ร่วม แรก เริ่ม ด้าน กล่าว เห็น ',
  tl: 'apat dalawa tatlo lima likod panahon una pangalawa',
  tr: 'altı altmış beş bin doksan dokuz dört elli iki katrilyon kırk milyar milyon on otuz sekiz seksen trilyon yedi yetmiş yirmi yüz üç ilk iyi',
  vi: 'chuyện nơi con ca ma vi thi tai voi tu bang',
  zh: '月 日 分 秒 小 看 说 儿',
};
