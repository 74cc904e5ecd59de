import { endsAccordingTo } from '../lexicon/according-to.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';
import { GIVEN_NAME } from '../lexicon/word-class.ts';
import { isCapital, type Token } from '../tokens/token.ts';
import { changed, type Mention } from './mention.ts';

/**
 * A name of a language with titles written as names are, put right where it was read as English: the title before it does
 * not belong to it ("Sprecher Lutz Harms"), nor does what follows after an article ("Kohl der Süddeutschen Zeitung").
 */
export function corrected(tokens: readonly Token[], mention: Mention, rules: LanguageRules): Mention {
  if (mention.type !== 'name') return mention;
  const lead = leadEnd(tokens, mention, rules);
  if (lead > mention.from && lead < mention.to) {
    const titleFrom = rules.titles.has(tokens[mention.from]?.lower ?? '') ? mention.from : lead;
    return corrected(tokens, { ...mention, from: lead, titleFrom, start: tokens[lead]?.start ?? mention.start }, rules);
  }
  if (!rules.title) return withTitle(tokens, mention, rules);
  const isTitle = (token: Token | undefined): boolean =>
    token !== undefined && isCapital(token) && rules.title?.test(token.lower) === true;
  let { from, to } = mention;
  for (let i = from + 1; i < to; i++)
    if (rules.articles.has(tokens[i]?.lower ?? '') && !rules.nameParticles.has(tokens[i - 1]?.lower ?? '')) to = i;
  for (let i = to - 2; i >= mention.from && from === mention.from; i--) if (isTitle(tokens[i])) from = i + 1;
  // "Buchhalter Hugo Brandt": every noun has a capital, and a given name begins a name
  if (from === mention.from && to - from > 2 && isGiven(tokens[from + 1]) && !isGiven(tokens[from])) from++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return mention;
  const alone = to - from === 1 && from === mention.from && isTitle(first);
  if (alone && rules.beforeTitles.has(tokens[from - 1]?.lower ?? ''))
    return { ...mention, type: 'noun', to, end: last.end, head: last.lower, entityType: 'person' };
  if (from === mention.from && to === mention.to) return mention;
  const isPerson = from > mention.from || (first.classes & GIVEN_NAME) > 0;
  const entityType = isPerson ? 'person' : 'unknown';
  return { ...mention, from, to, start: first.start, end: last.end, head: last.lower, entityType };
}

/** "сказал водитель Семён Груздь": a title without a capital before the name. */
function withTitle(tokens: readonly Token[], mention: Mention, { titles }: LanguageRules): Mention {
  const { from, titleFrom } = mention;
  const before = tokens[from - 1];
  if (titleFrom < from || before?.sentence !== mention.sentence || !titles.has(before.lower)) return mention;
  return changed(mention, { titleFrom: from - 1 });
}

/** Where a name begins behind what only leads to it with a capital: "Dijo Ana Morel: …", "Según Ana Morel", "Мэр Иван Петров", "nach Angaben von Greta Palm". */
function leadEnd(tokens: readonly Token[], { from, to }: Mention, rules: LanguageRules): number {
  const opening = tokens[from]?.lower ?? '';
  if (rules.reportingVerbs.has(opening) || rules.titles.has(opening)) return from + 1;
  for (let i = from; i < to - 1; i++) if (endsAccordingTo(tokens, i, rules)) return i + 1;
  return from;
}

const isGiven = (token: Token | undefined): boolean => token !== undefined && (token.classes & GIVEN_NAME) > 0;
