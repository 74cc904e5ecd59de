/** The months by their first three letters in English, in lower case: how addresses and BibTeX write them. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
