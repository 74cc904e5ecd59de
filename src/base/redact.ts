/** Secrets by their look: Discord's tokens (a bot's, and an interaction's, which stands in addresses) and signatures. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b((?:webhooks|interactions)\/\d+\/)[\w.=%-]{20,}/g, '$1[secret]'],
  [/\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g, '[secret]'],
  [/\b[0-9a-f]{128}\b/gi, '[secret]'],
];

/** The text without what looks like a secret, wherever it may have come from. */
export const redacted = (text: string): string =>
  SECRETS.reduce((clean, [secret, instead]) => clean.replace(secret, instead), text);
