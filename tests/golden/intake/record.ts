// Writes what each case is read as today to its expected.json: `npx tsx tests/golden/intake/record.ts [case …]`.
// Read the difference before it is committed.
import { writeFileSync } from 'node:fs';
import { goldenCases } from '../../intake/golden.ts';

const wanted = new Set(process.argv.slice(2));
for (const { name, expectedFile, read } of goldenCases())
  if (wanted.size === 0 || wanted.has(name)) writeFileSync(expectedFile, `${JSON.stringify(await read(), null, 2)}\n`);
