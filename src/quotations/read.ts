import type { Article } from '../article/article.ts';
import learned from './attribution/attribution.weights.json' with { type: 'json' };
import { besideVerb } from './attribution/beside-verb.ts';
import { cueOf } from './attribution/cue.ts';
import { kindOf } from './attribution/kind.ts';
import { attribute } from './attribution/learned.ts';
import { modelOf } from './attribution/model.ts';
import { withMentions } from './mentions/mentions.ts';
import { resolve } from './people/coreference.ts';
import { entitiesOf } from './people/entities.ts';
import { speakerOf } from './people/speaker.ts';
import { turnsOf } from './people/turn.ts';
import { provenanceOf } from './provenance/provenance.ts';
import type { Quotation } from './quotation.ts';
import { runsOf } from './runs/runs.ts';
import { tokensOf } from './tokens/tokens.ts';

const MODEL = modelOf(learned);

/**
 * Every run of quoted words in the article, in order, with who said it and the way it took to the page. The same article
 * gives the same quotations. Linear in the article's length; never throws.
 */
export function readQuotations(article: Article): Quotation[] {
  const parsed = withMentions(tokensOf(article, runsOf(article)));
  if (parsed.positions.length === 0) return [];
  const chosen = parsed.rules.hasGrammar ? attribute(parsed, MODEL) : besideVerb(parsed);
  const referents = resolve(parsed, entitiesOf(parsed), chosen);
  const turns = turnsOf(parsed, chosen, referents);
  const speakers = chosen.map((mention, i) => {
    const referent = referents[i];
    return mention && referent ? speakerOf(article, mention, referent) : null;
  });
  const provenance = provenanceOf(
    parsed,
    chosen.map((mention, i) => ({ mention, speaker: speakers[i] ?? null, turn: turns[i] ?? 0 })),
  );
  return parsed.positions.map(({ run, firstParagraph }, i): Quotation => {
    const mention = chosen[i] ?? null;
    return {
      article: article.id,
      passage: article.passages[firstParagraph]?.number ?? 1,
      turn: turns[i] ?? 0,
      kind: kindOf(parsed, i),
      text: run.spans.map(([start, end]) => article.text.slice(start, end)).join('\n\n'),
      spans: run.spans,
      speaker: speakers[i] ?? null,
      cue: mention ? cueOf(parsed, i, mention) : null,
      provenance: provenance[i] ?? [],
    };
  });
}
