import { access } from 'node:fs/promises';
import { UserError } from '../../base/errors.ts';
import { en, type Words } from '../../words/en.ts';
import { check } from './check.ts';
import { type CopyingAt, copyAll } from './copy.ts';
import { findingsJson, findingsText } from './doctor.ts';
import type { App, Terminal } from './doors.ts';
import { helpText } from './help.ts';
import { faultJson, jsonLine } from './json.ts';
import type { KeepingCommand } from './keeping/actions.ts';
import { type KeepingAt, keep } from './keeping/keep.ts';
import { visible } from './layout.ts';
import { createMessages, createOutput, type Output, ReaderLeft } from './output.ts';
import { type Command, type CopyCommand, parseCommand } from './parse.ts';
import { createStyle } from './style.ts';
import { type Asking, articles, ask, quotations, quote, source } from './tell.ts';

/** 0: done, answered or not; 2: wrong use or settings; 1: anything else, Discord out of reach too. */
export type ExitCode = 0 | 1 | 2;

type AskingCommand = Extract<
  Command,
  { json: boolean; verb: 'ask' | 'quote' | 'check' | 'source' | 'quotations' | 'articles' }
>;

/**
 * The terminal's door: reads what was typed, has the shelf opened, prints answers on standard output and everything
 * else on standard error.
 *
 * @param argv without the names of Node and the program
 */
export async function runTerminal(argv: readonly string[], terminal: Terminal, app: App): Promise<ExitCode> {
  const out = createOutput(terminal.stdout);
  const err = createMessages(terminal.stderr);
  let exit: ExitCode = 0;
  try {
    exit = await obey(parseCommand(argv), terminal, app, out, err);
    await out.flush();
  } catch (error) {
    if (!(error instanceof ReaderLeft)) exit = await report(error, terminal.words, err);
  }
  await err.flush();
  return exit;
}

async function report(error: unknown, words: Words, err: Output): Promise<ExitCode> {
  const isUsers = error instanceof UserError;
  const said = isUsers ? error.said(words) : error instanceof Error ? (error.stack ?? error.message) : String(error);
  await err.write(
    said
      .split('\n')
      .map((line, i) => `${i === 0 ? 'verbatim: ' : ''}${visible(line)}\n`)
      .join(''),
  );
  return isUsers ? exitFor(error) : 1;
}

const exitFor = ({ code }: UserError): ExitCode => (code === 'unreachable' ? 1 : 2);

/** A folder that was named must be there; those of the settings may be missing. */
async function checkFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders)
    await access(folder).catch((cause) => {
      throw new UserError('bad-usage', ({ terminal }) => terminal.noFolder(folder), { cause });
    });
}

async function obey(command: Command, terminal: Terminal, app: App, out: Output, err: Output): Promise<ExitCode> {
  const style = createStyle(terminal.columns, terminal.colour);
  if ('articles' in command) await checkFolders(command.articles);
  switch (command.verb) {
    case 'help':
      await out.write(helpText(terminal.words, style, command.topic));
      return 0;
    case 'version':
      await out.write(`${app.version()}\n`);
      return 0;
    case 'start':
      await app.start({ articles: command.articles });
      return 0;
    case 'preview':
      await app.preview({ articles: command.articles, port: command.port });
      return 0;
    case 'doctor': {
      const findings = await app.examine();
      await out.write(command.json ? findingsJson(findings) : findingsText(terminal.words, findings, style));
      return findings.some(({ mark }) => mark === 'bad') ? 1 : 0;
    }
    case 'copy':
      return copy(command, { terminal, out, style }, app);
    case 'keep':
      return change(command, { terminal, out, err, style }, app);
    default:
      return tell(command, { terminal, out, err, style }, app);
  }
}

const change = (command: KeepingCommand, at: Omit<KeepingAt, 'keeping' | 'shelf'>, app: App): Promise<ExitCode> =>
  closing(
    () => app.keep({ server: command.server }),
    (opened) => keep(command, { ...at, ...opened }),
    command,
    at.out,
  );

const copy = (command: CopyCommand, at: Omit<CopyingAt, 'shelves'>, app: App): Promise<ExitCode> =>
  closing(
    () => app.copy({ to: command.to }),
    (opened) => copyAll({ ...at, ...opened }, command.json),
    command,
    at.out,
  );

/**
 * Does work on what is opened for it, and closes that. Programs are told in JSON what a person can act on.
 *
 * @param work whether all of it could be done; where not, which was said, the exit code is 2
 */
async function closing<T extends { close(): Promise<void> }>(
  open: () => Promise<T>,
  work: (opened: T) => Promise<boolean>,
  { json }: { readonly json: boolean },
  out: Output,
): Promise<ExitCode> {
  try {
    const opened = await open();
    try {
      return (await work(opened)) ? 0 : 2;
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!json || !(error instanceof UserError)) throw error;
    await out.write(jsonLine(faultJson(null, error)));
    return exitFor(error);
  }
}

const searches = (command: AskingCommand): boolean =>
  command.verb === 'ask' || command.verb === 'check' || (command.verb === 'quote' && command.about !== null);

async function tell(command: AskingCommand, asking: Omit<Asking, 'answers'>, app: App): Promise<ExitCode> {
  try {
    const shelf = await app.open({ articles: command.articles, search: searches(command) });
    const passedOver = command.verb === 'articles' && shelf.passedOver ? [shelf.passedOver] : [];
    const words = command.json ? en : asking.terminal.words;
    for (const say of [...shelf.faults, ...passedOver]) await asking.err.write(`verbatim: ${visible(say(words))}\n`);
    await asking.err.flush();
    await answer(command, { ...asking, answers: shelf.answers });
    return 0;
  } catch (error) {
    if (!command.json || !(error instanceof UserError)) throw error;
    await asking.out.write(jsonLine(faultJson(questionOf(command), error)));
    return exitFor(error);
  }
}

function answer(command: AskingCommand, asking: Asking): Promise<void> {
  switch (command.verb) {
    case 'ask':
      return ask(command, asking);
    case 'quote':
      return quote(command, asking);
    case 'check':
      return check(command, asking);
    case 'source':
      return source(command, asking);
    case 'quotations':
      return quotations(command, asking);
    case 'articles':
      return articles(command, asking);
  }
}

function questionOf(command: AskingCommand): string | null {
  switch (command.verb) {
    case 'ask':
      return command.question;
    case 'quote':
      return command.who;
    case 'check':
      return command.text;
    case 'source':
      return command.article;
    default:
      return null;
  }
}
