import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Croatian. */
export const hr = {
  code: 'hr',
  name: 'Croatian',
  scripts: ['Latin'],
  functionWords: 'i u je na se da su za od kao koji što bio iz ne s tko kada gdje kako',
  stopWords: {
    list: 'hrv',
    more: `
      tko koga komu kome kim kime šta čega čemu čime kad gdje kamo kuda odakle otkud zašto zbog koliko kolik koliki
      kolika kakav kakva kakvo kakve kakvi kakvih kakvom kojeg kojega kojem kojemu kojim kojom kojih čiji čija čije
      čijeg
      one nje njom im sobom mojeg mojem svojeg svojem svojim svoju svojih svojima njegove njegovi njegovu njegovih
      njen njena njeno njihove njihovih
      tog toga tom tomu tim tih tima ovaj ovo ovog ovoga ovom ovome ovim ovu ove ovih ovima onaj onog onoga onom onim
      onu onih takav takva takvo takve takvih sama isti ista isto iste istog istom svaki svaka svako svakog svakom
      svih svim svima svega svemu nitko ništa nekoga nečega neko neke nekom nekih nikakav oba obje oboje mnogo mnogi
      mnoge mnogih nekoliko
      niti dakle stoga zato dok premda budući također ovdje tamo onda
      pred preko pri bez među između oko kod prema protiv radi tijekom pokraj osim umjesto unatoč pomoću putem ispod
      iznad iza ispred
      bile bit budem bude budu bijaše bijahu imati ima imaju imao imala imali imale može mogu mogao mogla moglo mogli
      mora moraju morao morala trebao treba postao postala`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        ovima evima ijama ama ima ovi evi ova eva ijom om em og ega oj ih im ije e a i o u io ila ilo ili ile en ena
        eno eni ene enog enu ao ala alo ali ale an ana ano ani ane`,
      // "rijeci" and "rijeka", "knjizi" and "knjiga".
      settled: [
        [/c$/, 'k'],
        [/z$/, 'g'],
      ],
    }),
  },
  asking: {
    date: `
      kada|kad|otkad
      (?:koje|kojem|kojoj|kojim|kojeg|koji) (?:godin\\S+|stoljeć\\S+|dan\\S*|mjesec\\S*|desetljeć\\S+|razdoblj\\S+
      datum\\S*|vijek\\S*)`,
    number: 'kolik\\S+|koji (?:postotak|broj)|kojem postotku|koja (?:dob|udaljenost)',
    reason: 'zašto|zbog čega|iz kojeg razloga|koji (?:je|su) razlo\\S+|što je uzrok\\S*',
    person: 'tko|ko|koga|kome|kim|čij\\S+',
    place: `
      gdje|kamo|kuda|odakle|otkud
      koj\\S+ (?:zemlj\\S+|država?\\S*|držav\\S+|grad\\S*|mjest\\S+|regij\\S+|kontinent\\S*|otok\\S*|rijec\\S+)`,
  },
  numbers: `
    dva dvije tri četiri pet šest sedam osam devet deset dvadeset sto stotine tisuća tisuće tisuću milijun milijuna
    milijarda milijardi polovica polovicu trećina četvrtina`,
  months: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  dates: 'godine stoljeća stoljeću',
  reasons: 'jer zbog stoga zato razlog razloga kako uzrok budući',
  beforePlaces: 'u na iz kod blizu do',
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: 'ne nije nisu nisam nismo nema nikad nikada nitko nikoga ništa nigdje ni niti bez neće',
    modals: 'može mogu mogao moglo mora moraju treba će bi hoće želi žele',
    auxiliaries: 'je su bio bila bilo bili biti bude budu',
    conditions: 'ako samo osim',
    hedges: 'vjerojatno možda navodno gotovo oko otprilike',
  },
} satisfies Language;
