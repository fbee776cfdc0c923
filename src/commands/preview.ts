// Serves a built site as a host would: sub-path, compressed twins, headers, its own 404 page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { languages } from '../languages';
import { baseOf, headersOf, readRules } from '../routes/headers';
import { portInUse, readArguments, readPort, stop } from './command-line';

const usage = `npm run preview -- [--folder DIR] [--host ADDRESS] [--port N]
  --folder DIR    trang đã dựng (mặc định: dist) / the built site (default: dist)
  --host ADDRESS  địa chỉ (mặc định: HOST, rồi 127.0.0.1) / address (default: HOST, then 127.0.0.1)
  --port N        cổng (mặc định: PORT, rồi 4321) / port (default: PORT, then 4321)
  Đường dẫn con là đường dẫn khi dựng trang (BASE_PATH). / The sub-path is the one the site was built with.`;
const { values } = readArguments(usage, {
  folder: { type: 'string', default: 'dist' },
  host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
  port: { type: 'string', default: process.env['PORT'] ?? '4321' },
});
const { folder, host } = values;
const port = readPort(values.port);
if (!existsSync(`${folder}/index.html`)) stop(`No site in ${folder}/. Run \`npm run build\` first.`);
const headers = existsSync(`${folder}/_headers`) ? readFileSync(`${folder}/_headers`, 'utf8') : '';
const base = baseOf(headers) ?? '/';
const rules = readRules(headers);
const files = sirv(folder, { brotli: true, gzip: true, etag: true });

function notFound(response: ServerResponse, path: string): void {
  const language = path.split('/').find((part) => languages.some((lang) => lang === part));
  const page = [`${language}/404/index.html`, '404.html'].map((name) => `${folder}/${name}`).find(existsSync);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page ? readFileSync(page) : '404');
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const path = url.split('?')[0] ?? '/';
  if (`${path}/` === base) {
    response.writeHead(301, { location: base });
    response.end();
    return;
  }
  if (!path.startsWith(base)) {
    notFound(response, path);
    return;
  }
  const inner = path.slice(base.length);
  for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
  request.url = url.slice(base.length - 1);
  files(request, response, () => notFound(response, inner));
}

createServer(serve)
  .on('error', ({ code, message }: NodeJS.ErrnoException) => {
    stop(code === 'EADDRINUSE' ? portInUse(port, 'preview') : message);
  })
  .listen(port, host, () => console.log(`http://${host}:${port}${base}  ←  ${folder}/`));
