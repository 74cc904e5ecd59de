import type { Metadata, Oversight } from '../format.ts';
import type { Fields, Head } from './fields.ts';
import { metadataOf } from './keys.ts';
import { splitFront } from './split.ts';
import { tomlFields } from './toml.ts';
import { yamlFields } from './yaml.ts';

/**
 * Takes front matter off a source, whose other lines keep their numbers: YAML, TOML or JSON, with keys in any case of ours or of the
 * common site generators (`keys.ts`). Every value counts as text (`title: 1984` is a title), keys that mean nothing here are left
 * alone, an empty value or `null` is one that is not there. A date or a language that cannot be read is an oversight: an article is
 * worth more than either.
 * @param isOurs it was written by `keptMarkdown`, where `&amp;` stands for itself; else names and titles may hold entities of HTML
 * @throws Unreadable with the line, when it cannot be parsed or a value is not what its key asks for
 */
export function takeFrontMatter(
  source: string,
  isOurs = false,
): {
  metadata: Metadata;
  oversights: readonly Oversight[];
  body: string;
} {
  const parts = splitFront(source);
  const fields = parts && fieldsIn(parts.head);
  return fields ? { ...metadataOf(fields, isOurs), body: parts.body } : { metadata: {}, oversights: [], body: source };
}

/** Null where it is prose between two rules. */
function fieldsIn(head: Head): Fields | null {
  if (head.syntax === 'toml') return tomlFields(head);
  // Between `;;;` the braces may be left out.
  const isBare = head.syntax === 'json' && !/^\s*\{/.test(head.text);
  return yamlFields(isBare ? { ...head, text: `{${head.text}}` } : head);
}
