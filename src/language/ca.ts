import type { Language } from './language.ts';

/** Catalan. */
export const ca = {
  code: 'ca',
  name: 'Catalan',
  scripts: ['Latin'],
  writing: {
    elided: 'qu d l',
  },
  functionWords: 'el la els les de i en que és un una del per amb va no com qui què quan on quin',
  stopWords: {
    list: 'cat',
    more: `
      quanta quants quantes
      l lo los cal cals d s m t na
      jo tu ell ella ells elles vostè vostès te se llur llurs aqueix cap ningú res algú tants menys diversos diverses
      sinó
      segons sense davant darrere vers
      ser som era fou foren sigui siguin sent estat seria serien serà seran fos fossin estar estan estava havien hagi
      haver tenen tenia tenien tingué fa fan feia feien feu fer pot poden podia podien podria`,
    notStopWords: 'veu',
  },
  stemming: {
    snowball: 'catalan',
  },
  asking: {
    date: 'quan|(?:quin|quina|quins|quines) (?:anys?|data|segle|mes|dia|dècada|època|hora|període)',
    number: 'quant[as]?|quants|quantes|(?:quin|quina) (?:percentatge|nombre|edat|quantitat|proporció|distància)',
    reason: 'per què|per quina raó|per quin motiu',
    person: 'qui',
    place: `
      on|(?:quin|quina|quins|quines) (?:país|països|ciutats?|llocs?|regió|continent|estat|illa|riu|província|poble)`,
  },
  numbers: `
    dos dues tres quatre cinc sis set vuit nou deu onze dotze vint cent cents mil milers milió milions meitat terç`,
  months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  dates: 'any segle',
  reasons: 'perquè causa raó motiu per degut gràcies',
  beforePlaces: 'a en de des prop',
  checked: {
    negations: 'no mai ningú res cap ni sense tampoc gens',
    modals: 'pot poden podria podrien podia ha haurien deu deuen hauria vol volen voldria va van',
    auxiliaries: 'és són era eren fou seria serà està estan han havia havien estat sigut',
    conditions: 'si només excepte llevat',
    hedges: 'suposadament potser probablement gairebé uns aproximadament menys',
  },
} satisfies Language;
