/** Put in by scripts/build.js: see scripts/rules-versions.js. */
declare const QUOTATION_RULES: string | undefined;

/**
 * Changes whenever the code or the weights change by which quotations are read or saved. Undefined where they were not
 * built, and may change from one minute to the next.
 */
export const rulesVersion: string | undefined = typeof QUOTATION_RULES === 'undefined' ? undefined : QUOTATION_RULES;
