// What is counted: recall and reciprocal rank of the paragraph, the share of answers highlighted, the turning away.
import { passageText } from '../../src/article/article.ts';
import { slice } from '../../src/article/span.ts';
import type { SearchResult } from '../../src/search/result.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Asked } from './data.ts';

export interface Answered {
  readonly asked: Asked;
  readonly result: SearchResult;
}

const round = (x: number): number => Number(x.toFixed(4));
const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
};

const rankOf = ({ asked, result }: Answered): number =>
  result.passages.findIndex((p) => p.article.id === asked.article && p.passage.number === asked.passage) + 1;

/** 1 when the highlighted sentence of the right passage holds an answer, ½ when it takes two sentences. */
function highlighted({ asked, result }: Answered): number {
  const top = result.passages[0];
  if (!top?.highlight) return 0;
  const shown = slice(passageText(top.article, top.passage), top.highlight);
  if (!asked.answers.some((answer) => shown.includes(answer))) return 0;
  const count = sentences(shown, top.article.language).length;
  return count <= 1 ? 1 : count === 2 ? 0.5 : 0;
}

export function scoreRanking(answers: readonly Answered[]): Record<string, number> {
  let first = 0;
  let reciprocal = 0;
  let lit = 0;
  let answerable = 0;
  for (const answer of answers) {
    const rank = rankOf(answer);
    if (rank === 1) first++;
    if (rank > 0) reciprocal += 1 / rank;
    if (answer.asked.answers.length === 0) continue;
    answerable++;
    if (rank === 1) lit += highlighted(answer);
  }
  const took = answers.map(({ result }) => result.tookMs);
  return {
    questions: answers.length,
    recallAt1: round(first / answers.length),
    mrrAt10: round(reciprocal / answers.length),
    answerHighlighted: round(lit / answerable),
    p50Ms: round(quantile(took, 0.5)),
    p99Ms: round(quantile(took, 0.99)),
  };
}

/** The chance that a present question is surer than an absent one; ties count half. */
export function auroc(present: readonly number[], absent: readonly number[]): number {
  const all = [...present.map((x) => ({ x, one: 1 })), ...absent.map((x) => ({ x, one: 0 }))].sort((a, b) => a.x - b.x);
  let below = 0;
  let wins = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    let ones = 0;
    while (j < all.length && all[j]?.x === all[i]?.x) ones += all[j++]?.one ?? 0;
    wins += ones * (below + (j - i - ones) / 2);
    below += j - i - ones;
    i = j;
  }
  return wins / (present.length * absent.length);
}

export function scoreAbsent(answers: readonly Answered[]): Record<string, number> {
  const present = answers.filter(({ asked }) => asked.group % 2 === 0).map(({ result }) => result);
  const absent = answers.filter(({ asked }) => asked.group % 2 === 1).map(({ result }) => result);
  const sure = present.map(({ confidence }) => confidence);
  const cut = quantile(sure, 0.05);
  return {
    auroc: round(
      auroc(
        sure,
        absent.map(({ confidence }) => confidence),
      ),
    ),
    turnedAwayAt5: round(absent.filter(({ confidence }) => confidence < cut).length / absent.length),
    presentAnswered: round(present.filter(({ standing }) => standing !== 'nothing').length / present.length),
    absentTurnedAway: round(absent.filter(({ standing }) => standing === 'nothing').length / absent.length),
  };
}
