import { parseArgs } from 'node:util';
import type { AskFilters } from '../../answers/narrowing.ts';
import { type ErrorCode, UserError } from '../../base/errors.ts';
import { nearest } from '../../base/nearest.ts';
import { CITATION_STYLES, type CitationStyle, isCitationStyle } from '../../citation/styles.ts';
import { DESTINATIONS, type Destination, isDestination } from '../../shelf/store/copy.ts';
import { isShelfId } from '../../shelf/store/store.ts';
import type { Words } from '../../words/en.ts';
import { ACTIONS, type Action, isAction, type KeepingCommand } from './keeping/actions.ts';
import {
  FILTERS,
  HELP,
  isVerb,
  LIMIT,
  type OptionDefinition,
  USUAL_STYLE,
  VERB_NAMES,
  VERBS,
  VERSION,
  type Verb,
} from './verbs.ts';

interface Common {
  readonly json: boolean;
  /** Folders to read instead of the settings' own; empty: the settings' own. */
  readonly articles: readonly string[];
}

export interface CopyCommand {
  readonly verb: 'copy';
  readonly to: Destination;
  readonly json: boolean;
}

/** What the person typed, understood. */
export type Command =
  | { readonly verb: 'help'; readonly topic: Verb | null }
  | { readonly verb: 'version' }
  | { readonly verb: 'doctor'; readonly json: boolean }
  | CopyCommand
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
        | { readonly verb: 'quotations'; readonly article: string | null }
        | { readonly verb: 'articles' }
      ));

/** What the terminal says of something. */
type Told = (says: Words['terminal']) => string;

/** @param guess what may have been meant */
const wrongUse = (told: Told, verb?: Verb, guess: string | null = null): UserError =>
  fault('bad-usage', told, guess, ({ tryHelp }) => tryHelp(`verbatim ${verb ? `${verb} ` : ''}--help`));

const fault = (code: ErrorCode, told: Told, guess: string | null, last: Told): UserError =>
  new UserError(code, ({ terminal }) => {
    const meant = guess === null ? [] : [terminal.didYouMean(guess)];
    return `${[told(terminal), ...meant].join(' ')}\n${last(terminal)}`;
  });

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
        ({ noOption, noOptionFor }) => (verb ? noOptionFor(token.rawName, verb) : noOption(token.rawName)),
        verb,
        nearest(token.rawName, names),
      );
    }
    if (!option.value) {
      if (token.value !== undefined) throw wrongUse((says) => says.takesNoValue(token.rawName), verb);
      flags.add(option.name);
      continue;
    }
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw wrongUse((says) => says.needsValue(token.rawName, `${token.rawName} ${option.value}`), verb);
    const given = values.get(option.name) ?? [];
    if (given.length > 0 && !option.repeats) throw wrongUse((says) => says.givenTwice(token.rawName), verb);
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
    ({ wholeNumber, wholeNumberFrom }) =>
      max === Number.MAX_SAFE_INTEGER
        ? wholeNumberFrom(`--${name}`, min, typed)
        : wholeNumber(`--${name}`, min, max, typed),
    verb,
  );
}

function styleOf(line: Line): CitationStyle {
  const typed = line.values.get('style')?.[0] ?? USUAL_STYLE;
  if (isCitationStyle(typed)) return typed;
  throw wrongUse((says) => says.noStyle(typed, CITATION_STYLES), 'source', nearest(typed, CITATION_STYLES));
}

const joined = (words: readonly string[]): string | null => (words.length > 0 ? words.join(' ') : null);

function noWords(words: readonly string[], verb: Verb): void {
  const [first] = words;
  if (first !== undefined) throw wrongUse((says) => says.takesNoWord(verb, first), verb);
}

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

const unknownVerb = (typed: string): UserError =>
  fault(
    'unknown-command',
    (says) => says.noVerb(`verbatim ${typed}`),
    nearest(typed, [...VERB_NAMES, 'help']),
    (says) => says.listsAll('verbatim --help'),
  );

function keepingOf(action: Action, words: readonly string[], { flags, values }: Line): KeepingCommand {
  const { words: wanted, least, most } = ACTIONS[action];
  if (words.length < least || words.length > most)
    throw wrongUse((says) => says.usedAs(`articles ${action} ${wanted}`), 'articles');
  if (values.has('articles')) throw wrongUse((says) => says.addedToData, 'articles');
  const server = values.get('server')?.[0] ?? null;
  if (server !== null && !isShelfId(server)) throw wrongUse((says) => says.noServerId(server), 'articles');
  return { verb: 'keep', action, words, server, json: flags.has('json') };
}

function copyOf([to, ...more]: readonly string[], json: boolean): CopyCommand {
  if (to === undefined) throw wrongUse((says) => says.usedAs(VERBS.copy.usage), 'copy');
  if (!isDestination(to)) throw wrongUse((says) => says.noVerb(`copy ${to}`), 'copy', nearest(to, DESTINATIONS));
  noWords(more, 'copy');
  return { verb: 'copy', to, json };
}

function commandOf(verb: Verb, line: Line): Command {
  const { flags, values, words } = line;
  if (flags.has('help')) return { verb: 'help', topic: verb };
  const common: Common = { json: flags.has('json'), articles: values.get('articles') ?? [] };
  switch (verb) {
    case 'doctor':
      noWords(words, verb);
      return { verb, json: common.json };
    case 'copy':
      return copyOf(words, common.json);
    case 'start':
      noWords(words, verb);
      return { verb, ...common };
    case 'quotations':
      noWords(words, verb);
      return { verb, ...common, article: values.get('article')?.[0] ?? null };
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
      if (who === null) throw wrongUse((says) => says.whoseWords, verb);
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
        throw wrongUse(
          (says) => says.noVerb(`articles ${action}`),
          verb,
          nearest(action, ['list', ...Object.keys(ACTIONS)]),
        );
      noWords(more, verb);
      return { verb, ...common };
    }
  }
}
