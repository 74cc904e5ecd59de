import { GIVEN_NAME } from '../lexicon/word-class.ts';
import { isCapital, type Token } from '../tokens/token.ts';
import type { Mention } from './mention.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const isGerman = (language: string): boolean => /^de\b/i.test(language);

const ARTICLES = set('der die das dem den des ein eine einer einem einen eines');

/** What may stand between a verb of saying and a title: "so dessen Vorsitzender …". */
const LED_BY = set('der die das ein eine dessen deren sein seine ihr ihre');

export const leadsTitle = (token: Token | undefined): boolean => token !== undefined && LED_BY.has(token.lower);

const NOBLE = set('von van zu');

/** How titles and roles end: "Baureferentin", "SPD-Fraktionsvorsitzender". */
const TITLE =
  /(?:sprecher|minister|präsident|kanzler|meister|referent|leiter|direktor|politiker|sekretär|anwalt|anwält|richter|professor|expert|forscher|wissenschaftler|führer|landrat|rät|stadtrat|senator|trainer|autor|pfarrer|bischof|kommissar|lehrer|händler|inhaber|gründer|vertreter|mitarbeiter|künstler|student|intendant|historiker|ökonom|manager|aktivist)(?:in|e|en)?$|(?:vorsitzende|abgeordnete|beauftragte)[rn]?$|(?:chef|chefin)$/;

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && TITLE.test(token.lower);

/**
 * The mentions of a German paragraph, put right where they were read as English: a title before a name does not belong to it
 * ("Sprecher Lutz Harms"), nor does what follows after an article ("Kohl der Süddeutschen Zeitung").
 */
export const germanMentions = (tokens: readonly Token[], mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => (mention.type === 'name' ? germanName(tokens, mention) : mention));

function germanName(tokens: readonly Token[], mention: Mention): Mention {
  let { from, to } = mention;
  for (let i = from + 1; i < to; i++)
    if (ARTICLES.has(tokens[i]?.lower ?? '') && !NOBLE.has(tokens[i - 1]?.lower ?? '')) to = i;
  for (let i = to - 2; i >= mention.from && from === mention.from; i--) if (isTitle(tokens[i])) from = i + 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return mention;
  const bare = to - from === 1 && from === mention.from && isTitle(first) && leadsTitle(tokens[from - 1]);
  if (bare) return { ...mention, type: 'noun', to, end: last.end, head: last.lower, entityType: 'person' };
  if (from === mention.from && to === mention.to) return mention;
  const person = from > mention.from || (first.classes & GIVEN_NAME) > 0;
  const entityType = person ? 'person' : 'unknown';
  return { ...mention, from, to, start: first.start, end: last.end, head: last.lower, entityType };
}

/** To whom: the words after "gegenüber" as they are printed, without the article, and the end of them. */
export function toldTo(tokens: readonly Token[], at: number): { name: string; last: Token } | undefined {
  const article = tokens[at + 1]?.lower;
  const from = article === 'dem' || article === 'der' ? at + 2 : at + 1;
  const words: string[] = [];
  let last: Token | undefined;
  for (let i = from; i < from + 5 && isCapital(tokens[i]); i++) {
    last = tokens[i];
    words.push(last?.text ?? '');
  }
  if (!last) return undefined;
  return { name: words.join(' '), last };
}
