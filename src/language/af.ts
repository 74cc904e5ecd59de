import type { Language } from './language.ts';

/** Afrikaans. */
export const af = {
  code: 'af',
  name: 'Afrikaans',
  scripts: ['Latin'],
  functionWords: 'die en van in is het dat te op met vir nie was aan deur wat wie wanneer waar hoeveel',
  stopWords: {
    list: 'afr',
    more: `
      wie wanneer waar waarom hoe hoeveel watter wiens waarvan waarheen vanwaar waarin waarop waarmee waardeur waaroor
      u julle hierdie daardie self elkaar mekaar iemand niemand iets niks elke elk alle almal alles ander sommige
      enige geen meer meeste min dieselfde sulke
      of want dus terwyl omdat sodat hoewel tensy voordat nadat soos ook nog wel hier reeds net
      uit tot oor onder tussen deur teen sonder sedert gedurende volgens tydens rondom langs voor agter binne buite
      wees word geword had gehad sou kon mag moet moes wil wou laat doen gedoen`,
  },
  asking: {
    date: 'wanneer|watter (?:jaar|jare|eeu|datum|maand|dag|dekade|tydperk)|hoe laat',
    number: `
      hoeveel\\S*|hoe (?:lank|oud|groot|ver|hoog|dikwels|gereeld|diep|breed|vinnig|swaar)
      watter (?:persentasie|getal|deel|ouderdom)`,
    reason: 'waarom|hoekom|om watter rede',
    person: 'wie|wiens',
    place: `
      waar|waarheen|vanwaar|waarvandaan
      watter (?:land|lande|stad|plek|streek|kontinent|staat|eiland|rivier|provinsie|dorp)`,
  },
  checked: {
    negations: 'nie geen nooit niemand niks nêrens sonder',
    modals: 'kan kon mag moet moes wil wou sal sou',
    auxiliaries: 'is was het had word',
    conditions: 'as tensy net',
    hedges: 'glo dalk waarskynlik amper ongeveer',
  },
} satisfies Language;
