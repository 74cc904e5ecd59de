import { contains, type Span, slice } from '../article/span.ts';
import { words } from '../text/words.ts';
import { namedAround, type Said } from './claims.ts';
import { LONGEST_MESSAGE, MOST_TRIED } from './claims-of-match.ts';
import { namingOf } from './naming.ts';
import { pastThat, sayingWords } from './saying-words.ts';

/** A word of saying stands among so many words at an end. */
const MOST_BEFORE = 12;
/** Words that somebody says, at the least. */
const LEAST_REPORTED = 3;
/** So many words may stand beside what is said and who says it: "Did Ann Berg really say it will rain?" */
const MOST_BESIDE = 2;

/** The words of a text without marks that may be somebody's, each with the speaker: "Ann Berg said it will rain", "It will rain, said Ann Berg". */
export function reportedIn(text: string): Said[] {
  if (text.length > LONGEST_MESSAGE) return [];
  const all = words(text);
  const languagesOf = sayingWords(text);
  const found = all.flatMap(({ text: word, start }, i) => {
    const end = start + word.length;
    const spans = (): Span[] => {
      const [before, next] = [text.lastIndexOf(',', start), text.indexOf(',', end)];
      return [
        // "According to Ann Berg, it will rain"
        ...(i === 0 && next > 0 ? [trimmed(text, [next, text.length])] : []),
        ...(i <= MOST_BEFORE ? [trimmed(text, [pastThat(text, end), text.length])] : []),
        ...(before > 0 && all.length - i <= MOST_BEFORE ? [trimmed(text, [0, before])] : []),
      ];
    };
    return languagesOf(word).flatMap((language) =>
      spans().map((span) => ({ span, saying: { language, cue: [start, end] as const } })),
    );
  });
  return found
    .filter(({ span }) => words(slice(text, span)).length >= LEAST_REPORTED)
    .slice(0, MOST_TRIED)
    .flatMap(({ span, saying }) => namedAround(text, span, saying) ?? [])
    .filter((said) => {
      const own = [said.span, ...namingOf(text, said)];
      return all.filter(({ start }) => !own.some((one) => contains(one, [start, start]))).length <= MOST_BESIDE;
    })
    .sort((a, b) => Number(a.who === null) - Number(b.who === null));
}

/** Without spaces and marks at its ends. */
function trimmed(text: string, [start, end]: Span): Span {
  const said = text.slice(start, end);
  const from = start + said.length - said.replace(/^[\s,:，：]+/u, '').length;
  return [from, Math.max(from, end - said.length + said.trimEnd().length)];
}
