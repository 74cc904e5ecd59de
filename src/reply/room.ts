import type { APIComponentInContainer } from 'discord-api-types/v10';
import { cost, LIMITS } from './limits.ts';

/** What the texts of these parts leave of a message, in units of `cost`. */
export const roomBeside = (parts: readonly APIComponentInContainer[]): number =>
  parts.reduce(
    (room, part) => room - ('content' in part ? cost(part.content) + LIMITS.bytesEach : 0),
    LIMITS.text - 2 * LIMITS.bytesEach,
  );

/** As many lines as the room takes, in order. */
export function linesWithin(lines: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= cost(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}
