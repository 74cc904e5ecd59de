/** On one line: white space of any kind and length becomes one space, none at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
