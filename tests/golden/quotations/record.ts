// Writes expected.json beside every source.md, or beside those named. Read the difference before you keep it.
//
//   npx tsx tests/golden/quotations/record.ts [case …]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, FOLDER, readCase } from './cases.ts';

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : cases())
  writeFileSync(join(FOLDER, name, 'expected.json'), `${JSON.stringify(readCase(name), null, 2)}\n`);
