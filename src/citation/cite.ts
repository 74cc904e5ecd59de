import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { LOCALE } from './locale.ts';
import { toRis } from './ris.ts';
import type { CitationStyle } from './styles.ts';
import { TEMPLATES } from './templates.ts';

/** Stand for `<` and `>` while citeproc has the text: it would take `<i>` in a title for italics. Nobody writes these. */
const SHIELDS = [
  ['<', '\uFDD0'],
  ['>', '\uFDD1'],
] as const;

const shield = (text: string): string => SHIELDS.reduce((t, [mark, stand]) => t.replaceAll(mark, stand), text);
const unshield = (text: string): string => SHIELDS.reduce((t, [mark, stand]) => t.replaceAll(stand, mark), text);

const shielded = (item: CslItem): object =>
  JSON.parse(JSON.stringify(item), (_key, value) => (typeof value === 'string' ? shield(value) : value));

/**
 * The engine is loaded when the first citation is asked for: it takes longer than a whole answer. Each citation has one
 * of its own: an engine remembers what it has printed.
 */
async function printed(item: CslItem, style: keyof typeof TEMPLATES): Promise<string> {
  const { default: CSL } = await import('citeproc');
  // It looks items up by id in plain objects, where "constructor" is always there already.
  const data = shielded({ ...item, id: 'item' });
  const sys = { retrieveLocale: () => LOCALE, retrieveItem: () => data };
  const engine = new CSL.Engine(sys, TEMPLATES[style], 'en-US', true);
  engine.setOutputFormat('text');
  engine.updateItems(['item']);
  const [, entries] = engine.makeBibliography();
  return unshield(entries.join('')).trim();
}

/** The item in a style, as plain text: `bibtex`, `ris` and `csl-json` in several lines, the others in one. */
export async function cite(item: CslItem, style: CitationStyle): Promise<string> {
  switch (style) {
    case 'bibtex':
      return toBibtex(item);
    case 'ris':
      return toRis(item);
    case 'csl-json':
      return JSON.stringify(item, null, 2);
    default:
      return printed(item, style);
  }
}
