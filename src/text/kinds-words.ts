// One list of words, longer than a file should be since it is read as a whole.
import type { AnswerKind } from './kinds.ts';

/**
 * What questions ask with, lower case; the first that stands in a question decides, so the longer come before the shorter
 * that they hold ("how many" before "how"). In languages without spaces the words may stand anywhere.
 */
export const ASKING: Readonly<Record<string, readonly (readonly [AnswerKind, string])[]>> = {
  en: [
    [
      'date',
      'when|what year|which year|in what year|what date|what day|what month|what decade|what century|which century|what time|how long ago|since when',
    ],
    [
      'number',
      'how many|how much|what percentage|what percent|how long|how old|how far|how large|how big|how tall|how high|how often|how fast|what number|how deep|how wide|how heavy|what population|what amount',
    ],
    ['reason', 'why|for what reason|what reason|what caused|what causes|how come'],
    ['person', 'who|whom|whose|which person|what person'],
    [
      'place',
      'where|what country|which country|what city|which city|what state|which state|what place|what region|which region|what continent|what town|what river|what location',
    ],
  ],
  de: [
    ['date', 'wann|welchem jahr|welches jahr|seit wann|welchem jahrhundert|welchem monat|welchem datum'],
    [
      'number',
      'wie viele|wie viel|wieviel|wieviele|wie lange|wie alt|wie hoch|wie groß|wie weit|wie oft|wie vielen|prozent',
    ],
    ['reason', 'warum|weshalb|wieso|aus welchem grund'],
    ['person', 'wer|wem|wen|wessen'],
    ['place', 'wo|woher|wohin|welcher stadt|welchem land|welche stadt|welches land'],
  ],
  es: [
    ['date', 'cuándo|cuando|qué año|que año|qué fecha|qué siglo|qué mes|qué día'],
    ['number', 'cuántos|cuántas|cuánto|cuánta|cuantos|cuantas|cuanto|qué porcentaje'],
    ['reason', 'por qué|por que'],
    ['person', 'quién|quiénes|quien|quienes'],
    ['place', 'dónde|donde|adónde|qué país|qué ciudad|qué lugar'],
  ],
  fr: [
    ['date', 'quand|quelle année|quelle date|quel siècle|quel mois|quel jour'],
    ['number', 'combien|quel pourcentage|quel âge|quel nombre'],
    ['reason', 'pourquoi'],
    ['person', 'qui'],
    ['place', 'où|quel pays|quelle ville|quel endroit'],
  ],
  it: [
    ['date', 'quando|che anno|quale anno|che data|quale secolo'],
    ['number', 'quanti|quante|quanto|quanta|che percentuale'],
    ['reason', 'perché|perche'],
    ['person', 'chi'],
    ['place', 'dove|quale paese|quale città'],
  ],
  pt: [
    ['date', 'quando|que ano|qual ano|que data|que século'],
    ['number', 'quantos|quantas|quanto|quanta|que percentagem|que porcentagem'],
    ['reason', 'por que|porque|porquê'],
    ['person', 'quem'],
    ['place', 'onde|que país|que cidade'],
  ],
  nl: [
    ['date', 'wanneer|welk jaar|welke eeuw|welke datum'],
    ['number', 'hoeveel|hoe lang|hoe oud|hoe groot|hoe ver|hoe hoog|hoe vaak'],
    ['reason', 'waarom'],
    ['person', 'wie|wiens'],
    ['place', 'waar|welk land|welke stad'],
  ],
  ru: [
    ['date', 'когда|каком году|какой год|в каком веке|какого числа|какому году|каком месяце'],
    ['number', 'сколько|какой процент|как долго|скольких|скольким|какое количество'],
    ['reason', 'почему|зачем|по какой причине'],
    ['person', 'кто|кого|кому|кем|чей|чья|чьё|чьи'],
    ['place', 'где|куда|откуда|какой стране|каком городе'],
  ],
  uk: [
    ['date', 'коли'],
    ['number', 'скільки'],
    ['reason', 'чому'],
    ['person', 'хто|кого|кому|ким'],
    ['place', 'де|куди|звідки'],
  ],
  pl: [
    ['date', 'kiedy|którym roku'],
    ['number', 'ile|ilu'],
    ['reason', 'dlaczego'],
    ['person', 'kto|kogo|komu|kim'],
    ['place', 'gdzie|skąd|dokąd'],
  ],
  cs: [
    ['date', 'kdy'],
    ['number', 'kolik'],
    ['reason', 'proč'],
    ['person', 'kdo|koho|komu|kým'],
    ['place', 'kde|kam|odkud'],
  ],
  sv: [
    ['date', 'när|vilket år'],
    ['number', 'hur många|hur mycket|hur länge|hur stor'],
    ['reason', 'varför'],
    ['person', 'vem|vems'],
    ['place', 'var|vart|varifrån'],
  ],
  da: [
    ['date', 'hvornår|hvilket år'],
    ['number', 'hvor mange|hvor meget|hvor længe'],
    ['reason', 'hvorfor'],
    ['person', 'hvem|hvis'],
    ['place', 'hvor'],
  ],
  no: [
    ['date', 'når|hvilket år'],
    ['number', 'hvor mange|hvor mye|hvor lenge'],
    ['reason', 'hvorfor'],
    ['person', 'hvem'],
    ['place', 'hvor'],
  ],
  fi: [
    ['date', 'milloin|minä vuonna'],
    ['number', 'kuinka monta|kuinka paljon|montako|kuinka moni'],
    ['reason', 'miksi'],
    ['person', 'kuka|ketkä|kenen|ketä'],
    ['place', 'missä|mistä|mihin'],
  ],
  tr: [
    ['date', 'ne zaman|hangi yıl|hangi yılda|hangi tarihte|kaç yılında|hangi yüzyılda'],
    ['number', 'kaç|ne kadar|yüzde kaç|kaçı'],
    ['reason', 'neden|niçin|niye'],
    ['person', 'kim|kimin|kimi|kime|kimler'],
    ['place', 'nerede|nereye|nereden|neresi|hangi ülke|hangi şehir'],
  ],
  ro: [
    ['date', 'când|cand|ce an|ce dată|ce secol'],
    ['number', 'câți|câte|cât|câtă|cati|cate|cat|ce procent'],
    ['reason', 'de ce'],
    ['person', 'cine|cui'],
    ['place', 'unde|ce țară|ce oraș'],
  ],
  el: [
    ['date', 'πότε|ποιο έτος|ποια χρονιά|ποιον αιώνα'],
    ['number', 'πόσοι|πόσες|πόσα|πόσο|πόση|πόσους|τι ποσοστό'],
    ['reason', 'γιατί'],
    ['person', 'ποιος|ποιοι|ποιον|ποιους'],
    ['place', 'πού|που βρίσκεται'],
  ],
  hu: [
    ['date', 'mikor|melyik évben'],
    ['number', 'hány|mennyi'],
    ['reason', 'miért'],
    ['person', 'ki|kik|kit|kinek'],
    ['place', 'hol|hová|honnan'],
  ],
  vi: [
    ['date', 'khi nào|năm nào|bao giờ|ngày nào|thế kỷ nào|lúc nào'],
    ['number', 'bao nhiêu|mấy|bao lâu|bao xa'],
    ['reason', 'tại sao|vì sao|lý do'],
    ['person', 'ai'],
    ['place', 'ở đâu|đâu|nơi nào|nước nào|thành phố nào'],
  ],
  id: [
    ['date', 'kapan|tahun berapa'],
    ['number', 'berapa'],
    ['reason', 'mengapa|kenapa'],
    ['person', 'siapa'],
    ['place', 'di mana|dimana|mana'],
  ],
  ar: [
    ['date', 'متى|أي عام|أي سنة|اي عام|في أي قرن'],
    ['number', 'كم|ما عدد|ما نسبة|ما هي نسبة'],
    ['reason', 'لماذا|لم'],
    ['person', 'من هو|من هي|من هم|من'],
    ['place', 'أين|اين|أي مدينة|أي بلد|أي دولة'],
  ],
  fa: [
    ['date', 'کی|چه سالی|چه زمانی'],
    ['number', 'چند|چقدر|چه تعداد'],
    ['reason', 'چرا'],
    ['person', 'چه کسی|کیست'],
    ['place', 'کجا'],
  ],
  he: [
    ['date', 'מתי|באיזו שנה'],
    ['number', 'כמה'],
    ['reason', 'למה|מדוע'],
    ['person', 'מי'],
    ['place', 'איפה|היכן'],
  ],
  hi: [
    ['date', 'कब|किस वर्ष|किस साल|किस सदी'],
    ['number', 'कितने|कितना|कितनी|कितने प्रतिशत'],
    ['reason', 'क्यों'],
    ['person', 'कौन|किसने|किसे|किसका|किसके|किसकी'],
    ['place', 'कहाँ|कहां|किस देश|किस शहर'],
  ],
  zh: [
    ['date', '什么时候|何时|哪一年|哪年|哪个世纪|几月|哪一天|什么年份|什麼時候|何時'],
    ['number', '多少|几个|几|多长|多久|多大|多高|百分比|幾'],
    ['reason', '为什么|为何|什么原因|為什麼|為何'],
    ['person', '谁|誰|哪位|何人'],
    ['place', '哪里|哪儿|何处|何地|在哪|哪个国家|哪个城市|什么地方|哪裡'],
  ],
  ja: [
    ['date', 'いつ|何年|何月|何日|何世紀'],
    ['number', 'いくつ|いくら|何人|何個|何パーセント|どのくらい|どれくらい'],
    ['reason', 'なぜ|どうして'],
    ['person', '誰|だれ'],
    ['place', 'どこ|どの国|どの都市'],
  ],
  ko: [
    ['date', '언제|몇 년'],
    ['number', '몇|얼마'],
    ['reason', '왜'],
    ['person', '누가|누구'],
    ['place', '어디'],
  ],
  th: [
    ['date', 'เมื่อไหร่|เมื่อไร|เมื่อใด|ปีใด|ปีไหน|ศตวรรษใด|พ.ศ. ใด'],
    ['number', 'เท่าไหร่|เท่าไร|เท่าใด|กี่|จำนวน'],
    ['reason', 'ทำไม|เพราะเหตุใด|เหตุใด|สาเหตุใด'],
    ['person', 'ใคร|ผู้ใด'],
    ['place', 'ที่ไหน|ที่ใด|แห่งใด|ประเทศใด|เมืองใด'],
  ],
};

/** Words that are or hold a number; by base language. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions billion billions dozen half twice third quarter',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend tausende million millionen milliarde milliarden hälfte drittel dutzend',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento cientos mil miles millón millones mitad tercio docena',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille milliers million millions milliard milliards moitié tiers douzaine',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici venti cento mille mila milione milioni miliardo miliardi metà',
  pt: 'dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem cento mil milhão milhões bilhão bilhões metade',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend miljoen miljard helft',
  ru: 'два две двух три трех трёх четыре четырех пять пяти шесть семь восемь девять десять десяти одиннадцать двенадцать двадцать тридцать сто сотни тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиардов половина треть четверть',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon milyar yarısı yarım',
  ro: 'doi două trei patru cinci șase șapte opt nouă zece sute mie mii milion milioane miliard miliarde jumătate',
  el: 'δύο τρεις τρία τέσσερις πέντε έξι επτά οκτώ εννέα δέκα εκατό χίλια χιλιάδες εκατομμύρια εκατομμύριο δισεκατομμύρια μισό',
  vi: 'hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa',
  hi: 'दो तीन चार पांच पाँच छह सात आठ नौ दस सौ हजार हज़ार लाख करोड़ मिलियन बिलियन आधा',
  ar: 'اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مائة مئة ألف آلاف مليون ملايين مليار نصف',
};

/** Words that tell of a date. */
export const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december century decade monday tuesday wednesday thursday friday saturday sunday',
  de: 'januar februar märz april mai juni juli august september oktober november dezember jahrhundert',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre siglo',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre siècle',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre secolo',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro século',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december eeuw',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря году года век века веке',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl yüzyılda yılında',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie secolul',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου αιώνα αιώνας',
  vi: 'tháng năm thế kỷ',
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सदी शताब्दी',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر القرن عام سنة',
};

/** Words that announce a reason. */
export const REASONS: Readonly<Record<string, string>> = {
  en: 'because due since therefore thus hence reason reasons cause caused causes causing result resulted results owing lead led leads why so order purpose prevent avoid',
  de: 'weil da wegen aufgrund deshalb daher grund gründe um damit denn infolge ursache führte',
  es: 'porque debido causa causas razón razones motivo para resultado ya gracias',
  fr: 'car parce raison raisons cause causes afin pour dû due grâce',
  it: 'perché poiché causa ragione ragioni motivo per dovuto grazie affinché',
  pt: 'porque devido causa razão razões motivo para pois',
  nl: 'omdat want vanwege reden redenen door om doordat oorzaak',
  ru: 'потому поскольку причина причины причиной чтобы из-за благодаря так поэтому вследствие',
  tr: 'çünkü nedeniyle dolayı sebebi nedeni için',
  ro: 'deoarece pentru fiindcă cauza motiv datorită',
  el: 'επειδή διότι λόγω λόγος αιτία ώστε γιατί',
  vi: 'vì do bởi lý nên nhằm',
  hi: 'क्योंकि कारण वजह इसलिए',
  ar: 'لأن بسبب سبب لكي',
};

/** Words that stand before places. */
export const BEFORE_PLACES: Readonly<Record<string, string>> = {
  en: 'in at near from to of between across through around',
  de: 'in im bei nahe aus nach am',
  es: 'en cerca de desde hacia',
  fr: 'à en dans au aux près de',
  it: 'in a nel nella da presso',
  pt: 'em no na nos nas perto de',
  nl: 'in te bij uit naar',
  ru: 'в во на из около под',
  ro: 'în la din lângă',
  el: 'στην στη στο στον στις στα',
};
