import type CSL from 'citeproc';
import { memoized } from '../base/memoize.ts';
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { LOCALE } from './locale.ts';
import { toRis } from './ris.ts';
import type { CitationStyle } from './styles.ts';
import { TEMPLATES } from './templates.ts';

type ProseStyle = keyof typeof TEMPLATES;

/** Stand for `<` and `>` while citeproc has the text: it would take `<i>` in a title for italics. Nobody writes these. */
const SHIELDS = [
  ['<', '\uFDD0'],
  ['>', '\uFDD1'],
] as const;

const shield = (text: string): string => SHIELDS.reduce((t, [mark, stand]) => t.replaceAll(mark, stand), text);
const unshield = (text: string): string => SHIELDS.reduce((t, [mark, stand]) => t.replaceAll(stand, mark), text);

const shielded = (item: string): object =>
  JSON.parse(item, (_key, value) => (typeof value === 'string' ? shield(value) : value));

/** Prints items in one style. */
type Printer = (item: object) => string;

/** A printer keeps its engine, which reads its style three times as long as it prints an item. */
function createPrinter({ Engine }: typeof CSL, style: string): Printer {
  let data: object = {};
  const engine = new Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => data }, style, 'en-US', true);
  engine.setOutputFormat('text');
  return (item) => {
    data = item;
    // It would keep what it printed before, and tell this apart from it.
    engine.restoreProcessorState();
    engine.updateItems([ID]);
    return engine.makeBibliography()[1].join('');
  };
}

/** The engine looks items up by id in plain objects, where "constructor" is always there already. */
const ID = 'item';

/** The item in a style, as plain text: `bibtex`, `ris` and `csl-json` in several lines, the others in one. */
export type Cite = (item: CslItem, style: CitationStyle) => Promise<string>;

/** Citations that are kept: to print one takes as long as half an answer, and who cites an article turns from style to style. */
const MOST_KEPT = 1_000;

/** The engine is loaded when the first citation is asked for: it takes longer than a whole answer. */
export function createCite(): Cite {
  const printers = new Map<ProseStyle, Printer>();

  let inStyle: ((style: ProseStyle) => (item: string) => string) | undefined;

  function printed(citeproc: typeof CSL, style: ProseStyle, item: string): string {
    const print = printers.get(style) ?? createPrinter(citeproc, TEMPLATES[style]);
    // One that fails is left half-way, and is not asked again.
    printers.delete(style);
    const text = print(shielded(item));
    printers.set(style, print);
    return unshield(text).trim();
  }

  return async (item, style) => {
    switch (style) {
      case 'bibtex':
        return toBibtex(item);
      case 'ris':
        return toRis(item);
      case 'csl-json':
        return JSON.stringify(item, null, 2);
      default: {
        const { default: citeproc } = await import('citeproc');
        // Texts are kept, not promises: what failed once would fail for good.
        inStyle ??= memoized((style) => memoized((item) => printed(citeproc, style, item), MOST_KEPT));
        return inStyle(style)(JSON.stringify({ ...item, id: ID }));
      }
    }
  };
}
