import type { Mention } from '../mentions/mention.ts';
import { type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import { issuedBy, namedBeside } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { isSentence, type RunContext } from './context.ts';
import { isNobodys } from './nobody.ts';
import { restsOn, saidAtEnd } from './report.ts';

/**
 * The model's choice, put right by a handful of rules for what it cannot have learned, since the annotated articles hold
 * too few of such cases.
 */
export function overridden(
  context: RunContext,
  winner: Candidate | undefined,
  candidates: readonly Candidate[],
): Mention | null {
  const { parsed } = context;
  const beside = namedBeside(context, candidates);
  if (beside) return beside.mention;
  if (!winner) {
    const later = saidAtEnd(context, candidates);
    if (later) return isNobodys(context, later) ? null : later.mention;
    return (isSentence(context) && onlyPersonBeside(parsed, candidates)) || null;
  }
  if (isNobodys(context, winner)) return null;
  if (answersItself(context, winner)) return null;
  if (winner.mention.head === 'who') return (namedBefore(parsed, winner, candidates) ?? winner).mention;
  return (
    issuedBy(context, winner, candidates) ??
    restsOn(context, winner, candidates) ??
    saidBefore(parsed, winner, candidates) ??
    titledAfter(winner, candidates) ??
    ownedBy(winner, candidates) ??
    winner
  ).mention;
}

/**
 * "…," Ruhl said, according to the Gazette: Ruhl said it, the Gazette passed it on. Critics call it "…", but Varga said it
 * was "…": the one who says something after the other’s words speaks the later ones.
 */
function saidBefore(parsed: ParsedArticle, winner: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const paragraph = parsed.paragraphs[winner.mention.paragraph];
  if (!paragraph || !winner.nearerSpeaker || winner.paragraphs > 0) return undefined;
  const { type, entityType } = winner.mention;
  const passesOn =
    type === 'name' && entityType !== 'person' && syntax(paragraph, winner.mention).cue?.lemma === 'accord';
  if (!passesOn && (winner.runsBetween === 0 || winner.side === 'after')) return undefined;
  return candidates.find(
    ({ mention, side, paragraphs, runsBetween }) =>
      side === winner.side &&
      paragraphs === 0 &&
      (passesOn || (runsBetween < winner.runsBetween && CONTRASTS.has(syntax(paragraph, mention).preceding))) &&
      mention.head !== 'who' &&
      mention.sentence === winner.mention.sentence &&
      saysSomething(syntax(paragraph, mention)),
  );
}

/** "…," said Varga spokesman Emil Brandt: not Varga. The name right before the title of another only tells whose he is. */
function titledAfter({ mention }: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  if (mention.type !== 'name' || mention.possessive) return undefined;
  return candidates.find(
    ({ mention: other, paragraphs }) =>
      paragraphs === 0 &&
      other.paragraph === mention.paragraph &&
      other.type === 'name' &&
      other.titleFrom === mention.to &&
      other.from > mention.to &&
      !other.possessive,
  );
}

/** "…," said the Gazette’s Dante Chiles: not the Gazette. */
const ownedBy = ({ mention }: Candidate, candidates: readonly Candidate[]): Candidate | undefined =>
  mention.type === 'name' && mention.possessive
    ? candidates.find(
        ({ mention: other }) =>
          other.paragraph === mention.paragraph && other.type === 'name' && other.titleFrom === mention.to + 1,
      )
    : undefined;

/** What sets one clause against another. */
const CONTRASTS = new Set(['but', 'while', 'though', 'although', 'whereas', ';']);

/** "According to an official who asked not to be named": the official. */
function namedBefore(
  parsed: ParsedArticle,
  winner: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const paragraph = parsed.paragraphs[winner.mention.paragraph];
  return (
    paragraph &&
    candidates.find(
      ({ mention }) =>
        mention.paragraph === winner.mention.paragraph &&
        mention.to === winner.mention.from &&
        syntax(paragraph, mention).cue?.lemma === 'accord',
    )
  );
}

/** A question alone in its paragraph is not answered by the one who asked it. */
const answersItself = ({ position, previous, opening, closing }: RunContext, winner: Candidate): boolean =>
  previous?.asks === true &&
  previous.mention === winner.mention &&
  position.firstParagraph > previous.position.lastParagraph &&
  opening.startsWith('^') &&
  closing.endsWith('$');

/** “Nobody will come.” Okwerre shook his head. Whole sentences beside one whose subject is a person, the only one in it, are that person’s. */
function onlyPersonBeside(parsed: ParsedArticle, candidates: readonly Candidate[]): Mention | undefined {
  const people = candidates.filter(
    ({ mention, paragraphs, sentences, runsBetween }) =>
      paragraphs === 0 &&
      sentences === 1 &&
      runsBetween === 0 &&
      mention.entityType === 'person' &&
      mention.type !== 'pronoun',
  );
  const subjects = people.filter(({ mention }) => {
    const paragraph = parsed.paragraphs[mention.paragraph];
    return paragraph && !mention.possessive && syntax(paragraph, mention).preceding === '^';
  });
  return subjects.length === 1 && people.filter(({ mention }) => mention.type === 'name').length <= 1
    ? subjects[0]?.mention
    : undefined;
}
