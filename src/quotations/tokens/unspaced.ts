import type { UnspacedRules } from '../lexicon/language-rules.ts';
import type { Token } from './token.ts';

/** Cuts the words of a text without spaces where a verb of saying, a title or a particle stands: 市长张伟说 → 市长, 张伟, 说. */
export function cut(tokens: readonly Token[], { words }: UnspacedRules): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word') return [token];
    const parts: Token[] = [];
    const add = (from: number, to: number): void => {
      const text = token.text.slice(from, to);
      if (text)
        parts.push({ ...token, text, lower: text.toLowerCase(), start: token.start + from, end: token.start + to });
    };
    let at = 0;
    for (const { 0: word, index } of token.text.matchAll(words)) {
      add(at, index);
      at = index + word.length;
      add(index, at);
    }
    add(at, token.text.length);
    return parts;
  });
}
