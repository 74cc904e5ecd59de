/** Longer, in milliseconds, than any answer takes on a slow machine: nothing is put off where a test is not about that. */
export const PATIENT = 600_000;
