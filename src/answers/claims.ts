import { composeArticle } from '../article/compose.ts';
import { contains, type Span, shift, slice } from '../article/span.ts';
import { DEFAULT } from '../language/index.ts';
import { rulesFor } from '../quotations/lexicon/language-rules.ts';
import { readQuotations } from '../quotations/read.ts';
import { isStandIn } from '../shelf/speakers/compare-names.ts';
import { detectLanguage } from '../text/languages.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import { officeWords } from './offices.ts';
import { titleAround } from './title-around.ts';

/** Words of a text that are to be checked by themselves. */
export interface Said {
  /** Into the text. */
  readonly span: Span;
  /** To whom the text gives them, a name or a role; null where to nobody, or a "she". */
  readonly who: string | null;
  /** The same with the title that stands beside it: "Governor Brandt". Left out where none does. */
  readonly called?: string;
  /** The word of saying beside them, into the text; null without one. */
  readonly cue: Span | null;
  /** The word that stands for the speaker beside them, into the text; null without one. */
  readonly mention: Span | null;
}

/** A word that may be one of saying, into the text, in the language in which it is. */
export interface Saying {
  readonly cue: Span;
  readonly language: string;
}

const MARK = /["“”„«»「」『』‘‚']/;
/** One word in quotation marks is hardly somebody's sentence. */
const LEAST_WORDS = 2;
/** Marks that may stand around words that are given to somebody: no text of a member is taken for such. */
const [OPEN, CLOSE] = ['“', '”'];

/** The quoted runs of a text, with the speaker that it names for each. */
export function quotedRuns(text: string): Said[] {
  if (!MARK.test(text)) return [];
  const runs = read(text)
    .map((run) => titled(text, run))
    .filter(({ span }) => words(slice(text, span)).length > 0);
  const long = runs.filter(({ span }) => words(slice(text, span)).length >= LEAST_WORDS);
  return long.length > 0 ? long : runs;
}

/** "DUNN: We were told nothing, Senator." */
const LABELLED = /^\s*(\p{Lu}[^\s:：]*(?:\s+[^\s:：]+){0,4})\s*[:：]\s*(?=\S)/u;
/** A line by itself is no longer, in UTF-16 units. */
const LONGEST_LABEL = 80;

/** A text that begins with who speaks, as a line of a transcript does; null where it does not. Whom it names may be nobody. */
export function labelled(text: string): Said | null {
  const label = LABELLED.exec(text.slice(0, LONGEST_LABEL));
  if (!label) return null;
  const [opening, who = ''] = label;
  const from = opening.indexOf(who);
  const end = text.trimEnd().length;
  return { span: [opening.length, end], who, cue: null, mention: [from, from + who.length] };
}

/**
 * A run as a text in the language of what is printed names its speaker, where none was known; else by an office beside it.
 * By the grammar of English it was read already.
 */
export function readAgain(text: string, run: Said, language: string): Said {
  if (run.who !== null) return run;
  if (language === DEFAULT.code) return titled(text, byOffice(text, run));
  const again = readIn(text, language).find(({ span }) => span[0] === run.span[0]);
  return titled(text, again && again.who !== null ? again : byOffice(text, run));
}

/**
 * Who is said to have said words that stand in no quotation marks: "the ambassador said they are coming". Null where nobody
 * is named around them beside a word of saying.
 *
 * @param span of the words that somebody printed, into the text
 * @param saying a word that may be one of saying. Default: one that the grammar finds
 */
export function namedAround(text: string, [start, end]: Span, saying?: Saying): Said | null {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (!/\p{L}/u.test(before + behind)) return null;
  const quoted = `${before}${OPEN}${text.slice(start, end)}${CLOSE}${behind}`;
  const at = start + OPEN.length;
  const said = read(quoted, saying?.language).find(({ span }) => span[0] === at);
  if (!said || (said.who === null && !isSomebody(slice(quoted, said.mention ?? [0, 0]), saying))) return null;
  // Behind the words both marks stand before it.
  const moved = (one: Span): Span => shift(one, one[0] > at ? -OPEN.length - CLOSE.length : 0);
  const cue = said.cue ? moved(said.cue) : saying?.cue;
  return cue
    ? titled(text, { span: [start, end], who: said.who, cue, mention: said.mention && moved(said.mention) })
    : null;
}

/** Whether a pronoun beside a word of saying tells that somebody else speaks, without a name. */
const isSomebody = (pronoun: string, saying: Saying | undefined): boolean =>
  saying !== undefined &&
  (THEY.has(pronoun.toLowerCase()) || rulesFor(saying.language).pronouns.has(pronoun.toLowerCase()));
const THEY: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** With the title beside the name. */
function titled(text: string, run: Said): Said {
  const called = run.who !== null && run.mention ? titleAround(text, run.mention) : null;
  return called === null ? run : { ...run, called };
}

/** A signature behind the words: "…" — Ann Berg. */
const SIGNED = /^\s*(?:[-–—―]+|\()\s*(\p{Lu}[^\n"“”]{1,60}?)\)?\s*$/u;

/** The same in a line of its own, as the bot itself signs: no sentence says as plainly whose words they are. */
const SIGNED_BELOW = /^\s*\n\s*[-–—―]+\s*(\p{Lu}[^\n"“”]{1,60}?)\s*(?:\n|$)/u;

/** The runs of a text with who speaks: by its language, where that tells nobody by the grammar of English. */
function read(text: string, language = detectLanguage(text)): Said[] {
  const told = readIn(text, language);
  const runs = told.map((run) => {
    const below = SIGNED_BELOW.exec(text.slice(run.span[1] + 1))?.[1];
    return below === undefined ? run : { ...run, who: below };
  });
  if (runs.every(({ who }) => who !== null)) return runs;
  const byGrammar = language === DEFAULT.code ? told : readIn(text, DEFAULT.code);
  return runs.map((run) => {
    if (run.who !== null) return run;
    const other = byGrammar.find(({ span }) => span[0] === run.span[0]);
    if (other && other.who !== null) return other;
    const signed = SIGNED.exec(text.slice(run.span[1] + 1))?.[1]?.trim();
    return { ...run, who: signed ?? null };
  });
}

function readIn(text: string, language: string): Said[] {
  const article = composeArticle({ id: 'text', title: '', language }, [{ kind: 'body', text }]);
  return readQuotations(article).flatMap(({ spans, speaker, mention, cue }) =>
    spans.map((span) => ({
      span,
      who: speaker && !isStandIn(speaker.name) ? speaker.name : null,
      cue: cue?.span ?? null,
      mention: speaker?.mention.span ?? mention?.span ?? null,
    })),
  );
}

/** What parts a run and who speaks from other sentences; and what of that may stand between them. */
const ENDS = /[.!?。！？;；“”„«»「」『』"\n]/u;
const CLOSED = /^[\s“”»«「」『』"',，]+/u;
const OPENS = /[\s“”„»«「」『』"':：]/u;

/** Without what opens a run. From the end: a pattern would begin anew at every blank of the text. */
function withoutOpening(text: string): string {
  let end = text.length;
  while (end > 0 && OPENS.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The name behind an office. */
const NAME = /^(?:\s+\p{Lu}[\p{L}\p{M}’'-]+){1,4}/u;

/** The only office that is named beside a run, with the name behind it: "dijo la alcaldesa", in languages whose roles are not read. */
function byOffice(text: string, run: Said): Said {
  const before = withoutOpening(text.slice(0, run.span[0]));
  const behind = text.slice(run.span[1]).replace(CLOSED, '');
  const [opening, ending] = [before.split(ENDS).at(-1) ?? '', behind.split(ENDS)[0] ?? ''];
  const [only, more] = [
    ...officeWords(opening).map(({ span }) => shift(span, before.length - opening.length)),
    ...officeWords(ending).map(({ span }) => shift(span, text.length - behind.length)),
  ];
  if (!only || more) return run;
  const name = NAME.exec(text.slice(only[1]))?.[0] ?? '';
  const mention: Span = [only[0], only[1] + name.length];
  return { ...run, who: slice(text, mention), mention };
}

/** The sentences of a text. */
export const sentencesOf = (text: string): Span[] => sentences(text, detectLanguage(text));

/** Whether all words of the text stand in one run. */
export const isAllOf = (text: string, { span }: Said): boolean =>
  words(text).every(({ start, text: word }) => contains(span, [start, start + word.length]));
