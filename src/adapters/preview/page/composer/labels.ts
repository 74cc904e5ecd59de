/** What is typed for one option. */
export interface Part {
  /** The option's name. */
  readonly name: string;
  readonly text: string;
}

/** A word and its colon, at the start or after white space. */
const LABEL = /(?<!\S)([^\s:]+):/gu;

/**
 * Takes a text apart where it names options, as Discord does: `attaché about:troops`, typed for `who`, ends the value of
 * `who` and goes on with `about`. An option that has its value already is not named again: the words stay text.
 *
 * @param option what the text is typed for, unless it begins with another name
 * @param free the options that have no value yet
 * @param optionCalled the option that a word names
 * @param from where names are looked for, in UTF-16 units. Default: from the start
 * @returns at least one part, in their order; each but the last has text
 */
export function takeApart(
  text: string,
  option: string,
  free: readonly string[],
  optionCalled: (word: string) => string,
  from = 0,
): readonly [...Part[], Part] {
  const open = new Set([option, ...free]);
  const parts: Part[] = [];
  let name = option;
  let start = 0;
  for (const label of text.matchAll(LABEL)) {
    const [written, word = ''] = label;
    const named = optionCalled(word);
    if (label.index < from || !open.has(named)) continue;
    const value = text.slice(start, label.index).trim();
    if (value !== '') {
      open.delete(name);
      if (named === name) continue;
      parts.push({ name, text: value });
    }
    name = named;
    start = label.index + written.length;
  }
  const rest = text.slice(start);
  // What names nothing stays as it is typed.
  return [...parts, { name, text: start === 0 ? rest : rest.trimStart() }];
}
