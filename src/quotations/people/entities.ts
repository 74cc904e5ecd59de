import { DETERMINER, GIVEN_NAME, HONORIFIC, wordClassesOf } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import { isUpper } from '../tokens/character.ts';
import { isCapital } from '../tokens/token.ts';
import { type Gender, genderOfName, genderOfWords } from './agreement.ts';
import { type Entities, type Entity, newEntity } from './entity.ts';
import { bestMatch, emptyNameIndex, entitiesNamed, entityWithInitials, record } from './name-index.ts';
import { plain, wordsOf, wordsOfName } from './name-match.ts';
import { nominatives } from './nominative.ts';
import { addRoles, addTitle } from './role.ts';

/** Whether nearly every word has a capital, as in a headline: there capitals tell no names. */
function isHeadline(paragraph: Paragraph): boolean {
  // "The National Union of Bakers met in Lowen."
  const [first] = paragraph.tokens;
  if (first && first.classes & DETERMINER && paragraph.tokens.at(-1)?.lower === '.') return false;
  let words = 0;
  let capital = 0;
  for (const token of paragraph.tokens)
    if (token.kind === 'word' && token.text.length > 3) {
      words++;
      if (isCapital(token)) capital++;
    }
  return words >= 4 && words - capital <= words / 8;
}

interface Named {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
  readonly words: readonly string[];
  readonly headline: boolean;
  /** Whether it is printed in another case than `words`. */
  readonly inflected: boolean;
}

/** Full names first, so that "Qianjin" before "Qi Qianjin" finds its person too; those of headlines and without capitals last. */
function namesIn(parsed: ParsedArticle): Named[] {
  const named: Named[] = [];
  for (const paragraph of parsed.paragraphs) {
    const inHeadline = parsed.rules.hasGrammar && isHeadline(paragraph);
    for (const mention of paragraph.mentions) {
      const words = mention.type === 'name' ? wordsOf(paragraph, mention) : [];
      if (words.length === 0) continue;
      const headline = inHeadline || !isUpper(paragraph.tokens[mention.to - 1]?.text ?? '');
      named.push({ mention, paragraph, words, headline, inflected: false });
    }
  }
  const others = nominatives(named, parsed.rules);
  const rank = ({ headline, words, inflected }: Named): number =>
    (inflected ? 4 : 0) + (headline ? 2 : 0) + (words.length < 2 ? 1 : 0);
  return named
    .map((name) => ({ ...name, words: others.get(name.mention) ?? name.words, inflected: others.has(name.mention) }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The people and bodies that the names of an article mean, with the titles beside the names. */
export function entitiesOf(parsed: ParsedArticle): Entities {
  const { rules } = parsed;
  const { text, passages } = parsed.article;
  const all: Entity[] = [];
  const of = new Map<Mention, Entity>();
  const nameIndex = emptyNameIndex();
  const named = namesIn(parsed);
  for (const { mention, paragraph, words, headline, inflected } of named) {
    const printed = text.slice(mention.start, mention.end);
    const address = addressOf(paragraph, mention);
    const gender = genderOf(mention, words, address);
    const fitting = entitiesNamed(nameIndex, mention, words, gender);
    const paragraphBefore = passages[mention.paragraph - 1]?.span[0] ?? 0;
    let entity = bestMatch(fitting, mention, paragraphBefore, nameIndex) ?? entityWithInitials(nameIndex, printed);
    if (!entity && headline && plain(words).length > 2) continue;
    if (!entity) {
      const { start, end, entityType } = mention;
      entity = newEntity({ name: printed, words, span: [start, end] }, { gender, entityType, count: 0 });
      all.push(entity);
    } else if (!headline && !inflected && (words.length > entity.words.length || isCalmer(printed, words, entity))) {
      entity.name = printed;
      entity.words = words;
      entity.span = [mention.start, mention.end];
    }
    extend(entity, mention, words, gender, address);
    entity.names.add(printed);
    of.set(mention, entity);
    record(nameIndex, entity, mention, words);
  }
  for (const { mention, paragraph } of named.sort((a, b) => a.mention.start - b.mention.start)) {
    const entity = of.get(mention);
    if (!entity) continue;
    if (rules.hasGrammar) addRoles(text, paragraph, mention, entity, of);
    else if (rules.title || rules.titles.has(paragraph.tokens[mention.from - 1]?.lower ?? ''))
      addTitle(text, paragraph, mention, entity);
    if (entity.entityType === 'unknown' && saysSomething(syntax(paragraph, mention))) entity.entityType = 'person';
  }
  for (const entity of all) if (entity.words.length === 1) nameInFull(entity, parsed.article.title);
  return { all, of };
}

/** A person whom the text calls by the surname alone, by the name that the title gives. */
function nameInFull(entity: Entity, title: string): void {
  const { name, entityType } = entity;
  const at = title.indexOf(` ${name}`) + 1;
  if (at < 2 || entityType === 'body' || entityType === 'place') return;
  const after = title.charAt(at + name.length);
  if (/[\p{L}\p{N}-]/u.test(after)) return;
  const [before, given = ''] =
    /(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. )?$/u.exec(title.slice(Math.max(0, at - LONGEST_GIVEN), at)) ?? [];
  const classes = wordClassesOf(given.toLowerCase());
  // "Aurelia Brandt: I will not resign"
  const speaks = classes === 0 && after === ':';
  if (before === undefined || !(classes & GIVEN_NAME || speaks)) return;
  entity.name = before + name;
  entity.words = wordsOfName(entity.name);
  if (entity.gender === 'unknown') entity.gender = genderOfName(entity.words);
}

/** Characters of given names and initials. */
const LONGEST_GIVEN = 40;

/** Whether a name is printed as names are, where so far it was in capitals alone: "Holly Dunn" for "HOLLY DUNN". */
const isCalmer = (printed: string, words: readonly string[], { name, words: known }: Entity): boolean =>
  words.length === known.length && words.length > 1 && name === name.toUpperCase() && printed !== printed.toUpperCase();

/** What "Mr" or "Mrs" before a name says. */
function addressOf({ tokens }: Paragraph, { from }: Mention): Gender {
  const before = tokens[from - 1];
  return before && before.classes & HONORIFIC ? genderOfWords([before.lower]) : 'unknown';
}

const genderOf = ({ entityType }: Mention, words: readonly string[], address: Gender): Gender =>
  address !== 'unknown' || entityType === 'body' || entityType === 'place' ? address : genderOfName(words);

/** Adds to an entity what one more mention says of it. */
function extend(
  entity: Entity,
  { entityType }: Mention,
  words: readonly string[],
  gender: Gender,
  address: Gender,
): void {
  entity.count++;
  if (entity.gender === 'unknown') entity.gender = gender;
  if (entity.entityType === 'unknown') {
    const main = plain(words);
    // "Qianjin" for "Qi Qianjin": only people are called by their last name
    const bySurname = main.length === 1 && entity.words.length > 1 && entity.words.at(-1) === main[0];
    entity.entityType = bySurname ? 'person' : entityType;
  }
  if (address !== 'unknown') entity.entityType = 'person';
}
