import { endsAccordingToSame } from '../lexicon/according-to.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';
import { firstFrom, type Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import { NEAR, verbEnd, verbIn } from './verb-of-saying.ts';

/** Who spoke, and where. */
export interface Spoken {
  readonly mention: Mention;
  readonly position: RunPosition;
}

/** Who spoke before, where the report says that the same goes on: "…, sagte sie" · "—dijo Ana—. …" */
export function spokenBefore(parsed: ParsedArticle, position: RunPosition, last: Spoken | undefined): Mention | null {
  const paragraph = parsed.paragraphs[position.lastParagraph];
  if (!last || !paragraph || position.firstParagraph - last.position.lastParagraph > 1) return null;
  if (namesAnother(parsed, last, position)) return null;
  const goesOn =
    last.position.lastParagraph === position.firstParagraph && followsReport(paragraph, last, position, parsed.rules);
  if (goesOn) return last.mention;
  return takesUp(paragraph, position, parsed.rules) ? last.mention : null;
}

/** "A", sagte Ilse Varga. "B": nothing but the report of the first stands between the two. */
function followsReport(
  { tokens }: Paragraph,
  { mention, position: before }: Spoken,
  position: RunPosition,
  rules: LanguageRules,
): boolean {
  if (position.firstToken - before.lastToken > LONGEST_REPORT) return false;
  const between = tokens.slice(before.lastToken + 1, position.firstToken);
  if (between.length > 0 && between.at(-1)?.kind === 'word') return false;
  const sentences = new Set(between.map(({ sentence }) => sentence)).size;
  const isInside = mention.paragraph === position.firstParagraph && mention.from > before.lastToken;
  return sentences <= 2 && (isInside || between.some((token) => verbIn(token, rules) !== undefined));
}

const LONGEST_REPORT = 16;

/** Whether a pronoun, or nothing, is the subject of a verb of saying beside the run. */
function takesUp({ tokens }: Paragraph, { firstToken, lastToken }: RunPosition, rules: LanguageRules): boolean {
  const { sentence } = tokens[firstToken] ?? {};
  for (let at = Math.max(0, firstToken - LONGEST_REPORT); at <= lastToken + NEAR; at++)
    if (tokens[at]?.sentence === sentence && endsAccordingToSame(tokens, at, rules)) return true;
  // 彼は「…」と述べた
  if (rules.unspaced)
    for (let at = Math.max(0, firstToken - NEAR); at < firstToken; at++)
      if (tokens[at]?.sentence === sentence && rules.pronouns.has(tokens[at]?.lower ?? '')) return true;
  for (let at = lastToken + 1; at <= lastToken + NEAR && tokens[at]?.kind !== 'run'; at++) {
    const verb = verbIn(tokens[at], rules) ?? (verbEnd(tokens, at, rules) === undefined ? undefined : 'alone');
    if (verb === undefined) continue;
    const near = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '');
    return (
      verb === 'with pronoun' ||
      near.some((word) => rules.pronouns.has(word)) ||
      (rules.dropsSubject && tokens[at + 1]?.kind !== 'word')
    );
  }
  for (let at = firstToken - 1; at >= firstToken - NEAR && at >= 0; at--) {
    const verb = verbIn(tokens[at], rules);
    if (verb === undefined) continue;
    const opens = tokens[at - 1]?.sentence !== tokens[at]?.sentence;
    return (
      verb === 'with pronoun' ||
      rules.pronouns.has(tokens[at - 1]?.lower ?? '') ||
      rules.pronouns.has(tokens[at - 2]?.lower ?? '') ||
      rules.pronouns.has(tokens[at + 1]?.lower ?? '') ||
      (rules.dropsSubject && opens)
    );
  }
  return false;
}

/** Whether a person of another name stands between who spoke before and a run. */
function namesAnother(
  { paragraphs }: ParsedArticle,
  { mention, position }: Spoken,
  { firstParagraph, firstToken }: RunPosition,
): boolean {
  for (let p = position.lastParagraph; p <= firstParagraph; p++) {
    const mentions = paragraphs[p]?.mentions ?? [];
    const first = p === position.lastParagraph ? firstFrom(mentions, position.lastToken + 1) : 0;
    for (let i = first; i < mentions.length; i++) {
      const other = mentions[i];
      if (!other || (p === firstParagraph && other.to > firstToken)) break;
      if (other.type === 'name' && other.head !== mention.head && other.to - other.from > 1) return true;
    }
  }
  return false;
}
