// Places in the report: the section that a row names is listed, and so is the paragraph.
import type { Paragraph } from '../model';
import { nearest, suggester } from '../nearest';
import type { Problem } from '../problem';
import { problemIn, type TableSet } from '../sets';

/** The rows of a report that say where it prints them. */
const placedRows = ({ tables: { figures, claims, breakdowns, documents, mentions } }: TableSet) =>
  [figures, claims, breakdowns, documents, mentions].flatMap(({ rows }) => [...rows]);

type StatedRow = ReturnType<typeof placedRows>[number];

/** Whether the section of a row is not among `ids`; footnotes have none. */
const lacksSection = ({ row: { locator } }: StatedRow, ids: ReadonlySet<string> | null): boolean =>
  ids !== null && ids.size > 0 && locator.note === null && !ids.has(locator.section);

function unknownSections(set: TableSet): Problem[] {
  const { ids } = set.tables.sections;
  const nearest = suggester(ids ?? []);
  return placedRows(set)
    .filter((placed) => lacksSection(placed, ids))
    .map((placed) => {
      const { section } = placed.row.locator;
      const params = { section, nearest: nearest(section) };
      return problemIn<{ locator: unknown }>(placed, 'locator', { code: 'unknown-section', params });
    });
}

const sameSection = (a: Paragraph, b: Paragraph): boolean => a.section === b.section && a.note === b.note;

/** The paragraph with the nearest number in the same section or footnote; where the report has no such section, one spelled alike. */
function nearestParagraph(wanted: Paragraph, known: readonly Paragraph[]): string | null {
  const away = ({ paragraph }: Paragraph): number => Math.abs(paragraph - wanted.paragraph);
  const [best] = known.filter((locator) => sameSection(locator, wanted)).toSorted((a, b) => away(a) - away(b));
  if (best) return best.text;
  return nearest(
    wanted.text,
    known.map(({ text }) => text),
  );
}

/** Paragraphs that the report does not have, where its paragraphs are listed; of an unknown section nothing more is said. */
function unknownParagraphs(set: TableSet): Problem[] {
  const { sections, paragraphs } = set.tables;
  const known = paragraphs.rows.map(({ row }) => row.locator);
  if (!paragraphs.complete || known.length === 0) return [];
  const texts = new Set(known.map(({ text }) => text));
  return placedRows(set)
    .filter((placed) => !texts.has(placed.row.locator.text) && !lacksSection(placed, sections.ids))
    .map((placed) => {
      const { locator } = placed.row;
      const params = { locator: locator.text, nearest: nearestParagraph(locator, known) };
      return problemIn<{ locator: unknown }>(placed, 'locator', { code: 'unknown-paragraph', params });
    });
}

/** Sections and paragraphs that do not exist. */
export const locatorProblems = (sets: readonly TableSet[]): Problem[] =>
  sets.flatMap((set) => [...unknownSections(set), ...unknownParagraphs(set)]);
