// Makes every table that stands alone sortable; the one on Explore is led by its own filter.
import { tableSorter } from './table-sorter';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]:not(explore-table table)')) {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const sorter = tableSorter(table, () => table.tBodies[0]?.append(...sorter.order(rows)));
}
