import type { Language } from './language.ts';

/** Esperanto. */
export const eo = {
  code: 'eo',
  name: 'Esperanto',
  scripts: ['Latin'],
  stopWords: {
    list: 'epo',
    more: `
      kiuj kies kia kian kiaj kiajn kie kien kiam kial kiel kiom
      siaj siajn liaj iliaj ties tiuj tia tian tiaj tiajn tie tien tiam tial tiel tiom iuj ia iam ie iel ĉiuj ĉiam ĉie
      neniam nenie neniel nenia alia aliaj aliajn alian sama samaj ambaŭ
      ĉar ankaŭ tre tro
      el per pri kun sen trans ĉe apud kontraŭ laŭ ekster ĉirkaŭ anstataŭ krom
      esti estanta estinta havi povas povis povus devas devis`,
    notStopWords: `
      dek deka doktoro du dua kvar kvara kvin kvina naŭ naŭa ok oka sep sepa ses sesa tri tria unua feliĉan fraŭlino
      sinjoro sinjorino bonan adiaŭ`,
  },
  asking: {
    date: `
      kiam|kiu(?:n|j|jn)? (?:jaro\\S*|dato\\S*|jarcento\\S*|monato\\S*|tago\\S*)|en kiu (?:jaro|jarcento|monato|tago)`,
    number: 'kiom',
    reason: 'kial|pro kio|pro kiu kialo',
    person: 'kiu(?! \\S+o )|kies|al kiu|de kiu',
    place: 'kie|kien|de kie|kiu(?:n)? (?:lando\\S*|urbo\\S*|loko\\S*|regiono\\S*|insulo\\S*)',
  },
  checked: {
    negations: 'ne neniam neniu neniun nenio nenion nenie nek sen',
    modals: 'povas povis povus devas devis devus volas volis rajtas',
    auxiliaries: 'estas estis estos estus',
    conditions: 'se nur krom',
    hedges: 'eble preskaŭ ĉirkaŭ',
  },
} satisfies Language;
