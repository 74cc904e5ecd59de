import { fileURLToPath } from 'node:url';
import type { App } from './adapters/terminal/doors.ts';
import { runTerminal } from './adapters/terminal/run.ts';
import { readLocales } from './base/locales.ts';
import { faultIn } from './intake/read-article.ts';
import { openLibrary } from './library/open-library.ts';
import { foldersToRead } from './library/places.ts';
import { versionIn } from './version.ts';
import { spokenTo } from './words/languages.ts';

const { words } = spokenTo(readLocales());
const root = fileURLToPath(new URL('..', import.meta.url));

/** The settings take longer to load than a small folder takes to read; where folders are named they are not needed. */
async function settingsWith(articles: readonly string[]) {
  const { readSettings } = await import('./base/settings.ts');
  const settings = readSettings(root);
  return articles.length > 0 ? { ...settings, articleFolders: articles, ownFolder: null, readsAdded: false } : settings;
}

async function run(articles: readonly string[], door?: 'preview', port?: number | null): Promise<void> {
  const [{ start }, { untilStopped }] = await Promise.all([
    import('./start.ts'),
    import('./adapters/process/until-stopped.ts'),
  ]);
  const settings = await settingsWith(articles);
  const running = await start({
    settings: typeof port === 'number' ? { ...settings, previewPort: port } : settings,
    root,
    ...(door && { door }),
  });
  process.stdout.write(`${running.greeting(words)}\n`);
  await untilStopped(running);
}

const app: App = {
  version: () => versionIn(root),
  async open({ articles: named, search }) {
    const folders = named.length > 0 ? named : foldersToRead(await settingsWith([]));
    const { answers, faults, passedOver } = await openLibrary({ folders, search });
    return { answers, faults: faults.map((fault) => (words) => faultIn(words, fault)), passedOver };
  },
  async keep({ server }) {
    const { openShelf } = await import('./library/open-shelf.ts');
    return openShelf({ server, settings: await settingsWith([]), version: versionIn(root) });
  },
  async copy({ to }) {
    const { openCopying } = await import('./library/open-copying.ts');
    return openCopying(to, await settingsWith([]));
  },
  async examine() {
    const [{ examine }, { definitions }, { readSettings }] = await Promise.all([
      import('./doctor/examine.ts'),
      import('./app.ts'),
      import('./base/settings.ts'),
    ]);
    return examine({ readSettings: () => readSettings(root), definitions });
  },
  start: ({ articles }) => run(articles),
  preview: ({ articles, port }) => run(articles, 'preview', port),
};

const { stdin, stdout, stderr } = process;
process.exitCode = await runTerminal(
  process.argv.slice(2),
  {
    stdin,
    stdout,
    stderr,
    columns: stdout.columns || 80,
    colour: stdout.isTTY === true && stdout.hasColors(),
    words,
    now: () => new Date(),
  },
  app,
);
// What a shelf holds open (a stream that was not read to its end, say) must not keep the process.
process.exit();
