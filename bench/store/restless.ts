// A process that adds, updates, removes and brings back articles without end, and says on standard output what it is about to do
// and, before it goes on, that it is done. It is made to be killed: from outside, or by itself in the middle of a file's operation.
import { writeSync } from 'node:fs';
import { type Deed, madeArticle, madeOriginal } from './deeds.ts';
import { dieIn } from './die-in.ts';
import { openAt } from './open.ts';

const [place = '', first = '0', operation = '', turn = '1'] = process.argv.slice(2);
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const oneOf = <T>(...values: readonly [T, ...T[]]): T => values[Math.floor(Math.random() * values.length)] ?? values[0];

const store = await openAt(place);
let number = Number(first);

async function work(shelf: string): Promise<never> {
  for (;;) {
    const id = oneOf('a', 'b', 'c', 'd');
    const now = new Date().toISOString();
    const there = await store.article(shelf, id);
    const is = there ? oneOf('put', 'put', 'remove', 'tidy') : oneOf('put', 'restore');
    const deed: Deed = { shelf, id, is, number: ++number };
    say({ begun: deed });
    if (is === 'put') {
      const added = { at: now, by: null, from: 'here' };
      const original = { name: 'original.txt', bytes: madeOriginal(deed.number) };
      await store.put(shelf, { article: madeArticle(id, deed.number), added, original }, there?.version ?? null);
    } else if (is === 'remove') await store.remove(shelf, id, there?.version ?? '', { at: now, by: '1' });
    else if (is === 'restore') await store.restore(shelf, id);
    else await store.sweep('2000-01-01T00:00:00.000Z');
    say({ done: deed });
  }
}

say({ ready: true });
if (operation) await dieIn(operation, Number(turn));
await Promise.all(['1', '2', '3'].map(work));
