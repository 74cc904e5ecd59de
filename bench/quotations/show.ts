// Prints whom the mentions of some articles resolve to, for reading: pronouns and descriptions only, with what goes before.
//
//   npx tsx bench/quotations/show.ts [--from N] [--count N] [--names]
import { parseArgs } from 'node:util';
import { readQuotations } from '../../src/quotations/read.ts';
import { readSamples } from './corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/quotations/polnear-train.jsonl' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '10' },
    names: { type: 'boolean', default: false },
  },
});
const from = Number(values.from);
for (const { article } of readSamples(values.data)
  .filter((_, i) => i % 7 === 3)
  .slice(from, from + Number(values.count))) {
  console.log(`\n=== ${article.id}: ${article.title} — ${article.author}`);
  for (const { speaker, text, spans } of readQuotations(article)) {
    if (!speaker) continue;
    const said = speaker.mention.text;
    if (!values.names && said === speaker.name) continue;
    const at = Math.min(speaker.mention.span[0], spans[0]?.[0] ?? 0);
    const before = article.text.slice(Math.max(0, at - 220), at).replaceAll('\n\n', ' ¶ ');
    console.log(
      `${said} → ${speaker.name} | ${speaker.title ?? ''}\n      …${before}⟦${article.text.slice(at, at + 60).replaceAll('\n\n', ' ¶ ')} (“${text.slice(0, 30)}…”)`,
    );
  }
}
