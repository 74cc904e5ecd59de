import type { Language } from './language.ts';

/** Irish. */
export const ga = {
  code: 'ga',
  name: 'Irish',
  scripts: ['Latin'],
  writing: {
    elided: 'qu d l',
  },
  functionWords: 'agus an na is ar le go bhí tá sé cad cé cathain',
  stopWords: {
    list: 'gle',
    more: `
      cé cén cad céard cathain cá conas fáth chaoi mhéad mhéid tuige cérbh cérb
      muid seo sin siúd féin cuid eile uile
      bhí tá níl bhfuil raibh bhíonn bíonn bheidh beidh bheith má mura nuair rinne rinneadh déanamh
      san`,
    notStopWords: `
      beirt ceathair ceathrar cúig cúigear céad deich deichniúr dhá ocht ochtar naoi naonúr seacht seachtar seachtó
      seasca seisear triúr tríocha fiche caoga daichead nócha`,
  },
  stemming: {
    snowball: 'irish',
  },
  asking: {
    date: 'cathain|cén (?:bhliain|dáta|lá|mhí|aois|uair)|cé na blianta',
    number: 'cé mhéad|cá mhéad|cé chomh|cén (?:céatadán|líon|aois)|cá fhad',
    reason: 'cén fáth|cad chuige|tuige|cad ina thaobh',
    person: 'cé|cérbh',
    place: 'cá|cá háit|cén (?:áit|tír|chathair|contae)',
  },
  checked: {
    negations: 'ní níl níor nach nár gan riamh',
    modals: 'féadfaidh caithfidh beidh bheadh',
    conditions: "má mura ach amháin b'fhéidir beagnach",
  },
} satisfies Language;
