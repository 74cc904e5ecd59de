import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Icelandic. */
export const is = {
  code: 'is',
  name: 'Icelandic',
  scripts: ['Latin'],
  functionWords: 'og að í á er sem til um var ekki það hann með hvað hver hvar hvenær',
  stopWords: {
    more: `
      hver hvern hverjum hvers hvað hverju hvaða hverjir hverja hverra hverjar hvenær hvar hvert hvaðan vegna hvernig
      hve hvor hvort hvílíkur margir margar mörg mikið mikill
      ég þú hann hún það við þið þeir þær þau mig þig hana okkur ykkur þá mér þér honum henni því þeim mín þín hans
      hennar þess þeirra sig sér sín minn mitt þinn þitt sinn sitt þessi þetta þessir þessar þennan þessa þessum
      þessari þessu þessarar sá sú sem er nokkur einhver einhvers einhverju einhverjum enginn engin ekkert allir allar
      öll allt alla öllum allra sumir sumar báðir báðar bæði sami sama sömu sjálfur sjálf sjálft einn ein eitt
      og eða en heldur né að ef þegar þar þótt svo eins enda hvorki ekki einnig líka bara aðeins mjög nú hér já nei
      í á af til frá með um úr hjá eftir fyrir yfir undir milli gegn gegnum án síðan meðal kringum
      var vera eru voru verið væri væru sé séu hefur hafa hafði höfðu haft hef hafi varð verða verður urðu orðið mun
      munu mundi skal skulu getur geta gat gátu má mega gerði gera gerir`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: 'arinnar arnar irnar urnar innar anna inni inum unum inn num ins ur ar ir um in ið na a i s u',
    }),
  },
  asking: {
    date: 'hvenær|(?:hvaða|hvað) (?:ár\\S*|dag\\S*|mánuð\\S*|öld|áratug\\S*|tíma)',
    number: `
      hversu (?:marg\\S+|mörg\\S*|mik\\S+|leng\\S*|stór\\S*|gamal\\S*|gömul|há\\S*|lang\\S+|oft|djúp\\S*)
      hve (?:marg\\S+|mörg\\S*|mik\\S+|leng\\S*)|hvað (?:marg\\S+|mörg\\S*|mik\\S+)|hvaða hlutfall`,
    reason: 'hvers vegna|af hverju|hvernig stendur á',
    person: 'hver|hvern|hverjum|hvers|hverjir|hverjar',
    place: 'hvar|hvert|hvaðan|(?:hvaða) (?:land\\S*|borg\\S*|stað\\S*|ríki\\S*|eyj\\S+)',
  },
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: 'ekki aldrei enginn engin ekkert engan hvergi hvorki án varla',
    modals: `
      má mega mátti get getur geta gat gæti verður verða varð skal skulu skyldi mun munu myndi vill vilja vildi þarf`,
    auxiliaries: 'er eru var voru verið vera hefur hafa hafði haft',
    conditions: 'ef nema aðeins bara',
    hedges: 'líklega kannski ef til næstum um',
  },
} satisfies Language;
