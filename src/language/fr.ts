import page from './fr.page.json' with { type: 'json' };
import type { Language } from './language.ts';

/** French. */
export const fr = {
  code: 'fr',
  name: 'French',
  scripts: ['Latin'],
  writing: {
    capitalPronouns: 'Vous Votre Vos',
    elided: 'qu d l',
    beforeAcronyms: 'le la',
  },
  functionWords: `
    le la les des et est une du dans que pour par qui sur au pas avec il sont été quel quelle quand comment où`,
  stopWords: {
    list: 'fra',
    more: `
      quoi quand comment combien pourquoi lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel
      desquels desquelles dont
      elles ça celui celle ceux celles mien mienne sien sienne
      plus moins jamais rien aucun aucune ni donc car si comme lorsque puisque quoique tandis afin ainsi alors aussi
      très trop peu tout toute tous toutes chaque quelque quelques plusieurs certain certaine certains certaines autre
      autres mêmes tel telle tels telles quiconque chacun chacune
      sous chez entre vers depuis pendant durant avant après contre selon malgré parmi jusque jusqu hors lors près
      sauf voici voilà
      fait font faisait faisaient fit firent fera ferait faites peut peuvent pouvait pouvaient put purent pourra
      pourrait doit doivent devait devaient devrait`,
    notStopWords: 'c d j l m n s',
  },
  stemming: {
    snowball: 'french',
  },
  asking: {
    date: 'quand|quel(?:le)?s? (?:années?|dates?|siècles?|mois|jours?|époque|décennie|heure|période)',
    number: `
      combien
      quel(?:le)? (?:pourcentage|âge|nombre|proportion|quantité|distance|longueur|hauteur|taille|part|superficie
      population)
      quel est le (?:nombre|pourcentage)|à quelle fréquence`,
    reason: 'pourquoi|pour quelles? raisons?|quelle (?:est|était|fut) la (?:raison|cause)',
    person: 'qui',
    place: `
      où
      quel(?:le)?s? (?:pays|villes?|endroits?|lieux?|régions?|continent|état|île|fleuve|rivière|province|village
      département)`,
  },
  numbers: `
    deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille milliers million millions
    milliard milliards moitié tiers douzaine`,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  dates: 'siècle',
  reasons: 'car parce raison raisons cause causes afin pour dû due grâce',
  beforePlaces: 'à en dans au aux près de',
  numberWords: {
    small: `
      zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
      dix-huit dix-neuf vingt/vingts`,
    tens: 'vingt/vingts trente quarante cinquante soixante septante octante nonante',
    hundred: 'cent/cents',
    thousand: 'mille/milliers/millier',
    million: 'millions/million/mio',
    billion: 'milliards/milliard/mrd',
    ordinals: `
      premier/première/premiers deuxième/second/seconde troisième quatrième cinquième sixième septième huitième
      neuvième dixième`,
    ordinalMarks: 'e er re ère ème',
    eightyAsFourTwenties: true,
    and: 'et',
  },
  sentences: {
    abbreviations: 'm mm mme mmes mlle mgr me av bd p.ex c.-à-d env etc',
  },
  page,
  quotations: {
    interviews: 'entretien interview transcri conversation',
    noSpeakers: `
      qui quoi quand où pourquoi comment question réponse note conseil attention info photo vidéo date lieu heure
      prix lundi mardi mercredi jeudi vendredi samedi dimanche`,
    pronouns: 'il elle',
    dialogueDash: true,
    ofWords: 'de du des d’',
    accordingTo: "selon d’après d'après aux+dires+de de+l’avis+de de+l'avis+de",
    reportingPairs: 'voulu+savoir',
    accordingToSame: "selon+lui selon+elle d’après+lui d'après+lui d’après+elle d'après+elle",
    callingVerbs: 'qualifie qualifié qualifiait appelle appelé appelait traite traité dénonce dénoncé',
    nevers: 'jamais',
    works: 'film livre roman album chanson pièce série émission revue festival exposition podcast spectacle concert',
    reportingVerbs: `
      dit déclare déclaré affirme affirmé explique expliqué estime estimé écrit ajoute ajouté assure assuré
      indique indiqué souligne souligné répond répondu lance lancé déclara dirent affirma expliqua ajouta
      répondit écrivait lâche confie confié raconte raconté précise précisé rappelle rappelé insiste insisté
      prévient prévenu résume soupire murmura demande demandé conclut demanda répliqua répliqué cria reprit
      regrette regretté murmure soupiré avoue avoué promet promis reconnaît reconnu dénonce dénoncé réagit réagi
      commente commenté martèle martelé poursuit poursuivi ironise plaide justifie affirment promit s’exclame
      avertit averti plaisante plaint plaignait plainte s’interroge s'interroge s’interrogeait s'interrogeait interrogé interrogée s’étonne
      s'étonne s’inquiète s'inquiète s’indigne s'indigne s'exclame
      reproche reproché rétorqué rétorque objecté nuancé tranché alerté annoncé fustigé salué écarté déploré déplore tempéré`,
  },
  checked: {
    negations: 'ne n pas jamais aucun aucune ni sans guère nullement plus non',
    negativePronouns: 'rien personne',
    modals: `
      peut peuvent peux pouvons pourrait pourraient pouvait pouvaient pourra pourront doit doivent devrait devraient
      devait devra veut veulent voulait voudrait va vont vais allons allait`,
    auxiliaries: `
      est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront aurait auraient
      été ai avons`,
    conditions: 'si sauf seulement sinon',
    hedges: 'peut-être probablement prétendument présumé presque environ quelque moins',
    offices: {
      president: 'président présidente',
      mayor: 'maire maires mairesse',
      governor: 'gouverneur gouverneure',
      minister: 'ministre ministres',
      ambassador: 'ambassadeur ambassadrice',
      senator: 'sénateur sénatrice',
      chancellor: 'chancelier chancelière',
    },
    vagueRoles: 'responsable source homme femme personne porte-parole expert experte politique',
    deputies: 'vice adjoint adjointe',
    formers: 'ex ancien ancienne',
    courtesies: 'monsieur madame mademoiselle m mme mlle dr',
    thats: 'que',
  },
} satisfies Language;
