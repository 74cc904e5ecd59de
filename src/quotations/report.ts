import type { Mention } from './mentions.ts';
import type { QuotationKind, Words } from './quotation.ts';
import type { Referent } from './resolve.ts';
import { type Scene, syntax } from './scene.ts';
import { CUE, STRONG_CUE } from './words.ts';

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
  const { verb, cue } = syntax(line, mention);
  if (cue && tokens[cue.at - 1]?.run === run) return words(cue.at, cue.at);
  const place = scene.places[run];
  if (place?.firstLine === mention.line && place.firstToken > mention.to) {
    // what stands straight before the run: "called it a mistake and said: …"
    for (let i = place.firstToken - 1; i >= Math.max(mention.to, place.firstToken - 3); i--) {
      const token = tokens[i];
      if (token && token.bits & STRONG_CUE && token.sentence === mention.sentence) return words(i, i);
    }
  }
  if (verb.via !== 'none') return words(verb.at, verb.at);
  if (tokens[mention.to]?.lower === ':') return words(mention.to, mention.to);
  return cue ? words(cue.at, cue.at) : null;
}

const PARTING = new Set([',', ':', '：', '-', '–', '—']);

/**
 * Words inside a sentence of the reporter's are partial; what a comma, a colon or a sentence parts off is direct, and so
 * is what a verb of saying leads in when it begins like a sentence.
 */
export function kindOf(scene: Scene, run: number): QuotationKind {
  const place = scene.places[run];
  const line = scene.lines[place?.firstLine ?? -1];
  if (!place || !line) return 'partial';
  const [start, end] = place.run.spans[0] ?? [0, 0];
  if (place.run.spans.length > 1) return 'direct';
  const words = scene.article.text.slice(start, Math.min(end, start + 60)).replace(/^[^\p{L}\p{N}]+/u, '');
  const begins = /^[\p{Lu}\p{N}\p{Lo}]/u.test(words);
  const before = line.tokens[place.firstToken - 1];
  if (!before || before.sentence !== line.tokens[place.firstToken]?.sentence)
    return begins || isLong(words) ? 'direct' : 'partial';
  if (before.kind === 'run' || PARTING.has(before.lower)) return begins || isLong(words) ? 'direct' : 'partial';
  return begins && before.bits & CUE ? 'direct' : 'partial';
}

/** More words than a name or a scare quote has. */
const isLong = (words: string): boolean => words.split(' ').length > 3;

/**
 * Numbers the turns: runs that follow one another in a paragraph from the same mouth share one, "…," he said, "…", until a
 * sentence of the reporter’s reports anew: He called it "…".
 */
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
      sameReferent(referents[i - 1] ?? null, referents[i] ?? null, chosen[i - 1] ?? null, chosen[i] ?? null) &&
      !reportsAnew(scene, i, chosen[i - 1] ?? null, chosen[i] ?? null);
    if (!same) turn++;
    return turn;
  });
}

/** Whether a run stands in a later sentence than the one before it, which begins in the reporter’s words and has a cue of its own. */
function reportsAnew(scene: Scene, run: number, m: Mention | null, n: Mention | null): boolean {
  const [earlier, place] = [scene.places[run - 1], scene.places[run]];
  const tokens = place && scene.lines[place.firstLine]?.tokens;
  if (!earlier || !tokens || !n || m === n) return false;
  const sentence = tokens[place.firstToken]?.sentence;
  if (n.line !== place.firstLine || n.sentence !== sentence || tokens[earlier.lastToken]?.sentence === sentence)
    return false;
  let first = earlier.lastToken + 1;
  while (first < place.firstToken && tokens[first]?.sentence !== sentence) first++;
  return tokens[first]?.kind !== 'run' && cueOf(scene, run, n) !== null;
}

function sameReferent(a: Referent | null, b: Referent | null, m: Mention | null, n: Mention | null): boolean {
  if (!a || !b) return false;
  if (m === n) return true;
  return 'entity' in a && 'entity' in b && a.entity === b.entity;
}
