import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-once.ts'],
    testTimeout: 30_000,
    // What runs at the same time only waits, for Discord's own pauses.
    maxConcurrency: 20,
    expect: { poll: { timeout: 10_000 } },
  },
});
