import { LEXICON, setOf, wordsIn } from './lexicon.ts';

/** The inflected form → its infinitive. */
function inflections(): ReadonlyMap<string, string> {
  const { regular, irregular } = LEXICON.reportingVerbs;
  const forms = new Map<string, string>();
  for (const lemma of wordsIn(regular)) {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    for (const form of [lemma, third, `${stem}ed`, `${stem}ing`]) forms.set(form, lemma);
  }
  for (const [lemma, others] of Object.entries(irregular))
    for (const form of [lemma, ...others.split(' ')]) forms.set(form, lemma);
  return forms;
}

/** Every form of a verb that may report words → its infinitive. */
export const CUES: ReadonlyMap<string, string> = inflections();

/** Infinitives of the verbs that report words more often than not. */
export const STRONG_CUES: ReadonlySet<string> = setOf(LEXICON.reportingVerbs.strong);
