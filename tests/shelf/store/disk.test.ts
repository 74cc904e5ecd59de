import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A namespace in which we may mount: on Linux, where that is allowed. */
const apart = ['-rm', 'sh', '-c'];
const mayMount = spawnSync('unshare', [...apart, 'mount -t tmpfs none /tmp']).status === 0;

test.skipIf(!mayMount)(
  'a disk that is full, then read-only, is told, and loses nothing (skipped where nothing can be mounted)',
  () => {
    const disk = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
    const script = join(import.meta.dirname, 'full-disk.ts');
    const command = 'mount -t tmpfs -o size=512k none "$0" && exec "$1" --import tsx "$2" "$0"';
    const output = execFileSync('unshare', [...apart, command, disk, process.execPath, script], { encoding: 'utf8' });
    rmdirSync(disk);
    const { count, full, update, afterFull, removal, onceMore, readOnly, afterAll } = JSON.parse(output);
    const whole = Array.from({ length: count - 1 }, (_, at) => `a${at + 101} 20004`);
    expect(full).toEqual({
      code: 'shelf-unwritable',
      message: expect.stringContaining('the disk is full; free some space'),
    });
    expect(update).toEqual(full);
    expect(whole.length).toBeGreaterThan(10);
    expect(afterFull).toEqual(whole);
    // Taking off needs no room, and makes some.
    expect([removal, onceMore]).toEqual([null, null]);
    expect(readOnly).toEqual({ code: 'shelf-unwritable', message: expect.stringContaining('the disk is read-only') });
    expect(afterAll).toEqual([...whole.filter((one) => !one.startsWith('a102')), 'b 10004']);
  },
);
