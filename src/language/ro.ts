import type { Language } from './language.ts';

/** Romanian. */
export const ro = {
  code: 'ro',
  name: 'Romanian',
  scripts: ['Latin'],
  functionWords: 'și de la în a cu pe este din o un care pentru nu sunt fost ce cine când unde cât cum',
  stopWords: {
    list: 'ron',
    more: `
      cui câtă căruia căreia cărora a fel oare
      o cea cei cele celui celei celor acestui acestei acestora acestor acelui acelei acelora acelor aceeași același
      aceleași aceiași astfel atare așa atât atâta atâtea atâția tuturor alt altă alți alte altul alții altele altor
      altora fiecărui fiecărei niciun nicio ambii ambele ambilor multe multor puțini puține câțiva câteva foarte
      însuși însăși înșiși
      își sine dânsul dânsa
      m l i s v n c d ul ului ilor lea
      întru într printre despre conform potrivit privind împreună afară dinspre înspre deasupra dedesubt
      însă ci fiindcă precum decât doar numai încă apoi atunci adică
      e erai era erați erau fost fui fuse fuseseră fusese fiind vor vei vom veți aveam aveau aveai avut având putea
      puteau putut trebuie trebuia fac făcut făcea
      ceea ceea`,
    notStopWords: `
      bucur cinci doi două doilea fata frumos graţie halbă mulţumesc nevoie noroc nouă opt patra patru patrulea pic
      prima primul spate sută timp trei treia treilea vreme zece zero zi şapte şase mie caut rog`,
  },
  stemming: {
    snowball: 'romanian',
    // It knows these letters by the marks that older keyboards gave them.
    letters: [
      [/ș/g, 'ş'],
      [/ț/g, 'ţ'],
    ],
    // "titlu" and "titlul", "zonei" and "zona", "lucrări" and "lucrarea".
    settled: [
      [/(?<=.{3})(?:ur|iu)$/, ''],
      [/(?<=.{3})[aeiu]$/, ''],
      [/(?<=.{4})[ae]r$/, ''],
    ],
  },
  asking: {
    date: `
      c[âîa]nd|(?:ce|care) (?:an|ani|anul|dată|data|secol|secolul|zi|lună|luna|perioadă|perioada|deceniu|oră|epocă)`,
    number: `
      c[âîa][tț](?:ă|i|e|a|or)?
      (?:ce|care) (?:procent\\S*|număr\\S*|numar\\S*|vârstă|cantitate|sumă|distanță|înălțime|proporție)
      care (?:este|e|a fost|era) numărul`,
    reason: 'de ce|din (?:ce|care) (?:cauz[ăa]|motive?)|care (?:este|e|a fost|era) (?:motivul|cauza)|din cauza cui',
    person: 'cine|cui',
    place: `
      unde|(?:ce|care) (?:[țt]ar[ăa]|țări|ora[șs]e?|loc|locuri|regiune|continent|stat|județ|insulă|provincie|râu)`,
  },
  numbers: `
    doi două trei patru cinci șase șapte opt nouă zece sute mie mii milion milioane miliard miliarde jumătate`,
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  dates: 'secolul',
  reasons: 'deoarece pentru fiindcă cauza motiv datorită',
  beforePlaces: 'în la din lângă',
  sentences: {
    abbreviations: 'sec dl dna dvs nr str pag ex',
  },
  checked: {
    negations: 'nu niciodată nimeni nimic nicio niciun nicăieri nici fără',
    modals: 'poate pot putea putut ar trebui trebuie va vor voi vom vrea vor dori',
    auxiliaries: 'este sunt e era erau fost fi a au am avea aveau',
    conditions: 'dacă doar numai decât',
    hedges: 'presupus poate probabil aproape circa aproximativ cel',
  },
} satisfies Language;
