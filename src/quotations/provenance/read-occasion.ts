import { BEFORE_LISTENERS } from '../lexicon/language-rules.ts';
import { LEXICON, MONTHS_AND_DAYS, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { type Clue, isVerbOfMention, NO_OCCASION, type Occasion, wordAfter } from './occasion.ts';
import { accordingTo, quotedBy, reportedBy, translatedBy } from './passed-on.ts';
import { toldAfterPreposition, toldBy } from './told.ts';
import { saidAt } from './venue.ts';

/** The occasion that the sentences of a run and of its mention tell of; `run` -1: the sentence of the mention alone. */
export function occasionOf(parsed: ParsedArticle, run: number, mention: Mention | null): Occasion {
  const position = parsed.positions[run];
  const places: [paragraph: number, token: number][] = [];
  if (mention) places.push([mention.paragraph, mention.from]);
  if (position)
    places.push([position.firstParagraph, position.firstToken], [position.lastParagraph, position.lastToken]);
  const read = new Set<string>();
  let occasion = NO_OCCASION;
  for (const [index, token] of places) {
    const sentence = parsed.paragraphs[index]?.tokens[token]?.sentence;
    if (sentence === undefined || read.has(`${index} ${sentence}`)) continue;
    read.add(`${index} ${sentence}`);
    occasion = readSentence(parsed, index, token, mention, occasion);
  }
  return occasion;
}

/** Tokens of a sentence that are read on either side. */
const FARTHEST_TOKEN = 100;

/** What was known of an occasion, and what the sentence of a token tells of it. */
function readSentence(
  parsed: ParsedArticle,
  index: number,
  from: number,
  mention: Mention | null,
  known: Occasion,
): Occasion {
  const paragraph = parsed.paragraphs[index];
  if (!paragraph) return known;
  const { tokens } = paragraph;
  const sentence = tokens[from]?.sentence;
  let occasion = known;
  let first = from;
  while (first > 0 && from - first < FARTHEST_TOKEN && tokens[first - 1]?.sentence === sentence) first--;
  for (let at = first; at < from + FARTHEST_TOKEN; at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence) break;
    if (token?.kind !== 'word') continue;
    const told = readWord({ parsed, paragraph, at, mention }, token.lower, occasion);
    if (told !== NO_OCCASION) occasion = { ...occasion, ...told };
    if (OTHER_TIMES.has(token.lower) || MONTHS_AND_DAYS.has(token.lower)) occasion = { ...occasion, another: true };
  }
  return occasion;
}

const OTHER_TIMES = setOf(LEXICON.otherTimes);
const TELLING = new Set(['tell', 'inform', 'assure', 'email']);
const BEFORE_VENUES = new Set(['in', 'on', 'during', 'at', 'via']);

/** What one word of a sentence adds to an occasion. */
function readWord(clue: Clue, word: string, known: Occasion): Occasion {
  const lemma = CUES.get(word);
  if (lemma && TELLING.has(lemma)) return toldBy(clue, known);
  if (BEFORE_VENUES.has(word)) return saidAt(clue, known);
  if (lemma === 'tweet' && isVerbOfMention(clue)) return known.posted ? NO_OCCASION : tweeted(clue);
  if (word === 'translated' || word === 'translation') return known.translated ? NO_OCCASION : translatedBy(clue);
  if (word === 'quoted' || word === 'cited') return known.quoted ? NO_OCCASION : quotedBy(clue);
  if (word === 'according' && wordAfter(clue, 1) === 'to') return known.quoted ? NO_OCCASION : accordingTo(clue);
  if ((lemma === 'report' || lemma === 'quote') && word !== 'report' && !word.endsWith('ing'))
    return known.quoted ? NO_OCCASION : reportedBy(clue);
  return BEFORE_LISTENERS.has(word) ? toldAfterPreposition(clue, known) : NO_OCCASION;
}

function tweeted({ paragraph, at }: Clue): Occasion {
  const verb = paragraph.tokens[at];
  return verb ? { posted: { step: 'posted', via: 'tweet', span: [verb.start, verb.end] } } : NO_OCCASION;
}
