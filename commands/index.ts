import type { Buttons, Command } from '../src/command/command.ts';
import addArticle from './articles/add-article.ts';
import articles from './articles/articles.ts';
import ask from './ask.ts';
import { citeButtons } from './buttons/cite.ts';
import { contextButtons } from './buttons/context.ts';
import { deleteButtons } from './buttons/delete.ts';
import check from './check.ts';
import checkQuote from './check-quote.ts';
import findSource from './find-source.ts';
import help from './help.ts';
import insights from './insights.ts';
import privacy from './privacy.ts';
import quote from './quote.ts';
import settings from './settings.ts';
import source from './source.ts';

/** What people can type, and choose in a message's menu, in the order in which Discord lists it. A new command is one file and one line here. */
export const commands: readonly Command[] = [
  ask,
  quote,
  check,
  source,
  help,
  articles,
  settings,
  insights,
  privacy,
  checkQuote,
  findSource,
  addArticle,
];

/** Buttons that more than one command's answers carry. */
export const sharedButtons: readonly Buttons[] = [contextButtons, citeButtons, deleteButtons];
