import type { Language } from './language.ts';

/** Zulu: the package's list of stop words is of no use. */
export const zu = {
  code: 'zu',
  name: 'Zulu',
  scripts: ['Latin'],
  stopWords: {
    more: `
      ukuthi kodwa futhi uma lapho ukuba nje khona kungani yakhe zakhe lakhe wakhe yami wami kanjani ukuze la u mina
      wena yena thina nina bona na noma kanye ngesikhathi ubani obani ini yini nini kuphi ngani lo le leli lesi laba
      lokhu lokho leyo bonke wonke yonke konke kakhulu ngoba phezu phansi ngaphansi phakathi ngaphambi emva kwa ku ka
      yi wu ngi ba be`,
  },
  checked: {
    negations: 'cha akukho hhayi ngaphandle',
  },
} satisfies Language;
