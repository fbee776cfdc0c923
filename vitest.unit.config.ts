/// <reference types="vitest/config" />
// The tests on the sources. Time zone and language are fixed.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/{site,place,dev,browser}/**'],
    isolate: false,
  },
});
