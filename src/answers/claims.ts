import { composeArticle } from '../article/compose.ts';
import { contains, type Span, slice } from '../article/span.ts';
import { DEFAULT } from '../language/index.ts';
import { readQuotations } from '../quotations/read.ts';
import { isStandIn } from '../shelf/speakers/compare-names.ts';
import { detectLanguage } from '../text/languages.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';

/** Words of a text that are to be checked by themselves. */
export interface Said {
  /** Into the text. */
  readonly span: Span;
  /** To whom the text gives them; null where to nobody by name. */
  readonly who: string | null;
  /** The word of saying beside them, into the text; null without one. */
  readonly cue: Span | null;
}

const MARK = /["“”„«»「」『』‘‚']/;
/** One word in quotation marks is hardly somebody's sentence. */
const LEAST_WORDS = 2;
/** Marks that may stand around words that are given to somebody: no text of a member is taken for such. */
const [OPEN, CLOSE] = ['“', '”'];

/** The quoted runs of a text, with the speaker that it names for each. */
export function quotedRuns(text: string): Said[] {
  if (!MARK.test(text)) return [];
  const runs = read(text).filter(({ span }) => words(slice(text, span)).length > 0);
  const long = runs.filter(({ span }) => words(slice(text, span)).length >= LEAST_WORDS);
  return long.length > 0 ? long : runs;
}

/**
 * Who is said to have said words that stand in no quotation marks: "the ambassador said they are coming". Null where nobody
 * is named around them beside a word of saying.
 *
 * @param span of the words that somebody printed, into the text
 */
export function namedAround(text: string, [start, end]: Span): Said | null {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (!/\p{L}/u.test(before + behind)) return null;
  const quoted = `${before}${OPEN}${text.slice(start, end)}${CLOSE}${behind}`;
  const at = start + OPEN.length;
  const said = read(quoted).find(({ span }) => span[0] === at);
  if (!said?.cue || said.who === null) return null;
  const [from, to] = said.cue;
  // Behind the words both marks stand before it.
  const moved = from > at ? -OPEN.length - CLOSE.length : 0;
  return { span: [start, end], who: said.who, cue: [from + moved, to + moved] };
}

/** A signature behind the words: "…" — Ann Berg. */
const SIGNED = /^\s*(?:[-–—―]+|\()\s*(\p{Lu}[^\n"“”]{1,60}?)\)?\s*$/u;

/** The runs of a text with who speaks: by the language that it seems to be in, where that tells nobody by the grammar of English. */
function read(text: string): Said[] {
  const runs = readIn(text, detectLanguage(text));
  if (runs.every(({ who }) => who !== null)) return runs;
  const byGrammar = readIn(text, DEFAULT.code);
  return runs.map((run) => {
    if (run.who !== null) return run;
    const other = byGrammar.find(({ span }) => span[0] === run.span[0]);
    if (other && other.who !== null) return other;
    return { ...run, who: SIGNED.exec(text.slice(run.span[1] + 1))?.[1]?.trim() ?? null };
  });
}

function readIn(text: string, language: string): Said[] {
  const article = composeArticle({ id: 'text', title: '', language }, [{ kind: 'body', text }]);
  return readQuotations(article).flatMap(({ spans, speaker, cue }) =>
    spans.map((span) => ({
      span,
      who: speaker && !isStandIn(speaker.name) ? speaker.name : null,
      cue: cue?.span ?? null,
    })),
  );
}

/** The sentences of a text, where there are several. */
export function sentencesOf(text: string): Span[] {
  const all = sentences(text, detectLanguage(text));
  return all.length > 1 ? all : [];
}

/** Whether all words of the text stand in one run. */
export const isAllOf = (text: string, { span }: Said): boolean =>
  words(text).every(({ start, text: word }) => contains(span, [start, start + word.length]));
