import MarkdownItParser, { type MarkdownIt, type Token } from 'markdown-it';
import { Unreadable } from './format.ts';

/** Deeper than any article, and far from the end of the stack. */
const DEEPEST = 50;

/** Brackets in brackets. Each is read once for every one around it, so that many more would cost much. */
const DEEPEST_BRACKETS = 20;

/**
 * Whether a link may lead there. A word is no place to go to: `[Ann]: Yes.` in an interview defines no link, and
 * `[he](Smith) said` holds none.
 */
function isTarget(target: string): boolean {
  if (target === '' || target.length > 200) return true;
  const [core = ''] = /[^\p{P}\p{S}](?:.*[^\p{P}\p{S}])?/su.exec(target) ?? [];
  if (/^(?:(?:\p{L}\.)+\p{L}|[\d.,:]+)$/u.test(core)) return false;
  return /[/#]/.test(target) || /[:@.?=&]/.test(core);
}

/** CommonMark with tables and strikethrough; HTML in it is text. */
export interface MarkdownParser {
  /**
   * The blocks of a chunk; what stands in them is not parsed yet.
   *
   * @param above how many lines of the source stand above it
   * @throws Unreadable where it is nested too deep
   */
  blocks(chunk: string, above: number): Token[];
  /** What stands in a block. Links may lead to what any chunk so far has defined. */
  inline(source: string): Token[];
}

/** What a source is parsed with: what its links lead to, and how many lines stand above the chunk in hand. */
type Env = { linesAbove: number };

/** To make a parser costs as much as to read a short article: these two read them all, and keep nothing of any. */
const BLOCKS = blockParser();
const WORDS = wordParser();

/** A parser for one source. */
export function createParser(): MarkdownParser {
  const env: Env = { linesAbove: 0 };
  return {
    blocks(chunk, above) {
      env.linesAbove = above;
      const tokens: Token[] = [];
      BLOCKS.block.parse(chunk, BLOCKS, env, tokens);
      return tokens;
    },
    inline: (source) => WORDS.parseInline(source, env)[0]?.children ?? [],
  };
}

function wordParser(): MarkdownIt {
  const words = createMarkdownIt(DEEPEST_BRACKETS);
  words.core.ruler.enableOnly(['block', 'inline', 'text_join']);
  return words;
}

function blockParser(): MarkdownIt {
  const blocks = createMarkdownIt(DEEPEST * 4);
  // Past its own limit the parser leaves lines out without a word.
  blocks.block.ruler.before('table', 'deepest', (state, line) => {
    if (state.level <= DEEPEST) return false;
    const { linesAbove } = state.env as Env;
    throw new Unreadable(({ intake }) => intake.deeperThan(DEEPEST), linesAbove + line + 1);
  });
  return blocks;
}

function createMarkdownIt(maxNesting: number): MarkdownIt {
  const md = new MarkdownItParser({ html: false, linkify: false, typographer: false, maxNesting });
  // Targets are not used, so no scheme is refused; addresses that stand in the text stay as they are written.
  md.validateLink = isTarget;
  md.normalizeLink = (target) => target;
  md.normalizeLinkText = (target) => target;
  return md;
}
