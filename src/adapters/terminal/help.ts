import type { Words } from '../../words/en.ts';
import { wrap } from './layout.ts';
import type { Style } from './style.ts';
import { HELP, type OptionDefinition, VERB_NAMES, VERBS, VERSION, type Verb, type VerbDefinition } from './verbs.ts';

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
export function helpText({ terminal }: Words, { bold, columns }: Style, topic: Verb | null): string {
  const says = terminal.help;
  const options = (all: readonly OptionDefinition[]) =>
    `${bold(says.options)}\n${table(
      all.map((option) => [optionRow(option), option.help(terminal.options)]),
      columns,
    )}`;
  if (topic === null)
    return [
      paragraph(says.about, columns),
      `${bold(says.usage)}\n  verbatim ${says.anyVerb} [${says.anyOptions}]\n`,
      `${bold(says.verbs)}\n${table(
        VERB_NAMES.map((verb) => [verb, terminal.verbs[verb].summary]),
        columns,
      )}`,
      options([HELP, VERSION]),
      paragraph(says.more, columns),
      `${bold(says.exitStatus)}\n${table(
        [
          ['0', says.done],
          ['2', says.wrongUse],
          ['1', says.anythingElse],
        ],
        columns,
      )}`,
    ].join('\n');
  const verb: VerbDefinition = VERBS[topic];
  const { summary, details } = terminal.verbs[topic];
  return [
    paragraph(summary, columns),
    `${bold(says.usage)}\n  verbatim ${verb.usage.replace('[options]', `[${says.anyOptions}]`)}\n`,
    ...details.map((text) => paragraph(text, columns)),
    options([...verb.options, HELP]),
    `${bold(says.examples)}\n${verb.examples.map((example) => `  ${example}\n`).join('')}`,
  ].join('\n');
}
