import type { CslName } from './authors.ts';
import { isoDate } from './bibtex.ts';
import type { CslDate, CslItem } from './csl.ts';

const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', ');

/** RIS keeps the strokes of what is not known. */
const risDate = (date: CslDate): string => {
  const [year, month = '', day = ''] = isoDate(date).split('-');
  return [year, month, day].join('/');
};

/** One RIS record. No value holds a line break, so none can begin a field of its own. */
export function toRis(item: CslItem): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && risDate(item.issued)],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - '].join('\n');
}
