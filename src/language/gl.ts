import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Galician. */
export const gl = {
  code: 'gl',
  name: 'Galician',
  scripts: ['Latin'],
  functionWords: 'o a os as de e que do da en un unha para con non por foi ao máis quen cando onde cantos',
  stopWords: {
    list: 'glg',
    more: `
      quen cal cales onde como canto canta cantos cantas porque cuxo cuxa cuxos cuxas
      estas outro outra outros outras mesmo mesma todo toda todos todas cada algún algunha algúns algunhas ningún
      ninguén algo nada calquera moito moita moitos moitas pouco tanto menos ambos
      xa só si mentres entón logo
      sen entre ata dende tras ante contra durante
      son sexan sendo será serán sería estaban tiñan tivo tiveron haber houbo ha fai fan fixo fixeron poden podía debe
      deben`,
  },
  stemming: {
    light: affixStemmer({ least: 3, endings: 'cións ción mente amento amentos idade idades os as es a o e' }),
  },
  asking: {
    date: 'cando|(?:que|cal) (?:anos?|data|século|mes|día|década|época|hora)',
    number: 'cant[oa]s?|(?:que|cal) (?:porcentaxe|número|idade|cantidade)',
    reason: 'por que|(?:que|cal) (?:razón|motivo|causa)',
    person: 'quen',
    place: 'onde|(?:que|cal) (?:país|cidade|lugar|rexión|continente|estado|illa|río|provincia)',
  },
  months: 'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  dates: 'ano século',
  beforePlaces: 'en no na de desde preto',
  checked: {
    negations: 'non nunca xamais ninguén nada ningún ningunha nin sen tampouco',
    modals: 'pode poden podería poderían debe deben debería quere queren vai van',
    auxiliaries: 'é son era eran foi foron será sería ten teñen tiña está están estaba',
    conditions: 'se só salvo agás',
    hedges: 'supostamente quizais probablemente case preto menos',
  },
} satisfies Language;
