import MarkdownItParser, { type MarkdownIt, type Token } from 'markdown-it';
import { type Block, paragraphsOf } from './block.ts';
import { decodeText } from './decode.ts';
import { type Format, Unreadable } from './format.ts';
import { takeFrontMatter } from './front-matter.ts';
import { readInline } from './markdown-inline.ts';

/** Deeper than any article, and far from the end of the stack. */
const DEEPEST = 50;

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

const parser = createParser();

function createParser(): MarkdownIt {
  const md = new MarkdownItParser({ html: false, linkify: false, typographer: false, maxNesting: DEEPEST * 4 });
  md.core.ruler.enableOnly(['normalize', 'block', 'inline', 'text_join']);
  // Targets are not used, so no scheme is refused; addresses that stand in the text stay as they are written.
  md.validateLink = isTarget;
  md.normalizeLink = (target) => target;
  md.normalizeLinkText = (target) => target;
  // Past its own limit the parser leaves lines out without a word.
  md.block.ruler.before('table', 'deepest', (state, line) => {
    if (state.level > DEEPEST) throw new Unreadable(`it is nested deeper than ${DEEPEST} levels`, line + 1);
    return false;
  });
  return md;
}

/** Markdown with or without YAML front matter. */
export const readMarkdown: Format = (bytes) => {
  const { body, ...head } = takeFrontMatter(decodeText(bytes));
  return { ...head, blocks: markdownBlocks(body) };
};

/**
 * CommonMark with tables and strikethrough; HTML in it is text.
 * @throws Unreadable where it is nested too deep
 */
export function markdownBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  const tokens = parser.parse(source, {});
  let quotes = 0;
  let depth = 0;
  let items = 0;
  let lastLine = 0;
  let marker = '';
  let picture = false;
  let gap = false;
  let row: { kind: 'row' | 'head'; cells: string[] } | undefined;

  // A picture on its own goes to the block that follows it.
  const add = (block: Block): void => {
    const after = picture || block.picture === true;
    if (block.text) blocks.push({ ...block, ...(after && { picture: true }), ...(gap && { gap }) });
    picture = after && !block.text;
  };

  tokens.forEach((token, index) => {
    // Openings and inline tokens carry the lines of what they hold.
    if (token.map && token.nesting === 0) {
      gap = blocks.length > 0 && token.map[0] - lastLine > 1;
      lastLine = token.map[1];
    }
    switch (token.type) {
      case 'blockquote_open':
        if (depth++ === 0) quotes++;
        break;
      case 'blockquote_close':
        depth--;
        break;
      case 'list_item_open':
        items++;
        // The number is part of what is printed ("1988. A year …"); a bullet is not.
        marker = token.info ? `${token.info}${token.markup} ` : '';
        break;
      case 'list_item_close':
        add({ kind: 'item', text: marker.trim(), runs: [] });
        marker = '';
        items--;
        break;
      case 'thead_open':
        row = { kind: 'head', cells: [] };
        break;
      case 'tr_open':
        row = { kind: row?.kind ?? 'row', cells: [] };
        break;
      case 'tr_close':
        if (row) add({ kind: row.kind, text: row.cells.join(' | '), runs: [] });
        row = undefined;
        break;
      case 'fence':
      case 'code_block':
        for (const lines of paragraphsOf(token.content))
          add({ kind: 'verse', text: lines.join('\n').trim(), runs: [] });
        break;
      case 'inline': {
        const line = readInline(token.children ?? [], marker);
        marker = '';
        if (row) {
          if (line.text) row.cells.push(line.text);
          break;
        }
        const opener = tokens[index - 1];
        const heading = opener?.type === 'heading_open' && !isSentence(opener, line.text);
        if (heading) add({ ...line, kind: 'heading', level: Number(opener.tag.slice(1)) });
        else if (depth > 0) add({ ...line, kind: 'quote', quote: quotes });
        else add({ ...line, kind: items > 0 ? 'item' : 'paragraph' });
        break;
      }
    }
  });
  return blocks;
}

/** A paragraph with a rule right under it is no heading, whatever Markdown says. */
const isSentence = ({ markup }: Token, text: string): boolean =>
  !markup.startsWith('#') && /[.!?…:;]["”’)]?$/.test(text);
