import { CUES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { QuotationKind, Words } from './quotation.ts';
import type { Referent } from './resolve.ts';
import { type Scene, syntax } from './scene.ts';

/** Tokens between a mention and its verb, at most. */
const FARTHEST = 40;

/** The reporting words beside a mention: the verb after it, or the one before it. */
export function cueOf(scene: Scene, run: number, mention: Mention): Words | null {
  const line = scene.lines[mention.line];
  if (!line) return null;
  const { tokens } = line;
  const words = (from: number, to: number): Words | null => {
    const first = tokens[from];
    const last = tokens[to];
    return first && last
      ? { text: scene.article.text.slice(first.start, last.end), span: [first.start, last.end] }
      : null;
  };
  const before = tokens[mention.outer - 1];
  if (before?.lower === 'to' && tokens[mention.outer - 2]?.lower === 'according')
    return words(mention.outer - 2, mention.outer - 1);
  const inverted = before && CUES.has(before.lower) && tokens[mention.outer - 2]?.run === run;
  if (inverted) return words(mention.outer - 1, mention.outer - 1);
  const { verb } = syntax(line, mention);
  if (verb.via !== 'none' && tokens[verb.at]?.kind === 'word') return words(verb.at, verb.at);
  for (let i = mention.to; i < Math.min(tokens.length, mention.to + FARTHEST); i++) {
    const token = tokens[i];
    if (!token || token.sentence !== mention.sentence || (token.kind === 'run' && token.run >= run)) break;
    if (CUES.has(token.lower)) return words(i, i);
    if (token.lower === ':' && i === mention.to) return words(i, i);
  }
  return before && CUES.has(before.lower) ? words(mention.outer - 1, mention.outer - 1) : null;
}

/** Words inside a sentence of the reporter's are partial: they begin small, and no comma, colon or sentence parts them off. */
export function kindOf(scene: Scene, run: number): QuotationKind {
  const place = scene.places[run];
  const line = scene.lines[place?.firstLine ?? -1];
  if (!place || !line) return 'partial';
  const [start] = place.run.spans[0] ?? [0];
  if (place.run.spans.length > 1) return 'direct';
  const opening = scene.article.text.slice(start, start + 12).replace(/^[\s.…[("'‘“]+/u, '');
  const before = line.tokens[place.firstToken - 1];
  const apart =
    !before ||
    before.sentence !== line.tokens[place.firstToken]?.sentence ||
    before.kind === 'run' ||
    [',', ':', '-', '–', '—'].includes(before.lower) ||
    CUES.has(before.lower);
  return apart && /^[\p{Lu}\p{N}\p{Lo}]/u.test(opening) ? 'direct' : 'partial';
}

/** Numbers the turns: runs that follow one another in a paragraph from the same mouth share one. */
export function turnsOf(
  scene: Scene,
  chosen: readonly (Mention | null)[],
  referents: readonly (Referent | null)[],
): number[] {
  let turn = 0;
  return scene.places.map((place, i) => {
    const earlier = scene.places[i - 1];
    const same =
      earlier &&
      earlier.lastLine === place.firstLine &&
      sameReferent(referents[i - 1] ?? null, referents[i] ?? null, chosen[i - 1] ?? null, chosen[i] ?? null);
    if (!same) turn++;
    return turn;
  });
}

function sameReferent(a: Referent | null, b: Referent | null, m: Mention | null, n: Mention | null): boolean {
  if (!a || !b) return false;
  if (m === n) return true;
  return 'entity' in a && 'entity' in b && a.entity === b.entity;
}
