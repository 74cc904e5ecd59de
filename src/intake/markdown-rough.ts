import type { Token } from 'markdown-it';
import { type Block, paragraphsOf } from './block.ts';

/** Words whose marks are still in them. */
export interface Marked {
  readonly source: string;
  /** Printed before the words: the number of a list's item. */
  readonly prefix: string;
}

/** A block in which marks have not been read yet. */
export type Rough = Pick<Block, 'gap'> &
  (
    | (Marked & {
        readonly kind: 'paragraph' | 'quote' | 'item';
        readonly quote?: number;
        /** What makes it a heading: its level, and whether that is a line under it. */
        readonly heading?: { readonly level: number; readonly isUnderlined: boolean };
      })
    | { readonly kind: 'row' | 'head'; readonly prefix: string; readonly cells: readonly string[] }
    | { readonly kind: 'verse' | 'number'; readonly text: string }
  );

/**
 * Makes blocks of the tokens of one chunk after another.
 *
 * @returns takes a chunk's tokens, and which line of the source it begins in, from 0
 */
export function createRoughReader(): (tokens: readonly Token[], above: number) => Rough[] {
  let quotes = 0;
  let lastLine = 0;

  return (tokens, above) => {
    const blocks: Rough[] = [];
    let depth = 0;
    let items = 0;
    let marker = '';
    let gap = false;
    let row: { kind: 'row' | 'head'; prefix: string; cells: string[] } | undefined;

    const add = (block: Rough): void => void blocks.push(gap ? { ...block, gap } : block);
    const takeMarker = (): string => {
      const taken = marker;
      marker = '';
      return taken;
    };

    tokens.forEach((token, index) => {
      // Openings and inline tokens carry the lines of what they hold.
      if (token.map && token.nesting === 0) {
        gap = above + token.map[0] - lastLine > 1;
        lastLine = above + token.map[1];
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
          if (marker) add({ kind: 'number', text: takeMarker().trim() });
          items--;
          break;
        case 'thead_open':
          row = { kind: 'head', prefix: takeMarker(), cells: [] };
          break;
        case 'tr_open':
          row ??= { kind: 'row', prefix: '', cells: [] };
          break;
        case 'tr_close':
          if (row) add(row);
          row = undefined;
          break;
        case 'fence':
        case 'code_block':
          for (const lines of paragraphsOf(token.content)) add({ kind: 'verse', text: lines.join('\n').trim() });
          break;
        case 'inline': {
          if (row) row.cells.push(token.content);
          else
            add({
              source: token.content,
              prefix: takeMarker(),
              ...(depth > 0 ? { kind: 'quote', quote: quotes } : { kind: items > 0 ? 'item' : 'paragraph' }),
              ...headingOf(tokens[index - 1]),
            });
          break;
        }
      }
    });
    return blocks;
  };
}

const headingOf = (opener: Token | undefined) =>
  opener?.type === 'heading_open'
    ? { heading: { level: Number(opener.tag.slice(1)), isUnderlined: !opener.markup.startsWith('#') } }
    : {};
