// Dev server only: an edit of a CSV or a story reloads the open page; faulty data show as a readable page.
import { execFile } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { escapeHtml } from '../escape.ts';

/** The folder of the modules that hand the data to the pages. */
const dataModules = '/src/site/';

/** Runs the command of `npm run check`; gives its report when there are problems, else null. */
function problems(root: string, data: string): Promise<string | null> {
  const command = ['--import', 'tsx', 'src/commands/check.ts', '--data', data];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}`.trim() : null);
    });
  });
}

function showProblems(response: ServerResponse, report: string, base: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Số liệu cần sửa</title>
<style>body{font:17px/1.6 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
<h1>Số liệu cần sửa / The data need mending</h1>
<p>Sửa tệp CSV rồi lưu: trang này tự tải lại. / Mend the CSV file and save: this page reloads by itself.</p>
<pre>${escapeHtml(report)}</pre><script type="module" src="${base}@vite/client"></script></html>`);
}

/** Gives the Vite plugin; `data` is the folder of the CSV files, relative to the project or anywhere else on the disk. */
export function watchData(data: string): Plugin {
  let checked: Promise<string | null> | null = null;
  const isData = (root: string, file: string) =>
    resolve(file).startsWith(resolve(root, data) + sep) && /\.(csv|md|xls[xmb]?|ods)$/i.test(file);
  return {
    name: 'watch-data',
    apply: 'serve',
    configureServer(server) {
      const { root, base } = server.config;
      // Vite watches the project only; DATA_DIR may lie outside.
      server.watcher.add(resolve(root, data));
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next();
        checked ??= problems(root, data);
        const report = await checked;
        if (report === null) return next();
        showProblems(response, report, base);
      });
    },
    hotUpdate({ file }) {
      const { config, moduleGraph } = this.environment;
      if (!isData(config.root, file)) return;
      checked = null;
      for (const [path, modules] of moduleGraph.fileToModulesMap) {
        if (path.startsWith(config.root + dataModules))
          for (const module of modules) moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
