// What each template of features adds: it is left out, the model learned again, and scored on articles it has not seen.
//
//   npx tsx bench/quotations/ablate.ts [template …]
//
// Every figure is over all articles, each third scored by a model that learned from the other two.
import { DATA, readSamples, thirdOf } from './corpus.ts';
import { DEFAULTS, figuresOf, inWords, learn, type Options, read, type Tally, tally } from './learn.ts';

const articles = readSamples(DATA).map(read);
const thirds = [0, 1, 2].map((third) => ({
  held: articles.filter(({ article }) => thirdOf(article.id) === third),
  others: articles.filter(({ article }) => thirdOf(article.id) !== third),
}));

function crossed(options: Options): { sum: Tally; templates: string[]; count: number } {
  const sum: Tally = { gold: 0, found: 0, reported: 0, sound: 0, attributed: 0, claimed: 0, right: 0 };
  const templates = new Set<string>();
  let count = 0;
  for (const { held, others } of thirds) {
    const weights = learn(others, options);
    for (const [template, group] of Object.entries(weights)) {
      templates.add(template);
      count += Object.keys(group).length / 3;
    }
    const part = tally(held, weights);
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
  }
  return { sum, templates: [...templates], count: Math.round(count) };
}

const [epochs = DEFAULTS.epochs, l2 = DEFAULTS.l2, least = DEFAULTS.least, smallest = DEFAULTS.smallest] = (
  process.argv
    .find((arg) => arg.startsWith('--options='))
    ?.slice(10)
    .split(',') ?? []
).map(Number);
const options = { ...DEFAULTS, epochs, l2, least, smallest };
const all = crossed(options);
console.log(`everything: ${inWords(figuresOf(all.sum).attribution)} (${all.count} weights)`);
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (!process.argv.includes('--whole'))
  for (const template of only.length > 0 ? only : all.templates) {
    const { sum, count } = crossed({ ...options, without: new Set(template.split('+')) });
    console.log(`without ${template.padEnd(16)} ${inWords(figuresOf(sum).attribution)} (${count} weights)`);
  }
