// Runs the Astro command line without telemetry: `tsx src/commands/astro.ts check`.
import { run } from './run';

const { code } = await run('astro', process.argv.slice(2));
process.exitCode = code;
