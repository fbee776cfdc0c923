/// <reference types="vitest/config" />
// Which tests Vitest runs: `unit` on the sources, `site` on a built site and the dev server: tests/site on our site,
// tests/place on that of the second place, tests/dev on the server.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      './vitest.unit.config.ts',
      {
        test: {
          name: 'site',
          env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
          include: ['tests/{site,place,dev}/**/*.test.ts'],
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
