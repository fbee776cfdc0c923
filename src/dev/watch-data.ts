// Dev server only: an edit of the data reloads the open page; faulty data show as a readable page.
import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { escapeHtml } from '../escape.ts';

/** The module that reads, checks and judges the data; whatever shows them imports it. */
const dataModule = '/src/site/dataset.ts';

/** In ms: the watcher is silent about changes of a file in the 50 ms after one it has told of. */
const settling = 60;

/** Loads the data as the pages will, once after each edit; gives the problems as text, null when there are none. */
async function problems({ environments }: ViteDevServer): Promise<string | null> {
  try {
    await (environments.ssr as RunnableDevEnvironment).runner.import(dataModule);
  } catch (error) {
    if (error instanceof Error && error.name === 'ProblemsError') return error.message.trim();
    // A fault of the code: the page meets it too and shows where it is.
  }
  return null;
}

function showProblems(response: ServerResponse, report: string, base: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Số liệu cần sửa</title>
<style>body{font:17px/1.6 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
<h1>Số liệu cần sửa / The data need mending</h1>
<p>Sửa tệp nêu dưới đây rồi lưu: trang này tự tải lại. / Mend the file named below and save: this page reloads by itself.</p>
<pre>${escapeHtml(report)}</pre><script type="module" src="${base}@vite/client"></script></html>`);
}

/** Gives the Vite plugin; `data` is the folder of the CSV files, relative to the project or anywhere else on the disk. */
export function watchData(data: string): Plugin {
  const isData = (root: string, file: string): boolean =>
    resolve(file).startsWith(resolve(root, data) + sep) && /\.(csv|md|xls[xmb]?|ods)$/i.test(file);
  /** When the data last changed, and when a page was last asked for. */
  let [edited, asked] = [0, 0];
  return {
    name: 'watch-data',
    apply: 'serve',
    applyToEnvironment: ({ name }) => name === 'ssr',
    configureServer(server) {
      const { root, base } = server.config;
      // Vite watches the project only; DATA_DIR may lie outside.
      server.watcher.add(resolve(root, data));
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next();
        asked = performance.now();
        const report = await problems(server);
        if (report === null) return next();
        showProblems(response, report, base);
      });
      // An edit while a page loads, before it listens.
      server.ws.on('connection', () => {
        if (edited > asked) server.ws.send({ type: 'full-reload' });
      });
    },
    async hotUpdate({ file }) {
      const { config, moduleGraph } = this.environment;
      if (!isData(config.root, file)) return;
      await setTimeout(settling);
      edited = performance.now();
      // Astro renews what imports this module and reloads the page.
      return [...(moduleGraph.getModulesByFile(config.root + dataModule) ?? [])];
    },
  };
}
