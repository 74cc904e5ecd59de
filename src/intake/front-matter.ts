import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { dateOf } from '../article/date.ts';
import { printableLine } from '../base/printable.ts';
import { isArticleId } from './article-id.ts';
import { type Metadata, type Oversight, Unreadable } from './format.ts';
import { isWebAddress } from './from-url.ts';

/** Longer than any honest head of an article. */
const LONGEST = 20_000;

/** `pt-BR` for `pt_br`; undefined for what is no tag, such as a language's name. */
export function tagOf(value: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value.replaceAll('_', '-'));
    return tag && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** What an article can do without, and what it looks like. With anything else amiss it would be linked, found or shown wrongly. */
const DISPENSABLE = {
  published: 'date like 2018-08-03, 2018-08 or 2018',
  language: 'language tag like en or pt-BR',
} as const;

const text = (longest: number) => z.string().max(longest, `is longer than ${longest} characters`);

const fields = z.object({
  id: z.string().refine(isArticleId, 'must be at most 60 characters of A-Z, a-z, 0-9, ".", "_" and "-"').optional(),
  title: text(500).optional(),
  url: text(2000).refine(isWebAddress, 'must be an address that begins with http:// or https://').optional(),
  publisher: text(200).optional(),
  author: text(500).optional(),
  published: z.string().transform(dateOf).optional(),
  language: z.string().transform(tagOf).optional(),
  form: z.enum(['article', 'digest'], 'must be article or digest').optional(),
}) satisfies z.ZodType<Metadata>;

const linesIn = (text: string): number => text.split('\n').length - 1;

/**
 * The lines between `---`, with nothing but blank lines above it, and the next `---` or `...`; the body has blank lines in
 * their place. `above`: how many lines stand above the head.
 */
function split(source: string): { head: string; above: number; body: string } | null {
  const [opening] = /^(?:[ \t]*\n){0,9}---[ \t]*\n/.exec(source) ?? [];
  if (opening === undefined) return null;
  const start = opening.length;
  const above = linesIn(opening);
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(start));
  const beginsWithKey = /^[A-Za-z_-]+:/.test(source.slice(start, start + 80));
  // A rule above prose, and another far below.
  if (end && end.index > LONGEST && !beginsWithKey) return null;
  if (end) {
    const head = source.slice(start, start + end.index);
    const blank = '\n'.repeat(above + linesIn(head));
    return { head, above, body: blank + source.slice(start + head.length + end[0].length) };
  }
  if (beginsWithKey) throw new Unreadable('its front matter, opened by ---, is never closed by another', above);
  return null;
}

/**
 * Takes YAML front matter off a source, whose other lines keep their numbers. Every value counts as text (`title: 1984`
 * is a title) and keys in any case, keys that mean nothing here are left alone, an empty value or `null` is one that is
 * not there. A date or a language that cannot be read is an oversight: an article is worth more than either.
 * @throws Unreadable with the line, when it is no YAML or a value is not what its key asks for
 */
export function takeFrontMatter(source: string): {
  metadata: Metadata;
  oversights: readonly Oversight[];
  body: string;
} {
  const nothing = { metadata: {}, oversights: [], body: source };
  if (/^\+\+\+[ \t]*\n/.test(source))
    throw new Unreadable('its front matter is TOML; write it as YAML, between two lines of ---', 1);
  const parts = split(source);
  if (!parts) return nothing;
  if (parts.head.length > LONGEST)
    throw new Unreadable(`its front matter is longer than ${LONGEST.toLocaleString('en')} characters`, 1);
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + parts.above;
  const document = parseYaml(parts.head, lines);
  const [error] = document.errors;
  if (error?.code === 'BLOCK_AS_IMPLICIT_KEY')
    throw new Unreadable('a value with a colon in it needs quotation marks around it', lineAt(error.pos[0]), {
      cause: error,
    });
  if (error?.code === 'RESOURCE_EXHAUSTION')
    throw new Unreadable('its front matter is nested too deep to be read', lineAt(error.pos[0]), { cause: error });
  if (error)
    throw new Unreadable(`its front matter is not YAML: ${error.message}`, lineAt(error.pos[0]), { cause: error });
  // Prose between two rules, not front matter.
  if (!isMap(document.contents)) return nothing;

  const oversights: Oversight[] = [];
  const values: Record<string, string> = {};
  const at = new Map<string, number>();
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value.toLowerCase() : '';
    if (!isScalar(key) || !Object.hasOwn(fields.shape, name)) continue;
    const line = lineAt(key.range?.[0] ?? 0);
    const given = name === 'author' && isSeq(value) ? listOf(value.items) : textOf(value);
    if (given === null) {
      if (!isDispensable(name)) throw new Unreadable(`${name} must be text, not a list or a map`, line);
      oversights.push({ reason: passedOver(name, 'a list or a map'), line });
      continue;
    }
    if (given === '') continue;
    values[name] = given;
    at.set(name, line);
  }
  const checked = fields.safeParse(values);
  if (checked.success) {
    for (const [name, written] of Object.entries(values))
      if (isDispensable(name) && checked.data[name] === undefined)
        oversights.push({ reason: passedOver(name, `“${written.slice(0, LONGEST_QUOTED)}”`), line: at.get(name) });
    return { metadata: checked.data, oversights, body: parts.body };
  }
  const [issue] = checked.error.issues;
  const name = String(issue?.path[0]);
  throw new Unreadable(`${name} ${issue?.message}`, at.get(name), { cause: checked.error });
}

/** On one line, '' for what is not there; null for a list or a map. */
function textOf(value: unknown): string | null {
  if (value === null) return '';
  if (!isScalar(value) || (typeof value.value !== 'string' && value.value !== null)) return null;
  const text = printableLine(value.value ?? '');
  return text === 'null' || text === '~' ? '' : text;
}

/** Names in a list, as one line of them. */
function listOf(items: readonly unknown[]): string | null {
  const names = items.map(textOf);
  return names.includes(null) ? null : names.filter(Boolean).join('; ');
}

const isDispensable = (name: string): name is keyof typeof DISPENSABLE => Object.hasOwn(DISPENSABLE, name);

const passedOver = (name: keyof typeof DISPENSABLE, written: string): string =>
  `${name} is passed over, since ${written} is no ${DISPENSABLE[name]}`;

/** Characters of a value that a message quotes. */
const LONGEST_QUOTED = 60;

function parseYaml(head: string, lineCounter: LineCounter) {
  try {
    return parseDocument(head, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (cause) {
    throw new Unreadable('its front matter is not YAML', 1, { cause });
  }
}
