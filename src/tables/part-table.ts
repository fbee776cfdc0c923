// The parts of a whole as a table: value, share, place in the report, and what they add up to.
import type { Shares } from '../analysis/breakdown-shares';
import { decimal, sum } from '../analysis/decimal';
import type { Breakdown, Part, Place } from '../dataset/model';
import { exactAmount, formatNumber, formatPart, formatPercent, formatReadable } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { type Cell, NOTHING, type Row, type Table } from './table';

/** Gives the address of a part of the place. */
export type PlaceHref = (place: Place) => string;

/** The name of a part, with a link where it is a place that has a page. */
const nameCell = ({ name, place }: Part, lang: Language, hrefOf?: PlaceHref): Cell =>
  place && hrefOf ? { text: name[lang], href: hrefOf(place) } : { text: name[lang] };

/** One row a part in file order, then their sum where two or more add up, and the whole as stated where that is another. Parts that are percentages have no share. */
export function partTable(
  { breakdown, parts, total, whole }: Shares,
  lang: Language,
  caption: string,
  hrefOf?: PlaceHref,
): Table {
  const { table: t, check } = strings[lang];
  const { unit } = breakdown.whole;
  const rows = parts.map(
    ({ part, share }): Row => ({
      cells: [
        nameCell(part, lang, hrefOf),
        { text: formatPart(part, lang), notes: [exactAmount(part, unit, lang)] },
        { text: share === null || unit.measure === 'percent' ? NOTHING : formatPercent(share, lang) },
        { text: '', locator: part.locator },
      ],
    }),
  );
  const adds = parts.filter(({ part }) => part.relation === 'part').length > 1;
  const sumRow = (text: string, value: number): Row => ({
    cells: [{ text }, { text: formatReadable(value, unit, lang) }, { text: '' }, { text: '' }],
  });
  const stated = whole === null || whole === total ? [] : [sumRow(t.stated, whole)];
  return {
    caption,
    columns: [
      { key: 'part', heading: t.part, kind: 'name' },
      { key: 'value', heading: t.value, kind: 'number' },
      { key: 'share', heading: t.share, kind: 'number' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: adds ? [...rows, sumRow(t.total, total), ...stated] : rows,
  };
}

/** Parts with what each is out of, and what share of that they are; one row a part, then the sums. */
export function outOfTable({ breakdown, total }: Shares, whole: Breakdown, lang: Language, caption: string): Table {
  const { table: t, check, kind } = strings[lang];
  const { unit } = breakdown.whole;
  const ofPart = (id: string) => whole.parts.find((part) => part.id === id) ?? null;
  const share = (value: number, of: number | undefined) =>
    of ? formatPercent(decimal(value).times(100).div(of).toNumber(), lang) : NOTHING;
  const all = sum(whole.parts.map(({ value }) => value));
  return {
    caption,
    columns: [
      { key: 'part', heading: t.part, kind: 'name' },
      { key: 'value', heading: kind[breakdown.kind], kind: 'number' },
      { key: 'whole', heading: whole.kind === breakdown.kind ? t.total : kind[whole.kind], kind: 'number' },
      { key: 'share', heading: t.share, kind: 'number' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: [
      ...breakdown.parts.map((part): Row => {
        const of = ofPart(part.id);
        return {
          cells: [
            { text: part.name[lang] },
            { text: formatPart(part, lang), notes: [exactAmount(part, unit, lang)] },
            { text: of ? formatPart(of, lang) : NOTHING, notes: [of ? exactAmount(of, unit, lang) : ''] },
            { text: share(part.value, of?.value) },
            { text: '', locator: part.locator },
          ],
        };
      }),
      {
        cells: [
          { text: t.total },
          { text: formatReadable(total, unit, lang) },
          { text: formatReadable(all, unit, lang) },
          { text: share(total, all) },
          { text: '' },
        ],
      },
    ],
  };
}

/** The parts of a whole that are communes, without shares or total. */
export function placeTable({ parts }: Shares, lang: Language, caption: string, hrefOf?: PlaceHref): Table {
  const { table: t, check } = strings[lang];
  return {
    caption,
    columns: [
      { key: 'place', heading: t.place, kind: 'name' },
      { key: 'value', heading: t.value, kind: 'number' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: parts.map(({ part }) => ({
      cells: [
        nameCell(part, lang, hrefOf),
        { text: formatNumber(part.value, lang) },
        { text: '', locator: part.locator },
      ],
    })),
  };
}
