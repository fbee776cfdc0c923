// How Astro builds the site: static pages, styles inlined, nothing inlined as data.
import { defineConfig } from 'astro/config';
import { watchData } from './src/dev/watch-data.ts';
import { siteAddress } from './src/routes/address.ts';

export default defineConfig({
  ...siteAddress(process.env),
  output: 'static',
  // Files are published by a route without an ending of its own, which 'always' would ask a slash of.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [watchData(process.env['DATA_DIR'] ?? 'data')],
  },
});
