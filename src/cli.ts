import { readFileSync } from 'node:fs';
import type { App } from './adapters/terminal/doors.ts';
import { runTerminal } from './adapters/terminal/run.ts';
import { ask } from './answers/ask.ts';
import { UserError } from './base/errors.ts';
import { createSearch } from './search/create.ts';
import { readFolders } from './shelf/folder.ts';
import type { Shelf } from './shelf/shelf.ts';

const root = new URL('../', import.meta.url);
const later = () => {
  throw new UserError('unknown-command', 'This verb is not there yet.');
};

const app: App = {
  version: String(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version),
  async open({ articles: folders, search: searching }) {
    const { articles, faults } = await readFolders(folders.length > 0 ? folders : [new URL('seeds', root).pathname]);
    const search = createSearch();
    if (searching) await search.update(articles);
    const reader: string = './quotations/read.ts';
    const readQuotations = searching ? () => [] : (await import(reader)).readQuotations;
    const byId = new Map(articles.map((article) => [article.id, article]));
    const shelf: Shelf = {
      articles,
      article: (id) => byId.get(id),
      quotations: readQuotations,
      speakers: () => [],
      read: new Map(),
    };
    return {
      answers: {
        shelf: () => shelf,
        ask: (request) => ask({ shelf: () => shelf, search }, request),
        quote: later,
        source: later,
      },
      faults: faults.map(({ error }) => error.message),
    };
  },
  start: later,
  preview: later,
};

const { stdin, stdout, stderr } = process;
process.exitCode = await runTerminal(
  process.argv.slice(2),
  { stdin, stdout, stderr, columns: stdout.columns ?? 80, colour: stdout.isTTY === true, now: () => new Date() },
  app,
);
