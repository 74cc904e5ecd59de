// Learns the weights of the attribution model: which expression beside a run of words stands for its speaker.
//
//   npx tsx bench/quotations/train.ts [--all] [--out FILE]
//
// On two thirds of the annotated articles, or with --all on all of them. Written as JSON: template → value → weight.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DATA, readSamples, thirdOf } from './corpus.ts';
import { DEFAULTS, figuresOf, inWords, learn, read, tally } from './learn.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    out: { type: 'string', default: 'src/quotations/attribution/attribution.weights.json' },
    all: { type: 'boolean', default: false },
  },
});
const articles = readSamples(values.data).map(read);
const held = articles.filter(({ article }) => thirdOf(article.id) === 2);
const training = values.all ? articles : articles.filter(({ article }) => thirdOf(article.id) < 2);
const weights = learn(training, DEFAULTS);
writeFileSync(values.out, `${JSON.stringify(weights, null, 1)}\n`);
const count = Object.values(weights).reduce((sum, group) => sum + Object.keys(group).length, 0);
console.log(`${count} weights from ${training.length} articles in ${values.out}`);
console.log(`attribution, seen in training: ${inWords(figuresOf(tally(training, weights)).attribution)}`);
if (!values.all) console.log(`attribution, held out:         ${inWords(figuresOf(tally(held, weights)).attribution)}`);
