// What the commands share at the command line: how flags are read, and that a failure is one line and no stack.
import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the command with a message for the person who can mend it. Code 2: the command was called wrongly. */
export function stop(message: string, code: 1 | 2 = 1): never {
  console.error(message);
  process.exit(code);
}

/** What an error says; with DEBUG set, where it arose too. */
export const textOf = (error: unknown): unknown =>
  error instanceof Error && !process.env['DEBUG'] ? error.message : error;

/** Reads `--port`; ends the command when it is no port. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    stop(`--port ${text}: expected a whole number up to 65535.`, 2);
  return port;
}

/** What is said of a port that another program has. */
export const portInUse = (port: number, command: string): string =>
  `Port ${port} is in use. Choose another: npm run ${command} -- --port N.`;

/** The data folder that commands read when `--data` names none. */
export const dataFolder = (): string => process.env['DATA_DIR'] ?? 'data';

/** Ends the command when there is no data folder. */
export function requireFolder(folder: string): void {
  if (!existsSync(folder)) stop(`There is no folder "${folder}". Check --data, or DATA_DIR.`);
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; allowNegative: true }>
>;

/**
 * Reads the flags of the command, and words beside them when `words` allows any. `--help` prints `usage` and ends with 0;
 * what cannot be understood ends with 2. Any error after it ends with 1 and one line.
 */
export function readArguments<T extends Options>(usage: string, options: T, words = false): Arguments<T> {
  process.on('uncaughtException', (error) => {
    console.error(textOf(error));
    process.exit(1);
  });
  try {
    const own = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const read = parseArgs({ options: own, allowPositionals: words, allowNegative: true });
    if (!('help' in read.values && read.values.help)) return read as unknown as Arguments<T>;
  } catch (error) {
    stop(`${(error as Error).message.split('. ')[0]}.\n${usage}`, 2);
  }
  console.log(usage);
  process.exit(0);
}
