import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { syntax } from '../mentions/parsed-article.ts';
import { isPossessive } from '../tokens/token.ts';
import type { Candidate } from './candidate.ts';
import type { RunContext } from './context.ts';
import { isAsked, NEGATIONS } from './report.ts';

const WORKS = setOf(LEXICON.works);

/** Whether a run that the model gives to somebody is nobody’s words. */
export const isNobodys = (context: RunContext, winner: Candidate): boolean =>
  isMarkup(context) ||
  isSoCalled(context) ||
  isAsked(context) ||
  isTitleOfWork(context, winner) ||
  isWorkBehind(context) ||
  isHeading(context, winner) ||
  isDenied(context, winner);

/** The markup of an embedded post: author="@ward" */
const isMarkup = ({ parsed, position }: RunContext): boolean =>
  parsed.article.text[(position.run.spans[0]?.[0] ?? 0) - 2] === '=';

/** The so-called “water board” */
const isSoCalled = ({ parsed, position }: RunContext): boolean =>
  parsed.paragraphs[position.firstParagraph]?.tokens[position.firstToken - 1]?.lower === 'so-called';

/** The book “The Sea and the Town” · the festival, “Night of the Harbour,” */
function isTitleOfWork({ parsed, position, letters, size }: RunContext, { mention }: Candidate): boolean {
  if (letters !== 'title' || size === '9-15' || size === '16+') return false;
  const tokens = parsed.paragraphs[position.firstParagraph]?.tokens;
  const before = tokens?.[position.firstToken - 1];
  const comma = before?.lower === ',';
  // told the Herald’s “Morning With Max”
  if (isPossessive(before)) return mention.to !== position.firstToken - 1;
  // told “Fox and Friends”
  return before?.lower === 'told' || WORKS.has(tokens?.[position.firstToken - (comma ? 2 : 1)]?.lower ?? '');
}

/** “Bridges,” a novel by Ann Marsh */
function isWorkBehind({ parsed, position, opening, closing, size }: RunContext): boolean {
  if (!closing.startsWith(',') || !opening.startsWith('^') || size === '9-15' || size === '16+') return false;
  const tokens = parsed.paragraphs[position.lastParagraph]?.tokens ?? [];
  const article = tokens[position.lastToken + 1];
  return (
    /^(?:a|an|the)$/.test(article?.lower ?? '') &&
    [2, 3].some((n) => WORKS.has(tokens[position.lastToken + n]?.lower ?? ''))
  );
}

/** In a heading only "Varga: “…”" and "“…,” Says Varga" name a speaker. */
function isHeading({ parsed, position }: RunContext, { mention }: Candidate): boolean {
  if (parsed.article.passages[position.firstParagraph]?.kind !== 'heading') return false;
  const paragraph = parsed.paragraphs[mention.paragraph];
  if (mention.paragraph !== position.firstParagraph || !paragraph) return true;
  const { verb, cue } = syntax(paragraph, mention);
  const introduces = paragraph.tokens[mention.to]?.lower === ':' && mention.to === position.firstToken - 1;
  return !introduces && verb.via === 'none' && !cue?.inverted;
}

/** Words from "never" to what was not said, at most. */
const LONGEST_DENIAL = 5;

/** Lamb never said “I quit.” */
function isDenied({ parsed, position }: RunContext, { mention, paragraphs }: Candidate): boolean {
  const paragraph = parsed.paragraphs[mention.paragraph];
  if (!paragraph || paragraphs > 0 || mention.to > position.firstToken) return false;
  const { verb } = syntax(paragraph, mention);
  // "never used the word “crisis”"
  if (paragraph.tokens[mention.to]?.lower === 'never' && position.firstToken - mention.to <= LONGEST_DENIAL)
    return true;
  const between = paragraph.tokens.slice(mention.to, position.firstToken).map(({ lower }) => lower);
  if (/^(?:has |had )?den(?:ied|ies) (?:saying|that \S+ (?:had )?said)$/.test(between.join(' '))) return true;
  if (verb.via !== 'straight' || verb.lemma !== 'say' || position.firstToken - verb.at > 2) return false;
  return paragraph.tokens.slice(mention.to, verb.at).some(({ lower }) => NEGATIONS.has(lower));
}
