import type { Language } from './language.ts';

/** Tagalog. */
export const tl = {
  code: 'tl',
  name: 'Tagalog',
  scripts: ['Latin'],
  functionWords: 'ang ng sa na mga at ay si ito para ni sino ano kailan saan ilan',
  stopWords: {
    list: 'tgl',
    more: `
      sinong anong anu kailan papaano ilang aling magkano gaano nino
      si kay sina nina kina mo kaniya natin kayo ninyo inyo iyan niyan diyan niyon yung yun
      ngunit subalit sapagkat upang nang rin lang ba nga po wala oo
      ayon kasama gaya ibang`,
    notStopWords: 'apat dalawa tatlo lima likod panahon una pangalawa',
  },
  asking: {
    date: 'kailan|(?:anong|aling) (?:taon|petsa|araw|buwan|siglo|dekada|oras)',
    number: 'ilan\\S*|gaano|magkano|anong porsiyento',
    reason: 'bakit|(?:anong|ano ang) dahilan',
    person: 'sino\\S*|kanino\\S*',
    place: 'saan\\S*|nasaan|(?:anong|aling) (?:bansa|lungsod|lugar|bayan|lalawigan|rehiyon|isla|estado)',
  },
  checked: {
    negations: 'hindi wala walang huwag ayaw di',
    modals: 'maaaring maaari dapat kailangan puwede',
    conditions: 'kung lamang baka halos',
  },
} satisfies Language;
