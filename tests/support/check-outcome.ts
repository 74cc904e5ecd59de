import { expect } from 'vitest';
import type { Outcome } from '../../src/command/outcome.ts';
import { outcomeFaults } from './outcome-faults.ts';

/** Holds that Discord takes the outcome: see `outcomeFaults`. */
export function checkOutcome(outcome: Outcome): void {
  expect(outcomeFaults(outcome)).toEqual([]);
}
