/**
 * The languages of whoever sits at the terminal, best first, as POSIX and gettext have them: what is set first of `LC_ALL`,
 * `LC_MESSAGES`, `LANGUAGE` (several, with colons between) and `LANG`; what the system says where none is set, as on Windows.
 *
 * @returns as they are set: `pt_BR.UTF-8`; none for the language of programs, `C` or `POSIX`, which is English
 */
export function readLocales(environment: NodeJS.ProcessEnv = process.env): string[] {
  const { LC_ALL, LC_MESSAGES, LANGUAGE, LANG } = environment;
  const [locale] = [LC_ALL, LC_MESSAGES, LANG].filter(Boolean);
  if (!locale && !LANGUAGE) return [new Intl.DateTimeFormat().resolvedOptions().locale];
  if (locale && /^(?:C|POSIX)(?:\.|$)/i.test(locale)) return [];
  if (LC_ALL || LC_MESSAGES || !LANGUAGE) return locale ? [locale] : [];
  return [...LANGUAGE.split(':').filter(Boolean), ...(LANG ? [LANG] : [])];
}
