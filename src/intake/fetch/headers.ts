/** An answer's headers, by names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The first of that name. */
export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** What a header may hold that is sent back: one line of ASCII, no longer than servers take; null for anything else. */
export const quotable = (value: string | null | undefined): string | null =>
  value && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : null;

/** `Text/HTML; Charset="UTF-8"` → `text/html` and `utf-8`. */
export function readContentType(value: string | null): {
  readonly mime: string | null;
  readonly charset: string | null;
} {
  const mime = /^\s*([\w.+-]{1,100}\/[\w.+-]{1,100})\s*(?:;|$)/.exec(value ?? '')?.[1];
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(value ?? '')?.[1];
  return { mime: mime?.toLowerCase() ?? null, charset: charset?.toLowerCase() ?? null };
}
