import type { Article } from '../article/article.ts';
import { attribute, modelOf } from './attribute.ts';
import learned from './attribution.weights.json' with { type: 'json' };
import { entitiesOf } from './entities.ts';
import { attributeByVerb, readsAsEnglish } from './foreign.ts';
import type { Mention } from './mentions.ts';
import { provenanceOf } from './provenance.ts';
import type { Quotation, Speaker } from './quotation.ts';
import { cueOf, kindOf, turnsOf } from './report.ts';
import { type Referent, resolve } from './resolve.ts';
import { parseArticle } from './scene.ts';

const MODEL = modelOf(learned);

/**
 * Every run of quoted words in the article, in order, with who said it and the way it took to the page. The same article
 * gives the same quotations. Linear in the article's length; never throws.
 */
export function readQuotations(article: Article): Quotation[] {
  const parsed = parseArticle(article);
  if (parsed.positions.length === 0) return [];
  const chosen = readsAsEnglish(article.language) ? attribute(parsed, MODEL) : attributeByVerb(parsed);
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

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'speaker';

function speakerOf(article: Article, mention: Mention, referent: Referent): Speaker {
  const words = { text: article.text.slice(mention.start, mention.end), span: [mention.start, mention.end] as const };
  if ('description' in referent)
    return { id: slug(referent.description), name: referent.description, names: [], title: null, mention: words };
  const { name, names, roles, named } = referent.entity;
  if (!named) return { id: slug(name), name, names: [], title: null, mention: words };
  const title = titleOf(roles);
  return {
    id: slug(name),
    name,
    names: [...new Set([...names, ...roles])].filter((other) => other !== name),
    title,
    mention: words,
  };
}

const WEAK_TITLES = new Set(
  `rival contender conservative liberal progressive democrat republican independent supporter critic friend ally backer member guest star
  favorite front-runner frontrunner man woman boy girl person resident voter fan mr mrs ms miss dr sir opponent reporter brother sister wife husband mother father son daughter uncle aunt cousin child parent neighbor neighbour colleague partner voter resident`.split(
    /\s+/,
  ),
);

/** The role that says most: an office with its place before a bare noun; null where only such as "rival" stand beside the name. */
function titleOf(roles: ReadonlySet<string>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const role of roles) {
    const words = role.split(/\s+/);
    const weak = words.length === 1 && WEAK_TITLES.has(role.toLowerCase().replace('.', ''));
    const score = weak ? 0 : 1 + Math.min(words.length, 6) * 0.25 - (words.length > 10 ? 1 : 0);
    if (score > most) {
      most = score;
      best = role;
    }
  }
  return best;
}
