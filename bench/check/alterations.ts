// Makes, of what articles print, texts of which it is known how they stand to them: seeded, so that every run has the same.

import type { Verdict } from '../../src/answers/verdict.ts';
import type { Article } from '../../src/article/article.ts';
import { type Span, slice } from '../../src/article/span.ts';
import { stemmer } from '../../src/text/stems.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { synonymsOf } from '../../src/text/synonyms.ts';

/** Words that an article prints. */
export interface PrintedWords {
  readonly article: Article;
  readonly span: Span;
  readonly text: string;
  /** Who says them, where the data has a name for them; and somebody else who speaks in the article. */
  readonly speaker?: string;
  readonly another?: string;
}

export interface Case {
  readonly kind: string;
  readonly text: string;
  readonly who?: string;
  readonly right: readonly Verdict[];
}

/** What a text is made from. */
export interface Source {
  readonly printed: readonly PrintedWords[];
  /** From articles that are not on the shelf. */
  readonly foreign: readonly PrintedWords[];
  readonly random: () => number;
}

type Make = (one: PrintedWords, source: Source) => string | { text: string; who: string } | null;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

const TURNING =
  /\b(?:not|never|no|none|nor|neither|nobody|nothing|nowhere|cannot|only|if|unless|until|but|without|except|hardly|barely|scarcely|though|although|whether|\w+n[’']t)\b/i;
const SURNAMES = ['Varga', 'Oleander', 'Pellet', 'Tavoll', 'Strand', 'Lindmark', 'Okonjo', 'Marchetti'];
const MODALS: Readonly<Record<string, string>> = {
  may: 'will',
  might: 'must',
  can: 'must',
  could: 'should',
  should: 'may',
  will: 'might',
  would: 'could',
  must: 'may',
  shall: 'may',
};
const TENSES: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  was: 'is',
  were: 'are',
  has: 'had',
  have: 'had',
  had: 'have',
  does: 'did',
  do: 'did',
  did: 'do',
};
const NEGATED = /\b(is|are|was|were|will|would|could|should|can|do|does|did|has|have|had) (?!not\b)/;

const replaced = (text: string, pattern: RegExp, by: (found: string) => string): string | null => {
  const next = text.replace(pattern, by);
  return next === text ? null : next;
};

function cut(text: string, random: () => number, between: string): string | null {
  const words = wordsOf(text);
  if (words.length < 16) return null;
  const from = 4 + Math.floor(random() * 4);
  const length = 3 + Math.floor(random() * 5);
  const dropped = words.slice(from, from + length).join(' ');
  if (words.length - from - length < 5 || TURNING.test(dropped)) return null;
  return [...words.slice(0, from), ...(between ? [between] : []), ...words.slice(from + length)].join(' ');
}

/** The same in other words and another order: halves swapped, words put for their synonyms, no three words left in a row. */
function paraphrase(text: string, random: () => number): string | null {
  const stops = stopWords('en');
  const stem = stemmer('en');
  const { same } = synonymsOf('en');
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < 12) return null;
  const topics = words.filter((word) => !stops.has(word.replace(/[’']/g, '')));
  if (topics.length < 6) return null;
  const half = Math.floor(topics.length / 2);
  const other = [...topics.slice(half), ...topics.slice(0, half)].map((word) => {
    const synonyms = same(stem(word));
    return synonyms.length > 0 && random() < 0.3 ? pick(synonyms, random) : word;
  });
  const links = ['and', 'with the', 'for a', 'while', 'of', 'as the'];
  return other.flatMap((word, i) => (i % 2 === 1 ? [word, pick(links, random)] : [word])).join(' ');
}

/** By kind: how a text is made of printed words, and what is right to say of it. Null where it cannot be made of these. */
export const KINDS: Readonly<Record<string, readonly [Make, ...Verdict[]]>> = {
  'as it is printed': [({ text }) => text, 'exact'],
  'case and marks only': [
    ({ text }, { random }) =>
      (random() < 0.5 ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1))
        .replace(/[’']/g, (mark) => (mark === '’' ? "'" : '’'))
        .replace(/\s*[–—]\s*/g, ' - ')
        .replace(/[.,!?]$/, '')
        .replace(/ /g, () => (random() < 0.05 ? '  ' : ' ')),
    'exact',
  ],
  'a part of a sentence': [
    ({ text }, { random }) => {
      const words = wordsOf(text);
      const from = 1 + Math.floor(random() * 3);
      return words.length < 12 ? null : words.slice(from, words.length - 1 - Math.floor(random() * 3)).join(' ');
    },
    'exact',
  ],
  'in marks, with a word emphasised and one put in brackets': [
    ({ text }, { random }) => {
      const words = wordsOf(text);
      const at = 3 + Math.floor(random() * (words.length - 5));
      return `“${words.map((word, i) => (i === at ? `[our] ${word}` : i === 1 ? `**${word}**` : word)).join(' ')}”`;
    },
    'exact',
  ],
  'the right speaker': [({ text, speaker }) => (speaker ? { text, who: speaker } : null), 'exact'],
  'the right speaker, named around it': [
    ({ text, speaker }) => (speaker ? `${speaker} said: “${text}”` : null),
    'exact',
  ],
  'cut in the middle, marked': [
    ({ text }, { random }) => cut(text, random, pick(['…', '...', '[…]', '[...]'], random)),
    'cut',
  ],
  'cut in the middle, not marked': [({ text }, { random }) => cut(text, random, ''), 'cut'],
  '“not” dropped': [
    ({ text }) =>
      replaced(text, /\bnot /, () => '') ??
      replaced(text, /\b(do|does|did|is|are|was|were|would|could|should|have|has)n[’']t\b/, (word) =>
        word.slice(0, -3),
      ),
    'altered',
  ],
  '“not” added': [({ text }) => replaced(text, NEGATED, (verb) => `${verb}not `), 'altered'],
  'another number': [
    ({ text }, { random }) =>
      replaced(text, /\b\d[\d,.]*\d\b|\b\d\b/, (number) =>
        String(Number(number.replace(/[,.]/g, '')) + 3 + Math.floor(random() * 50)),
      ),
    'altered',
  ],
  'another name': [
    ({ text }, { random }) => replaced(text, /(?<=\p{Ll} )(?!I\b)\p{Lu}\p{Ll}{3,}/u, () => pick(SURNAMES, random)),
    'altered',
  ],
  'another modal': [
    ({ text }) =>
      replaced(text, /\b(?:may|might|can|could|should|will|would|must|shall)\b/, (word) => MODALS[word] ?? word),
    'altered',
  ],
  'another tense': [
    ({ text }) => replaced(text, /\b(?:is|are|was|were|has|have|had|does|do|did)\b/, (word) => TENSES[word] ?? word),
    'altered',
  ],
  'another word': [
    ({ text }, { random }) => {
      const words = wordsOf(text);
      const at = 2 + Math.floor(random() * (words.length - 4));
      const other = pick(['harbour', 'lantern', 'velvet', 'orchard', 'granite'], random);
      return words.with(at, other).join(' ');
    },
    'altered',
  ],
  'joined of two': [
    ({ article, span, text }, { printed, random }) => {
      const other = pick(printed, random);
      if (other.article === article && Math.abs(other.span[0] - span[0]) < 2000) return null;
      return `${wordsOf(text).slice(0, 9).join(' ')} ${wordsOf(other.text).slice(-9).join(' ')}`;
    },
    'stitched',
  ],
  'another speaker': [({ text, another }) => (another ? { text, who: another } : null), 'misattributed'],
  'another speaker, named around it': [
    ({ text, another }) => (another ? `${another} said: “${text}”` : null),
    'misattributed',
  ],
  invented: [(_, { foreign, random }) => pick(foreign, random).text, 'absent', 'near'],
  paraphrase: [({ text }, { random }) => paraphrase(text, random), 'near'],
};

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Cases of every kind in turn, as many of each; of what is rare in the articles fewer. */
export function casesFrom(source: Source, each: number, shelf: readonly Article[]): Case[] {
  const all = ` ${flat(shelf.map(({ text }) => text).join(' '))} `;
  const stands = (text: string): boolean => all.includes(` ${flat(text)} `);
  const cases: Case[] = [];
  for (const [kind, [make, ...right]] of Object.entries(KINDS)) {
    const made = new Set<string>();
    for (let tries = 0; made.size < each && tries < 80 * each; tries++) {
      const made1 = make(pick(source.printed, source.random), source);
      if (made1 === null) continue;
      const one = typeof made1 === 'string' ? { text: made1 } : made1;
      const key = JSON.stringify(one);
      // What was changed may, by chance, be printed so as well; and what is invented, printed.
      if (made.has(key) || (!right.includes('exact') && !('who' in one) && stands(one.text))) continue;
      made.add(key);
      cases.push({ kind, right, ...one });
    }
  }
  return cases;
}

/** Quotations of nine words and more, whole sentences of the reporter's as well. */
export const isLongEnough = ({ text }: { readonly text: string }): boolean =>
  wordsOf(text).length >= 9 && text.length <= 500 && !/\n|\.\.\.|…|\[/.test(text);

export const printedAt = (article: Article, span: Span): PrintedWords => ({
  article,
  span,
  text: slice(article.text, span),
});
