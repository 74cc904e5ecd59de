import type { Article } from '../article/article.ts';
import { contains, overlap, type Span, shift, slice } from '../article/span.ts';
import type { Checking, Match } from '../checking/checking.ts';
import type { Linker } from '../citation/link.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { findSpeakers } from '../shelf/speakers/find.ts';
import { words } from '../text/words.ts';
import { isAllOf, labelled, readAgain, type Said, sentencesOf } from './claims.ts';
import { type Asked, isOfAll, ownWords, sayingIn } from './claims-of-match.ts';
import { judge, passagesOf } from './judge.ts';
import { languageIn } from './language-in.ts';
import { namingOf } from './naming.ts';
import type { NearestPassage } from './nearest-passage.ts';
import { remarksIn } from './remarks.ts';
import { reportedIn } from './reported.ts';
import type { Claim } from './verdict.ts';

/** A text that is checked, and what it is checked by. */
export interface CheckedRequest {
  readonly text: string;
  /** What `quotedRuns` finds in it. */
  readonly runs: readonly Said[];
  /** Who is said to have said all of it; null where the text tells. */
  readonly who: string | null;
  /** The only article that is asked; null for the whole shelf. */
  readonly only: Article | null;
  readonly shelf: Shelf;
  readonly checking: Checking;
  readonly nearest: NearestPassage;
  readonly linkerOf: (article: Article) => Linker;
}

/** Of a text made of quotation marks no more runs are checked, nor sentences of a long one … */
const MOST_CLAIMS = 40;
/** … and the nearest passage is looked for to so many of them. */
const MOST_NEAR = 3;
/** Of a text of several sentences a shorter one is not checked by itself. */
const LEAST_WORDS = 4;
/** Quoted runs of so few words, in a text of more than so many, are checked with what stands around them. */
const FEW_WORDS = 4;
const MANY_WORDS = 10;

/** What a text says that is checked by itself, each with its verdict: its quoted runs, or all of it. Never none. */
export async function findClaims(request: CheckedRequest): Promise<Claim[]> {
  const { text, who, only, shelf, checking, nearest, linkerOf } = request;
  const whole: Asked = { span: [0, text.length], who: null };

  const find = (span: Span, within: Article | null = only): Match[] =>
    checking.find(slice(text, span), (article) => within === null || article.id === within.id);

  function claimOf(said: Asked, isQuoted: boolean, matches: readonly Match[] = find(said.span)): Claim | null {
    const sayer = who ?? said.who;
    const called = who ?? said.called ?? said.who;
    const judged = judge(shelf, matches, sayer, called);
    if (!judged) return null;
    const { match, verdict, attribution } = judged;
    return {
      text: slice(text, said.span),
      span: said.span,
      isQuoted,
      // The title is named where it may be what the articles do not call them by.
      who: attribution === 'uncalled' ? called : sayer,
      verdict,
      attribution,
      changes: verdict === 'altered' ? match.changes : [],
      likenesses: match.likenesses,
      passages: passagesOf(shelf, match, linkerOf),
    };
  }

  /** The claim of a quoted run, whose speaker may be named in a way that only the article's language knows. */
  function claimOfRun(run: Said, within: Article | null): Claim | null {
    const matches = find(run.span, within);
    const article = matches[0]?.places[0].article;
    return claimOf(article && who === null ? readAgain(text, run, languageIn(article)) : run, true, matches);
  }

  let looked = 0;
  async function nearClaim(said: Asked, isQuoted: boolean): Promise<Claim> {
    const near = looked++ < MOST_NEAR ? await nearest(slice(text, said.span), only?.id) : null;
    return {
      text: slice(text, said.span),
      span: said.span,
      isQuoted,
      who: who ?? said.who,
      verdict: near ? 'near' : 'absent',
      attribution: 'unknown',
      changes: [],
      likenesses: [],
      passages: near
        ? [{ ...near, words: null, leftOut: [], quotation: null, link: linkerOf(near.article)(near.passage.span) }]
        : [],
    };
  }

  /** Whether an article, too, gives the words to somebody, and not what stands around them in it. */
  const isSaid = (claim: Claim, [{ span }]: Match['places']): boolean =>
    claim.passages.some(
      ({ quotation }) =>
        quotation !== null &&
        (quotation.speaker ?? quotation.mention) !== null &&
        (quotation.kind === 'direct' || words(claim.text).length > FEW_WORDS) &&
        !quotation.spans.some((one) => contains(one, span)),
    );

  /** Of a text that is printed with what stands around its quoted runs: whose words they are, and what is printed otherwise around them. */
  function ofAll(match: Match, matches: readonly Match[], runs: readonly Said[]): Claim[] {
    const { article } = match.places[0];
    const said = runs.flatMap((run) => {
      const claim = claimOfRun(run, article);
      return claim && isSaid(claim, match.places) ? [{ run, claim }] : [];
    });
    const own = said.flatMap(({ run }) => [run.span, ...namingOf(text, readAgain(text, run, languageIn(article)))]);
    const isAround = (span: Span): boolean => !own.some((one) => contains(one, span));
    const claims = said.map(({ claim }) => claim);
    const isMore = words(text).filter(({ start }) => isAround([start, start])).length > MANY_WORDS;
    const { printed } = remarksIn(text, match);
    const isOther = match.changes.some(({ span }) => isAround(span) && overlap(printed, span) > 0);
    return claims.length > 0 && !isMore && !isOther ? claims : [...claims, ...found(claimOf(whole, false, matches))];
  }

  /** Whether words of a text that is printed somehow are printed there as somebody's, and better than the text. */
  const isNearer = (claim: Claim, { cue }: Said, match: Match, places = match.places): boolean =>
    claim.verdict !== 'altered' &&
    claim.verdict !== 'stitched' &&
    ((cue !== null && ownWords(match)(cue)) || isSaid(claim, places)) &&
    claim.passages.every(({ article, words: there }) =>
      places.some((place) => place.article === article && there !== null && overlap(place.span, there) > 0),
    );

  /** @param matches of all of the text */
  async function unquoted(matches: readonly Match[]): Promise<Claim[]> {
    const [best] = matches;
    const line = labelled(text);
    const isSpeaker = line?.who && findSpeakers(shelf.names(), line.who).length > 0;
    const spoken = line && isSpeaker ? claimOf(line, false) : null;
    if (spoken && spoken.verdict !== 'stitched') return [spoken];
    const reported = best?.standing === 'stitched' ? [] : reportedIn(text);
    for (const one of reported) {
      const claim = claimOf(one, false);
      if (claim && isMostOf(text, claim) && (best ? isNearer(claim, one, best) : isClose(claim))) return [claim];
    }
    const said = best && best.places.length === 1 ? sayingIn(text, best) : null;
    const claim = said && claimOf(said, false);
    if (claim) return [claim];
    if (best) return (await remarked(best)) ?? found(claimOf(whole, false, matches));
    const all = sentencesIn(whole.span);
    const some = all.length > 1 ? all.map((span) => claimOf({ span, who: null }, false)) : [];
    if (some.every((one) => one === null)) return [await nearClaim(whole, false)];
    return sentenceClaims(all, some);
  }

  /** Of every sentence what is printed, or comes near it. @param known what was found of them already */
  async function sentenceClaims(spans: readonly Span[], known: readonly (Claim | null)[] = []): Promise<Claim[]> {
    const claims: Claim[] = [];
    for (const [i, span] of spans.entries()) {
      const said = { span, who: null };
      claims.push(known[i] ?? claimOf(said, false) ?? (await nearClaim(said, false)));
    }
    return claims;
  }

  const sentencesIn = ([start, end]: Span): Span[] =>
    sentencesOf(slice(text, [start, end]))
      .map((span) => shift(span, start))
      .filter((span) => words(slice(text, span)).length >= LEAST_WORDS)
      .slice(0, MOST_CLAIMS);

  /** What is printed of a text, and by itself what the message says of it in sentences of its own; null without such. */
  async function remarked(match: Match): Promise<Claim[] | null> {
    if (match.standing !== 'altered' || match.places.length > 1) return null;
    const { before, printed, behind } = remarksIn(text, match);
    if (printed[1] - printed[0] === text.trim().length) return null;
    const claim = claimOf({ span: printed, who: null }, false);
    if (!claim) return null;
    return [claim, ...(await sentenceClaims([before, behind].flatMap(sentencesIn)))];
  }

  const runs = request.runs.slice(0, MOST_CLAIMS);
  const isQuotedAlone = runs.length === 1 && runs.every((run) => isAllOf(text, run));
  const matches = isQuotedAlone ? [] : find(whole.span);
  const [match] = matches;
  if (runs.length === 0) return unquoted(matches);
  if (match && isOfAll(match, text, runs)) return ofAll(match, matches, runs);
  const all: Claim[] = [];
  for (const run of runs) all.push(claimOfRun(run, only) ?? (await nearClaim(run, true)));
  // A word or two in marks are no quotation: the sentence around them is what is said.
  const isOne = runs.some((run) => run.who !== null || words(slice(text, run.span)).length > FEW_WORDS);
  if (!isOne && words(text).length > MANY_WORDS) all.push(...(await unquoted(matches)));
  return all;
}

/** Whether what is said makes most of a text, or all that somebody says in an article. */
function isMostOf(text: string, claim: Claim): boolean {
  const said = words(claim.text).length;
  const isAllSaid = ({ quotation }: Claim['passages'][number]): boolean =>
    quotation !== null && words(quotation.text).length <= said;
  return (said > FEW_WORDS && 2 * said >= words(text).length) || claim.passages.some(isAllSaid);
}

/** Of words of a text that is printed nowhere: whether they are printed with little changed. */
const isClose = ({ verdict, changes }: Claim): boolean =>
  verdict !== 'stitched' && (verdict !== 'altered' || changes.length <= FEW_CHANGES);
const FEW_CHANGES = 1;

const found = (claim: Claim | null): Claim[] => (claim ? [claim] : []);
