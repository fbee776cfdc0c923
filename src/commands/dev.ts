// `npm run dev`: the site while it is edited, in Astro's dev server.
import { createServer } from 'node:net';
import { dataFolder, portInUse, readArguments, readPort, requireFolder, stop } from './command-line';
import { run } from './run';

const usage = `npm run dev -- [--data DIR] [--host ADDRESS] [--port N] [--open]
  --data DIR      thư mục dữ liệu (mặc định: DATA_DIR, rồi data) / data folder (default: DATA_DIR, then data)
  --host ADDRESS  địa chỉ để máy khác cũng xem được / address that other machines can open
  --port N        cổng (mặc định: 4321, hoặc cổng trống kế tiếp) / port (default: 4321 or the next free one)
  --open          mở trình duyệt / open the browser`;

/** Whether nothing listens on a port of `host`. */
const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

const { values } = readArguments(usage, {
  data: { type: 'string', default: dataFolder() },
  host: { type: 'string' },
  port: { type: 'string' },
  open: { type: 'boolean', default: false },
});
const { data, host } = values;
const port = values.port === undefined ? null : readPort(values.port);
requireFolder(data);
if (port !== null && !(await isFree(port, host ?? '127.0.0.1'))) stop(portInUse(port, 'dev'));
const flags = [
  ...(host === undefined ? [] : ['--host', host]),
  ...(port === null ? [] : ['--port', String(port)]),
  ...(values.open ? ['--open'] : []),
];
const { code } = await run('astro', ['dev', ...flags], { env: { DATA_DIR: data } });
process.exitCode = code;
