/// <reference types="vitest/config" />
// Which tests Vitest runs: `unit` on the sources, `site` on the built site. Time zone and language are fixed.
import { defineConfig } from 'vitest/config';

const env = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', env, include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/browser/**'] } },
      {
        test: {
          name: 'site',
          env,
          include: ['tests/site/**/*.test.ts'],
          // One process that reads and parses each page once for all tests.
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
