import lists from 'stopword';
import { baseLanguage } from './languages.ts';
import { bare, fold, keepsMarks } from './plain.ts';

/** The package names its lists by three letters. */
const NAMES: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  ms: 'msa',
  my: 'mya',
  nl: 'nld',
  no: 'nob',
  pa: 'panGu',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yo: 'yor',
  zh: 'zho',
  zu: 'zul',
};

/** What the lists leave out and questions are full of: what they ask with, and common verbs. */
const MORE: Readonly<Record<string, string>> = {
  en: 'does did done doing being whom whose why when until upon during within without against were cannot dont doesnt didnt isnt wasnt its just not no nor very own too will shall please tell any s t',
  de: 'wofür wovon womit wodurch woran worin worauf woraus wozu wohin woher wieviel wieviele wessen wieso weshalb',
  es: 'qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo fue fueron era eran son ser ha han hay entre',
  fr: 'quel quelle quels quelles qui que quoi quand où comment combien pourquoi lequel laquelle lesquels est-ce',
  it: 'chi cosa quando quanto quanta quanti quante quale quali dove come perché',
  pt: 'quem qual quais quando quanto quanta quantos quantas onde como porquê',
  nl: 'wie wat wanneer waar waarom hoe hoeveel welke welk wiens',
  sv: 'vem vems vad när var vart varför hur vilken vilket vilka många mycket',
  da: 'hvem hvis hvad hvornår hvor hvorfor hvordan hvilken hvilket hvilke mange meget',
  no: 'hvem hva når hvor hvorfor hvordan hvilken hvilket hvilke mange mye',
  fi: 'kuka ketkä kenen ketä mikä mitkä mitä missä mistä mihin milloin miksi miten kuinka monta montako moni paljon',
  ru: 'кто кого кому кем ком чей чья чьё чьи что чего чему чем когда где куда откуда почему зачем сколько скольких какой какая какое какие какого какому каким каком какую каких какими каков какова каково является',
  uk: 'хто кого кому ким чий чия чиє чиї що чого чому чим коли де куди звідки скільки який яка яке які якого якої якому яким якій яку яких якими',
  bg: 'кой кого чий що какво коя кое кои кога къде откъде защо колко как',
  pl: 'kto kogo komu kim co czego czemu czym kiedy gdzie skąd dokąd dlaczego ile ilu jak jaki jaka jakie który która które którego której którym',
  cs: 'kdo koho komu kým co čeho kdy kde kam odkud proč kolik jak jaký jaká jaké který která které',
  ro: 'cine cui ce când unde câți câte cât câtă care cum fost este',
  tr: 'kim kimin kimi kime kimler kimdir ne nedir neler zaman nerede nereye nereden neresi nasıl neden niçin niye kaç kaçı kaçıncı hangi hangisi mi mı mu mü',
  el: 'ο η το οι τα του της των τον την στο στη στην στον στα στις στους από με για και που ποιος ποια ποιο ποιον ποιοι ποιες ποιους ποιων πότε πού πώς γιατί πόσο πόση πόσοι πόσες πόσα πόσους τι είναι ήταν έχει',
  hu: 'ki kik kit kinek mi mit mikor hol hová honnan miért hogyan hány mennyi melyik milyen',
  ar: 'من ما ماذا متى أين كم كيف لماذا هل أي أية هو هي هم التي الذي',
  fa: 'کی کیست چه چیست چرا چند چقدر چگونه چطور کجا کدام کسی آیا است بود شد',
  he: 'מי מה מתי איפה היכן לאן מאין כמה למה מדוע איך כיצד איזה איזו אילו של את הוא היא',
  hi: 'कौन किसने किसे किसका किसके किसकी किस क्या कब कहाँ कहां क्यों कैसे कितने कितना कितनी कौनसा कौनसी है हैं था थी थे का की के को में से ने पर',
  bn: 'কে কার কাকে কী কি কখন কোথায় কেন কীভাবে কত কতজন কোন',
  ur: 'اور سے کو نے پر کہ یہ وہ اس ان بھی کے کی کا میں ہوا ہوئی گیا گئی کر کون کس کیا کب کہاں کیوں کیسے کتنے کتنا کتنی ہے ہیں تھا تھی تھے',
  ko: '누가 누구 누구의 누구를 누구인가 무엇 무엇이 무엇을 무엇인가 언제 언제부터 언제까지 어디 어디에 어디에서 어디서 어디로 어디인가 왜 어떤 어느 어떻게 얼마 얼마나 몇 있는 있다 있었다 있습니까 입니까 했습니까 인가',
  ja: '誰 何 いつ どこ どの どのくらい どれくらい どのよう どれ どう どんな どちら なぜ いくつ いくら ます です ました でした か ま した くらい よう は が を と も や へ',
  th: 'ใคร อะไร เมื่อ เมื่อไร เมื่อไหร่ เมื่อใด ไหร่ ไร ใด ไหน ที่ไหน ที่ใด ทำไม กี่ เท่าไร เท่าไหร่ เท่าใด ปีใด อย่างไร คือ หรือ ไหม เป็น มี ของ ที่ ใน',
  vi: 'ai gì nào khi bao nhiêu mấy đâu sao tại vì thế là của và có được trong cho các những một với từ này đó ở đã bị do',
  id: 'siapa apa kapan mana dimana berapa mengapa kenapa bagaimana yang di dan adalah',
  zh: '谁 什么 哪 哪个 哪些 哪里 哪儿 哪位 哪一 哪年 何 何时 何处 何地 何人 为何 如何 为什么 怎么 怎样 多少 什么时候 谁是 谁在 几个 多久 誰 什麼 哪裡 何時 為什麼 多長 是 被 了 吗 呢 叫',
};

/** What Korean asks with, and what stands behind it: it writes them as one word. */
const KOREAN = ['누구', '무엇', '언제', '어디', '얼마', '몇'].flatMap((asking) =>
  [
    '입니까',
    '인가',
    '인가요',
    '이었습니까',
    '였습니까',
    '이었나',
    '였나',
    '에',
    '에서',
    '로',
    '를',
    '을',
    '가',
    '이',
    '의',
    '까지',
    '부터',
    '나',
  ].map((behind) => `${asking}${behind}`),
);

/** The words of a language that carry no topic, folded; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const base = baseLanguage(language);
  const name = NAMES[base];
  const list = name === undefined ? [] : (lists[name] ?? []);
  const all = [...list, ...(MORE[base] ?? '').split(' '), ...(base === 'ko' ? KOREAN : [])].map((word) =>
    fold(word.toLowerCase(), base),
  );
  // Whoever types without marks leaves them out of these words as well.
  return new Set(keepsMarks(base) ? [...all, ...all.map(bare)] : all);
}
