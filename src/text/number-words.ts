/** How a language writes numbers in words; "a/b" are forms of one word, the first of them the common one. */
export interface NumberWords {
  /** From 0 up to 20 at most. */
  readonly small: string;
  /** 20, 30 … 90. */
  readonly tens: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly million: string;
  /** A thousand millions. */
  readonly billion: string;
  /** 1st up to 10th or more. */
  readonly ordinals: string;
  /** What figures carry when they are ordinals: "1st", "1er"; the first is the commonest. None where it is only a full stop. */
  readonly ordinalMarks: string;
  /** Between hundreds, tens and ones: "and". */
  readonly and: string;
}

export const NUMBER_TABLE = {
  en: {
    small:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundred: 'hundred/hundreds',
    thousand: 'thousand/thousands/k',
    million: 'million/millions/m/mn/mio',
    billion: 'billion/billions/bn/b',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ordinalMarks: 'th st nd rd',
    and: 'and',
  },
  de: {
    small:
      'null eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    hundred: 'hundert/hunderte',
    thousand: 'tausend/tausende/tsd',
    million: 'millionen/million/mio',
    billion: 'milliarden/milliarde/mrd',
    ordinals:
      'erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten/vierter fünfte/fünften/fünfter sechste/sechsten/sechster siebte/siebten/siebter achte/achten/achter neunte/neunten/neunter zehnte/zehnten/zehnter',
    ordinalMarks: '',
    and: 'und',
  },
  fr: {
    small:
      'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt/vingts',
    tens: 'vingt/vingts trente quarante cinquante soixante septante octante nonante',
    hundred: 'cent/cents',
    thousand: 'mille/milliers/millier',
    million: 'millions/million/mio',
    billion: 'milliards/milliard/mrd',
    ordinals:
      'premier/première/premiers deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième',
    ordinalMarks: 'e er re ère ème',
    and: 'et',
  },
  es: {
    small:
      'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
    tens: 'veinte/veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundred: 'cien/ciento/cientos',
    thousand: 'mil/miles',
    million: 'millones/millón',
    billion: 'millardos/millardo',
    ordinals:
      'primero/primer/primera segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima',
    ordinalMarks: 'o a er',
    and: 'y',
  },
  it: {
    small:
      'zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
    tens: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
    hundred: 'cento',
    thousand: 'mila/mille/migliaia',
    million: 'milioni/milione/mln',
    billion: 'miliardi/miliardo/mld',
    ordinals:
      'primo/prima/primi secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
    ordinalMarks: 'o a',
    and: 'e',
  },
  pt: {
    small:
      'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundred: 'cem/cento/centos',
    thousand: 'mil/milhares',
    million: 'milhões/milhão',
    billion: 'bilhões/bilhão',
    ordinals:
      'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
    ordinalMarks: 'o a',
    and: 'e',
  },
  nl: {
    small:
      'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundred: 'honderd/honderden',
    thousand: 'duizend/duizenden',
    million: 'miljoen/miljoenen/mln',
    billion: 'miljard/miljarden/mld',
    ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
    ordinalMarks: 'e ste de',
    and: 'en',
  },
  ru: {
    small:
      'ноль один/одна/одно два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать/двадцати',
    tens: 'двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
    hundred: 'сто/сотни/сот',
    thousand: 'тысяч/тысяча/тысячи/тыс',
    million: 'миллионов/миллион/миллиона/млн',
    billion: 'миллиардов/миллиард/миллиарда/млрд',
    ordinals:
      'первый/первая/первое/первого/первом/первой второй/вторая/второе/второго/втором третий/третья/третье/третьего/третьем четвёртый/четвертый/четвёртая/четвёртого пятый/пятая/пятого шестой/шестая/шестого седьмой/седьмая/седьмого восьмой/восьмая/восьмого девятый/девятая/девятого десятый/десятая/десятого',
    ordinalMarks: '',
    and: '',
  },
} satisfies Readonly<Record<string, NumberWords>>;
