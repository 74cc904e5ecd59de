import type { Language } from './language.ts';

/** Basque. */
export const eu = {
  code: 'eu',
  name: 'Basque',
  scripts: ['Latin'],
  functionWords: 'eta da ez zen bat du dira izan ere baina nor zer noiz non',
  stopWords: {
    list: 'eus',
    more: `
      nork nori noren norekin norentzat norena zerk zeri zeren zertan zertarako zeinek zeini zeinen zeintzuk zertaz
      noiztik nolako zenbatek zenbatean zeintzuek
      nik hik guk zuk niri guri zuri nire haren gure zure haien beren hauen horien honen horren baten batzuen besteak
      bestea guztiak guztien dena edozein inor ezer hainbat bakoitza bakoitzak
      baizik ezen bai bada beraz baino baita orduan nahiz arren gisa
      naiz zara gara nintzen zinen dituzte zituzten dio diote zion zioten izango izaten daude zegoen zeuden egiten
      egiteko zela dela duen duten dituen den diren zuela direla
      arte artean gain gainean azpian barruan kanpoan buruz bidez aurka aurrean atzean ondoren ondoan gabe kontra
      zehar bitartean`,
  },
  stemming: {
    snowball: 'basque',
  },
  asking: {
    date: 'noiz\\S*|zein (?:urte\\S*|mende\\S*|egun\\S*|hilabete\\S*)|zer urte\\S*',
    number: 'zenbat\\S*|zenbak\\S*',
    reason: 'zergatik|zer dela eta|zer arrazoi\\S*',
    person: 'nor|nork|nori|noren|norekin|nortzuk|nortzuek',
    place: 'non|nora|nondik|nongo\\S*|zein (?:herrialde\\S*|hiri\\S*|leku\\S*|eskualde\\S*)|zer (?:herri|leku)\\S*',
  },
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: 'ez inoiz inor ezer inon gabe ezin',
    modals: 'daiteke daitezke behar nahi ahal liteke',
    auxiliaries: 'da dira zen ziren du dute zuen zuten izan',
    conditions: 'bada soilik bakarrik',
    hedges: 'agian ia inguru',
  },
} satisfies Language;
