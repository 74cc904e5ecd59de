import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Slovenian. */
export const sl = {
  code: 'sl',
  name: 'Slovenian',
  scripts: ['Latin'],
  functionWords: 'in je na se da so za iz ki pri po kot bil ali kaj kdo kje kdaj kako',
  stopWords: {
    list: 'slv',
    more: `
      kom kim česa čemu čem čim kam kod koliko kolikšen kolikšna kakšen kakšna kakšno kakšne kakšni kakšnih kakšnega
      kateri katera katero katere katerega kateremu katerem katerim katerih katerimi čigava
      ona ono meni njem nami vami njimi seboj svoj svoja svoje svojega svojem svojo svojih svojimi njegove njegovega
      njene njihove
      temu tem tej tistega tistih teh temi takšen takšna takšne isti ista isto istega vsako vsakega vsem vseh vsemi
      nihče nekaterih noben nobena nobeno obeh
      ter ampak temveč torej zato čeprav
      zaradi razen namesto kljub glede znotraj izmed
      niso nisem imeti ima imajo imel imela imeli imele more moral morala postal postala`,
    notStopWords: `
      april avgust december februar januar julij junij maj marec november oktober september ponedeljek torek sreda
      četrtek petek sobota nedelja dva dve tri štiri pet šest peta peti peto deset deseta deseti deseto devet deveta
      deveti deveto osem osma osmi osmo sedem sedma sedmi sedmo šesta šesti šesto četrta četrti četrto tretja tretje
      tretji prva prvi prvo drug druga drugi drugo dan datum leto mesec stvar stran primer gospa gospod gor dober
      dobra dobri dobro dol dolg dolga dolgi kratek kratka kratke kratki lahka lahke lahki lep lepa lepe lepi lepo
      majhen majhna majhni prazen prazna prazno poln polna polni polno odprt odprta odprti zaprta zaprti zaprto velik
      velika veliki srednja srednji slab težak težka težki težko prav prava prave pravi pravo visok visoka visoke
      visoki ii iii iv ix vii viii c d e f g j l m n r t x celi cela celo bližu`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        ami ama ih imi ega emu em om ov ev oma ema ovi ovih ovom a e i o u il ila ilo ili ile en ena eno eni ene enega
        jen jena jeno jeni al ala alo ali ale an ana ano ani ane iti ati`,
      settled: [[/j$/, '']],
    }),
  },
  asking: {
    date: 'kdaj|od kdaj|kater\\S+ (?:let\\S+|stoletj\\S+|dan|dne|mesec\\S*|desetletj\\S+|obdobj\\S+|datum\\S*)',
    number: `
      koliko|kolikšn\\S+|kako (?:dolgo|dolg\\S*|velik\\S*|star\\S*|daleč|visok\\S*|pogosto|globok\\S*|širok\\S*|hitro)
      kater\\S+ (?:odstotek|delež|število)`,
    reason: 'zakaj|iz katerega razloga|kaj je (?:bil )?(?:razlog|vzrok)',
    person: 'kdo|koga|komu|kom|čigav\\S*',
    place: 'kje|kam|kod|kater\\S+ (?:držav\\S+|mest\\S+|kraj\\S*|regij\\S+|celin\\S+|otok\\S*|pokrajin\\S+|rek\\S+)',
  },
  numbers: `
    dva dve tri štiri pet šest sedem osem devet deset dvajset sto stotine tisoč milijon milijonov milijarda milijard
    polovica tretjina četrtina`,
  months: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  dates: 'leta letu stoletja stoletju',
  reasons: 'ker zaradi zato razlog vzrok da',
  beforePlaces: 'v na iz pri do blizu',
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: 'ne ni niso nisem nikoli nihče nikogar nič nikjer niti brez noče nima',
    modals: 'lahko more morajo mora moral treba bo bodo bi hoče želi',
    auxiliaries: 'je so bil bila bilo bili sem smo',
    conditions: 'če samo razen',
    hedges: 'verjetno morda domnevno skoraj okoli približno',
  },
} satisfies Language;
