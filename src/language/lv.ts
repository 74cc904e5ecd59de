import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Latvian. */
export const lv = {
  code: 'lv',
  name: 'Latvian',
  scripts: ['Latin'],
  functionWords: 'un ir ka bija no ar uz par kas kur kad kā',
  stopWords: {
    list: 'lav',
    more: `
      kas kam ko kurš kura kuri kuras kuru kuram kurai kuriem kuros kad kur kurp kāpēc kādēļ cik cikos daudz kāds kāda
      kādi kādas kādu kādam kādos kurienes
      es tu viņš viņa mēs jūs viņi viņas mani tevi viņu mūs viņus manis tevis mūsu jūsu man tev viņam viņai mums jums
      viņiem sev sevi sevis savs sava savu savi savas savam mans mana tavs šis šī šie šo šā šim šai šiem šajā šajos
      tas tie to tam tai tiem tajā tajos tāds tāda tādi tādas tādu pats pati paši pašas paša pašu cits cita citi citas
      citu citiem viss visa visi visas visu visiem visos katrs katra katru katram neviens nevienu nekas neko dažs daži
      dažas dažu abi abas abu daudzi daudzu viens viena
      nav tātad vēl ļoti
      būtu bijis bijusi nebija nebūs ticis jābūt`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        iem iām ajiem ajām ajā ajai ās ēs īs am em im ai ei us os as es is ā ē ī ū a e i u s š ju āja īja ēja`,
    }),
  },
  asking: {
    date: 'kad|kopš kura laika|(?:kurā|kādā) (?:gadā|gadsimtā|dienā|mēnesī|datumā|desmitgadē|laikā)|kuros gados',
    number: 'cik\\S*|kād[asu] (?:procent\\S+|daļa|daļu|skaits|vecum\\S+)',
    reason: 'kāpēc|kādēļ|kāda iemesla dēļ',
    person: 'kurš|kura|kam|ko',
    place: `
      kur|no kurienes|uz kurieni|(?:kurā|kādā) (?:valstī|pilsētā|vietā|reģionā|kontinentā|štatā|salā)
      kura (?:valsts|pilsēta)`,
  },
  months: 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
  dates: 'gadā gadsimtā',
  reasons: 'jo tāpēc dēļ iemesls cēlonis lai',
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: 'ne nav nebija nebūs nekad neviens nevienu nekas neko nekur bez nevar',
    modals: 'var varētu varēja jābūt vajag vajadzētu drīkst grib',
    auxiliaries: 'ir bija būs būtu bijis',
    conditions: 'ja tikai izņemot',
    hedges: 'iespējams varbūt gandrīz aptuveni apmēram vismaz',
  },
} satisfies Language;
