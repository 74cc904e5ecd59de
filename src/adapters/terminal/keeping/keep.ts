import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../article/article.ts';
import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';
import { atOnce } from '../../../base/steps.ts';
import { isKept } from '../../../intake/kept/read.ts';
import { keptMarkdown } from '../../../intake/kept/write.ts';
import type { Added, Followed, Handed, Step } from '../../../keeping/keeping.ts';
import { en, type Words } from '../../../words/en.ts';
import type { Terminal } from '../doors.ts';
import { articleJson, jsonLine } from '../json.ts';
import { visible } from '../layout.ts';
import type { Output } from '../output.ts';
import type { Style } from '../style.ts';
import type { KeepingCommand, OpenKeeping } from './actions.ts';
import { filesIn, givenBy } from './given.ts';
import { createProgress } from './progress.ts';
import { addedText, followedText, infoText } from './words.ts';

export interface KeepingAt extends Omit<OpenKeeping, 'close'> {
  readonly terminal: Terminal;
  readonly out: Output;
  readonly err: Output;
  readonly style: Style;
}

/** Does it. @returns whether all of it could be done @throws UserError as `Keeping` does */
export async function keep(command: KeepingCommand, at: KeepingAt): Promise<boolean> {
  const { keeping, shelf } = at;
  const says = at.terminal.words.terminal;
  const { action, words, json } = command;
  switch (action) {
    case 'add':
      return addAll(words, at, json);
    case 'import': {
      const paths: string[] = [];
      for await (const path of filesIn(words[0] ?? '.')) paths.push(path);
      return addAll(paths, at, json);
    }
    case 'export':
      await exportTo(words[0] ?? '.', at, json);
      return true;
    case 'info':
      await info(words[0] ?? '', at, json);
      return true;
    case 'remove':
      return each(words, at, json, async (id) => {
        const { article } = await keeping.remove(shelf, id, null);
        return { article, said: says.takenOff(article.title, `verbatim articles restore ${article.id}`) };
      });
    case 'restore':
      return each(words, at, json, async (id) => {
        const { article } = await keeping.restore(shelf, id);
        return { article, said: says.backAgain(article.title) };
      });
    case 'refresh':
      return each(words, at, json, async (id) => {
        const added = await keeping.refresh(shelf, id, null);
        return { article: added.article, added };
      });
    case 'follow':
      await follow(words[0], at, json);
      return true;
    case 'unfollow':
      await keeping.unfollow(shelf, words[0] ?? '');
      if (!json) await at.out.write(at.style.prose(says.noLongerFollowed));
      return true;
  }
}

/** Adds all in one go, for which the shelf is read once; what is done is said at once. */
async function addAll(words: readonly string[], at: KeepingAt, json: boolean): Promise<boolean> {
  const { keeping, shelf, terminal, err, out } = at;
  const progress = createProgress(terminal.words, err, words.length, terminal.columns, terminal.colour && !json);
  let isWhole = true;
  const onStep = (step: Step): void => void progress.at(step);
  await keeping.add(shelf, words.map(givenBy), null, onStep, async (handed) => {
    if ('failed' in handed) isWhole = false;
    await progress.clear();
    await out.write(json ? handedJson(handed) : handedWords(terminal.words, handed, at.style));
    await out.flush();
    await progress.done();
  });
  await progress.clear();
  return isWhole;
}

const addedJson = ({ article, outcome, quotations, doubts }: Added) => ({
  ...articleJson(article, quotations),
  outcome,
  doubts: doubts.map((doubt) => doubt(en)),
});

const handedJson = (handed: Handed): string =>
  'failed' in handed
    ? jsonLine({ from: handed.from, error: { code: handed.failed.code, message: handed.failed.why(en) } })
    : handed.added.map((one) => jsonLine({ from: handed.from, ...addedJson(one) })).join('');

const followedJson = (one: Followed): string => jsonLine({ ...one, trouble: one.trouble?.(en) ?? null });

const handedWords = (words: Words, handed: Handed, style: Style): string =>
  'failed' in handed
    ? style.listing(words.terminal.notAdded(handed.from)) + style.prose(handed.failed.why(words))
    : handed.added.map((one) => addedText(words, style, one)).join('');

interface Done {
  readonly article: Added['article'];
  readonly said?: string;
  readonly added?: Added;
}

async function each(
  ids: readonly string[],
  { out, style, terminal }: KeepingAt,
  json: boolean,
  work: (id: string) => Promise<Done>,
): Promise<boolean> {
  let isWhole = true;
  for (const id of ids) {
    try {
      const { article, said = '', added } = await work(id);
      if (json) await out.write(jsonLine(added ? addedJson(added) : { id: article.id, title: article.title }));
      else await out.write(added ? addedText(terminal.words, style, added) : style.listing(said));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      isWhole = false;
      const { code, message } = error;
      await out.write(json ? jsonLine({ id, error: { code, message } }) : style.prose(error.said(terminal.words)));
    }
    await out.flush();
  }
  return isWhole;
}

async function info(id: string, { keeping, shelf, out, style, terminal }: KeepingAt, json: boolean): Promise<void> {
  const found = await keeping.info(shelf, id);
  if (!json) return out.write(infoText(terminal.words, style, found));
  const { article, quotations, added, history, original, doubts } = found;
  await out.write(
    jsonLine({
      ...articleJson(article, quotations),
      added,
      history,
      original,
      doubts: doubts.map((doubt) => doubt(en)),
    }),
  );
}

async function follow(
  url: string | undefined,
  { keeping, shelf, out, style, terminal }: KeepingAt,
  json: boolean,
): Promise<void> {
  const says = terminal.words.terminal;
  const all = url === undefined ? await keeping.followed(shelf) : [await keeping.follow(shelf, url, null)];
  for (const one of all) await out.write(json ? followedJson(one) : followedText(terminal.words, style, one));
  if (json) return;
  if (url !== undefined) await out.write(style.prose(says.comeWhileRunning));
  else if (all.length === 0) await out.write(style.prose(says.nothingFollowed));
}

/** Each article as Markdown, as it is kept, without what the shelf knows of it besides. */
async function exportTo(folder: string, at: KeepingAt, json: boolean): Promise<void> {
  const { keeping, shelf, out, err, style, terminal } = at;
  const kept = await keeping.list(shelf);
  await orBadUsage(folder, () => mkdir(folder, { recursive: true }));
  for (const { article } of kept) {
    const path = join(folder, `${article.id}.md`);
    await orBadUsage(path, () => exportOne(path, article));
    if (json) await out.write(jsonLine({ id: article.id, file: path }));
  }
  if (!json)
    await err.write(`${visible(style.prose(terminal.words.terminal.exported(kept.length, folder)).trimEnd())}\n`);
}

/** In place of an earlier export, never of anything else. */
async function exportOne(path: string, article: Article): Promise<void> {
  const before = await readFile(path).catch(() => null);
  if (before && !isKept(before)) throw new UserError('bad-usage', ({ terminal }) => terminal.isThere(path));
  await writeFile(path, atOnce(keptMarkdown(article)));
}

/** What the file system refuses is for whoever named the place. */
async function orBadUsage<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause);
    if (cause instanceof UserError || typeof code !== 'string') throw cause;
    throw new UserError('bad-usage', ({ terminal }) => terminal.unwritable(path, code), { cause });
  }
}
