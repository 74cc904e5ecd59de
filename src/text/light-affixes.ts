/** Beginnings and endings that a light stemmer takes off, as they are written; a word keeps `least` letters. */
export interface Affixes {
  readonly least: number;
  readonly endings: string;
  /** Taken off first, one after the other while `least` letters are left, three in any case. */
  readonly beginnings?: string;
  /** How often an ending is taken off. Default 1. */
  readonly rounds?: number;
}

/**
 * Light stemmers for languages that Snowball's package has none for, or a heavier one. Arabic: light10 (Larkey, Ballesteros,
 * Connell 2007). Hindi: Ramanathan and Rao 2003. Bulgarian and Polish: the endings of nouns and adjectives, after Savoy 2008
 * and Kubiński 2014. Greek: the commonest endings of Ntais 2006. Korean: the particles of nouns and the endings of verbs
 * made of nouns ("건설했다"), taken off until none is left. The others: endings of case and number.
 */
export const AFFIXES: Readonly<Record<string, Affixes>> = {
  fa: { least: 3, endings: 'هایی های ها ترین تر شان ات ان ی' },
  ur: { least: 3, endings: 'وں یں یاں اں وں ے ی' },
  he: { least: 2, beginnings: 'ה ו ב ל מ ש כ', endings: 'ים ות ית יים' },
  hi: {
    least: 2,
    endings:
      'ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयाँ ाइयों ाइयां ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं नाओं नाएं ताओं ताएं ियाँ ियों ियां ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ाँ ां ों ें ो े ू ु ी ि ा',
  },
  mr: { least: 2, endings: 'ांच्या ाच्या ीच्या च्या ांनी ांना ाने ाला ीला ांचा ांची ांचे ाचा ाची ाचे तील मध्ये ात ून ांत ा ी े ो ं' },
  bn: { least: 3, endings: 'গুলোর গুলির গুলোকে গুলো গুলি দেরকে দের টির টার টিকে টি টা রা ের কে তে য় র ে' },
  ko: {
    least: 2,
    endings:
      '으로부터 에서부터 에게서 한테서 으로써 으로서 이라고 이라는 이라도 에서 에게 으로 까지 부터 처럼 보다 마다 조차 밖에 이나 라고 라는 이란 하고 한테 께서 로서 로써 이며 이고 이었다 이다 입니다 은 는 이 가 을 를 의 에 와 과 도 만 로 들 하였습니다 되었습니다 했습니다 됐습니다 하였다 되었다 했다 됐다 한다 된다 하는 되는 하여 되어 해서 하며 되며 했던 됐던 되었던 하기 되기 했고 되고 되었고 했으며 되었으며 한 된 할 될 함 됨 했는가 되었는가 하는가 되는가 했나 되었나 했습니까 하였습니까 되었습니까 입니까 인가',
    rounds: 9,
  },
  el: {
    least: 3,
    endings:
      'ματοσ ματα ματων ματι μα μενοσ μενη μενο μενοι μενεσ μενα μενων μενουσ μενησ θηκε θηκαν ηκε ηκαν ησε ησαν οντασ ονταν οταν ουμε ουσε ουσαν ουσ οσ ου ον οι ησ η ην ασ α αν εσ ων ω ε ια ιασ ιεσ ιων ιου ιοσ ι εωσ εισ εων ετε ουν ει ται νται ο',
  },
  pl: {
    least: 3,
    endings:
      'owymi owego owemu owych owym owej owie owa owe owy ami ach owi ego emu ymi imi ych ich ym im ej ow om em iem iach iami iego iemu iej ie ia iu io a e i o u y oscia osciach osciami osci osc eniem eniu enia enie aniem aniu ania anie ala alo ali aly al ila ilo ili ily il ac ec ic yc',
  },
  uk: {
    least: 3,
    endings:
      'остями остях ності ністю ість ості істю енням ення ень анням ання ань ями ами ях ах ові еві єві ів їв ем єм ом ою ею єю ої ій ого ому ими ім им их ють уть ить ать ять ати ити іти ала ало али ила ило или ав ив ув ся сь ий а я о е є и і ї у ю ь й',
  },
  bg: {
    least: 3,
    endings: 'овете евете ищата ищата ите ията ята ата ето ото ете ове еве ища ят ът та то те ия а я и е о у',
  },
  sr: {
    least: 3,
    endings:
      'овима евима ијама ама има ови еви ијом ом ем ог ега ој их им ије е а и о у ovima evima ijama ama ima ovi evi ijom om em og ega oj ih im ije e a i o u',
  },
  hr: { least: 3, endings: 'ovima evima ijama ama ima ovi evi ijom om em og ega oj ih im ije e a i o u' },
  sk: {
    least: 3,
    endings: 'ovia ami ach och iach ich ych ymi imi eho emu ého ému ov om em ej ou ym im ie e a i o u y',
  },
  lt: {
    least: 3,
    endings:
      'iuose uose oms ams iams ais iais omis ose oje yje ėje ių ius iai ai os as is us ys ės es ui iui ą ę į ų ė a e o u i s',
  },
  lv: { least: 3, endings: 'iem iām ajiem ajām ajā ajai ās ēs īs am em im ai ei us os as es is ā ē ī ū a e i u s š' },
  et: {
    least: 3,
    endings: 'dega tega dele tele dest test desse tesse ides ga le lt st sse ks ni na ta de te sid id d l s t a e i u',
  },
  id: {
    least: 4,
    beginnings: 'meng meny peng peny mem men pem pen ber ter per me di ke se pe',
    endings: 'kannya annya nya kah lah kan an i',
  },
  gl: { least: 3, endings: 'cións ción mente amento amentos idade idades os as es a o e' },
};
