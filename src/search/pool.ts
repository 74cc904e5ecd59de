/**
 * Memory for lists of numbers that grow. A list that is given back is used again at once, where one that is only dropped
 * would stay until memory is next swept: with thousands of lists growing that is more than they hold.
 */
export interface Pool {
  /** A list with room for so many numbers at least, whatever stands in it. */
  take(room: number): Uint32Array;
  /** Nobody reads or writes the list from now on. It must be one that was taken. */
  giveBack(list: Uint32Array): void;
}

/** Lists are halves of halves of blocks of two to this power numbers: 1 MB. */
const BLOCK = 18;

export function createPool(): Pool {
  /** By the power of two that is their length: lists to be taken. */
  const free: Uint32Array[][] = Array.from({ length: BLOCK }, () => []);

  function half(power: number): Uint32Array {
    const whole = ofPower(power + 1);
    free[power]?.push(whole.subarray(whole.length >> 1));
    return whole.subarray(0, whole.length >> 1);
  }
  const ofPower = (power: number): Uint32Array =>
    power >= BLOCK ? new Uint32Array(2 ** power) : (free[power]?.pop() ?? half(power));

  return {
    take: (room) => ofPower(Math.max(1, 32 - Math.clz32(room - 1))),
    giveBack(list) {
      free[31 - Math.clz32(list.length)]?.push(list);
    },
  };
}
