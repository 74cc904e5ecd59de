import { toBibtex } from './bibtex.ts';
import { type CitationOptions, type CslItem, toCsl } from './csl.ts';
import { toRis } from './ris.ts';
import type { CitationStyle } from './styles.ts';
import { TEMPLATES } from './templates.ts';

export { type CitationOptions, type CslItem, toCsl };

/** Stand for `<` and `>` while citeproc has the text: it would take `<i>` in a title for italics. Nobody writes these. */
const SHIELDS = [
  ['<', '\uFDD0'],
  ['>', '\uFDD1'],
] as const;

const shield = (text: string): string => SHIELDS.reduce((t, [mark, stand]) => t.replaceAll(mark, stand), text);
const unshield = (text: string): string => SHIELDS.reduce((t, [mark, stand]) => t.replaceAll(stand, mark), text);

const shielded = (item: CslItem): object =>
  JSON.parse(JSON.stringify(item), (_key, value) => (typeof value === 'string' ? shield(value) : value));

/** Loaded when the first citation is asked for: the engine takes longer than a whole answer. */
async function printed(item: CslItem, style: keyof typeof TEMPLATES): Promise<string> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const { templates } = plugins.config.get('@csl');
  const template = `verbatim-${style}`;
  if (!templates.has(template)) templates.add(template, TEMPLATES[style]);
  // Titles are put into the capitals of English only where they are known to be English.
  const data = shielded({ ...item, language: item.language ?? 'und' });
  return unshield(plugins.output.format('bibliography', [data], { template, lang: 'en-US', format: 'text' })).trim();
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
