import type { Article } from '../article/article.ts';
import { attribute, modelOf } from './attribute.ts';
import learned from './attribution.weights.json' with { type: 'json' };
import { entitiesOf } from './entities.ts';
import type { Mention } from './mentions.ts';
import { provenanceOf } from './provenance.ts';
import type { Quotation, Speaker } from './quotation.ts';
import { cueOf, kindOf, turnsOf } from './report.ts';
import { type Referent, resolve } from './resolve.ts';
import { sceneOf } from './scene.ts';

const MODEL = modelOf(learned);

/**
 * Every run of quoted words in the article, in order, with who said it and the way it took to the page. The same article
 * gives the same quotations. Linear in the article's length; never throws.
 */
export function readQuotations(article: Article): Quotation[] {
  const scene = sceneOf(article);
  if (scene.places.length === 0) return [];
  const chosen = attribute(scene, MODEL);
  const referents = resolve(scene, entitiesOf(scene), chosen);
  const turns = turnsOf(scene, chosen, referents);
  return scene.places.map(({ run, firstLine }, i): Quotation => {
    const mention = chosen[i] ?? null;
    const referent = referents[i] ?? null;
    const speaker = mention && referent ? speakerOf(article, mention, referent) : null;
    const cue = mention ? cueOf(scene, i, mention) : null;
    return {
      article: article.id,
      passage: article.passages[firstLine]?.number ?? 1,
      turn: turns[i] ?? 0,
      kind: kindOf(scene, i),
      text: run.spans.map(([start, end]) => article.text.slice(start, end)).join('\n\n'),
      spans: run.spans,
      speaker,
      cue,
      provenance: provenanceOf(scene, i, mention, speaker),
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
  const { name, names, roles } = referent.entity;
  const [title = null] = roles;
  return {
    id: slug(name),
    name,
    names: [...new Set([...names, ...roles])].filter((other) => other !== name),
    title,
    mention: words,
  };
}
