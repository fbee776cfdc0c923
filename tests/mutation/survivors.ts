// The changes that no test notices: read from the mutation report, listed with the reason why each may live.
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

const list = 'docs/mutation-survivors.csv';

/** One change: the code as it was and as it became, both in one line and cut to 80 characters. */
export interface Survivor {
  area: string;
  file: string;
  line: number;
  was: string;
  becomes: string;
}
export interface Score {
  noticed: number;
  all: number;
  survivors: Survivor[];
}

interface Mutant {
  status: string;
  replacement?: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}
type Report = { files: Record<string, { source: string; mutants: Mutant[] }> };

const isNoticed = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';
const short = (code: string) => code.replace(/\s+/g, ' ').trim().slice(0, 80);

/** What a report of the mutation tool says of an area; changes that the compiler refuses do not count. */
export function scoreOf(area: string, report: Report): Score {
  const files = Object.entries(report.files);
  const mutants = files.flatMap(([, { mutants: all }]) => all);
  const survivors = files.flatMap(([file, { source, mutants: all }]) =>
    all.filter(isAlive).map(({ location, replacement = '' }) => ({
      area,
      file,
      line: location.start.line,
      was: short(codeAt(source, location)),
      becomes: short(replacement),
    })),
  );
  const noticed = mutants.filter(isNoticed).length;
  return { noticed, all: noticed + survivors.length, survivors };
}

function codeAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  if (start.line === end.line) return (lines[0] ?? '').slice(start.column - 1, end.column - 1);
  return lines.join(' ').slice(start.column - 1);
}

type Listed = Record<'area' | 'file' | 'was' | 'becomes' | 'reason', string>;
const keyOf = ({ file, was, becomes }: Pick<Listed, 'file' | 'was' | 'becomes'>) => [file, was, becomes].join('\n');

const readList = async (): Promise<Listed[]> =>
  parse(await readFile(list, 'utf8').catch(() => 'area,file,was,becomes,reason\n'), { columns: true });

/** The survivors that have no reason in the list yet. */
export async function withoutReason(survivors: readonly Survivor[]): Promise<Survivor[]> {
  const known = new Set((await readList()).filter(({ reason }) => reason !== '').map(keyOf));
  return survivors.filter((survivor) => !known.has(keyOf(survivor)));
}

/** Writes the survivors of an area into the list; reasons that stand there are kept, the rest is blank. */
export async function writeList(area: string, survivors: readonly Survivor[]): Promise<void> {
  const listed = await readList();
  const reasons = new Map(listed.map((row) => [keyOf(row), row.reason]));
  const fresh = [
    ...new Map(survivors.map((row) => [keyOf(row), { ...row, reason: reasons.get(keyOf(row)) ?? '' }])).values(),
  ];
  const rows = [...listed.filter((row) => row.area !== area), ...fresh];
  const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map(({ file, was, becomes, reason, area: of }) =>
    [of, file, was, becomes, reason].map(cell).join(','),
  );
  await writeFile(list, `${['area,file,was,becomes,reason', ...lines.sort()].join('\n')}\n`);
}
