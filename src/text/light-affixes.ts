/** How the end of a word is put otherwise, in order; folded. */
export type Ends = readonly (readonly [RegExp, string])[];

/** Beginnings and endings that a light stemmer takes off, as they are written; a word keeps `least` letters. */
export interface Affixes {
  /** In UTF-16 units. */
  readonly least: number;
  readonly endings: string;
  /** Taken off first, one after the other while `least` letters are left, three in any case. */
  readonly beginnings?: string;
  /** What a word's end is put as before endings go: letters that changed before one. */
  readonly softened?: Ends;
  /** How often an ending is taken off. Default 1. */
  readonly rounds?: number;
  /** What a stem's end is put as: "ręc", of "ręce", as "ręk". */
  readonly settled?: Ends;
}

/** A word of two syllables at least is left, in scripts whose vowels are marks: each a letter with its marks. */
export const SYLLABLES = /^\P{M}\p{M}*\P{M}/u;

/**
 * Light stemmers for languages that Snowball's package has none for, or a weaker one. Hindi: Ramanathan and Rao 2003. Bulgarian,
 * Polish and Czech: the endings of nouns and adjectives, after Savoy 2008, Kubiński 2014, Dolamic and Savoy 2009. Greek: the
 * commonest endings of Ntais 2006. Korean: the particles of nouns and the endings of verbs made of nouns ("건설했다"), taken off
 * until none is left. The others: endings of case, number, and of the past and its participles, in which articles tell.
 */
export const AFFIXES: Readonly<Record<string, Affixes>> = {
  fa: { least: 3, endings: 'هایی های ها ترین تر شان مان تان ات ان ی ش ه ند ن شده شدند', rounds: 3 },
  ur: { least: 3, endings: 'وں یں یاں اں وں ے ی ا نا نے نی تا تے تی یا ئی ئے یوں ئیں ؤں' },
  hi: {
    least: 2,
    endings:
      'ीय ीयों ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयाँ ाइयों ाइयां ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं नाओं नाएं ताओं ताएं ियाँ ियों ियां ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ाँ ां ों ें ो े ू ु ी ि ा',
    // To go, give, take, be: roots of one letter.
    settled: [[/^(जा|दे|ले|हो)(?:[नत]|कर)$/, '$1']],
  },
  mr: {
    least: 2,
    endings:
      'ांमध्ये ांतील ातील ाचे ांवर ावर िले िला िली ितो ितात ्या ्यांना ्यांचे ांच्या ाच्या ीच्या च्या ांनी ांना ाने ाला ीला ांचा ांची ांचे ाचा ाची ाचे तील मध्ये ात ून ांत ा ी े ो ं',
  },
  bn: {
    least: 2,
    // "রাজার", but not "শহর".
    softened: [[/(?<=[\u09be-\u09cc])র$/, '']],
    endings:
      'গুলোর গুলির গুলোকে গুলো গুলি দেরকে দের টির টার টিকে টি টা রা ের য়ের কে তে য় ে েছিলেন েছেন েছে েছিল েন িলেন িল ছেন',
  },
  ko: {
    least: 2,
    endings:
      '으로부터 에서부터 에게서 한테서 으로써 으로서 이라고 이라는 이라도 에서 에게 으로 까지 부터 처럼 보다 마다 조차 밖에 이나 라고 라는 이란 하고 한테 께서 로서 로써 이며 이고 이었다 이다 입니다 은 는 이 가 을 를 의 에 와 과 도 만 로 들 하였습니다 되었습니다 했습니다 됐습니다 하였다 되었다 했다 됐다 한다 된다 하는 되는 하여 되어 해서 하며 되며 했던 됐던 되었던 하기 되기 했고 되고 되었고 했으며 되었으며 한 된 할 될 함 됨 했는가 되었는가 하는가 되는가 했나 되었나 했습니까 하였습니까 되었습니까 입니까 인가 이었던 었다 았다 였다 어졌다 아졌다 어진 아진 었던 았던 자 인',
    rounds: 9,
  },
  el: {
    least: 3,
    endings:
      'ματοσ ματα ματων ματι μα μενοσ μενη μενο μενοι μενεσ μενα μενων μενουσ μενησ θηκε θηκαν ηκε ηκαν ησε ησαν οντασ ονταν οταν ουμε ουσε ουσαν ουσ οσ ου ον οι ησ η ην ασ α αν εσ ων ω ε ια ιασ ιεσ ιων ιου ιοσ ιο ι εωσ εισ εων ετε ουν ει ται νται ο ιαδεσ ιαδων',
    // "έγραψε", "γράφτηκε"; "έχτισε", "χτίζω"; "ίδρυσε", "ιδρύθηκε".
    settled: [
      [/^ε(?=[β-δζθκ-νξπρσ-ψ].{3})/, ''],
      [/(?:ψ|φτ|φθ)$/, 'φ'],
      [/(?:ζ|στ|σθ)$/, 'σ'],
      [/υσ$/, 'υ'],
    ],
  },
  pl: {
    least: 3,
    endings:
      'owymi owego owemu owych owym owej owie owa owe owy ami ach owi ego emu ymi imi ych ich ym im ej ow om em iem iach iami iego iemu iej ie ia iu io a e i o u y oscia osciach osciami osci osc eniem eniu enia enie aniem aniu ania anie ala alo ali aly al ila ilo ili ily il yla ylo yli yly yl ac ec ic yc any ana ano ani ane anego anej anym anych ony ona ono eni one onego onej onym onych',
    softened: [
      [/(?<=.{3})cie$/, 't'],
      [/(?<=.{3})dzie$/, 'd'],
      [/(?<=.{3})rze$/, 'r'],
    ],
    // "mieście" and "miasto", "książce" and "książka", "drodze" and "droga", "zamek" and "zamku".
    settled: [
      [/(?<=.{2}[^aeiouy])ek$/, 'k'],
      [/ia(?=[^aeiouy]+$)/, 'ie'],
      [/c$/, 'k'],
      [/dz$/, 'g'],
    ],
  },
  uk: {
    least: 3,
    endings:
      'остями остях ності ністю ість ості істю енням ення ень анням ання ань ями ами ях ах ові еві єві ів їв ем єм ом ою ею єю ої ій ого ому ими ім им их ють уть ить ать яти ати ити іти яла яв яли яло яний яна яно яні ала ало али ила ило или ав ив ув ся сь ий а я о е є и і ї у ю ь й аний ана ано ані аного аної ану ений ена ено ені еного еної ену ився илася илися илось алася алися лися ова ову овом ове єва євом єву',
    // "річці" and "річка", "книзі" and "книга", "замок" and "замку", "збудував" and "збудований"; the capital.
    settled: [
      [/(?<=.{2}[^аеиіоуюяє])ок$/, 'к'],
      [/ц$/, 'к'],
      [/з$/, 'г'],
      [/ув$/, 'ов'],
      [/^киів$/, 'киє'],
      [/^києв?$/, 'киє'],
    ],
  },
  bg: {
    least: 3,
    endings:
      'овете евете ищата ищата ите ията ята ата ето ото ете ове еве ища ят ът та то те ия а я и е о у ен ена ено ени еният ените ил ила ило или ал ала ало али ан ана ано ани ява ава яват ават явам',
  },
  hr: {
    least: 3,
    endings:
      'ovima evima ijama ama ima ovi evi ova eva ijom om em og ega oj ih im ije e a i o u io ila ilo ili ile en ena eno eni ene enog enu ao ala alo ali ale an ana ano ani ane',
    // "rijeci" and "rijeka", "knjizi" and "knjiga".
    settled: [
      [/c$/, 'k'],
      [/z$/, 'g'],
    ],
  },
  sk: {
    least: 3,
    endings:
      'ovia ovi ove ami och ach iach ich ych ymi imi eho emu ého ému ov om em ej ou ym im ie ia a e i o u y il ila ilo ili ily en ena eno eni eny ena eneho any ana ano ani an al ala alo ali aly at it et',
    settled: [[/(?<=.{2}[^aeiouy])[eo]k$/, 'k']],
  },
  lt: {
    least: 3,
    endings:
      'iuose uose oms ams iams ais iais omis ose oje yje ėje ių ius iai ai os as is us ys ės es ui iui iu iaus iuje jų ą ę į ų ė a e o u i s ytas yta yti ytos yto ytą',
  },
  lv: {
    least: 3,
    endings: 'iem iām ajiem ajām ajā ajai ās ēs īs am em im ai ei us os as es is ā ē ī ū a e i u s š ju āja īja ēja',
  },
  et: {
    least: 3,
    endings:
      'dega tega dele tele dest test desse tesse des tes ides ga ale ile ule lt st sse ks ni de te sid id d s a e i u nud ti da mine mise',
    rounds: 2,
  },
  gl: { least: 3, endings: 'cións ción mente amento amentos idade idades os as es a o e' },
  cs: {
    least: 3,
    endings:
      'ovi ove em emi ech ich ach ami a e i o u y um am ou eho emu ym ymi ych im imi ho mu il ila ilo ili ily en ena eno eni eneho eny enou enym an ana ano ani any al ala alo ali aly at it et it ova ovy stvo stva',
    // "řece" and "řeka", "Praze" and "Praha", "zámek" and "zámku".
    settled: [
      [/(?<=.{2}[^aeiouy])ek$/, 'k'],
      [/c$/, 'k'],
      [/z$/, 'h'],
    ],
  },
  be: {
    least: 3,
    endings:
      'ам амі ах аў оў ом ай ой ая ае ага аму ага ым ымі ых ую ы і а у е э ю я ь аю ею ў ла лі ло аны ана ана аны аў ала алі',
    settled: [
      [/дз$/, 'д'],
      [/з$/, 'г'],
      [/ц$/, 'к'],
    ],
  },
  mk: {
    least: 3,
    endings:
      'овите ови евите еви ите ата ото ето от та те то ов он а и е о у ен ена ено ени ил ила ило или ал ала ало али ан ана ано ани ува',
  },
  sl: {
    least: 3,
    endings:
      'ami ama ih imi ega emu em om ov ev oma ema ovi ovih ovom a e i o u il ila ilo ili ile en ena eno eni ene enega jen jena jeno jeni al ala alo ali ale an ana ano ani ane iti ati',
    settled: [[/j$/, '']],
  },
  ka: {
    least: 3,
    endings: 'ებისა ების ებს ებში ებმა ებით ებზე ები ისა ის ში ზე მა თან დან ით ად ს მ ი',
    rounds: 2,
    settled: [[/(?<=.{3})[აეიოუ]$/, '']],
  },
  sq: { least: 3, endings: 'ave eve ive ët it in es en ja jes jen a e i t ë', settled: [[/(?<=[^aeiouy])er$/, 'r']] },
  is: {
    least: 3,
    endings: 'arinnar arnar irnar urnar innar anna inni inum unum inn num ins ur ar ir um in ið na a i s u',
  },
  te: { least: 3, endings: 'ంలోని ంలో ంతో ాలలో ాలు ానికి ాన్ని ాల ం లో లోని కు ను తో నుండి లు ని కి ల' },
  ml: { least: 3, endings: 'ത്തിന്റെ ത്തിൽ ത്തിലെ ത്തെ ത്തിന് ങ്ങളുടെ ങ്ങളിൽ ങ്ങൾ ം ിന്റെ യുടെ ിൽ ിലെ ിന് കളുടെ കളിൽ കൾ' },
  kn: { least: 3, endings: 'ಗಳಲ್ಲಿ ಗಳನ್ನು ಗಳು ಗಳ ದಲ್ಲಿ ದಿಂದ ಕ್ಕೆ ವನ್ನು ಯನ್ನು ನ್ನು ಯಲ್ಲಿ ಲ್ಲಿ ದ ವು ನು' },
  gu: { least: 3, endings: 'ોમાં ોની ોના ોનું ોને માં નું ની ના નો ને થી ઓ ો ે ી ા' },
  pa: { least: 3, endings: 'ਿਆਂ ੀਆਂ ਾਂ ਾ ੇ ੀ ੋ' },
  am: { least: 3, beginnings: 'በ የ ስለ', endings: 'ዎች ዎቹ ው ዋ ን ም' },
};
