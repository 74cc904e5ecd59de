import { parseArgs } from 'node:util';
import type { AskFilters } from '../../answers/narrowing.ts';
import { UserError } from '../../base/errors.ts';
import { nearest } from '../../base/nearest.ts';
import { CITATION_STYLES, type CitationStyle, isCitationStyle } from '../../citation/styles.ts';
import { isShelfId } from '../../shelf/store/store.ts';
import { ACTIONS, type Action, isAction, type KeepingCommand } from './keeping/actions.ts';
import { FILTERS, HELP, isVerb, LIMIT, type OptionDefinition, VERBS, VERSION, type Verb } from './verbs.ts';

interface Common {
  readonly json: boolean;
  /** Folders to read instead of the settings' own; empty: the settings' own. */
  readonly articles: readonly string[];
}

/** What the person typed, understood. */
export type Command =
  | { readonly verb: 'help'; readonly topic: Verb | null }
  | { readonly verb: 'version' }
  | { readonly verb: 'doctor'; readonly json: boolean }
  | KeepingCommand
  | (Common &
      (
        | { readonly verb: 'start' }
        | { readonly verb: 'preview'; readonly port: number | null }
        | {
            readonly verb: 'ask';
            readonly question: string | null;
            readonly filters: AskFilters;
            readonly limit: number | null;
          }
        | { readonly verb: 'quote'; readonly who: string; readonly about: string | null }
        | {
            readonly verb: 'source';
            readonly article: string | null;
            readonly passage: number | null;
            readonly style: CitationStyle;
          }
        | {
            readonly verb: 'check';
            readonly text: string | null;
            readonly who: string | null;
            readonly article: string | null;
          }
        | { readonly verb: 'quotations' }
        | { readonly verb: 'articles' }
      ));

const wrongUse = (message: string, verb?: Verb): UserError =>
  new UserError('bad-usage', `${message}\nTry “verbatim ${verb ? `${verb} ` : ''}--help”.`);

const meant = (typed: string, known: readonly string[]): string => {
  const guess = nearest(typed, known);
  return guess === null ? '' : ` Did you mean “${guess}”?`;
};

/** What stands on the line after the verb. */
interface Line {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** @throws UserError `bad-usage` on an option that the verb does not have, or one that lacks its value or has one too many */
function readLine(argv: readonly string[], options: readonly OptionDefinition[], verb?: Verb): Line {
  const known = [...options, HELP, ...(verb ? [] : [VERSION])];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(known.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) {
      const names = known.map(({ name }) => `--${name}`);
      throw wrongUse(
        `There is no option “${token.rawName}”${verb ? ` for “${verb}”` : ''}.${meant(token.rawName, names)}`,
        verb,
      );
    }
    if (!option.value) {
      if (token.value !== undefined) throw wrongUse(`“${token.rawName}” takes no value.`, verb);
      flags.add(option.name);
      continue;
    }
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw wrongUse(`“${token.rawName}” needs a value: ${token.rawName} ${option.value}.`, verb);
    const given = values.get(option.name) ?? [];
    if (given.length > 0 && !option.repeats) throw wrongUse(`“${token.rawName}” is given twice.`, verb);
    values.set(option.name, [...given, token.value]);
  }
  return { flags, values, words };
}

function number(line: Line, verb: Verb, name: string, min: number, max: number): number | null {
  const typed = line.values.get(name)?.[0];
  if (typed === undefined) return null;
  const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw wrongUse(
    max === Number.MAX_SAFE_INTEGER
      ? `“--${name}” takes a whole number from ${min} up, not “${typed}”.`
      : `“--${name}” takes a whole number from ${min} to ${max}, not “${typed}”.`,
    verb,
  );
}

function styleOf(line: Line): CitationStyle {
  const typed = line.values.get('style')?.[0] ?? 'apa';
  if (isCitationStyle(typed)) return typed;
  const names = CITATION_STYLES;
  throw wrongUse(`There is no style “${typed}”: take one of ${names.join(', ')}.${meant(typed, names)}`, 'source');
}

const joined = (words: readonly string[]): string | null => (words.length > 0 ? words.join(' ') : null);

function noWords(words: readonly string[], verb: Verb): void {
  if (words.length > 0) throw wrongUse(`“${verb}” takes no “${words[0]}”.`, verb);
}

const ADDED_TO_DATA =
  '“--articles” names folders to read. Articles are added to the data folder (VERBATIM_DATA), or put as files into a folder of yours.';

/**
 * @param argv without the names of Node and the program
 * @throws UserError `bad-usage`, `unknown-command`
 */
export function parseCommand(argv: readonly string[]): Command {
  const at = verbAt(argv);
  const typed = argv[at];
  if (typed === undefined) {
    const { flags } = readLine(argv, []);
    return flags.has('version') ? { verb: 'version' } : { verb: 'help', topic: null };
  }
  const rest = argv.toSpliced(at, 1);
  if (typed === 'help') {
    const topic = readLine(rest, []).words[0];
    if (topic !== undefined && !isVerb(topic)) throw unknownVerb(topic);
    return { verb: 'help', topic: topic ?? null };
  }
  if (!isVerb(typed)) throw unknownVerb(typed);
  return commandOf(typed, readLine(rest, VERBS[typed].options, typed));
}

/** Where the verb stands: the first word that is neither an option nor the value of one. */
function verbAt(argv: readonly string[]): number {
  const all: readonly OptionDefinition[] = Object.values(VERBS).flatMap(({ options }) => options);
  const takesValue = (word: string): boolean => all.some(({ name, value }) => value && word === `--${name}`);
  let at = 0;
  while (argv[at]?.startsWith('-')) at += takesValue(argv[at] ?? '') ? 2 : 1;
  return at;
}

const unknownVerb = (typed: string): UserError => {
  const guess = meant(typed, [...Object.keys(VERBS), 'help']);
  return new UserError(
    'unknown-command',
    `There is no “verbatim ${typed}”.${guess}\n“verbatim --help” lists what there is.`,
  );
};

function keepingOf(action: Action, words: readonly string[], { flags, values }: Line): KeepingCommand {
  const { words: wanted, least, most } = ACTIONS[action];
  if (words.length < least || words.length > most) throw wrongUse(`It is “articles ${action} ${wanted}”.`, 'articles');
  if (values.has('articles')) throw wrongUse(ADDED_TO_DATA, 'articles');
  const server = values.get('server')?.[0] ?? null;
  if (server !== null && !isShelfId(server))
    throw wrongUse(`“${server}” is no id of a server: in Discord, right-click the server and copy it.`, 'articles');
  return { verb: 'keep', action, words, server, json: flags.has('json') };
}

function commandOf(verb: Verb, line: Line): Command {
  const { flags, values, words } = line;
  if (flags.has('help')) return { verb: 'help', topic: verb };
  const common: Common = { json: flags.has('json'), articles: values.get('articles') ?? [] };
  switch (verb) {
    case 'doctor':
      noWords(words, verb);
      return { verb, json: common.json };
    case 'start':
    case 'quotations':
      noWords(words, verb);
      return { verb, ...common };
    case 'preview':
      noWords(words, verb);
      return { verb, ...common, port: number(line, verb, 'port', 0, 65_535) };
    case 'ask':
      return {
        verb,
        ...common,
        question: joined(words),
        filters: Object.fromEntries(
          FILTERS.flatMap(({ name }) => values.get(name)?.map((value) => [name, value]) ?? []),
        ),
        limit: number(line, verb, 'limit', LIMIT.min, LIMIT.max),
      };
    case 'quote': {
      const who = values.get('who')?.[0] ?? joined(words);
      if (who === null) throw wrongUse('Whose words? Give a name, a title or a role: --who NAME.', verb);
      if (values.has('who')) noWords(words, verb);
      return { verb, ...common, who, about: values.get('about')?.[0] ?? null };
    }
    case 'check':
      return {
        verb,
        ...common,
        text: joined(words),
        who: values.get('who')?.[0] ?? null,
        article: values.get('article')?.[0] ?? null,
      };
    case 'source':
      return {
        verb,
        ...common,
        article: joined(words),
        passage: number(line, verb, 'passage', 1, Number.MAX_SAFE_INTEGER),
        style: styleOf(line),
      };
    case 'articles': {
      const [action = 'list', ...more] = words;
      if (isAction(action)) return keepingOf(action, more, line);
      if (action !== 'list')
        throw wrongUse(`There is no “articles ${action}”.${meant(action, ['list', ...Object.keys(ACTIONS)])}`, verb);
      noWords(more, verb);
      return { verb, ...common };
    }
  }
}
