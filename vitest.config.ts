import { defineConfig } from 'vitest/config';
import { definedVersions } from './scripts/rules-versions.js';

export default defineConfig({
  // As the build does.
  define: await definedVersions(import.meta.dirname),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-once.ts'],
    // Files by themselves know nothing of each other; by itself Vitest leaves one of two cores idle.
    maxWorkers: '100%',
    // What runs at the same time only waits, for Discord's own pauses.
    maxConcurrency: 20,
    // Nothing fails for slowness alone: what hangs is ended, what is slow is waited for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
