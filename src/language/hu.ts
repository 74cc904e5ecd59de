import type { Language } from './language.ts';

/** Hungarian. */
export const hu = {
  code: 'hu',
  name: 'Hungarian',
  scripts: ['Latin'],
  functionWords: 'a az és hogy nem is volt egy van meg ez mint csak ki mi mikor hol milyen hány',
  stopWords: {
    list: 'hun',
    more: `
      mióta meddig merre hányan hányat hányadik mennyit mennyien mekkora melyiket melyikben melyiknek melyikből
      melyikre milyet milyenek melyet melynek melyben mennyire miféle
      magának maguk ilyenek olyanok ugyanaz ugyanazt ugyanolyan akit akiket akinek akiknek akivel akitől akiről amik
      amiket aminek amelyeknek amelyben amelyről amelyre amelyen amelyhez amelytől amellyel ahová ahonnan ahogyan
      mindkét mindkettő valamit valamely senkit semmit bizonyos
      noha hogyha szintén
      legyenek nincsenek tud tudott tudják fognak
      ba ból n nak nek nál nél re ról tól hoz hez ig ért val vel os as ként
      fölött révén`,
    notStopWords: `
      bal balra jobbra cikk cikkek cikkeket első elsők elsőt ezer ezret felek harmadik harmadikat harminc hat hatodik
      hatodikat hatot hatvan hetedik hetediket hetet hetven huszadik hármat három hét húsz jó jól ketten kettő kettőt
      két kétszer kilenc kilencedik kilencediket kilencet kilencven kész második másodszor nagy nagyobb negyedik
      negyediket negyven nyolc nyolcadik nyolcadikat nyolcat nyolcvan négy négyet száz századik százat tele tizedik
      tizediket tizenegy tizenegyedik tizenhat tizenhárom tizenhét tizenkettedik tizenkettő tizenkilenc tizenkét
      tizennyolc tizennégy tizenöt tizet tíz urak uram urat évben éve évek éves évi évvel év ötven ötödik ötödiket
      ötöt új napot`,
  },
  stemming: {
    snowball: 'hungarian',
    // "épített", "építeni", "építése".
    settled: [
      [/(?<=.{4})(?:[oe]tt?[ae]?|[ae]n|[ae]s)$/, ''],
      [/(?<=.{4})(?:[oe]tt?[ae]?|[ae]n|[ae]s)$/, ''],
    ],
  },
  asking: {
    date: `
      mikor|mióta|hányban
      (?:melyik|milyen|hányadik) (?:év|évben|évek\\S*|évtized\\S*|század\\S*|nap|napon|hónap\\S*|időszak\\S*|korszak\\S*
      dátum\\S*)
      hány órakor`,
    number: `
      hány\\S*|mennyi\\S*|mekkora\\S*|meddig
      milyen (?:magas\\S*|hosszú\\S*|messze|nagy\\S*|idős\\S*|gyakran|mély\\S*|széles\\S*|gyors\\S*|nehéz|arány\\S*)`,
    reason: 'miért|m(?:i|ilyen) okból|mi (?:az|volt az) oka|minek köszönhető\\S*|mi miatt',
    person: 'ki|kik|kit|kiket|kinek|kiknek|kivel|kikkel|kitől|kiktől|kiről|kié|kihez|kiért',
    place: `
      hol|hová|hova|honnan|merre|merről
      (?:melyik|milyen) (?:ország|város|megy|kontinens|sziget|folyó|állam|hely|földrész|régió|tartomány|terület
      falu)\\S*`,
  },
  numbers: 'két kettő három négy öt hat hét nyolc kilenc tíz száz ezer millió milliárd fele',
  months: 'január február március április május június július augusztus szeptember október november december',
  dates: 'évben század',
  reasons: 'mert miatt ezért oka okozta hogy következtében',
  sentences: {
    abbreviations: 'dr ifj id pl stb kb ún',
    ordinals: true,
  },
  checked: {
    negations: 'nem ne nincs nincsenek sem soha sosem senki senkit semmi semmit sehol nélkül alig sincs',
    modals: 'lehet lehetett kell kellett kellene tud tudnak fog fognak fogja akar akarnak szabad',
    auxiliaries: 'van vannak volt voltak lesz lesznek lenne lennének volna',
    conditions: 'ha csak kivéve',
    hedges: 'állítólag talán valószínűleg esetleg majdnem körülbelül mintegy legalább',
  },
} satisfies Language;
