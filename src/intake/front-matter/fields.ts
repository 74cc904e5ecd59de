/** A value of front matter, whatever it was written in: text as it was written ('' for nothing), a list, or fields of its own. */
export type Value = string | readonly Value[] | Fields;

export interface Field {
  /** As it is written. */
  readonly key: string;
  readonly value: Value;
  /** In the source, counting from 1. */
  readonly line: number;
}

/** By their names as `nameOf` writes them. */
export type Fields = ReadonlyMap<string, Field>;

/** `canonicalUrl`, `canonical_url` and `Canonical-URL` are one name. */
export const nameOf = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

export const isFields = (value: Value | undefined): value is Fields => value instanceof Map;

/** The front matter of a source as it is written, before it is parsed. */
export interface Head {
  readonly syntax: 'yaml' | 'toml' | 'json';
  readonly text: string;
  /** How many lines of the source stand above it. */
  readonly above: number;
}
