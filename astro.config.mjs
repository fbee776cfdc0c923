// How Astro builds the site: static pages, styles inlined, nothing inlined as data.
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/commands/address.ts';
import { watchData } from './src/commands/dev/watch-data.ts';

export default defineConfig({
  ...siteAddress(process.env),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [watchData(process.env['DATA_DIR'] ?? 'data')],
  },
});
