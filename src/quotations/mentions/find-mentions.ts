import { BODY, CUE, DETERMINER, POSSESSIVE, PRONOUN, ROLE } from '../lexicon/word-class.ts';
import { isCapital, isPossessive, type Token } from '../tokens/token.ts';
import type { Add, Mention } from './mention.ts';
import { isNameStart, nameAt } from './name-extent.ts';
import { nounEnd, ownedAt } from './noun-end.ts';
import { addNoun, addOwned, determinedAt, titledNameAt } from './noun-phrase.ts';
import { titleStart } from './title.ts';

/** Every mention in a paragraph, in order; none from within the quoted runs. */
export function mentionsIn(tokens: readonly Token[], paragraph: number): Mention[] {
  const found: Mention[] = [];
  const add: Add = (type, from, to, titleFrom, head, entityType) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    found.push({
      type,
      paragraph,
      index: found.length,
      from,
      to,
      titleFrom,
      start: first.start,
      end: last.end,
      head,
      possessive: isPossessive(tokens[to]) || from < (found.at(-1)?.to ?? 0),
      sentence: first.sentence,
      entityType,
    });
  };
  let covered = 0; // where the last mention ended: the title of the next does not reach back over it
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const next = token?.kind === 'word' ? mentionAt(tokens, token, at, covered, add) : at;
    if (next > at) covered = next;
    at = Math.max(next, at + 1);
  }
  return found;
}

/** Adds what begins at a word; returns where the phrase ends, or `at` where nothing begins. */
function mentionAt(tokens: readonly Token[], token: Token, at: number, covered: number, add: Add): number {
  const { classes, lower } = token;
  const links = lower === 'that' && isCapital(tokens[at + 1]); // "said that Chang": no determiner
  if (classes & (POSSESSIVE | DETERMINER) && !links) return determinedAt(tokens, token, at, add);
  // the World Health Organization, the WHO
  if (
    classes & PRONOUN &&
    tokens[at - 1]?.lower === 'the' &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase()
  ) {
    add('name', at, at + 1, at - 1, lower, 'body');
    return at + 1;
  }
  if (classes & PRONOUN) {
    add('pronoun', at, at + 1, at, lower, 'unknown');
    return at;
  }
  if (token.text.length > 2 && token.text.startsWith('@')) {
    add('name', at, at + 1, at, lower, 'person');
    return at + 1;
  }
  if (isNameStart(tokens, at)) {
    const owned = ownedAt(tokens, at);
    if (owned) return addOwned(tokens, at, owned.head, tokens[owned.head] ?? token, add);
    return nameAt(tokens, at, titleStart(tokens, at, covered), add);
  }
  if (!(classes & (ROLE | BODY)) || (classes & CUE && !(classes & ROLE))) return at;
  const to = Math.max(nounEnd(tokens, at).head, at) + 1;
  const from = titleStart(tokens, at, covered);
  if (isNameStart(tokens, to)) return titledNameAt(tokens, to, from, add);
  const head = tokens[to - 1] ?? token;
  return addNoun(tokens, from, to, from, head, add);
}
