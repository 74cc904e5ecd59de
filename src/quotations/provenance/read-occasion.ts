import { BEFORE_LISTENERS } from '../lexicon/language-rules.ts';
import { LEXICON, MONTHS_AND_DAYS, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { type Found, near, type Occasion, wordAt } from './occasion.ts';
import { accordingTo, quotedBy, reportedBy, translated } from './passed-on.ts';
import { told, toldAfterPreposition } from './told.ts';
import { occasion } from './venue.ts';

const TELLING = new Set(['tell', 'inform', 'assure', 'email']);

const OTHER_TIMES = setOf(LEXICON.otherTimes);

/** The occasion that the sentences around a run name; `run` -1: the sentence of the mention alone. */
export function occasionIn(parsed: ParsedArticle, run: number, mention: Mention | null): Occasion {
  const position = parsed.positions[run];
  const found: Found = {};
  const starts: [paragraph: number, token: number][] = [];
  if (mention) starts.push([mention.paragraph, mention.from]);
  if (position)
    starts.push([position.firstParagraph, position.firstToken], [position.lastParagraph, position.lastToken]);
  const done = new Set<string>();
  for (const [index, at] of starts) {
    const paragraph = parsed.paragraphs[index];
    const sentence = paragraph?.tokens[at]?.sentence;
    if (!paragraph || sentence === undefined || done.has(`${index} ${sentence}`)) continue;
    done.add(`${index} ${sentence}`);
    read(parsed, paragraph, at, mention, found);
  }
  return found;
}

/** Tokens of a sentence that are read on either side. */
const REACH = 100;

function read(parsed: ParsedArticle, paragraph: Paragraph, from: number, mention: Mention | null, found: Found): void {
  const { tokens } = paragraph;
  const sentence = tokens[from]?.sentence;
  let first = from;
  while (first > 0 && from - first < REACH && tokens[first - 1]?.sentence === sentence) first--;
  for (let at = first; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    const { lower } = token;
    if (token.kind !== 'word') continue;
    const lemma = CUES.get(lower);
    if (lemma && TELLING.has(lemma)) told(parsed, paragraph, at, mention, found);
    else if (lower === 'in' || lower === 'on' || lower === 'during' || lower === 'at' || lower === 'via')
      occasion(parsed, paragraph, at, found);
    else if (lemma === 'tweet' && mention && near(paragraph, at, mention))
      found.posted ??= { step: 'posted', via: 'tweet', span: [token.start, token.end] };
    else if (lower === 'translated' || lower === 'translation') translated(parsed, paragraph, at, found);
    else if (lower === 'quoted' || lower === 'cited') quotedBy(parsed, paragraph, at, found);
    else if (lower === 'according' && wordAt(tokens, at + 1) === 'to')
      accordingTo(parsed, paragraph, at, mention, found);
    else if ((lemma === 'report' || lemma === 'quote') && lower !== 'report' && !lower.endsWith('ing'))
      reportedBy(parsed, paragraph, at, mention, found);
    else if (BEFORE_LISTENERS.has(lower)) toldAfterPreposition(paragraph, at, mention, found);
    if (OTHER_TIMES.has(lower) || MONTHS_AND_DAYS.has(lower)) found.another = true;
  }
}
