import type { Candidate, Decided } from './candidates.ts';
import { type Around, isSentence } from './features.ts';
import { isSayer } from './grammar.ts';
import type { Mention } from './mentions.ts';
import { type Place, type Scene, syntax } from './scene.ts';

/** What the weights cannot know, since the articles they were learned from hold too few of such cases: a handful of rules. */
export function afterthought(
  scene: Scene,
  place: Place,
  around: Around,
  winner: Candidate | undefined,
  candidates: readonly Candidate[],
  previous: Decided | undefined,
): Mention | null {
  if (!winner) return (isSentence(around) && besideSentence(scene, candidates)) || null;
  if (answersItself(place, around, winner, previous)) return null;
  if (winner.mention.head === 'who') return (namedBefore(scene, winner, candidates) ?? winner).mention;
  return (saidBefore(scene, winner, candidates) ?? winner).mention;
}

/**
 * "…," Ruhl said, according to the Gazette: Ruhl said it, the Gazette passed it on. Critics call it "…", but Varga said it
 * was "…": the one who says something after the other’s words speaks the later ones.
 */
function saidBefore(scene: Scene, winner: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const line = scene.lines[winner.mention.line];
  if (!line || !winner.shadowed || winner.lines > 0) return undefined;
  const { type, sort } = winner.mention;
  const passesOn = type === 'name' && sort !== 'person' && syntax(line, winner.mention).cue?.lemma === 'accord';
  if (!passesOn && (winner.across === 0 || winner.side === 'after')) return undefined;
  return candidates.find(
    ({ mention, side, lines, across }) =>
      side === winner.side &&
      lines === 0 &&
      (passesOn || (across < winner.across && CONTRASTS.has(syntax(line, mention).preceding))) &&
      mention.head !== 'who' &&
      mention.sentence === winner.mention.sentence &&
      isSayer(syntax(line, mention)),
  );
}

/** What sets one clause against another. */
const CONTRASTS = new Set(['but', 'while', 'though', 'although', 'whereas', ';']);

/** "According to an official who asked not to be named": the official. */
function namedBefore(scene: Scene, winner: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const line = scene.lines[winner.mention.line];
  return (
    line &&
    candidates.find(
      ({ mention }) =>
        mention.line === winner.mention.line &&
        mention.to === winner.mention.from &&
        syntax(line, mention).cue?.lemma === 'accord',
    )
  );
}

/** A question alone in its paragraph is not answered by the one who asked it. */
const answersItself = (
  place: Place,
  { opening, closing }: Around,
  winner: Candidate,
  previous: Decided | undefined,
): boolean =>
  previous?.asks === true &&
  previous.mention === winner.mention &&
  place.firstLine > previous.place.lastLine &&
  opening.startsWith('^') &&
  closing.endsWith('$');

/** Whole sentences beside a sentence about one person, and no other: that person’s. “Nobody will come.” Okwerre shook his head. */
function besideSentence(scene: Scene, candidates: readonly Candidate[]): Mention | undefined {
  const people = candidates.filter(
    ({ mention, lines, sentences, across }) =>
      lines === 0 && sentences === 1 && across === 0 && mention.sort === 'person' && mention.type !== 'pronoun',
  );
  const subjects = people.filter(({ mention }) => {
    const line = scene.lines[mention.line];
    return line && !mention.possessive && syntax(line, mention).preceding === '^';
  });
  return subjects.length === 1 && people.filter(({ mention }) => mention.type === 'name').length <= 1
    ? subjects[0]?.mention
    : undefined;
}
