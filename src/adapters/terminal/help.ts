import { wrap } from './layout.ts';
import type { Style } from './style.ts';
import { HELP, type OptionDefinition, VERBS, VERSION, type Verb, type VerbDefinition } from './verbs.ts';

/** Two columns: what is typed, and what it does beside it, wrapped. */
function table(rows: readonly (readonly [typed: string, means: string])[], columns: number): string {
  const left = Math.max(...rows.map(([typed]) => typed.length)) + 4;
  return rows
    .flatMap(([typed, means]) =>
      wrap(means, Math.max(20, columns - left)).map(
        ([start, end], i) => `${(i === 0 ? `  ${typed}` : '').padEnd(left)}${means.slice(start, end)}\n`,
      ),
    )
    .join('');
}

const paragraph = (text: string, columns: number): string =>
  wrap(text, columns)
    .map(([start, end]) => `${text.slice(start, end)}\n`)
    .join('');

const optionRow = ({ name, value }: OptionDefinition): string =>
  `${name === 'help' ? '-h, ' : ''}--${name}${value ? ` ${value}` : ''}`;

/** The help of one verb, or of the whole program. */
export function helpText({ bold, columns }: Style, topic: Verb | null): string {
  const options = (all: readonly OptionDefinition[]) =>
    `${bold('Options')}\n${table(
      all.map((option) => [optionRow(option), option.help]),
      columns,
    )}`;
  if (topic === null)
    return [
      paragraph('Verbatim answers from a shelf of articles in the articles’ own words.', columns),
      `${bold('Usage')}\n  verbatim VERB [options]\n`,
      `${bold('Verbs')}\n${table(
        Object.entries(VERBS).map(([verb, { summary }]) => [verb, summary]),
        columns,
      )}`,
      options([HELP, VERSION]),
      paragraph('“verbatim VERB --help” says more about one of them.', columns),
      `${bold('Exit status')}\n${table(
        [
          ['0', 'Done, whether answered or not.'],
          ['2', 'Wrong use, or settings that cannot be used.'],
          ['1', 'Anything else.'],
        ],
        columns,
      )}`,
    ].join('\n');
  const verb: VerbDefinition = VERBS[topic];
  return [
    paragraph(verb.summary, columns),
    `${bold('Usage')}\n  verbatim ${verb.usage}\n`,
    ...verb.details.map((text) => paragraph(text, columns)),
    options([...verb.options, HELP]),
    `${bold('Examples')}\n${verb.examples.map((example) => `  ${example}\n`).join('')}`,
  ].join('\n');
}
