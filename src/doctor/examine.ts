import { UserError } from '../base/errors.ts';
import type { Settings } from '../base/settings.ts';
import type { Definitions } from '../discord/commands.ts';
import type { Say } from '../words/en.ts';
import { discord } from './discord.ts';
import { doubtful, type Finding, good } from './finding.ts';
import { articleFolders, dataFolder, nodeVersion } from './machine.ts';
import { searchEngine } from './search-engine.ts';

export interface ExamineOptions {
  /** @throws UserError `bad-settings` */
  readonly readSettings: () => Settings;
  /** Every command of this version. */
  readonly definitions: Definitions;
  /** Default: the clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Looks at all that a bot needs to run, and says what to do about what it does not find. */
export async function examine({ readSettings, definitions, now = Date.now }: ExamineOptions): Promise<Finding[]> {
  const node = nodeVersion(process.versions.node);
  let settings: Settings;
  try {
    settings = readSettings();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const found: Say = (words) => error.said(words);
    return [node, { check: 'settings', mark: 'bad', found, todo: ({ doctor }) => doctor.mendSettings }];
  }
  const doubts = settings.doubts.map((doubt) =>
    doubtful(
      'settings',
      () => doubt,
      (says) => says.mendName,
    ),
  );
  return [
    node,
    ...(doubts.length > 0 ? doubts : [good('settings', (says) => says.settingsFine)]),
    await dataFolder(settings.dataFolder),
    ...(await articleFolders(settings)),
    ...(await searchEngine(settings)),
    ...(await discord(settings, definitions, now)),
  ];
}
