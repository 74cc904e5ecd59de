import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Estonian. */
export const et = {
  code: 'et',
  name: 'Estonian',
  scripts: ['Latin'],
  functionWords: 'ja on ei see et oli ta kes ning aga kui ka mis mida kus millal',
  stopWords: {
    list: 'est',
    more: `
      kes kelle keda kellele kellel kellelt kellega kellest mille millele millel millelt millega millest milles
      millesse millal kus kuhu kust miks kuidas mitu mitme palju milline millised millise millist milliseid missugune
      missugused mitmes kumb kumma
      mina sina tema meie teie nemad sinu su meid teid neid sind teda nende minule talle meile neile minul tal neil
      endale enda ennast end ise iseenda sellele sellel sellelt sellega sellest selles sellesse need nendele nendega
      nendest too tolle noid seal siit sealt siia sinna kõigi kõiki kõike iga igaüks keegi kellegi miski mingi mingit
      mõni mõne mõned mõnda mõlemad mõlema sama samad üks ühe ühte mitte ükski paljud paljude
      ning või ega kuid vaid sest kuna kuni nagu ka ju veel juba ainult väga pigem
      olid oleme olete olin olime olnud oleks olema olla olevat olev polnud saab sai saavad said saanud võib võivad
      võis peab peavad pidi tuleb tuli
      koos ilma enne pärast järel ajal läbi üle all alla peal kohal vahel kõrval juures juurde poolt poole suhtes
      vastu eest tõttu jaoks kohta mööda seas hulgas sees seest välja väljas kaudu millises millisest millisel
      millisele millisena`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        dega tega dele tele dest test desse tesse des tes ides ga ale ile ule lt st sse ks ni de te sid id d s a e i u
        nud ti da mine mise`,
      rounds: 2,
    }),
  },
  asking: {
    date: `
      millal|mis (?:aastal|ajal|kuupäeval|päeval|kuul|sajandil|kell)|mis aasta\\S*|millisel (?:aastal|sajandil|päeval)`,
    number: `
      mitu|mitme\\S*|kui (?:palju|pikk|kaua|vana|suur|kõrge|kaugel|sageli|tihti|sügav|lai|kiire\\S*)|mitmes
      mitu protsenti`,
    reason: 'miks|mis põhjusel|mispärast',
    person: 'kes|kelle|keda|kellele|kellel|kellelt|kellega|kellest',
    place: `
      kus|kuhu|kust|mis (?:riigis|linnas|kohas|maal|riik|linn)|millises? (?:riigis|linnas|kohas|riik|linn|piirkonnas)`,
  },
  months: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  dates: 'aastal sajandil',
  reasons: 'sest kuna tõttu seetõttu põhjus põhjuseks et',
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: 'ei mitte pole polnud ära ärge kunagi keegi midagi ilma vaevalt',
    modals: 'võib võivad võiks peab peavad peaks saab saavad saaks tahab tahavad tohib',
    auxiliaries: 'on oli olid olnud oleks',
    conditions: 'kui ainult vaid välja',
    hedges: 'väidetavalt võibolla ilmselt tõenäoliselt peaaegu umbes vähemalt',
  },
} satisfies Language;
