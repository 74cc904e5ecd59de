import type { Language } from './language.ts';

/** Danish. */
export const da = {
  code: 'da',
  name: 'Danish',
  scripts: ['Latin'],
  writing: { capitalPronouns: 'I De Dem Deres' },
  functionWords: `
    og at det som en er af for på den med til ikke var et har om de blev hvad hvem hvornår hvilken hvor`,
  stopWords: {
    list: 'dan',
    more: `
      hvilket hvilke hvoraf hvori hvorfra hvorhen hvormed hvorpå
      dens dets sådant sådanne samme al hvert
      derfor samt både hverken skønt selvom indtil siden såfremt blot
      mellem gennem blandt bag foran omkring rundt per trods ifølge uden inden inde via
      blevet haft kunnet måtte fået gør gjorde gøre gjort bør burde findes fandtes`,
    notStopWords: 'anden fem fire otte ni ti to tre seks syv mand god godt stor store ny nyt lav',
  },
  stemming: {
    snowball: 'danish',
  },
  asking: {
    date: 'hvornår|hvilke[tn]? (?:år\\S*|dato|århundrede|måned|dag|årti|tid\\S*|periode)',
    number: `
      hvor (?:mange|meget|længe|stor|stort|store|gammel|gamle|langt?|højt?|ofte|dybt?|bredt?|hurtigt?|tung)
      hvilken (?:procentdel|andel|alder)`,
    reason: 'hvorfor|af hvilken grund|hvad (?:er|var) (?:årsagen|grunden)',
    person: 'hvem|hvis',
    place: `
      hvor|hvorfra|hvorhen|hvilke[tn]? (?:land|lande|by|byer|sted|region|kontinent|stat|delstat|ø|flod|provins)`,
  },
  numbers: `
    to tre fire fem seks syv otte ni ti elleve tolv tyve hundrede tusind million millioner milliard milliarder
    halvdelen`,
  months: 'januar februar marts april maj juni juli august september oktober november december',
  dates: 'århundrede',
  reasons: 'fordi grund derfor årsag årsagen for at',
  beforePlaces: 'i på ved fra til nær',
  sentences: {
    abbreviations: 'bl.a f.eks d.v.s kl ca m.fl hr fr',
    ordinals: true,
  },
  checked: {
    negations: 'ikke ej aldrig uden hverken næppe',
    negativePronouns: 'ingen intet ingenting',
    modals: 'kan kunne får fik må måtte skal skulle vil ville bør burde',
    auxiliaries: 'er var været være har havde haft bliver blev blevet',
    conditions: 'hvis såfremt kun bare undtagen',
    hedges: 'angiveligt måske formentlig muligvis næsten omkring cirka mindst',
  },
} satisfies Language;
