import type { Words } from '../words/en.ts';
import { apart } from './apart.ts';
import { enumerated } from './in-words.ts';
import { attributionLine, secondHandInWords } from './provenance-in-words.ts';
import { speakerInWords } from './speakers-in-words.ts';
import type { CheckedPassage, Claim } from './verdict.ts';

/** What every door says of a claim: a heading. */
export function verdictHeading(words: Words, { verdict, who, passages, changes }: Claim): string {
  const { verdicts, changes: kinds } = words.check;
  switch (verdict) {
    case 'altered': {
      const named = [...new Set(changes.map(({ kind }) => kinds[kind]))];
      return verdicts.altered(enumerated(words, named, MOST_NAMED));
    }
    case 'stitched':
      return passages.length > 1 ? verdicts.stitched(passages.length) : verdicts.stitchedOfSeveral;
    case 'misattributed':
      return verdicts.misattributed(apart(who ?? ''));
    default:
      return verdicts[verdict];
  }
}

const MOST_NAMED = 4;

/**
 * The same in a sentence.
 *
 * @param follows whether the nearest passage follows, where it is only near
 */
export function verdictInWords(words: Words, claim: Claim, follows: boolean): string {
  const { check, sentence } = words;
  if (claim.verdict !== 'near') return sentence(verdictHeading(words, claim));
  return follows ? check.nearFollows : check.nearElsewhere;
}

/** What differs and changes nothing; null where nothing does. */
export function likenessesInWords({ check }: Words, { likenesses }: Claim): string | null {
  const kinds = [...new Set(likenesses.map(({ kind }) => kind))].filter((kind) => kind !== 'cut');
  return kinds.length === 0 ? null : check.changesNothing(kinds.map((kind) => check.likenesses[kind]));
}

/** Whose words stand in a passage, and how they reached it; of words in nobody's marks, that they are the reporter's. */
export function saidBy(words: Words, { article, quotation, words: span }: CheckedPassage): string | null {
  if (span === null) return null;
  if (!quotation) return article.form === 'digest' ? words.check.digestSentence : words.check.ownSentence;
  const who = speakerInWords(words, quotation.speaker);
  return attributionLine({ who, chain: secondHandInWords(words, quotation) });
}
