// `npm run bench`: build times and page weights (`-- 1 4 16`), or how soon an edit is seen in the dev server (`-- dev`).
import { readArguments, stop } from '../../src/commands/command-line';
import { benchBuild, kept } from './build';
import { benchDev } from './dev';

const usage = `npm run bench -- [N …]
  N  how many times the data, a whole number (default: 1 4 16); the table goes to ${kept} too
npm run bench -- dev
  from the save of a file until it is seen in the open page`;
const { positionals } = readArguments(usage, {}, true);
const times = positionals.length > 0 ? positionals.map(Number) : [1, 4, 16];
if (positionals[0] === 'dev') await benchDev();
else if (times.some((n) => !Number.isInteger(n) || n < 1)) stop(usage, 2);
else await benchBuild(times);
