import { STRONG_CUE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import { type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import type { Words } from '../quotation.ts';
import { tokenAt } from '../tokens/token.ts';

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
  const before = tokenAt(tokens, mention.titleFrom - 1);
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
