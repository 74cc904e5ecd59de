import type { QuotationWords } from '../../language/quotation-words.ts';

import { LEXICON } from './lexicon.ts';

export const QUOTATIONS: Readonly<Record<string, QuotationWords>> = {
  en: { lexicon: LEXICON },
  de: {
    reportingVerbs:
      'sagt sagte sagten erklärt erklärte meint meinte betont betonte schreibt schrieb fragt fragte ergänzt ergänzte warnt warnte fordert forderte twitterte',
    reportingParticles: 'so',
    beforeTitles: 'der die das ein eine dessen deren sein seine ihr ihre',
    titleEndings: [
      '(?:sprecher|minister|präsident|kanzler|meister|referent|leiter|direktor|politiker|sekretär|anwalt|anwält|richter|professor|expert|forscher|wissenschaftler|führer|landrat|rät|stadtrat|senator|trainer|autor|pfarrer|bischof|kommissar|lehrer|händler|inhaber|gründer|vertreter|mitarbeiter|künstler|student|intendant|historiker|ökonom|manager|aktivist)(?:in|e|en)?',
      '(?:vorsitzende|abgeordnete|beauftragte)[rn]?',
      '(?:chef|chefin)',
    ],
    articles: 'der die das dem den des ein eine einer einem einen eines',
    nameParticles: 'von van zu',
    listener: { prepositions: 'gegenüber', articles: 'dem der' },
  },
  fr: {
    reportingVerbs:
      'dit déclare déclaré affirme affirmé explique expliqué estime estimé écrit ajoute ajouté assure assuré indique indiqué souligne souligné répond répondu lance lancé',
  },
  es: {
    reportingVerbs:
      'dijo dice declaró declara afirmó afirma explicó explica señaló señala aseguró escribió añadió agregó respondió indicó manifestó',
  },
  it: {
    reportingVerbs:
      'detto dice dichiarato dichiara spiegato spiega affermato afferma scritto scrive aggiunto aggiunge risposto risponde',
  },
  pt: { reportingVerbs: 'disse diz afirmou afirma declarou declara explicou explica escreveu acrescentou respondeu' },
  nl: { reportingVerbs: 'zei zegt verklaarde verklaart schreef schrijft vertelde vertelt' },
};
