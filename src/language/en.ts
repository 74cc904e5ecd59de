import irregular from './en.irregular.json' with { type: 'json' };
import page from './en.page.json' with { type: 'json' };
import lexicon from './en.quotations.json' with { type: 'json' };
import related from './en.related.json' with { type: 'json' };
import spellings from './en.spellings.json' with { type: 'json' };
import type { Language } from './language.ts';

/** English. */
export const en = {
  code: 'en',
  name: 'English',
  scripts: ['Latin'],
  writing: {
    acronyms: 'US IT WHO',
    beforeAcronyms: 'the or hereafter',
    apart: { percent: 'per cent' },
  },
  functionWords: `
    the of and to in is was that for with as by on at from were which this are what how who when did does where why`,
  stopWords: {
    list: 'eng',
    more: `
      hers she its ours yours theirs myself yourself yourselves herself itself ourselves themselves
      so whatever whichever whoever whomever either neither nor upon during within without against
      does done doing being cannot shall
      dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt im ive
      youre youve hes shes theyre weve whats whos wheres thats theres
      whom whose why when until will please tell just not no own s t`,
  },
  stemming: {
    snowball: 'english',
    foldedFirst: true,
    spellings: {
      words: spellings,
      letters: [
        [6, /([bdlmnpv])our(?=$|s|ed|ing|able|ful|less|ite|er|ist|al|hood)/, '$1or'],
        [6, /is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz'],
        [4, /tre(?=s?$)/, 'ter'],
        [4, /ogue(?=s?$)/, 'og'],
        [7, /(?<=[nhpt])ae(?=[mnos])|(?<=^|[^ht])oe(?=[dms]t)/, 'e'],
      ],
    },
    irregular,
  },
  related,
  asking: {
    date: `
      when
      (?:what|which) (?:years?|date|dates|day|days|week|month|months|decade|decades|century|centuries|season|era
      period)
      what time|how long ago|how recently|since when`,
    number: `
      how (?:many|much|long|old|far|large|big|small|tall|high|often|fast|deep|wide|heavy|thick|young|frequently|few)
      (?:what|which) (?:percentage|percent|number|population|amount|share|proportion|fraction|age|distance|length
      height|size)`,
    reason: `
      why|(?:for )?(?:what|which) reasons?|what caused|what causes|what was the cause|what is the cause|how come`,
    person: 'who|whom|whose|(?:what|which) (?:person|people)',
    place: `
      where|(?:what|which) (?:countr|cit)(?:y|ies)
      (?:what|which) (?:states?|places?|regions?|continents?|towns?|villages?|rivers?|locations?|islands?|provinces?
      county|district|area|ocean|sea)`,
  },
  numbers: `
    two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty
    hundred hundreds thousand thousands million millions billion billions dozen half twice third quarter`,
  months: 'january february march april may june july august september october november december',
  dates: 'century decade monday tuesday wednesday thursday friday saturday sunday',
  reasons: `
    because due since therefore thus hence reason reasons cause caused causes causing result resulted results owing
    lead led leads why so order purpose prevent avoid`,
  beforePlaces: 'in at near from to of between across through around',
  figures: { date: /^(?:\d{3,4}s|\d{1,2}(?:st|nd|rd|th))$/ },
  numberWords: {
    small: `
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty`,
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundred: 'hundred/hundreds',
    thousand: 'thousand/thousands/k',
    million: 'million/millions/m/mn/mio',
    billion: 'billion/billions/bn/b',
    ordinals: `
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
    ordinalMarks: 'th st nd rd',
    and: 'and',
    markByLastFigure: true,
  },
  sentences: {
    abbreviations: `
      mr mrs ms mx messrs sen sens rep reps gov govs gen col lt sgt capt cpt maj adm cmdr cpl pvt brig rev hon pres
      supt det insp amb atty asst assoc dept fr sr jr mt ft e.g i.e viz esp incl ave blvd rd`,
    mayEnd: 'etc inc ltd co corp llc plc bros jr sr u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.c a.d',
    openers: `
      The A An It Its He She They We I You In On At But And Or So Then This That These Those There When While After
      Before As If For From By With His Her Their Our My Since Although However Some Many Most Both Such Under During
      What Who Why How Where`,
  },
  page,
  quotations: { lexicon },
} satisfies Language;
