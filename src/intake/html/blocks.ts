import { type Block, paragraphsOf, wholly } from '../block.ts';
import { asPost } from './embedded-post.ts';
import { isCalled } from './furniture.ts';
import { isNoteMark, lettersOf, markOf, readDropCap } from './inline.ts';
import { createLineReader, type Line } from './line.ts';
import { listMarkers } from './lists.ts';
import { measuresOf } from './measures.ts';
import { splitLine } from './split-line.ts';
import { rowsOf } from './tables.ts';
import { attribute, type Element, find, findAll, rawText } from './tree.ts';

/** What the words that are read stand in. */
interface Place {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'caption';
  readonly level?: number;
  readonly quote?: number;
  /** In a figure around a quotation, whose caption says whose words they are. */
  readonly isSaying?: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td template tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const PICTURES = new Set(['img', 'picture', 'amp-img', 'image']);
const SHOWN_AS_BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)\b/i;

/** Sentences printed large beside the text, more than any article has. */
const MOST_PULLED = 50;

/** Of an article's text: what stands in one block quote that holds more is no quotation. */
const MOST_QUOTED = 0.6;

const isBlock = (element: Element): boolean =>
  !isCalled(element, 'dropCaps') && (BLOCKS.has(element.tag) || SHOWN_AS_BLOCK.test(attribute(element, 'style')));

/** The paragraphs of what is left of a page when all that is not its article is taken out. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const line = createLineReader();
  let quotes = 0;
  let pulled = 0;
  let whole: string | undefined;
  const measuresIn = measuresOf(root);
  let marker = '';
  let picture = false;
  let isJoined = false;

  function put(block: Block): void {
    const text = marker + block.text;
    const by = marker.length;
    const runs =
      by === 0
        ? block.runs
        : block.runs.map(({ mark, span }) => ({ mark, span: [span[0] + by, span[1] + by] as const }));
    blocks.push({ ...block, text, runs, ...(picture && { picture }) });
    marker = '';
    picture = false;
  }

  function end({ kind, level, quote }: Place): void {
    const read = line.finish();
    isJoined = false;
    if (read.text === '' || read.isTime || kind === 'caption') return;
    const flat = read.text.replaceAll('\n', ' ');
    if (kind === 'heading') {
      put({ kind, text: flat, runs: read.runs, level: level ?? 1 });
      return;
    }
    for (const part of splitLine(read)) {
      const block = { text: part.text, runs: runsOf(part, picture) };
      if (quote !== undefined) put({ kind: 'quote', quote, ...block });
      else put({ kind, ...block });
    }
  }

  function walk(element: Element, place: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string') {
        line.text(isJoined ? child.trimStart() : child);
        isJoined &&= child.trim() === '';
      } else if (isBlock(child)) {
        end(place);
        walkBlock(child, place);
        end(place);
      } else walkInline(child, place);
    }
  }

  function walkInline(element: Element, place: Place): void {
    const mark = markOf(element);
    if (isNoteMark(element, line.last)) return;
    if (element.tag === 'br') {
      if (line.break()) end(place);
    } else if (PICTURES.has(element.tag)) {
      const letters = lettersOf(element);
      if (letters !== undefined) line.text(letters);
      else if (find(element, ({ tag }) => tag === 'img') ?? element.tag !== 'picture') {
        picture = true;
        line.space();
      }
    } else if (isCalled(element, 'dropCaps') && line.isEmpty) isJoined = readDropCap(element, line);
    else if (isCalled(element, 'captions') && element.tag === 'span' && picture) {
      end(place);
      walkAll(element, { kind: 'caption' });
    } else {
      if (element.tag === 'q') line.text('“');
      if (mark) line.open(mark);
      walk(element, place);
      if (mark) line.close();
      if (element.tag === 'q') line.text('”');
    }
  }

  function walkBlock(element: Element, place: Place): void {
    if (isCalled(element, 'pullQuotes') && isRepeated(element)) return;
    if (isCalled(element, 'posts')) post(element, place);
    else if (element.tag === 'blockquote') quoted(element, place);
    else if (LISTS.has(element.tag)) list(element, place);
    else if (element.tag === 'pre') verse(element);
    else if (element.tag === 'table') table(element, place);
    else walkAll(element, placeIn(element, place));
  }

  function walkAll(element: Element, place: Place): void {
    walk(element, place);
    end(place);
  }

  function placeIn(element: Element, place: Place): Place {
    const { tag } = element;
    if (tag === 'figcaption' || (isCalled(element, 'captions') && tag !== 'caption' && !holdsParts(element)))
      return place.isSaying ? { kind: 'paragraph', quote: quotes } : { ...place, kind: 'caption' };
    if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag.slice(1)) };
    if (place.kind === 'caption') return place;
    if (tag === 'dt' || tag === 'dd' || (tag === 'li' && isItem(element))) return { ...place, kind: 'item' };
    if (tag !== 'figure') return place;
    if (!has(element, 'table', 'blockquote', 'pre')) return { kind: 'caption' };
    return { ...place, isSaying: has(element, 'blockquote') && !has(element, 'img') };
  }

  /** An entry with a heading is a part of the text. */
  const isItem = (element: Element): boolean => measuresIn(element).parts === 0;

  const isRepeated = (element: Element): boolean => {
    if (++pulled > MOST_PULLED) return false;
    whole ??= lettersIn(root);
    const letters = lettersIn(element);
    return letters !== '' && whole.indexOf(letters) !== whole.lastIndexOf(letters);
  };

  function quoted(element: Element, place: Place): void {
    // Old pages indent all of their text so.
    const isAll = measuresIn(element).prose > measuresIn(root).prose * MOST_QUOTED && !isCalled(element, 'posts');
    walkAll(element, isAll ? place : { kind: 'paragraph', quote: place.quote ?? ++quotes });
  }

  function post(element: Element, place: Place): void {
    const from = blocks.length;
    quoted(element, place);
    blocks.push(...asPost(blocks.splice(from)));
  }

  function verse(element: Element): void {
    for (const lines of paragraphsOf(rawText(element))) {
      const text = lines
        .map((one) => one.trimEnd())
        .join('\n')
        .trim();
      put({ kind: 'verse', text, runs: [] });
    }
  }

  function list(element: Element, place: Place): void {
    const markers = listMarkers(element);
    for (const child of element.children) {
      if (typeof child === 'string') line.text(child);
      else if (child.tag !== 'li') walk({ ...element, children: [child] }, place);
      else {
        end(place);
        marker = isItem(child) ? (markers.get(child) ?? '') : '';
        walkBlock(child, place);
        marker = '';
      }
    }
    end(place);
  }

  function table(element: Element, place: Place): void {
    const rows = rowsOf(element);
    if (!rows) {
      walkAll(element, place);
      return;
    }
    for (const caption of findAll(element, ({ tag }) => tag === 'caption')) {
      walk(caption, { kind: 'paragraph' });
      const { text } = line.finish();
      if (text) put({ kind: 'head', text: text.replaceAll('\n', ' '), runs: [] });
    }
    for (const { isHead, cells } of rows) {
      const texts = cells.map((cell) =>
        blocksOf(cell)
          .map(({ text }) => text.replaceAll('\n', ' '))
          .join(' '),
      );
      const text = texts.filter(Boolean).join(' | ');
      if (text) put({ kind: isHead ? 'head' : 'row', text, runs: [] });
    }
  }

  walkAll(root, { kind: 'paragraph' });
  return blocks;
}

const has = (element: Element, ...tags: readonly string[]): boolean =>
  find(element, ({ tag }) => tags.includes(tag)) !== undefined;

const holdsParts = (element: Element): boolean =>
  has(element, 'blockquote', 'table', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/**
 * In italics alone a paragraph is no caption here, unless it stands by a picture: pages have tags for those. In bold alone it is a heading,
 * whether it leads elsewhere or not.
 */
function runsOf({ text, runs }: Pick<Line, 'text' | 'runs'>, picture: boolean): Block['runs'] {
  const all = (mark: 'em' | 'strong'): boolean => wholly({ kind: 'paragraph', text, runs }, mark);
  if (!picture && all('em')) return runs.filter(({ mark }) => mark !== 'em');
  return all('strong') ? runs.filter(({ mark }) => mark !== 'link') : runs;
}

const lettersIn = (element: Element): string => rawText(element).replace(/[^\p{L}\p{N}]+/gu, '');
