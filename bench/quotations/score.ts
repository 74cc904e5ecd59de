// Prints the errors of attribution on articles that the model has not seen: each third by a model learned from the other two.
//
//   npx tsx bench/quotations/score.ts [--third 0|1|2] [--errors N] [--skip N]
import { parseArgs } from 'node:util';
import { overlap } from '../../src/article/span.ts';
import { DATA, readSamples, thirdOf } from './corpus.ts';
import { DEFAULTS, figuresOf, inWords, learn, type Miss, read, tally } from './learn.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    third: { type: 'string', default: '2' },
    errors: { type: 'string', default: '0' },
    skip: { type: 'string', default: '0' },
  },
});

function inText({ article, gold, given }: Miss): string {
  const { text } = article.article;
  const [start, end] = gold.span;
  const words = text.slice(start, end);
  const short = words.length > 160 ? `${words.slice(0, 80)} ... ${words.slice(-80)}` : words;
  const wanted = gold.sources.map((source) => source.text).join(' / ') || 'nobody';
  const mentions = article.parsed.paragraphs.flatMap((paragraph) => paragraph.mentions);
  const known = gold.sources.some(({ spans }) =>
    spans.some((span) => mentions.some((m) => overlap(span, [m.start, m.end]) > 0)),
  );
  const context = `…${text.slice(Math.max(0, start - 250), start)}[[${short}]]${text.slice(end, end + 200)}…`;
  return `${article.article.id}\n   WANT ${wanted}${known || gold.sources.length === 0 ? '' : ' (no mention there)'}   GOT ${given ?? 'nobody'}\n   ${context.replaceAll('\n\n', ' ¶ ')}\n`;
}

const articles = readSamples(values.data).map(read);
const third = Number(values.third);
const weights = learn(
  articles.filter(({ article }) => thirdOf(article.id) !== third),
  DEFAULTS,
);
const misses: Miss[] = [];
const { detection, attribution } = figuresOf(
  tally(
    articles.filter(({ article }) => thirdOf(article.id) === third),
    weights,
    misses,
  ),
);
const skip = Number(values.skip);
for (const miss of misses.slice(skip, skip + Number(values.errors))) console.log(inText(miss));
console.log(`detection   ${inWords(detection)}\nattribution ${inWords(attribution)}\n${misses.length} errors`);
