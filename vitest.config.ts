import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globals: true,
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    isolate: false, // modules keep no state, so loading them once is enough: a quarter of the time
  },
});
