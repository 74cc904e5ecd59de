import { UserError } from '../base/errors.ts';
import type { Settings } from '../base/settings.ts';
import type { Definitions } from '../discord/commands.ts';
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
    return [node, { check: 'settings', mark: 'bad', found: error.message, todo: 'Mend them, and look again.' }];
  }
  const doubts = settings.doubts.map((doubt) => doubtful('settings', doubt, 'Mend its name, or take it out.'));
  return [
    node,
    ...(doubts.length > 0 ? doubts : [good('settings', 'All can be used.')]),
    await dataFolder(settings.dataFolder),
    ...(await articleFolders(settings)),
    ...(await searchEngine(settings)),
    ...(await discord(settings, definitions, now)),
  ];
}
