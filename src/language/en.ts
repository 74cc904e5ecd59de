import contractions from './en.contractions.json' with { type: 'json' };
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
    capitalPronouns: 'I',
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
      anyone anybody someone somebody everyone everybody anything something everything gonna wanna gotta going goes gone
      even often ever yet till hey hi hello pls plz thanks thx
      despite versus moreover furthermore nevertheless among
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
  askingCloser: {
    reason: `
      why|how come|what for|reasons?(?= (?:for|why|of|behind|that|given|the))|(?:what|which) reasons?
      what (?:caused|causes|led to)|causes? of|motives? (?:for|of)|whats? (?:s |is |was )?the (?:reason|cause|motive)`,
    date: `
      when|since when|(?:at |by |from |until )?what time|how long ago|how soon|how recently
      (?:what|which) (?:years?|dates?|days?|weeks?|months?|decades?|centur(?:y|ies)|season|era)|(?:date|day|year|time) of`,
    age: 'how old|whats? (?:s |is |was )?the age|ages? of',
    time: `
      how long|how many (?:seconds|minutes|hours|days|nights|weeks|months|years|decades)|durations? of
      lengths? of (?:the )?(?:time|stay|trial|visit|term|sentence)`,
    times: 'how often|how many times|how frequently',
    share:
      '(?:what|which) (?:percentage|percent|proportion|share|fraction)|(?:percentage|proportion) of|how many percent',
    money: `
      how much (?:money|do|does|did|is|was|were|are|will|would|has|have|had|can|should)
      (?:costs?|prices?|budgets?|salary|salaries|fees?|fines?|rents?|fares?) (?:of|for|to)
      whats? (?:(?!say|said|about)[a-z]+ ){1,3}(?:cost|price|worth|fee|salary|budget)|whats (?:cost|price)`,
    size: `
      how (?:far|tall|high|deep|wide|big|large|heavy|fast|hot|cold|thick|small)
      (?:lengths?|heights?|depths?|widths?|distances?|weights?|sizes?|areas?|speeds?|temperatures?|margins?) of`,
    number:
      'how many|how much|how few|(?:numbers?|amounts?|populations?|count|total|quantity) of|(?:what|which) (?:number|population|amount)|attendance at',
    place: `
      where|(?:locations?|places?|venues?|sources?|address|birthplaces?|home) of|wheres
      (?:what|which) (?:countr(?:y|ies)|cit(?:y|ies)|states?|places?|regions?|towns?|villages?|islands?|county|street)`,
    person: 'who|whom|whose|whos|names? (?:of|for)|(?:what|which) (?:person|people)|authors? of',
    saying: `
      (?:what|whats|how) (?:did|does|do|has|have|had|was|s|is|were|will)(?: [a-z0-9]+){1,7}? (?:say|said|tell|told|think|thought
      call|called|claim|claimed|respond|reply|react|tweet|write|wrote|believe|argue|warn|promise|promised|ask|asked|suggest
      predict|describe|described|saying|stated?)(?= )
      (?:opinions?|views?|words|reactions?|responses?|comments?|remarks?|statements?|quotes?) (?:of|on|about|to|by|from)`,
    way: 'in (?:what|which) (?:ways?|manner)|how',
    whether: `
      (?<=^ )(?:is|are|was|were|did|does|has|have|had|will|would|should)
      (?<=^ )(?:do (?!we|you|i )|can (?!any|some|you)|could (?!any|some|you))`,
    what: 'what|which|whats',
  },
  answers: {
    time: 'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries',
    when: `
      today yesterday tomorrow tonight morning afternoon evening noon midnight spring summer autumn fall winter week weekend month year
      a.m p.m am pm ago last next`,
    money: `
      dollar dollars euro euros pound pounds pence cent cents crown crowns franc francs yen ruble rubles rouble roubles peso pesos
      florin florins`,
    share: 'percent percentage half third thirds quarter quarters majority fifth tenth',
    size: `
      mile miles km kilometre kilometres kilometer kilometers metre metres meter meters feet foot inch inches yard yards cm centimetre
      centimetres centimeters mm millimetres millimeters hectare hectares acre acres kg kilo kilos gram grams ton tons tonne tonnes
      litre litres liter liters ml degrees`,
    times: 'times every each daily weekly monthly yearly annually once twice often always never per thrice',
    age: 'aged old',
    way: 'by with through using via',
    saying: `
      said says say saying told tells tweeted wrote writes added adds claim claims claimed called calls argued argues according stated
      insisted warned asked noted announced declared replied promised reported explained admitted believes believe thinks described`,
    denial: `
      not no never none nobody nothing without neither nor cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
      can't couldn't hasn't haven't hadn't shouldn't`,
    pronouns: 'he she they it his her their this these that those',
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
  quotations: {
    lexicon,
    interviews: 'transcript interview exchange conversation spoke talked q&a',
    noSpeakers: `
      who what when where why how question answer note tip hint warning update correction breaking read more watch related
      video photo audio date time place venue price contact phone email address pro con pros cons home away example
      monday tuesday wednesday thursday friday saturday sunday`,
  },
  checked: {
    negations: 'not no never nor neither cannot without hardly barely scarcely',
    negativePronouns: 'none nobody nothing nowhere',
    modals: 'may might can could shall should will would must ought cannot',
    auxiliaries: 'am is are was were be been being has have had having do does did done going',
    conditions: 'if unless until only except',
    hedges: `
      allegedly reportedly supposedly apparently perhaps maybe possibly probably potentially likely almost nearly
      approximately roughly`,
    tenseEndings: 'ed ing d en',
    contractions,
    offices: {
      president: 'president presidents pres',
      mayor: 'mayor mayors mayoress',
      governor: 'governor governors gov',
      minister: 'minister ministers premier',
      ambassador: 'ambassador ambassadors',
      senator: 'senator senators sen',
      chancellor: 'chancellor chancellors',
    },
    vagueRoles: `
      official officials source sources man woman person people politician leader expert resident voter
      spokesman spokeswoman spokesperson representative member aide`,
    deputies: 'vice deputy assistant',
    formers: 'former ex onetime erstwhile',
    courtesies: 'mr mister mrs ms mx miss dr sir dame lord lady madam hon',
    thats: 'that',
  },
} satisfies Language;
