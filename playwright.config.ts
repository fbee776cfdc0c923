// Browser tests: the built site, served as a host would, in a real Chromium.
import { defineConfig } from '@playwright/test';
import { siteAddress } from './src/routes/address';
import { findChromium } from './tests/browser/chromium';

const port = 4387;
const address = `http://127.0.0.1:${port}${siteAddress(process.env).base}`;
const { executablePath, env } = await findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  use: {
    baseURL: address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    video: 'off',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Without it every glyph advance is rounded, and text is measured 1–2 % too wide.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: `node --import tsx src/commands/preview.ts --port ${port}`,
    url: address,
    reuseExistingServer: false,
  },
});
