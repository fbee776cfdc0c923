// A table row as a short list of names and values, for the note beside a chart.

/** Takes a row whose first cell names it; gives the name and a `<dl>` of the other cells that say something. */
export function detailFor(row: HTMLTableRowElement): HTMLElement[] {
  const headings = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const name = document.createElement('b');
  name.textContent = row.cells[0]?.textContent?.trim() ?? '';
  const list = document.createElement('dl');
  [...row.cells].forEach((cell, index) => {
    const text = wordsOf(cell);
    const heading = headings[index]?.textContent?.trim() ?? '';
    if (index === 0 || text === '' || text === '–') return;
    const dt = document.createElement('dt');
    const dd = document.createElement('dd');
    dt.textContent = `${heading}: `;
    dd.textContent = text;
    list.append(dt, dd);
  });
  return [name, list];
}

/** The cell's words in one line, small remarks after commas, its place in the report in brackets. */
function wordsOf(cell: HTMLTableCellElement): string {
  const said = [...cell.childNodes].map((node) => node.textContent?.trim() ?? '').filter(Boolean);
  const place = cell.dataset['place'];
  return said.join(', ') + (place ? ` (${place})` : '');
}
