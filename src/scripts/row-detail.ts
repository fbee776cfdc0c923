// A table row as a short list of names and values, for the note beside a chart.

/** Takes a row whose first cell names it; gives the name and a `<dl>` of the other cells that hold something. */
export function detailFor(row: HTMLTableRowElement): HTMLElement[] {
  const headings = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const [first, ...cells] = row.cells;
  const list = element('dl');
  cells.forEach((cell, index) => {
    const text = cellText(cell);
    if (text === '' || text === '–') return;
    const heading = headings[index + 1]?.textContent?.trim() ?? '';
    list.append(element('dt', `${heading}: `), element('dd', text));
  });
  return [element('b', first?.textContent?.trim()), list];
}

/** The cell's text in one line, small remarks after commas, its place in the report in brackets. */
function cellText(cell: HTMLTableCellElement): string {
  const texts = [...cell.childNodes].map((node) => node.textContent?.trim() ?? '').filter(Boolean);
  const place = cell.dataset['place'];
  return texts.join(', ') + (place ? ` (${place})` : '');
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
