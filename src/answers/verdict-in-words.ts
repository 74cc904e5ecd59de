import type { ChangeKind, LikenessKind } from '../checking/change.ts';
import { apart } from './apart.ts';
import { enumerated, listed } from './in-words.ts';
import { chainInWords } from './provenance-in-words.ts';
import { isKnown, speakerInWords, UNNAMED } from './speakers-in-words.ts';
import type { CheckedPassage, Claim } from './verdict.ts';

/** What every door says of a claim, in a sentence. */
export function verdictInWords({ verdict, who, passages, changes }: Claim): string {
  switch (verdict) {
    case 'exact':
      return 'Printed so.';
    case 'cut':
      return 'Printed so, with more in between.';
    case 'altered':
      return `Altered: ${enumerated([...new Set(changes.map(({ kind }) => CHANGES[kind]))], MOST_NAMED)}.`;
    case 'stitched':
      return `Put together from ${passages.length > 1 ? `${passages.length} places` : 'what several people say'}.`;
    case 'misattributed':
      return `Printed, but somebody else’s words: not ${apart(who ?? '')}’s.`;
    case 'near':
      return 'Not printed in these words. The nearest passage, which proves nothing:';
    case 'absent':
      return 'Not in these articles.';
  }
}

const MOST_NAMED = 4;

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  negation: 'a “not” more or less',
  number: 'another number',
  name: 'another name',
  modal: 'another degree of certainty',
  tense: 'another tense',
  word: 'other words',
  dropped: 'words left out that bound it',
  added: 'words added',
};

/** What differs and changes nothing; null where nothing does. */
export function likenessesInWords({ likenesses }: Claim): string | null {
  const kinds = [...new Set(likenesses.map(({ kind }) => kind))].filter((kind) => kind !== 'cut');
  if (kinds.length === 0) return null;
  return `Changes nothing: ${enumerated(
    kinds.map((kind) => LIKENESSES[kind]),
    kinds.length,
  )}.`;
}

const LIKENESSES: Readonly<Record<LikenessKind, string>> = {
  cut: 'words left out',
  ellipsis: 'an ellipsis',
  bracketed: 'words in brackets',
  spelling: 'spelling',
  case: 'capitals',
  marks: 'marks',
  emphasis: 'emphasis',
  space: 'spaces',
};

/** Whose words stand in a passage, and how they reached it; of words in nobody's marks, that they are the reporter's. */
export function saidBy({ quotation, words }: CheckedPassage): string | null {
  if (words === null) return null;
  if (!quotation) return 'the article’s own sentence';
  if (!isKnown(quotation.speaker)) return UNNAMED;
  const chain = chainInWords(quotation.provenance.filter(({ step }) => step !== 'reported'));
  const name = speakerInWords(quotation.speaker);
  return listed([chain ? apart(name) : name, chain]);
}
