import type { Language } from './language.ts';

/** Norwegian. */
export const no = {
  code: 'no',
  name: 'Norwegian',
  alsoCalled: ['nb', 'nn'],
  scripts: ['Latin'],
  writing: { capitalPronouns: 'De Dem Deres' },
  functionWords: 'og at det som en er av for på den med til ikke var et har om de ble hva hvem når hvilken hvor',
  stopWords: {
    list: 'nob',
    more: `
      hvilket hvorfra hvorav kven kva kor korleis kvifor kvar mye mykje
      ham mi mine di dine vårt våre dens dets slikt slike intet all alt hvert annet ei eg me dykk dei ho sjølv noko
      nokon ikkje
      mens derfor samt verken inntil ettersom
      hos under gjennom blant bak foran omkring rundt per tross ifølge innen via
      hatt kunnet må måtte får fikk få fått gjør gjorde gjøre gjort bør burde finnes fantes`,
  },
  stemming: {
    snowball: 'norwegian',
  },
  asking: {
    date: 'når|hvilke[tn]? (?:år\\S*|dato|århundre|måned|dag|tiår|tid\\S*|periode)|kva år',
    number: `
      hvor (?:mange|mye|lenge|stor|stort|store|gammel|gamle|langt?|høyt?|ofte|dypt?|bredt?|raskt?|tung)
      hvilken (?:prosentandel|andel|alder)|kor (?:mange|mykje|lenge|stor)`,
    reason: 'hvorfor|kvifor|av hvilken grunn|hva (?:er|var) (?:årsaken|grunnen)',
    person: 'hvem|kven',
    place: 'hvor|hvorfra|kvar|hvilke[tn]? (?:land|by|byer|sted|region|kontinent|stat|delstat|øy|elv|provins|fylke)',
  },
  numbers: `
    to tre fire fem seks sju syv åtte ni ti elleve tolv tjue hundre tusen million millioner milliard milliarder
    halvparten`,
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  dates: 'århundre',
  reasons: 'fordi grunn derfor årsak årsaken for at',
  beforePlaces: 'i på ved fra til nær',
  sentences: {
    abbreviations: 'bl.a f.eks d.v.s kl ca m.fl hr fr',
    ordinals: true,
  },
  checked: {
    negations: 'ikke ikkje ei aldri uten verken knapt',
    negativePronouns: 'ingen intet ingenting',
    modals: 'kan kunne får fikk må måtte skal skulle vil ville bør burde',
    auxiliaries: 'er var vært være har hadde hatt blir ble blitt',
    conditions: 'hvis dersom bare kun unntatt',
    hedges: 'angivelig kanskje trolig muligens nesten omtrent rundt minst',
  },
} satisfies Language;
