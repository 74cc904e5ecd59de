import type { Words } from '../words/en.ts';
import { apart } from './apart.ts';
import { enumerated } from './in-words.ts';
import { attributionLine, secondHandInWords } from './provenance-in-words.ts';
import { isKnown, speakerInWords } from './speakers-in-words.ts';
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

/**
 * Who is said to have said it, and where the article gives it to somebody else or does not call that person so, to whom. Null where
 * nobody is named, the article agrees, or the heading says it.
 *
 * @param within makes a name fit its line. Default: leaves it
 */
export function attributionInWords(words: Words, claim: Claim, within = (name: string): string => name): string | null {
  const { check } = words;
  const { verdict, attribution, passages } = claim;
  if (claim.who === null || verdict === 'misattributed' || attribution === 'same') return null;
  const who = within(claim.who);
  const said = check.saidToBe(who);
  const speaker = passages.find(({ quotation }) => quotation && isKnown(quotation.speaker))?.quotation?.speaker;
  if (!speaker || attribution === 'unknown') return said;
  const given = within(speakerInWords(words, speaker));
  return `${said} ${attribution === 'other' ? check.givenTo(given) : check.givenToUncalled(given, who)}`;
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
