import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What the process may die in: before it, and in the middle of what is written. */
export const OPERATIONS = ['writeFile', 'sync', 'rename'] as const;

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // Nothing more is done until the signal is there.
};

/** From now on the process dies in the so-manieth operation of that name, counted from 1, of whichever file. */
export async function dieIn(operation: string, turn: number): Promise<void> {
  let left = turn;
  const isNow = (name: string): boolean => name === operation && --left === 0;
  const file = await fs.open(process.execPath);
  const handle = Object.getPrototypeOf(file);
  await file.close();
  const { writeFile, sync } = handle;
  const { rename } = fs;
  handle.writeFile = async function (data: string | Uint8Array) {
    if (!isNow('writeFile')) return await writeFile.call(this, data);
    await writeFile.call(this, data.slice(0, data.length / 2));
    return die();
  };
  handle.sync = function () {
    return isNow('sync') ? die() : sync.call(this);
  };
  fs.rename = (from, to) => (isNow('rename') ? die() : rename(from, to));
  syncBuiltinESMExports();
}
