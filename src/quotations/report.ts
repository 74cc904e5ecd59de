import type { Mention } from './mentions.ts';
import type { QuotationKind, Words } from './quotation.ts';
import type { Referent } from './resolve.ts';
import { type ParsedArticle, syntax } from './scene.ts';
import { CUE, STRONG_CUE } from './words.ts';

/** The reporting words beside a mention: the verb after it, or the one before it. */
export function cueOf(parsed: ParsedArticle, run: number, mention: Mention): Words | null {
  const paragraph = parsed.paragraphs[mention.paragraph];
  if (!paragraph) return null;
  const { tokens } = paragraph;
  const words = (from: number, to: number): Words | null => {
    const first = tokens[from];
    const last = tokens[to];
    return first && last
      ? { text: parsed.article.text.slice(first.start, last.end), span: [first.start, last.end] }
      : null;
  };
  const before = tokens[mention.titleFrom - 1];
  if (before?.lower === 'to' && tokens[mention.titleFrom - 2]?.lower === 'according')
    return words(mention.titleFrom - 2, mention.titleFrom - 1);
  const { verb, cue } = syntax(paragraph, mention);
  if (cue && tokens[cue.at - 1]?.run === run) return words(cue.at, cue.at);
  const position = parsed.positions[run];
  if (position?.firstParagraph === mention.paragraph && position.firstToken > mention.to) {
    // what stands straight before the run: "called it a mistake and said: …"
    for (let i = position.firstToken - 1; i >= Math.max(mention.to, position.firstToken - 3); i--) {
      const token = tokens[i];
      if (token && token.classes & STRONG_CUE && token.sentence === mention.sentence) return words(i, i);
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
export function kindOf(parsed: ParsedArticle, run: number): QuotationKind {
  const position = parsed.positions[run];
  const paragraph = parsed.paragraphs[position?.firstParagraph ?? -1];
  if (!position || !paragraph) return 'partial';
  const [start, end] = position.run.spans[0] ?? [0, 0];
  if (position.run.spans.length > 1) return 'direct';
  const words = parsed.article.text.slice(start, Math.min(end, start + 60)).replace(/^[^\p{L}\p{N}]+/u, '');
  const begins = /^[\p{Lu}\p{N}\p{Lo}]/u.test(words);
  const before = paragraph.tokens[position.firstToken - 1];
  if (!before || before.sentence !== paragraph.tokens[position.firstToken]?.sentence)
    return begins || isLong(words) ? 'direct' : 'partial';
  if (before.kind === 'run' || PARTING.has(before.lower)) return begins || isLong(words) ? 'direct' : 'partial';
  return begins && before.classes & CUE ? 'direct' : 'partial';
}

/** More words than a name or a scare quote has. */
const isLong = (words: string): boolean => words.split(' ').length > 3;

/**
 * Numbers the turns: runs that follow one another in a paragraph from the same mouth share one, "…," he said, "…", until a
 * sentence of the reporter’s reports anew: He called it "…".
 */
export function turnsOf(
  parsed: ParsedArticle,
  chosen: readonly (Mention | null)[],
  referents: readonly (Referent | null)[],
): number[] {
  let turn = 0;
  return parsed.positions.map((position, i) => {
    const earlier = parsed.positions[i - 1];
    const same =
      earlier &&
      earlier.lastParagraph === position.firstParagraph &&
      sameReferent(referents[i - 1] ?? null, referents[i] ?? null, chosen[i - 1] ?? null, chosen[i] ?? null) &&
      !reportsAnew(parsed, i, chosen[i - 1] ?? null, chosen[i] ?? null);
    if (!same) turn++;
    return turn;
  });
}

/** Whether a run stands in a later sentence than the one before it, which begins in the reporter’s words and has a cue of its own. */
function reportsAnew(parsed: ParsedArticle, run: number, m: Mention | null, n: Mention | null): boolean {
  const [earlier, position] = [parsed.positions[run - 1], parsed.positions[run]];
  const tokens = position && parsed.paragraphs[position.firstParagraph]?.tokens;
  if (!earlier || !tokens || !n || m === n) return false;
  const sentence = tokens[position.firstToken]?.sentence;
  if (
    n.paragraph !== position.firstParagraph ||
    n.sentence !== sentence ||
    tokens[earlier.lastToken]?.sentence === sentence
  )
    return false;
  let first = earlier.lastToken + 1;
  while (first < position.firstToken && tokens[first]?.sentence !== sentence) first++;
  return tokens[first]?.kind !== 'run' && cueOf(parsed, run, n) !== null;
}

function sameReferent(a: Referent | null, b: Referent | null, m: Mention | null, n: Mention | null): boolean {
  if (!a || !b) return false;
  if (m === n) return true;
  return 'entity' in a && 'entity' in b && a.entity === b.entity;
}
