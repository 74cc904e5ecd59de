import type { Language } from './language.ts';

/** Swahili. */
export const sw = {
  code: 'sw',
  name: 'Swahili',
  scripts: ['Latin'],
  functionWords: 'na ya wa kwa ni katika za la kuwa yake nani nini lini wapi ngapi',
  stopWords: {
    list: 'swa',
    more: `
      nani lini wapi ngapi kwanini vipi ipi yupi upi lipi zipi mangapi wangapi mingapi je
      mimi wewe ninyi nyinyi huyu yule zile hiki kile lile yale ule wangu wako wenu yangu yako yenu langu lake lao
      changu chake chao zangu vyake vyao vyote lote ote kingine
      ila ama ingawa hapana
      pa mpaka nyuma baina
      walikuwa zilikuwa yalikuwa lilikuwa kilikuwa ulikuwa amekuwa wamekuwa imekuwa atakuwa itakuwa ana wana ina zina
      una ambalo ambacho ambako`,
    notStopWords: 'habari muda nafasi watu mkubwa kubwa mkuu kuu mpya mbili moja mmoja muhimu tofauti binafsi',
  },
  asking: {
    date: 'lini|mwaka (?:gani|upi)|(?:tarehe|siku|mwezi|karne|wakati|saa) (?:gani|ipi|upi|ngapi)',
    number: '(?:wa|ma|mi|vi|)ngapi|kiasi gani|asilimia ngapi|kwa kiasi gani|umri gani',
    reason: 'kwa nini|kwanini|kwa sababu gani|mbona',
    person: 'nani|akina nani',
    place: 'wapi|(?:nchi|mji|jiji|mkoa|bara|jimbo|kisiwa|eneo|sehemu|mahali) (?:gani|ipi|upi|lipi|kipi)',
  },
  checked: {
    negations: 'si siyo hapana hakuna kamwe bila hayupo',
    modals: 'anaweza wanaweza lazima huenda inaweza',
    conditions: 'kama isipokuwa tu labda karibu',
  },
} satisfies Language;
