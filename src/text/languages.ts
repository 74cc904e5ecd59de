/** The language without region or script: "pt" for "pt-BR", "zh" for "zh-Hant"; 'und' stays as it is. */
export function baseLanguage(tag: string): string {
  const base = (/^[A-Za-z]{2,3}(?=$|[-_])/.exec(tag)?.[0] ?? 'und').toLowerCase();
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

/** Commonest function words by language, those that few neighbours share. */
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
};

/** Scripts that one language has to itself, or nearly. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function amongCyrillic(text: string): string {
  if (/[їєґ]/iu.test(text)) return 'uk';
  if (/[јљњћђџ]/iu.test(text)) return 'sr';
  if (/[ыэё]/iu.test(text)) return 'ru';
  return /ъ[тлмрнсвг]/iu.test(text) ? 'bg' : 'ru';
}

function amongArabic(text: string): string {
  if (/[ٹڈڑےں]/u.test(text)) return 'ur';
  return /[پچژگ]/u.test(text) ? 'fa' : 'ar';
}

const functionWords = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, list]) => [language, new Set(list.split(' '))]),
);

function amongLatin(text: string, among: readonly string[]): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = among[0] ?? 'und';
  let most = 0;
  for (const language of among.length > 0 ? among : functionWords.keys()) {
    const known = functionWords.get(language);
    let hits = 0;
    for (const word of words) if (known?.has(word)) hits++;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}

/**
 * The base language of a text by its script, and in Latin script by its function words; 'und' where nothing tells.
 * Looks at the first 2,000 characters.
 * @param among the only languages to choose from (base tags), the likeliest first: it is given where nothing tells.
 */
export function detectLanguage(text: string, among: readonly string[] = []): string {
  const sample = text.slice(0, 2000);
  const seen = byScript(sample, among);
  return among.length === 0 || among.includes(seen) ? seen : (among[0] ?? 'und');
}

function byScript(sample: string, among: readonly string[]): string {
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  const most = (n: number): boolean => n * 2 > letters;
  if (most(count(sample, /\p{Script=Latin}/gu))) return amongLatin(sample, among);
  if (most(count(sample, /\p{Script=Cyrillic}/gu))) return amongCyrillic(sample);
  if (most(count(sample, /\p{Script=Arabic}/gu))) return amongArabic(sample);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (most(kana + count(sample, /\p{Script=Han}/gu))) return kana * 10 > letters ? 'ja' : 'zh';
  return SCRIPTS.find(([script]) => most(count(sample, script)))?.[1] ?? 'und';
}
