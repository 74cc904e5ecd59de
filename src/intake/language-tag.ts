/** `pt-BR` for `pt_br`; undefined for what is no tag of BCP 47, such as a language's name. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'));
    return tag && /^[a-z]{2,3}(?:-|$)/.test(tag) && !/^(?:und|zxx|mul)\b/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
