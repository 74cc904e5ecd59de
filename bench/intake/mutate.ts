import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../../tests/support/fuzz/random.ts';

/** Bytes that mean something to one format or another. */
const TELLING = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  '\u00ff',
  '/',
  '(',
  ')',
  '<<',
  '>>',
  '[',
  ']',
  'endobj',
  'stream',
  '</p>',
  '<table>',
  'PK\u0003\u0004',
  '\n',
  '%',
  '{',
  '}',
  '9999999999',
  '-1',
  '---',
  '```',
];
const MOST_CHANGES = 12;

/** A copy with a few things amiss: bytes changed, taken out, moved, written twice or many times, its end cut off. Never empty. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && random.chance(60) ? mutateInside(bytes, random) : mutateBytes(bytes, random);
}

/** In a container the bytes of a file, so that more than what it is packed in is put to the test. */
function mutateInside(bytes: Uint8Array, random: Random): Uint8Array {
  const files = filesOf(bytes);
  if (Object.keys(files).length === 0) return mutateBytes(bytes, random);
  for (let n = 1 + random.below(3); n > 0; n--) {
    const name = random.pick(Object.keys(files));
    if (random.chance(5)) delete files[name];
    else files[name] = mutateBytes(files[name] ?? new Uint8Array(1), random);
  }
  return zipSync(files, { level: 1 });
}

function filesOf(bytes: Uint8Array): Record<string, Uint8Array<ArrayBuffer>> {
  try {
    return unzipSync(bytes);
  } catch {
    // A case of a container that is broken already.
    return {};
  }
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let now = Buffer.from(bytes);
  for (let n = 1 + random.below(MOST_CHANGES); n > 0; n--) {
    const at = random.below(now.length);
    const [before, rest] = [now.subarray(0, at), now.subarray(at)];
    const piece = rest.subarray(0, 1 + random.below(random.chance(80) ? 40 : 2_000));
    switch (random.below(8)) {
      case 0:
        now = Buffer.concat([before, rest.subarray(piece.length)]);
        break;
      case 1:
        now = Buffer.concat([before, piece, rest]);
        break;
      case 2:
        now = Buffer.concat([before, ...Array.from({ length: random.below(200) }, () => piece), rest]);
        break;
      case 3: {
        const to = random.below(now.length);
        now = Buffer.concat([now.subarray(0, to), piece, now.subarray(to)]);
        break;
      }
      case 4:
        if (random.chance(15)) now = Buffer.from(before);
        break;
      case 5:
        now = Buffer.concat([before, Buffer.from(random.pick(TELLING), 'latin1'), rest]);
        break;
      default:
        now[at] = random.below(256);
    }
    if (now.length === 0) now = Buffer.from([random.below(256)]);
  }
  return new Uint8Array(now);
}
