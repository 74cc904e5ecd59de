import type { Article } from '../article/article.ts';
import { attribute } from './attribution/attribution.ts';
import { cueOf } from './attribution/cue.ts';
import { kindOf } from './attribution/kind.ts';
import { withMentions } from './mentions/mentions.ts';
import { identify } from './people/people.ts';
import { wordsOf } from './people/speaker.ts';
import { provenanceOf } from './provenance/provenance.ts';
import type { Quotation } from './quotation.ts';
import { runsOf } from './runs/runs.ts';
import { tokensOf } from './tokens/tokens.ts';

/**
 * Every run of quoted words in the article, in order, with who said it and the way it took to the page. The same article
 * gives the same quotations. Linear in the article's length; never throws.
 */
export function readQuotations(article: Article): Quotation[] {
  const runs = runsOf(article);
  if (runs.length === 0) return [];
  const parsed = withMentions(tokensOf(article, runs));
  const attributed = identify(parsed, attribute(parsed));
  const provenance = provenanceOf(parsed, attributed);
  return attributed.map(({ mention, speaker, turn }, i): Quotation => {
    const spans = runs[i]?.spans ?? [];
    return {
      article: article.id,
      passage: article.passages[runs[i]?.passages[0] ?? 0]?.number ?? 1,
      turn,
      kind: kindOf(parsed, i),
      text: spans.map(([start, end]) => article.text.slice(start, end)).join('\n\n'),
      spans,
      speaker,
      mention: mention && !speaker ? wordsOf(article, mention) : null,
      cue: mention && cueOf(parsed, i, mention),
      provenance: provenance[i] ?? [],
    };
  });
}
