/** What Discord takes, from its documentation (Message, Components, Application Commands). */
export const LIMITS = {
  /** Components in a message, nested ones counted. */
  components: 40,
  /** UTF-16 units over all text displays of a message. */
  text: 4_000,
  /** UTF-8 bytes over all text displays, with `bytesEach` for every one of them. */
  bytes: 10_000,
  bytesEach: 12,
  customId: 100,
  label: 80,
  /** Of a link button; a longer one becomes a masked link. */
  buttonUrl: 512,
  /** Options of a select menu, choices of an autocomplete. */
  choices: 25,
  choice: 100,
  placeholder: 150,
  buttonsInRow: 5,
  /** Of a form. */
  formTitle: 45,
  formFields: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  /** Characters of a text field. */
  fieldText: 4_000,
  /** Files of one upload. */
  files: 10,
} as const;

export const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/**
 * How much of a message's room a text takes, in units of which a message has `LIMITS.text`: its length or, for
 * scripts of many bytes, what its bytes amount to.
 */
export const cost = (text: string): number =>
  Math.max(text.length, Math.ceil((bytes(text) * LIMITS.text) / LIMITS.bytes));
