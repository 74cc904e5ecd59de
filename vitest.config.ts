import { defineConfig } from 'vitest/config';
import { quotationRules } from './scripts/quotation-rules.js';

export default defineConfig({
  // As the build does.
  define: { QUOTATION_RULES: JSON.stringify(await quotationRules(import.meta.dirname)) },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-once.ts'],
    testTimeout: 30_000,
    // What runs at the same time only waits, for Discord's own pauses.
    maxConcurrency: 20,
    expect: { poll: { timeout: 10_000 } },
  },
});
