import type { ArticleForm } from '../../article/article.ts';
import type { Say } from '../../words/en.ts';
import { isArticleId } from '../article-id.ts';
import { decodedOnce } from '../entities.ts';
import { type Metadata, type Oversight, Unreadable } from '../format.ts';
import { isWebAddress } from '../from-url.ts';
import { languageTag } from '../language-tag.ts';
import { typedDate } from '../typed-date.ts';
import { type Field, type Fields, isFields } from './fields.ts';
import { namesOf, textOf } from './read-value.ts';

type Key = keyof Metadata;

/** What else a key is called, as `nameOf` writes it, the surest first: by Hugo, Jekyll, Zola, Eleventy, Astro, Docusaurus and Obsidian. */
const ELSEWHERE: Readonly<Record<'url' | 'author' | 'published' | 'language', readonly string[]>> = {
  url: ['canonicalurl', 'canonical', 'sourceurl', 'source', 'permalink'],
  author: ['authors'],
  published: ['datepublished', 'publishdate', 'pubdate', 'pubdatetime', 'publishedat', 'date'],
  language: ['lang', 'languagecode', 'locale'],
};

/** Where Hugo, Zola and others put what the generator itself does not read. */
const INSIDE = ['params', 'extra', 'taxonomies'] as const;

/** What an article can do without, and how it is said that it is passed over. With anything else amiss it would be linked, found or shown wrongly. */
const DISPENSABLE = { published: 'noDate', language: 'noLanguage' } as const;

const LONGEST = { title: 500, url: 2000, publisher: 200, author: 500 } as const;

/** Written for a page of HTML, by some; not by ourselves. */
const DECODED: ReadonlySet<Key> = new Set(['title', 'publisher', 'author']);

/** Characters of a value that a message quotes. */
const LONGEST_QUOTED = 60;

/** What is wrong with the value of a key; null where nothing is. @param written the key, as the file has it */
function faultOf(key: Key, text: string, written: string): Say | null {
  const longest = key in LONGEST ? LONGEST[key as keyof typeof LONGEST] : Number.POSITIVE_INFINITY;
  if (text.length > longest) return ({ intake }) => intake.longerThan(written, longest);
  if (key === 'id' && !isArticleId(text)) return ({ intake }) => intake.badId(written);
  if (key === 'url' && !isWebAddress(text)) return ({ intake }) => intake.badAddress(written);
  if (key === 'form' && text !== 'article' && text !== 'digest') return ({ intake }) => intake.badForm(written);
  return null;
}

/** What front matter says of its article. @throws Unreadable where one of our own keys has a value that it cannot have */
export function metadataOf(fields: Fields, isOurs: boolean): { metadata: Metadata; oversights: readonly Oversight[] } {
  const oversights: Oversight[] = [];
  const tell = (key: keyof typeof DISPENSABLE, field: Field, text: string | null): void => {
    const written = text === null ? null : text.slice(0, LONGEST_QUOTED);
    oversights.push({ reason: ({ intake }) => intake[DISPENSABLE[key]](field.key, written), line: field.line });
  };

  function dispensable(
    key: keyof typeof DISPENSABLE,
    names: readonly string[],
    read: (text: string) => string | undefined,
  ): string | undefined {
    let amiss: Field | undefined;
    for (const field of candidates(fields, key, names)) {
      const text = textOf(field.value);
      // Jekyll's `published` says whether, not when.
      if (text === '' || (key === 'published' && isSwitch(text))) continue;
      const value = text === null ? undefined : read(text);
      if (value !== undefined) return value;
      if (field === fields.get(key)) tell(key, field, text);
      else amiss ??= field;
    }
    if (amiss) tell(key, amiss, textOf(amiss.value));
    return undefined;
  }

  const url = own(fields, 'url') ?? addressIn(candidates(fields, 'url', ELSEWHERE.url));
  const language = dispensable('language', ELSEWHERE.language, languageTag);
  // A clipping was created when it was cut out, not when the page was published.
  const dates = url === undefined ? [...ELSEWHERE.published, 'created'] : ELSEWHERE.published;
  const draft = draftIn(fields);
  if (draft) oversights.push({ reason: ({ intake }) => intake.draft, line: draft.line });
  const metadata = {
    id: own(fields, 'id'),
    title: own(fields, 'title', isOurs),
    url,
    publisher: own(fields, 'publisher', isOurs) ?? lenient(candidates(fields, 'publisher', [])),
    author: own(fields, 'author', isOurs) ?? lenient(candidates(fields, 'author', ELSEWHERE.author)),
    published: dispensable('published', dates, (text) => typedDate(text, language)),
    language,
    form: own(fields, 'form') as ArticleForm | undefined,
  };
  return {
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)),
    oversights: oversights.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The fields that may say it, ours first. */
function candidates(fields: Fields, key: Key, names: readonly string[]): Field[] {
  const inside = INSIDE.flatMap((name) => fields.get(name)?.value ?? []).filter(isFields);
  return [fields, ...inside].flatMap((place) => [key, ...names].flatMap((name) => place.get(name) ?? []));
}

/** "By Ana Morel": the line as a page prints it. */
const withoutBy = (names: string): string => names.replace(/^by\s+(?=\p{Lu})/iu, '');

const isSwitch = (text: string | null): boolean => /^(?:true|false)$/i.test(text ?? '');

/** The value of one of our own keys; undefined where it says nothing. */
function own(fields: Fields, key: Key, isOurs = false): string | undefined {
  const field = fields.get(key);
  if (!field) return undefined;
  const given = key === 'author' ? namesOf(field.value) : textOf(field.value);
  if (given === null) throw new Unreadable(({ intake }) => intake.mustBeText(field.key), field.line);
  const decoded = DECODED.has(key) && !isOurs ? decodedOnce(given) : given;
  const text = key === 'author' && !isOurs ? withoutBy(decoded) : decoded;
  // A path is where the generator puts the page, on a site that it does not name.
  if (text === '' || (key === 'url' && /^\/(?!\/)/.test(text))) return undefined;
  const fault = faultOf(key, text, field.key);
  if (fault !== null) throw new Unreadable(fault, field.line);
  return text;
}

/** The first that names somebody, as far as that can be read. */
function lenient(fields: readonly Field[]): string | undefined {
  const names = fields.map(({ value }) => withoutBy(decodedOnce(namesOf(value) ?? '')));
  return names.find((text) => text !== '' && text.length <= LONGEST.author);
}

/** The first web address in these: what else is called a source is none. */
function addressIn(fields: readonly Field[]): string | undefined {
  const texts = fields.flatMap(({ value }) => (Array.isArray(value) ? value : [value])).map(textOf);
  return texts.find((text): text is string => text !== null && text !== '' && faultOf('url', text, 'url') === null);
}

function draftIn(fields: Fields): Field | undefined {
  const [draft, published] = [fields.get('draft'), fields.get('published')];
  if (draft && /^true$/i.test(textOf(draft.value) ?? '')) return draft;
  return published && /^false$/i.test(textOf(published.value) ?? '') ? published : undefined;
}
