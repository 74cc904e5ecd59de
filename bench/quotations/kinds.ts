// Counts the errors of attribution by kind, on articles that the model has not seen: each third by a model learned from the others.
//
//   npx tsx bench/quotations/kinds.ts
import { DATA, readSamples, thirdOf } from './corpus.ts';
import { DEFAULTS, figuresOf, inWords, learn, type Miss, read, tally } from './learn.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|who|his|her|their|him|them)$/i;

const formOf = (text: string): string =>
  PRONOUN.test(text.trim())
    ? 'a pronoun'
    : /\p{Lu}/u.test(text.replace(/^\S+ /, '').trim() || text)
      ? 'a name'
      : 'a noun';

function kindOf({ gold, given }: Miss): string {
  const [wanted] = gold.sources;
  if (!wanted) return 'nobody speaks, somebody is given';
  if (given === null) return `${formOf(wanted.text)} speaks, nobody is given`;
  return `${formOf(wanted.text)} speaks, another is given`;
}

const articles = readSamples(DATA).map(read);
const counts = new Map<string, number>();
const thirds = [0, 1, 2].map((third) => {
  const weights = learn(
    articles.filter(({ article }) => thirdOf(article.id) !== third),
    DEFAULTS,
  );
  const misses: Miss[] = [];
  const sums = tally(
    articles.filter(({ article }) => thirdOf(article.id) === third),
    weights,
    misses,
  );
  for (const miss of misses) counts.set(kindOf(miss), (counts.get(kindOf(miss)) ?? 0) + 1);
  return sums;
});
const whole = thirds.reduce((a, b) => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  reported: a.reported + b.reported,
  sound: a.sound + b.sound,
  attributed: a.attributed + b.attributed,
  claimed: a.claimed + b.claimed,
  right: a.right + b.right,
}));
for (const [kind, count] of [...counts].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(4)}  ${kind}`);
const { detection, attribution } = figuresOf(whole);
console.log(`detection   ${inWords(detection)}\nattribution ${inWords(attribution)}`);
