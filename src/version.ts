import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bot's own version. @param root the folder that holds `package.json` */
export const versionIn = (root: string): string =>
  String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
