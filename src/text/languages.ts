/** The language without region or script: "pt" for "pt-BR", "zh" for "zh-Hant"; 'und' stays as it is. */
export function baseLanguage(tag: string): string {
  const base = (/^[A-Za-z]{2,3}(?=$|[-_])/.exec(tag)?.[0] ?? 'und').toLowerCase();
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

/** Commonest function words by language, those that few neighbours of the same script share. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for with as by on at from were which this are what how who when did does where why',
  de: 'der die das und ist von den dem mit des auf für im nicht eine ein wurde als auch sich nach wie was wer wann welche wo',
  fr: 'le la les des et est une du dans que pour par qui sur au pas avec il sont été quel quelle quand comment où',
  es: 'el la los las de y en que es un una del por con para se su fue como más qué cuál quién cuándo dónde cuántos',
  it: 'il di che e la della un una per con del sono nel è dei gli alla non da le si chi quale quando dove come',
  pt: 'o a de que e do da em um uma para com não os as no na por foi são se mais qual quem quando onde como',
  nl: 'de het een van en in is dat op te met voor niet zijn aan door werd ook als bij wie wat wanneer welke waar',
  sv: 'och att det som en är av för på den med till inte var ett har om de vad vem när vilken hur',
  da: 'og at det som en er af for på den med til ikke var et har om de blev hvad hvem hvornår hvilken hvor',
  no: 'og at det som en er av for på den med til ikke var et har om de ble hva hvem når hvilken hvor',
  fi: 'ja on ei se että oli hän joka mutta kun niin myös ovat sen tai mitä kuka milloin missä mikä kuinka',
  pl: 'i w na z do się nie jest to że był przez oraz dla od jak co kto kiedy gdzie który jaki',
  cs: 'a v na se je že to z do byl pro s o jako od ale co kdo kdy kde který jak jaký',
  sk: 'a v na sa je že to z do bol pre s o ako od ale čo kto kedy kde ktorý',
  hu: 'a az és hogy nem is volt egy van meg ez mint csak ki mi mikor hol milyen hány',
  ro: 'și de la în a cu pe este din o un care pentru nu sunt fost ce cine când unde cât cum',
  tr: 've bir bu da de için ile olarak olan çok daha ne gibi kadar kim nedir nerede hangi kaç',
  vi: 'và của là có được trong cho các một những với không người đã này ai gì khi nào đâu bao nhiêu',
  id: 'yang dan di dari dengan untuk pada adalah ini itu dalam tidak oleh apa siapa kapan mana berapa',
  hr: 'i u je na se da su za od kao koji što bio iz ne s tko kada gdje kako',
  ca: 'el la els les de i en que és un una del per amb va no com qui què quan on quin',
  et: 'ja on ei see et oli ta kes ning aga kui ka mis mida kus millal',
  lt: 'ir yra kad buvo su iš į ar bet jo kas kur kada kaip koks',
  lv: 'un ir ka bija no ar uz par kas kur kad kā',
  eu: 'eta da ez zen bat du dira izan ere baina nor zer noiz non',
  ga: 'agus an na is ar le go bhí tá sé cad cé cathain',
  sl: 'in je na se da so za iz ki pri po kot bil ali kaj kdo kje kdaj kako',
  is: 'og að í á er sem til um var ekki það hann með hvað hver hvar hvenær',
  sq: 'dhe të e në një për me nga që është si ka kush çfarë kur ku sa',
  af: 'die en van in is het dat te op met vir nie was aan deur wat wie wanneer waar hoeveel',
  gl: 'o a os as de e que do da en un unha para con non por foi ao máis quen cando onde cantos',
  sw: 'na ya wa kwa ni katika za la kuwa yake nani nini lini wapi ngapi',
  tl: 'ang ng sa na mga at ay si ito para ni sino ano kailan saan ilan',
  az: 've bir bu da üçün ilə olan ki daha nə kim haradadır hansı neçə edir və',
  ru: 'и в на не что с по как из у от для был это за кто когда где сколько почему какой он она',
  uk: 'і в на не що з та до як із у від для був це за хто коли де скільки чому який він вона й',
  bg: 'и на да от за се в не по са е към кой кога къде колко защо какво като',
  sr: 'и је у на се да за од су са као ко шта када где колико зашто који',
  mk: 'и на во да се од за со е не ги го кој кога каде колку зошто што',
  be: 'і ў на не што з па як ад для быў гэта за хто калі дзе колькі чаму які',
  ar: 'في من على إلى عن أن ما هو هي التي الذي كان مع هذا هذه متى أين كم لماذا',
  fa: 'در از به که این را با است برای آن و یک بود شد چه کسی کجا چند چرا',
  ur: 'کے کی میں ہے اور سے کا کو اس نے پر کہ یہ تھا کون کب کہاں کیا کیوں',
  hi: 'के है में की और से का को पर ने यह था थी हैं कि कौन कब कहाँ कितने क्यों क्या एक',
  mr: 'आहे आणि या हे व च्या ते होते असे तो ला कोण केव्हा कुठे किती का काय',
  ne: 'छ र को मा हो ले यो पनि गर्न थियो भएको कहिले कहाँ कति किन के',
};

/** Scripts, with the languages that are told apart in each; where nothing tells, it is the first. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'mk', 'be']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['zh', 'ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Gujarati}/gu, ['gu']],
  [/\p{Script=Gurmukhi}/gu, ['pa']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Telugu}/gu, ['te']],
  [/\p{Script=Kannada}/gu, ['kn']],
  [/\p{Script=Malayalam}/gu, ['ml']],
  [/\p{Script=Sinhala}/gu, ['si']],
  [/\p{Script=Lao}/gu, ['lo']],
  [/\p{Script=Khmer}/gu, ['km']],
  [/\p{Script=Myanmar}/gu, ['my']],
  [/\p{Script=Ethiopic}/gu, ['am', 'ti']],
];
const LATIN = /\p{Script=Latin}/gu;
/** Serbian and Azerbaijani are written in Latin letters as well. */
const ALSO_LATIN: ReadonlySet<string> = new Set(['sr', 'mk']);

/** Letters that only one of a script's languages writes. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[їєґ]/iu, 'uk'],
  [/[ў]/iu, 'be'],
  [/[ыэё]/iu, 'ru'],
  [/[ђћ]/iu, 'sr'],
  [/[ѓќѕ]/iu, 'mk'],
  [/ъ[тлмрнсвг]/iu, 'bg'],
  [/[ٹڈڑےں]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
  [/[ةىيك]/u, 'ar'],
  [/ळ/u, 'mr'],
  [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu, 'vi'],
];

const functionWords = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, list]) => [language, new Set(list.split(' '))]),
);
const latin: readonly string[] = [...functionWords.keys()].filter((language) =>
  SCRIPTS.every(([, languages]) => !languages.includes(language)),
);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The languages that are told apart in the script of most letters; none where no script has most. */
function ofScript(text: string): readonly string[] {
  const letters = count(text, /\p{L}/gu);
  const most = (script: RegExp): boolean => letters > 0 && count(text, script) * 2 > letters;
  return most(LATIN) ? latin : (SCRIPTS.find(([script]) => most(script))?.[1] ?? []);
}

/** Letters behind a figure ("287m") are a unit: of no language. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/(?<![\p{N}\p{L}\p{M}])[\p{L}\p{M}]+/gu) ?? [];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The language that its letters tell. Chinese may hold a Japanese name. */
function toldByLetters(text: string, among: readonly string[]): string | undefined {
  if (among.includes('ja') && count(text, KANA) * 10 > count(text, /\p{L}/gu)) return 'ja';
  return LETTERS.find(([letters, language]) => among.includes(language) && letters.test(text.normalize('NFC')))?.[1];
}

/** The languages that most function words and letters speak for, with how many do. */
function likeliest(among: readonly string[], text: string, speaks: (word: string, language: string) => number) {
  const list = wordsOf(text);
  const told = toldByLetters(text, among);
  const counts = among.map((language) =>
    list.reduce((sum, word) => sum + speaks(word, language), language === told ? 2 : 0),
  );
  const most = Math.max(0, ...counts);
  return { languages: among.filter((_, i) => counts[i] === most), most };
}

const inFunctionWords = (word: string, language: string): number => (functionWords.get(language)?.has(word) ? 1 : 0);

const hits = (text: string, language = ''): number =>
  wordsOf(text).reduce((sum, word) => sum + inFunctionWords(word, language), 0);

/**
 * The base language of a text by its script, its letters and its function words; 'und' where nothing tells.
 * Looks at the first 2,000 characters.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  const among = ofScript(sample);
  if (among.length === 0) return 'und';
  const { languages, most } = likeliest(among, sample, inFunctionWords);
  return most === 0 && among === latin ? 'und' : (languages[0] ?? 'und');
}

/** In which languages to read a question. */
export interface Tongues {
  /** Languages of the shelf: one, or all that it may as well be in ("Lindmouth"). The likeliest first. */
  readonly read: readonly string[];
  /** The question's own, where that is none of them; else null. */
  readonly foreign: string | null;
}

const writtenIn = (language: string, among: readonly string[]): boolean =>
  among === latin
    ? ALSO_LATIN.has(language) || SCRIPTS.every(([, languages]) => !languages.includes(language))
    : among.includes(language) || language === 'und';

/**
 * Which of the shelf's languages a question is in.
 * @param shelf base languages of the shelf, that of most passages first
 * @param isStopWord whether a word carries no topic in a language
 */
export function tonguesOf(
  question: string,
  shelf: readonly string[],
  isStopWord: (word: string, language: string) => boolean,
): Tongues {
  const sample = question.slice(0, 2000);
  const script = ofScript(sample);
  // Figures alone are of every script.
  const same = script.length > 0 ? shelf.filter((language) => writtenIn(language, script)) : shelf;
  const among = same.length > 0 ? same : shelf.slice(0, 1);
  const read = likeliest(
    among,
    sample,
    (word, language) => inFunctionWords(word, language) + (isStopWord(word, language) ? 1 : 0),
  );
  const spoken = Math.max(...same.map((language) => hits(sample, language)));
  // Half of its words are of the shelf's language: no need to ask what else they may be.
  if (spoken * 2 >= wordsOf(sample).length) return { read: read.languages, foreign: null };
  const [own] = likeliest(script, sample, inFunctionWords).languages;
  const told = same.length === 0 || hits(sample, own) > spoken;
  const foreign = own !== undefined && !shelf.includes(own) && told;
  return { read: read.languages, foreign: foreign ? own : null };
}
