import type { Answers } from '../../answers/answers.ts';
import { enumerated } from '../../answers/in-words.ts';
import { findArticle } from '../../answers/lookup.ts';
import { narrow } from '../../answers/narrow.ts';
import { nobodyInWords } from '../../answers/speakers-in-words.ts';
import { UserError } from '../../base/errors.ts';
import { createLinker } from '../../citation/link.ts';
import type { Words } from '../../words/en.ts';
import type { Terminal } from './doors.ts';
import { articleJson, askJson, faultJson, jsonLine, quotationJson } from './json.ts';
import { readLines } from './lines.ts';
import type { Output } from './output.ts';
import type { Command } from './parse.ts';
import type { Style } from './style.ts';
import { articleText, askText, quotationText, quoteText, sourceText } from './text.ts';

/** What a verb needs to answer. */
export interface Asking {
  readonly answers: Answers;
  readonly terminal: Terminal;
  readonly out: Output;
  readonly err: Output;
  readonly style: Style;
}

type Of<V extends Command['verb']> = Extract<Command, { verb: V }>;

/** Articles that a message names. */
const MOST_NAMED = 10;

/** Passages that a program gets when it does not say how many. */
const PASSAGES = 5;

export async function ask(command: Of<'ask'>, asking: Asking): Promise<void> {
  const { answers, terminal, out, err, style } = asking;
  const { words } = terminal;
  const answer = async (question: string): Promise<string> => {
    const found = await answers.ask({
      question,
      ...command.filters,
      limit: command.limit ?? PASSAGES,
      locale: words.tag,
    });
    return command.json ? jsonLine(askJson(question, found)) : askText(words, style, found, command.limit);
  };
  if (command.question !== null) return out.write(await answer(command.question));

  // What would be wrong with every line is said once, before the first.
  narrow(answers.shelf(), answers.facets(), command.filters, words.tag);
  if (terminal.stdin.isTTY) {
    await err.write(`${words.terminal.typeQuestions}\n`);
    await err.flush();
  }
  for await (const line of readLines(terminal.stdin)) {
    try {
      await out.write(await answer(line));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await out.write(command.json ? jsonLine(faultJson(line, error)) : style.prose(error.said(words)));
    }
    if (!command.json) await out.write('\n');
    await out.flush();
  }
}

export async function quote(command: Of<'quote'>, { answers, terminal, out, style }: Asking): Promise<void> {
  const { who, about, json } = command;
  const answer = await answers.quote({ who, ...(about !== null && { about }) });
  if (answer.kind === 'turns') {
    if (!json) return out.write(quoteText(terminal.words, style, answer));
    if (answer.standing !== 'nothing') {
      for (const { article, quotations } of answer.turns) {
        const link = createLinker(article);
        for (const quotation of quotations) await out.write(jsonLine(quotationJson(article, quotation, link)));
      }
      return;
    }
  }
  const fault = new UserError('unknown-speaker', (words) => whyNoQuotation(words, answer));
  return out.write(json ? jsonLine(faultJson(who, fault)) : style.prose(fault.said(terminal.words)));
}

function whyNoQuotation(words: Words, answer: Awaited<ReturnType<Answers['quote']>>): string {
  switch (answer.kind) {
    case 'turns':
      return words.terminal.saidNothing(answer.speaker.name, answer.about ?? '');
    case 'nobody':
      return nobodyInWords(words, answer);
    case 'choose': {
      const people = answer.speakers.map(({ name, titles: [title] }) => (title ? `${name} (${title})` : name));
      return words.terminal.peopleMatch(answer.who, people);
    }
  }
}

export async function source(command: Of<'source'>, asking: Asking): Promise<void> {
  const { answers, terminal, out } = asking;
  const { article: wanted, passage, style, json } = command;
  const answer = await answers.source({
    style,
    accessed: terminal.now(),
    ...(wanted !== null && { article: wanted }),
    ...(passage !== null && { passage }),
  });
  if (answer.kind === 'choose') {
    const ids = answer.articles.map(({ id }) => id);
    throw new UserError('unknown-article', (words) => {
      const which = words.terminal.whichArticle(ids.length, enumerated(words, ids, MOST_NAMED));
      const lists = words.terminal.listsArticles('verbatim articles');
      return ids.length > MOST_NAMED ? `${which} ${lists}` : which;
    });
  }
  if (json && style === 'csl-json') return out.write(jsonLine(JSON.parse(answer.citation)));
  if (json) return out.write(jsonLine({ article: answer.article.id, style, text: answer.citation }));
  await out.write(sourceText(terminal.words, asking.style, answer));
}

export async function quotations(
  { json, article: only }: Of<'quotations'>,
  { answers, terminal, out, style }: Asking,
): Promise<void> {
  const { words } = terminal;
  const shelf = answers.shelf();
  let isEmpty = true;
  const some = only === null ? shelf.articles : [findArticle(shelf, only)];
  for (const article of some) {
    const link = createLinker(article);
    for (const quotation of shelf.quotations(article)) {
      isEmpty = false;
      await out.write(
        json ? jsonLine(quotationJson(article, quotation, link)) : quotationText(words, style, article, quotation),
      );
    }
  }
  if (isEmpty && !json)
    await out.write(`${shelf.articles.length === 0 ? words.terminal.noArticles : words.terminal.noQuotations}\n`);
}

export async function articles({ json }: Of<'articles'>, { answers, terminal, out, style }: Asking): Promise<void> {
  const { words } = terminal;
  const shelf = answers.shelf();
  for (const article of shelf.articles) {
    const count = shelf.quotations(article).length;
    await out.write(json ? jsonLine(articleJson(article, count)) : articleText(words, style, article, count));
  }
  if (shelf.articles.length === 0 && !json) await out.write(`${words.terminal.noArticles}\n`);
}
