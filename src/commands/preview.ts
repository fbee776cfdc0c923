// Serves a built site as a host would: sub-path, compressed twins, headers, its own 404 page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { siteAddress } from './address';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
});
const { base } = siteAddress(process.env);
const embeds = new RegExp(`^${base}(nhung|en/embed)/`);
const files = sirv(values.folder, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders(response, path) {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  },
});

function notFound(response: ServerResponse, path: string): void {
  const own = path.startsWith(`${base}en/`) ? 'en/404/index.html' : '404.html';
  const page = [own, '404.html'].map((name) => `${values.folder}/${name}`).find((name) => existsSync(name));
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
  if (!embeds.test(path)) response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
  request.url = url.slice(base.length - 1);
  files(request, response, () => notFound(response, path));
}

createServer(serve).listen(Number(values.port), values.host, () => {
  console.log(`http://${values.host}:${values.port}${base}  ←  ${values.folder}/`);
});
