import { AUXILIARY, BODY, ROLE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import { isPossessive } from '../tokens/token.ts';
import { GENDER_OF_PRONOUN, type Gender, gendersConflict } from './agreement.ts';
import { genderOf, isPerson, mightBePerson, type Names } from './person-mention.ts';

/** Mentions that are looked at before a pronoun, so that a long sentence takes linear time. */
const LOOK_BACK = 60;

/**
 * Whom a "he" or "she" takes up by the syntax of what goes before: where its own sentence names people before it, the one
 * that the sentence opens with, if there is no other; else whom the sentence before is about (see `topicOf`).
 */
export function subjectBefore(parsed: ParsedArticle, mention: Mention, names: Names): Mention | undefined {
  const paragraph = parsed.paragraphs[mention.paragraph];
  const gender = GENDER_OF_PRONOUN[mention.head];
  if (!paragraph || !gender) return undefined;
  const own: Mention[] = [];
  let left = LOOK_BACK;
  let i = mention.index - 1;
  for (; i >= 0 && left > 0 && paragraph.mentions[i]?.sentence === mention.sentence; i--, left--) {
    const other = paragraph.mentions[i];
    if (other && isPerson(paragraph, other, names)) own.push(other);
  }
  // Tobias Fell was less convinced: "…," he said
  const [only] = own;
  if (only) {
    const fits = own.length === 1 && only.type === 'name' && opens(paragraph, only);
    return fits && !gendersConflict(genderOf(paragraph, only, names), gender) ? only : undefined;
  }
  const earlier = parsed.paragraphs[mention.paragraph - 1];
  if (i < 0 && mention.sentence === 0 && earlier) {
    const topic = topicOf(earlier, earlier.mentions.length - 1, left, gender, names);
    return topic?.type === 'noun' ? undefined : topic; // "the candidate" of another paragraph is too often somebody else
  }
  return topicOf(paragraph, i, left, gender, names);
}

/**
 * Whom the last sentence up to a mention is about, past sentences that speak of no person: who says something at its end, who
 * is asked in it, or else its subject, where that is one person of fitting gender; otherwise the only one in it whose gender
 * is known to fit.
 */
function topicOf(paragraph: Paragraph, from: number, most: number, gender: Gender, names: Names): Mention | undefined {
  for (let end = from, left = most; end >= 0 && left > 0; ) {
    const sentence: Mention[] = [];
    for (; end >= 0 && left > 0; end--, left--) {
      const other = paragraph.mentions[end];
      if (!other || (sentence[0] && other.sentence !== sentence[0].sentence)) break;
      sentence.push(other);
    }
    sentence.reverse();
    const subject = subjectOf(paragraph, sentence, names);
    if (subject && isPerson(paragraph, subject, names) && !asks(paragraph, subject)) {
      if (!gendersConflict(genderOf(paragraph, subject, names), gender)) return subject;
      const fitting = sentence.filter((m) => m.type === 'name' && !m.possessive && names.get(m)?.gender === gender);
      return fitting.length === 1 && fitting[0] && isPerson(paragraph, fitting[0], names) ? fitting[0] : undefined;
    }
    const person = broughtIn(paragraph, sentence, names);
    if (person) return gendersConflict(genderOf(paragraph, person, names), gender) ? undefined : person;
    if (sentence.some(mightBePerson)) return undefined;
  }
  return undefined;
}

/**
 * Something that concerns Henry Crest, president of the harbour club. "We wait," he said: the only person whom a sentence
 * names, where the article names him in full for the first time and says who he is, or ends the sentence with him.
 */
function broughtIn(paragraph: Paragraph, sentence: readonly Mention[], names: Names): Mention | undefined {
  const people = sentence.filter((other) => other.type !== 'noun' && mightBePerson(other));
  const [only] = people;
  if (people.length !== 1 || only?.type !== 'name' || only.possessive || !isPerson(paragraph, only, names))
    return undefined;
  const entity = names.get(only);
  const after = paragraph.tokens[only.to];
  const stands = after?.lower === ',' || after?.sentence !== only.sentence || after.lower === '.';
  return stands && entity?.span[0] === only.start && entity.words.length > 1 ? only : undefined;
}

function subjectOf(paragraph: Paragraph, sentence: readonly Mention[], names: Names): Mention | undefined {
  const verbsOfSubjects = new Set(sentence.map((other) => syntax(paragraph, other).verb.at));
  const sayer = sentence.find(
    (other) => saysAtEnd(paragraph, other, verbsOfSubjects) && isPerson(paragraph, other, names),
  );
  if (sayer) return sayer;
  const asked = sentence.find((other) => isAsked(paragraph, other));
  if (asked) return asked;
  const subject = sentence.find((other) => opens(paragraph, other));
  if (subject?.type !== 'noun') return subject;
  // "…was Victor Hale, a retired pilot": that noun is no subject
  const named = sentence.find((other) => other.type === 'name' && other.to === subject.titleFrom - 1);
  if (named && names.get(named) === names.get(subject)) return named;
  // "The last customer was Hanna Weil"
  const identified = sentence.find((other) => other.type === 'name' && isLinked(paragraph, subject, other));
  if (identified && isPerson(paragraph, identified, names)) return identified;
  const apposed = sentence.find(
    (other) => other.type === 'name' && other.from > subject.to && syntax(paragraph, other).preceding === ',',
  );
  return apposed && isPerson(paragraph, apposed, names) ? apposed : subject;
}

/** "The last customer was Hanna Weil": nothing but "is" or "was" stands between the two. */
function isLinked({ tokens }: Paragraph, { to }: Mention, { titleFrom }: Mention): boolean {
  return titleFrom === to + 1 && /^(?:is|was)$/.test(tokens[to]?.lower ?? '');
}

/** "…, said Tobias Fell." · "The quay is closed, Tobias Fell said." Not Fell in "Ruud, 29, said Fell was late": that verb is Ruud’s. */
function saysAtEnd(paragraph: Paragraph, mention: Mention, verbsOfSubjects: ReadonlySet<number>): boolean {
  const { verb, cue, preceding } = syntax(paragraph, mention);
  if (!saysSomething({ verb, cue })) {
    if (verb.via !== 'straight') return false;
  } else if (cue?.lemma === 'accord') return mention.entityType === 'person' || mention.to - mention.from > 1;
  else if (cue?.inverted) return !verbsOfSubjects.has(cue.at);
  const after = paragraph.tokens[verb.at + 1];
  // "…, the Herald’s Ian Brock reported."
  const isOwned = mention.type === 'name' && isPossessive(paragraph.tokens[mention.titleFrom - 1]);
  return (
    (preceding === ',' || preceding === 'Q' || isOwned) &&
    (after?.kind !== 'word' || after.sentence !== mention.sentence)
  );
}

/** A reporter asked Tobias Fell how he was. "Well," he said. */
function isAsked(paragraph: Paragraph, mention: Mention): boolean {
  const { cue } = syntax(paragraph, mention);
  return cue?.lemma === 'ask' && !cue.inverted;
}

/** Who asks is not who answers; who was asked is. */
function asks(paragraph: Paragraph, mention: Mention): boolean {
  const { verb } = syntax(paragraph, mention);
  return verb.lemma === 'ask' && verb.via !== 'none' && !((paragraph.tokens[verb.at - 1]?.classes ?? 0) & AUXILIARY);
}

const COORDINATING = new Set(['and', 'but', 'so', 'yet']);

/** It opens the sentence, or follows what opens it: "But", "On Monday,", the "Varga" of "Varga spokeswoman Ann Marsh". */
function opens({ tokens, mentions }: Paragraph, mention: Mention): boolean {
  if (mention.possessive || (mention.type === 'name' && isTitled(tokens[mention.to]?.classes))) return false;
  const owner = mentions[mention.index - 1];
  const from = owner?.to === mention.titleFrom ? owner.titleFrom : mention.titleFrom;
  const [before, first] = [tokens[from - 2], tokens[from - 1]];
  if (first?.sentence !== mention.sentence || first.lower === ',') return true;
  return before?.sentence !== mention.sentence && COORDINATING.has(first.lower);
}

const isTitled = (classes = 0): boolean => (classes & (ROLE | BODY)) > 0;
